import { useEffect, useMemo, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { say } from "#app/attempts/messages.fr.ts";
import type { Paper, PaperSheet } from "#app/attempts/paper.ts";
import { AnnexeSheet } from "./annexe-sheet.tsx";
import { AnnexeTools } from "./annexe-tools.tsx";
import styles from "./annexes-pane.module.css";
import { documentNumber } from "./paper-labels.ts";
import { useAnnexeSearch } from "./use-annexe-search.ts";
import { useKeptState } from "./use-kept-state.ts";

interface Props {
  paper: Paper;
  /** Annexes that the question on show cites: a dot stands on their tabs. */
  cited: readonly string[];
  shown: string;
  onShow: (documentId: string) => void;
}

interface NumberedSheet extends PaperSheet {
  /** « 2 », « A »; empty where it has none. */
  number: string;
}

export const CONTEXT_ID = "$contexte";
const ZOOMS = [85, 100, 115, 130, 150, 175, 200];

/** The annexes: tabs, words looked for in all of them, larger text, two at once. */
export function AnnexesPane({ paper, cited, shown, onShow }: Props) {
  const documents = useMemo(() => documentsOf(paper), [paper]);
  const [zoom, setZoom] = useKeptState<number>("epreuve:zoom-annexes", 100);
  const [isDouble, setDouble] = useState(false);
  const [second, setSecond] = useState("");
  const search = useAnnexeSearch(documents, shown, onShow);
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
      <TabList
        ref={tabs}
        className={`tabs ${styles.tabs}`}
        aria-label={say("annexes")}
        items={documents}
        dependencies={[cited]}
      >
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
  documents: readonly PaperSheet[],
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
  document: PaperSheet | undefined;
  zoom: number;
  query: string;
}) {
  return document ? <AnnexeSheet document={document} hit={null} {...rest} /> : null;
}

/** Each sheet with its title, which is searched too; the company's presentation lies with the annexes, first. */
function documentsOf({ contextHtml, documents }: Paper): NumberedSheet[] {
  const annexes = documents.map((document) => ({
    ...document,
    number: documentNumber(document),
    html: [
      textHtml("h2", document.title),
      textHtml("p", document.instruction),
      document.html,
      textHtml("p", document.rights),
    ].join(""),
  }));
  if (contextHtml === "") return annexes;
  const title = say("context");
  const html = `${textHtml("h2", title)}${contextHtml}`;
  return [{ id: CONTEXT_ID, title, short: title, number: "", html }, ...annexes];
}

function textHtml(tag: "h2" | "p", text: string | null): string {
  if (text === null) return "";
  const element = document.createElement(tag);
  element.textContent = text;
  if (tag === "p") element.className = "meta";
  return element.outerHTML;
}

function AnnexeTab({ document, cited }: { document: NumberedSheet; cited: boolean }) {
  return (
    <>
      {document.number !== "" && <span className={styles.number}>{document.number}</span>}
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
