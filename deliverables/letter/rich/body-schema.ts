import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

/** What the body of a business letter may hold: paragraphs, bold, two kinds of lists, a small table. */
export const bodySchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "text*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    bullet_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: {
      group: "block",
      content: "list_item+",
      parseDOM: [{ tag: "ol" }],
      toDOM: () => ["ol", 0],
    },
    list_item: { content: "paragraph", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    ...tableNodes({ tableGroup: "block", cellContent: "paragraph", cellAttributes: {} }),
    text: {},
  },
  marks: {
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (node) => node.style.fontWeight !== "normal" && null },
      ],
      toDOM: () => ["strong", 0],
    },
  },
});

export const { paragraph, bullet_list, ordered_list, list_item, table, table_row, table_cell } =
  bodySchema.nodes as Record<
    "paragraph" | "bullet_list" | "ordered_list" | "list_item" | "table" | "table_row" | "table_cell",
    import("prosemirror-model").NodeType
  >;
export const strong = bodySchema.marks.strong;
