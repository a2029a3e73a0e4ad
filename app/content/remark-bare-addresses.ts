import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { isBareAddress } from "#schemas/mdx/check-structure.ts";

/** « contact@fournil.example » in a subject is a text: nothing is to be sent or opened during an exam. */
export function remarkBareAddresses() {
  return (tree: Root) => {
    visit(tree, "link", (link, index, parent) => {
      if (parent && index !== undefined && isBareAddress(link))
        parent.children.splice(index, 1, ...link.children);
    });
  };
}
