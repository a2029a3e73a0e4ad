import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { KATEX_OPTIONS } from "#schemas/mdx/check-math.ts";
import { MATH_OPTIONS } from "#schemas/mdx/parse-mdx.ts";
import type { CompiledText, Hole } from "./compiled-content.ts";
import { componentsFor } from "./components.ts";
import { remarkBareAddresses } from "./remark-bare-addresses.ts";
import { rehypePrint } from "./rehype-print.ts";
import { remarkDataOnly } from "./remark-data-only.ts";
import { remarkLawReference } from "./remark-law-reference.ts";

/** Front matter was cut off by our own reader; should a text still start with some, its engines must not run code. */
const refuse = {
  parse(): never {
    throw new Error("a text of a subject has no front matter");
  },
};
const NO_ENGINES = {
  yaml: refuse,
  js: refuse,
  javascript: refuse,
  json: refuse,
  coffee: refuse,
  cson: refuse,
};

/**
 * Renders a Markdown text with components to static HTML with marked holes for values.
 *
 * In: the text, without its front matter. Out: HTML in which no script can stand: components come from a closed list
 * and expressions are refused. Rejects where the text is not data or a formula of KaTeX is not sound.
 */
export async function renderMdx(source: string): Promise<CompiledText> {
  const { code } = await bundleMDX({
    source,
    grayMatterOptions: (options) => ({ ...options, engines: NO_ENGINES }),
    mdxOptions(options) {
      options.remarkPlugins = [
        remarkDataOnly,
        remarkLawReference,
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        remarkBareAddresses,
        [remarkMath, MATH_OPTIONS],
      ];
      options.rehypePlugins = [
        ...(options.rehypePlugins ?? []),
        [rehypeKatex, { ...KATEX_OPTIONS, output: "htmlAndMathml" }],
        rehypePrint,
      ];
      return options;
    },
    esbuildOptions: (options) => ({ ...options, target: ["es2022"], logLevel: "silent" }),
  });
  const holes: Hole[] = [];
  const Text = getMDXComponent(code);
  const html = renderToStaticMarkup(createElement(Text, { components: componentsFor(holes) }));
  return { html, holes };
}
