import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** `ref` is a word of React's own: a law's reference goes to its component under another name. */
export function remarkLawReference() {
  return (tree: Root) => {
    visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
      if (!("attributes" in node)) return;
      for (const attribute of node.attributes)
        if (attribute.type === "mdxJsxAttribute" && attribute.name === "ref") attribute.name = "reference";
    });
  };
}
