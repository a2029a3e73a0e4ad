import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { say } from "#app/attempts/messages.fr.ts";
import type { Paper, PaperDocument } from "#app/attempts/paper.ts";
import { AnnexeSheet } from "./annexe-sheet.tsx";
import { AnnexeTools } from "./annexe-tools.tsx";
import styles from "./annexes-pane.module.css";
import { findInAnnexes, type Hit } from "./find-in-annexes.ts";
import { documentNumber } from "./paper-labels.ts";
import { useKeptState } from "./use-kept-state.ts";

interface Props {
  paper: Paper;
  /** Annexes that the question on show cites: a dot stands on their tabs. */
  cited: readonly string[];
  shown: string;
  onShow: (documentId: string) => void;
}

export const CONTEXT_ID = "$contexte";
const ZOOMS = [85, 100, 115, 130, 150, 175, 200];

/** The annexes: tabs, words looked for in all of them, larger text, two at once. */
export function AnnexesPane({ paper, cited, shown, onShow }: Props) {
  const documents = useMemo(() => documentsOf(paper), [paper]);
  const [zoom, setZoom] = useKeptState<number>("epreuve:zoom-annexes", 100);
  const [isDouble, setDouble] = useState(false);
  const [second, setSecond] = useState("");
  const search = useSearch(documents, shown, onShow);
  const sheet = (id: string) => documents.find((document) => document.id === id);
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    tabs.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  const marked = { query: search.deferred, hit: search.current };
  return (
    <Tabs
      className={styles.pane}
      selectedKey={shown}
      onSelectionChange={(key) => onShow(String(key))}
      aria-label={say("annexes")}
    >
      <TabList ref={tabs} className={`tabs ${styles.tabs}`} aria-label={say("annexes")} items={documents}>
        {(document) => (
          <Tab id={document.id} className={`tab ${styles.tab}`}>
            <AnnexeTab document={document} cited={cited.includes(document.id)} />
          </Tab>
        )}
      </TabList>
      <AnnexeTools
        search={search}
        isDouble={isDouble}
        onDouble={() => {
          setSecond(beside(documents, { shown, cited }));
          setDouble(!isDouble);
        }}
        onZoom={(step) => setZoom(zoomed(zoom, step))}
      />
      <div className={styles.desks} data-double={isDouble || undefined}>
        {documents.map((document) => (
          <TabPanel key={document.id} id={document.id} className={styles.desk}>
            <AnnexeSheet document={document} zoom={zoom} {...marked} />
          </TabPanel>
        ))}
        {isDouble && (
          <section className={styles.desk} aria-label={say("second-annexe")}>
            <select
              className={`input ${styles.pick}`}
              aria-label={say("second-annexe")}
              value={second}
              onChange={(event) => setSecond(event.target.value)}
            >
              {documents.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            <SecondSheet document={sheet(second)} zoom={zoom} query={search.deferred} />
          </section>
        )}
      </div>
    </Tabs>
  );
}

/** The annexe to lay beside the one on show: another that the question cites, else the next. */
function beside(
  documents: readonly PaperDocument[],
  { shown, cited }: { shown: string; cited: readonly string[] },
): string {
  const at = documents.findIndex(({ id }) => id === shown);
  const other = cited.find((id) => id !== shown);
  return other ?? (documents[at + 1] ?? documents[0])?.id ?? shown;
}

function SecondSheet({
  document,
  ...rest
}: {
  document: PaperDocument | undefined;
  zoom: number;
  query: string;
}) {
  return document ? <AnnexeSheet document={document} hit={null} {...rest} /> : null;
}

/** The company's presentation lies with the annexes, first. */
function documentsOf({ contextHtml, documents }: Paper): PaperDocument[] {
  if (contextHtml === "") return documents;
  return [{ id: CONTEXT_ID, title: say("context"), short: say("context"), html: contextHtml }, ...documents];
}

function AnnexeTab({ document, cited }: { document: PaperDocument; cited: boolean }) {
  const number = documentNumber(document);
  return (
    <>
      {number !== "" && <span className={styles.number}>{number}</span>}
      <span title={document.title}>{document.short}</span>
      {cited && (
        <>
          <span className={styles.cited} />
          <span className="sr">{say("cited-here")}</span>
        </>
      )}
    </>
  );
}

function zoomed(zoom: number, step: 1 | -1): number {
  const index = ZOOMS.findIndex((one) => one >= zoom);
  return ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, index + step))] ?? zoom;
}

/** Words looked for in all annexes, and the place where one stands among those found. */
function useSearch(documents: readonly PaperDocument[], shown: string, onShow: (documentId: string) => void) {
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState<number | null>(null);
  const deferred = useDeferredValue(query);
  const hits = useMemo(() => findInAnnexes(documents, deferred), [documents, deferred]);
  const goTo = (step: 1 | -1) => {
    // Whoever types fast and presses Enter is not made to wait for the marks.
    const found = query === deferred ? hits : findInAnnexes(documents, query);
    const next =
      place === null ? firstFrom(found, documents, shown) : (place + step + found.length) % found.length;
    const hit = found[next];
    if (hit === undefined) return;
    setPlace(next);
    onShow(hit.documentId);
  };
  return {
    query,
    deferred,
    count: hits.length,
    /** From 0; null before the first step. */
    place: place !== null && place < hits.length ? place : null,
    current: place === null ? null : (hits[place] ?? null),
    look(words: string) {
      setQuery(words);
      setPlace(null);
    },
    next: () => goTo(1),
    previous: () => goTo(-1),
  };
}

/** The first place in the annexe on show or after it, else the first of all. */
function firstFrom(hits: readonly Hit[], documents: readonly PaperDocument[], shown: string): number {
  const order = (id: string) => documents.findIndex((document) => document.id === id);
  return Math.max(
    0,
    hits.findIndex(({ documentId }) => order(documentId) >= order(shown)),
  );
}

export type Search = ReturnType<typeof useSearch>;
