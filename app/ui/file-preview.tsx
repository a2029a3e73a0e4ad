import { lazy, Suspense, useState } from "react";
import type { FileKind } from "#schemas/uploaded-file.ts";
import styles from "./file-preview.module.css";
import { say } from "./messages.fr.ts";

/** Fetched by who opens a PDF, and by nobody else. */
const PdfPages = lazy(async () => ({ default: (await import("./pdf-pages.tsx")).PdfPages }));

interface Props {
  address: string;
  kind: FileKind;
  name: string;
}

/** An image or a PDF, looked at in place; other kinds are opened by their own program. */
export function FilePreview({ address, kind, name }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (!SHOWN.has(kind)) return null;
  return (
    <details className={styles.preview} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say("preview")}
        <span className="sr">{say("preview-of", { name })}</span>
      </summary>
      {isOpen &&
        (kind === "pdf" ? <Pdf address={address} name={name} /> : <Image address={address} name={name} />)}
    </details>
  );
}

const SHOWN: ReadonlySet<FileKind> = new Set(["pdf", "png", "jpeg", "webp"]);

function Pdf({ address, name }: Omit<Props, "kind">) {
  return (
    <Suspense fallback={<p role="status">{say("preview-opening")}</p>}>
      <PdfPages address={address} name={name} />
    </Suspense>
  );
}

function Image({ address, name }: Omit<Props, "kind">) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="status">{say("preview-failed")}</p>;
  return <img className={styles.page} src={address} alt={name} onError={() => setFailed(true)} />;
}
