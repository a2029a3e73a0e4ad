import { baseKeymap, chainCommands } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { EditorState, Plugin } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import { fits, type BodyBlock } from "#deliverables/letter/body.ts";
import { list_item } from "./body-schema.ts";
import { toggleBold } from "./commands.ts";
import { bodyOf, documentOf } from "./convert-body.ts";

const enter = chainCommands(splitListItem(list_item), baseKeymap.Enter ?? (() => false));

const keys = keymap({
  "Mod-b": toggleBold,
  "Mod-z": undo,
  "Mod-y": redo,
  "Shift-Mod-z": redo,
  Enter: enter,
  // A line of a letter is a paragraph.
  "Shift-Enter": enter,
  // From the last cell, Tab leaves the text as anywhere on the page.
  Tab: goToNextCell(1),
  "Shift-Tab": goToNextCell(-1),
});

/** Refuses what would not be kept, and says so. */
const bounds = (onRefused: () => void) =>
  new Plugin({
    filterTransaction: (transaction) => {
      if (!transaction.docChanged || fits(bodyOf(transaction.doc))) return true;
      onRefused();
      return false;
    },
  });

/** A body under the editor's keys. */
export const editorState = (body: readonly BodyBlock[], onRefused: () => void): EditorState =>
  EditorState.create({
    doc: documentOf(body),
    plugins: [keys, keymap(baseKeymap), history(), tableEditing(), bounds(onRefused)],
  });
