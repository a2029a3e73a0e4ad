import { defineDeliverableUi, fieldId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import type { TickRaw, TickStatement } from "./schema.ts";

/** A native box; the page keeps what was answered and writes the label. */
function TickEditor({ id, value, onChange, readOnly }: EditorProps<TickStatement, TickRaw>) {
  return (
    <input
      type="checkbox"
      id={fieldId(id)}
      checked={value === "oui"}
      disabled={readOnly}
      onChange={(event) => onChange(event.target.checked ? "oui" : "non")}
    />
  );
}

export const tickUi = defineDeliverableUi<TickStatement, TickRaw>({
  type: "_template",
  Editor: TickEditor,
  shape: () => "line",
  label: ({ label }) => label,
  progress: (_, raw) => (raw === null ? "blank" : "done"),
});
