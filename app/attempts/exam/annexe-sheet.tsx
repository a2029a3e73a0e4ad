import { useEffect, useMemo, useRef } from "react";
import type { PaperSheet } from "#app/attempts/paper.ts";
import { markHits, type Hit } from "./find-in-annexes.ts";
import styles from "./annexes-pane.module.css";

interface Props {
  document: PaperSheet;
  /** In hundredths. */
  zoom: number;
  query: string;
  /** The place on which one stands, if it is in this annexe. */
  hit: Hit | null;
}

/** One sheet of paper: the annexe as the subject prints it, with what is looked for marked in it. */
export function AnnexeSheet({ document, zoom, query, hit }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const current = hit?.documentId === document.id ? hit.index : null;
  const html = useMemo(() => markHits(document.html, query, current), [document.html, query, current]);
  useEffect(() => {
    sheet.current?.querySelector("mark[data-current]")?.scrollIntoView({ block: "center" });
  }, [html]);
  return (
    <article ref={sheet} className={`sheet printed ${styles.annexe}`} style={{ zoom: zoom / 100 }}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
