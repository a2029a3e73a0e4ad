import type { Node } from "prosemirror-model";
import type { BodyBlock, Run } from "#deliverables/letter/body.ts";
import {
  bodySchema,
  bullet_list,
  list_item,
  ordered_list,
  paragraph,
  strong,
  table,
  table_cell,
  table_row,
} from "./body-schema.ts";

/** The editor's document of a body; rows of a table are made equally long. */
export function documentOf(body: readonly BodyBlock[]): Node {
  const blocks = body.map(nodeOf);
  return bodySchema.node("doc", null, blocks.length > 0 ? blocks : [paragraph.create()]);
}

function nodeOf(block: BodyBlock): Node {
  switch (block.kind) {
    case "paragraph":
      return paragraphOf(block.runs);
    case "list": {
      const type = block.marks === "numbers" ? ordered_list : bullet_list;
      const items = block.items.length > 0 ? block.items : [[]];
      return type.create(
        null,
        items.map((runs) => list_item.create(null, paragraphOf(runs))),
      );
    }
    case "table":
      return tableOf(block.rows);
  }
}

function tableOf(rows: readonly Run[][][]): Node {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const filled = (rows.length > 0 ? rows : [[]]).map((cells) => {
    const made = Array.from({ length: columns }, (_, column) =>
      table_cell.create(null, paragraphOf(cells[column] ?? [])),
    );
    return table_row.create(null, made);
  });
  return table.create(null, filled);
}

const paragraphOf = (runs: readonly Run[]): Node =>
  paragraph.create(
    null,
    runs.map(({ text, weight }) => bodySchema.text(text, weight === "bold" ? [strong.create()] : [])),
  );

/** The body of the editor's document; an empty paragraph alone is no body. */
export function bodyOf(document: Node): BodyBlock[] {
  const blocks = document.children.map(blockOf);
  const isEmpty = blocks.every((block) => block.kind === "paragraph" && block.runs.length === 0);
  return isEmpty ? [] : blocks;
}

function blockOf(node: Node): BodyBlock {
  if (node.type === paragraph) return { kind: "paragraph", runs: runsOf(node) };
  if (node.type === table)
    return {
      kind: "table",
      rows: node.children.map((row) => row.children.map((cell) => runsOf(cell.child(0)))),
    };
  const marks = node.type === ordered_list ? "numbers" : "bullets";
  return { kind: "list", marks, items: node.children.map((item) => runsOf(item.child(0))) };
}

const runsOf = (node: Node): Run[] =>
  node.children.map((text) => ({
    text: text.text ?? "",
    weight: text.marks.some(({ type }) => type === strong) ? "bold" : "normal",
  }));
