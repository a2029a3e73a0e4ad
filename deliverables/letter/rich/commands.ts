import { toggleMark } from "prosemirror-commands";
import type { NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import {
  bullet_list,
  list_item,
  ordered_list,
  paragraph,
  strong,
  table,
  table_cell,
  table_row,
} from "./body-schema.ts";

export const toggleBold = toggleMark(strong);

/** Makes the paragraphs a list, a list of the other kind this kind, and a list of this kind paragraphs again. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch, view) => {
    const list = listAround(state);
    if (list === null) return wrapInList(type)(state, dispatch, view);
    if (list.type === type) return liftListItem(list_item)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(list.at, type));
    return true;
  };
export const toggleBullets = toggleList(bullet_list);
export const toggleNumbers = toggleList(ordered_list);

/** The list in which the cursor stands, and where it begins. */
export function listAround({ selection: { $from } }: EditorState): { type: NodeType; at: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === bullet_list || type === ordered_list) return { type, at: $from.before(depth) };
  }
  return null;
}

const SIZE = 3;

/** Puts an empty table after the paragraph of the cursor, a line to go on under it, and the cursor in its first cell. */
export const insertTable: Command = ({ selection: { $from }, tr }, dispatch) => {
  if ($from.depth !== 1) return false;
  const after = $from.after();
  const row = () =>
    table_row.create(
      null,
      Array.from({ length: SIZE }, () => table_cell.create(null, paragraph.create())),
    );
  const made = table.create(null, Array.from({ length: SIZE }, row));
  tr.insert(after, [made, paragraph.create()]);
  tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)));
  dispatch?.(tr.scrollIntoView());
  return true;
};
