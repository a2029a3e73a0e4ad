import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ScenarioDocument } from "#schemas/scenario.ts";
import type { CompiledText } from "./compiled-content.ts";
import { dataUrl } from "./embed-files.ts";
import { CONTENT_MESSAGES } from "./messages.fr.ts";

/** Renders an annexe that is an image or a PDF: the image in place, the PDF to open beside. */
export function renderFile(
  { file, title, alt }: ScenarioDocument,
  files: ReadonlyMap<string, Uint8Array>,
): CompiledText {
  const address = dataUrl(file, files);
  const shown = file.toLowerCase().endsWith(".pdf")
    ? createElement(
        "p",
        null,
        createElement("a", { href: address, download: `${title}.pdf` }, CONTENT_MESSAGES["open-pdf"]),
      )
    : createElement("img", { src: address, alt: alt ?? title });
  return { html: renderToStaticMarkup(shown), holes: [] };
}
