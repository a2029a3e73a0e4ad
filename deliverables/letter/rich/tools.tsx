import {
  Bold,
  List,
  ListOrdered,
  Redo2,
  Table,
  TableColumnsSplit,
  TableRowsSplit,
  Undo2,
  type LucideIcon,
} from "lucide-react";
import { redo, undo } from "prosemirror-history";
import type { Command, EditorState } from "prosemirror-state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import { chainCommands } from "prosemirror-commands";
import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { LETTER_EDITOR } from "#deliverables/letter/editor-messages.fr.ts";
import { bullet_list, ordered_list, strong } from "./body-schema.ts";
import { insertTable, listAround, toggleBold, toggleBullets, toggleNumbers } from "./commands.ts";
import styles from "./rich-body.module.css";

const say = speaker(LETTER_EDITOR);

interface Tool {
  name: keyof typeof LETTER_EDITOR;
  icon: LucideIcon | null;
  command: Command;
  /** Whether it is on where the cursor stands; absent for what is done once. */
  isOn?: (state: EditorState) => boolean;
}

const isBold = ({ storedMarks, selection, doc }: EditorState) =>
  selection.empty
    ? (storedMarks ?? selection.$from.marks()).some(({ type }) => type === strong)
    : doc.rangeHasMark(selection.from, selection.to, strong);

const TOOLS: readonly Tool[] = [
  { name: "bold", icon: Bold, command: toggleBold, isOn: isBold },
  {
    name: "bullets",
    icon: List,
    command: toggleBullets,
    isOn: (state) => listAround(state)?.type === bullet_list,
  },
  {
    name: "numbers",
    icon: ListOrdered,
    command: toggleNumbers,
    isOn: (state) => listAround(state)?.type === ordered_list,
  },
  { name: "table", icon: Table, command: insertTable },
  { name: "undo", icon: Undo2, command: undo },
  { name: "redo", icon: Redo2, command: redo },
];

/** A table without its last row or column goes as a whole. */
const TABLE_TOOLS: readonly Tool[] = [
  { name: "row-more", icon: TableRowsSplit, command: addRowAfter },
  { name: "row-less", icon: null, command: chainCommands(deleteRow, deleteTable) },
  { name: "column-more", icon: TableColumnsSplit, command: addColumnAfter },
  { name: "column-less", icon: null, command: chainCommands(deleteColumn, deleteTable) },
];

/** The tools above a body; those of a table where the cursor is in one. */
export function Tools({ view, state }: { view: EditorView; state: EditorState }) {
  const tools = isInTable(state) ? [...TOOLS, ...TABLE_TOOLS] : TOOLS;
  return (
    <div role="group" aria-label={say("tools")} className={styles.tools}>
      {tools.map((tool) => (
        <ToolButton key={tool.name} tool={tool} view={view} state={state} />
      ))}
    </div>
  );
}

function ToolButton({
  tool: { name, icon: Icon, command, isOn },
  view,
  state,
}: {
  tool: Tool;
  view: EditorView;
  state: EditorState;
}) {
  const run = () => {
    command(view.state, view.dispatch.bind(view), view);
    view.focus();
  };
  const words = say(name, {});
  return (
    <Button
      kind="quiet"
      small
      iconOnly={Icon !== null}
      aria-label={Icon === null ? undefined : words}
      title={Icon === null ? undefined : words}
      aria-pressed={isOn?.(state)}
      aria-disabled={!command(state) || undefined}
      onClick={run}
    >
      {Icon === null ? words : <Icon className="icon" aria-hidden />}
    </Button>
  );
}
