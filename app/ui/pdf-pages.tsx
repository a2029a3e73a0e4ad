import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { useEffect, useRef, useState } from "react";
import styles from "./file-preview.module.css";
import { say } from "./messages.fr.ts";

GlobalWorkerOptions.workerSrc = workerAddress;

const MOST_PAGES = 30;
/** A page announced larger than this is drawn smaller. */
const WIDEST = 1_600;
const TALLEST = 6_000;

type State = { document: PDFDocumentProxy } | "opening" | "failed";

/**
 * The pages of a PDF drawn as pictures, in a worker of this page: nothing of the file is run, linked or submitted, and
 * the browser is never given it to open.
 */
export function PdfPages({ address, name }: { address: string; name: string }) {
  const state = useDocument(address);
  if (state === "opening") return <p role="status">{say("preview-opening")}</p>;
  if (state === "failed") return <p role="status">{say("preview-failed")}</p>;
  const count = Math.min(state.document.numPages, MOST_PAGES);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <PdfPage key={index} document={state.document} number={index + 1} name={name} />
      ))}
      {count < state.document.numPages && <p>{say("preview-cut", { count })}</p>}
    </>
  );
}

function useDocument(address: string): State {
  const [state, setState] = useState<State>("opening");
  useEffect(() => {
    const reading = open(address);
    let gone = false;
    reading.then(
      ({ promise }) =>
        promise.then(
          (document) => !gone && setState({ document }),
          () => !gone && setState("failed"),
        ),
      () => !gone && setState("failed"),
    );
    return () => {
      gone = true;
      void reading.then((task) => task.destroy()).catch(() => undefined);
    };
  }, [address]);
  return state;
}

/** Fetched whole, as a file, under the page's own session. */
async function open(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the file is refused: ${response.status}`);
  const data = new Uint8Array(await response.arrayBuffer());
  return getDocument({
    data,
    enableXfa: false,
    isEvalSupported: false,
    useWasm: false,
    maxImageSize: 60_000_000,
    verbosity: 0,
  });
}

interface PageProps {
  document: PDFDocumentProxy;
  number: number;
  name: string;
}

function PdfPage({ document, number, name }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (canvas.current === null) return;
    const drawing = draw(document, number, canvas.current);
    drawing.catch(() => setFailed(true));
    return () => void drawing.then((cancel) => cancel()).catch(() => undefined);
  }, [document, number]);
  if (failed) return <p role="status">{say("preview-page-failed", { number })}</p>;
  const label = say("preview-page", { name, number, count: document.numPages });
  return <canvas ref={canvas} className={styles.page} role="img" aria-label={label} />;
}

/** Draws one page; gives the way to call it off. */
async function draw(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement) {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(2, WIDEST / width, TALLEST / height);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  const task = page.render({ canvas, viewport });
  await task.promise;
  return () => task.cancel();
}
