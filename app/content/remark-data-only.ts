import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { checkStructure } from "#schemas/mdx/check-structure.ts";
import { refuseCode } from "#schemas/mdx/refuse-code.ts";

/**
 * Refuses any MDX that is more than data, a second time: the check said it to the author, and nothing that runs must
 * reach the bundler whatever way a text came. It is the first plugin, since later ones insert nodes of their own.
 */
export function remarkDataOnly() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      const [refusal] = [...refuseCode(node as Nodes), ...checkStructure(node as Nodes)];
      if (refusal) file.fail(refusal.code, node.position, "epreuve:data-only");
    });
  };
}
