import { defineDeliverableUi, fieldId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import type { ShortRaw, ShortStatement } from "./schema.ts";

/** A field for a few words, or for the number of an account. */
function ShortEditor({ id, statement, value, onChange, readOnly }: EditorProps<ShortStatement, ShortRaw>) {
  return (
    <input
      className="input"
      id={fieldId(id)}
      inputMode={statement.account ? "numeric" : "text"}
      autoComplete="off"
      maxLength={400}
      value={value ?? ""}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export const shortUi = defineDeliverableUi<ShortStatement, ShortRaw>({
  type: "short",
  Editor: ShortEditor,
  shape: () => "line",
  label: ({ label }) => label,
  progress: (_, raw) => ((raw ?? "").trim() === "" ? "blank" : "done"),
});
