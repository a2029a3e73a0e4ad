import { defineDeliverableUi, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SheetField } from "#deliverables/_sheet/sheet-field.tsx";
import { tableProgress } from "./progress.ts";
import type { TableRaw, TableStatement } from "./schema.ts";

/** A table to fill in, or an empty frame to draw it in. */
function TableEditor({ id, statement, value, onChange, readOnly }: EditorProps<TableStatement, TableRaw>) {
  return (
    <SheetField
      {...{ id, readOnly }}
      sheet={statement}
      typed={value?.cells ?? {}}
      drawn={statement.frame}
      onChange={(cells) => onChange({ cells })}
    />
  );
}

export const tableUi = defineDeliverableUi<TableStatement, TableRaw>({
  type: "table",
  Editor: TableEditor,
  shape: () => "group",
  label: ({ caption }) => caption,
  progress: tableProgress,
});
