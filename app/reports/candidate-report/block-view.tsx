import type { Block, Fact, ReportCell } from "#schemas/report.ts";
import styles from "./answer.module.css";
import { BarsBlock } from "./bars-block.tsx";
import { ColouredGlyph } from "./coloured-glyph.tsx";
import { say } from "./messages.fr.ts";
import { FilesBlock } from "./files-block.tsx";
import { SheetBlock } from "./sheet-block.tsx";

/** One block of an answer, whatever its type. */
export function BlockView({ block, label }: { block: Block; label: string }) {
  switch (block.kind) {
    case "facts":
      return <FactsBlock {...block} />;
    case "grid":
      return <GridBlock {...block} label={label} />;
    case "bars":
      return <BarsBlock {...block} />;
    case "quote":
      return <QuoteBlock {...block} />;
    case "sheet":
      return <SheetBlock {...block} />;
    case "files":
      return <FilesBlock {...block} />;
    case "note":
      return <p className={styles.note}>{block.text}</p>;
  }
}

function FactsBlock({ heading, state, facts }: Extract<Block, { kind: "facts" }>) {
  return (
    <div className={styles.step}>
      {heading !== null && (
        <p className={styles.stepHead}>
          {state !== null && <ColouredGlyph state={state} />}
          {heading}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <FactLine key={fact.label} {...fact} />
        ))}
      </dl>
    </div>
  );
}

function FactLine({ label, verbatim, text, tone }: Fact) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={tone === "path" ? styles.path : undefined}>
        {verbatim !== null && <span className={styles.verbatim}>{verbatim}</span>}{" "}
        {tone === "strong" ? <strong>{text}</strong> : text}
      </dd>
    </>
  );
}

function GridBlock({ caption, rows, label }: Extract<Block, { kind: "grid" }> & { label: string }) {
  const [head = [], ...body] = rows;
  const hasHead = head.every((cell) => cell.state === null);
  return (
    // A frame that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption || label} tabIndex={0}>
      <table className="figures figures--dense">
        <caption className={caption === "" || caption === label ? "sr" : undefined}>
          {caption || label}
        </caption>
        {hasHead && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                <HeadCell key={column} cell={cell} scope="col" />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(hasHead ? body : rows).map((cells, row) => (
            <tr key={row} data-state={isFaulty(cells) ? "faux" : undefined} className={styles.gridRow}>
              {cells.map((cell, column) => (
                <GridCell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isFaulty = (cells: readonly ReportCell[]) => cells.some(({ state }) => state === "faux");

/** A corner without words heads nothing. */
function HeadCell({ cell, scope }: { cell: ReportCell; scope: "col" | "row" }) {
  if (cell.text.trim() === "") return <td />;
  return (
    <th scope={scope} className={cell.numeric ? "n" : undefined}>
      {cell.text}
    </th>
  );
}

function GridCell({ cell }: { cell: ReportCell }) {
  const className = cell.numeric ? "n" : undefined;
  if (cell.heading) return <HeadCell cell={cell} scope="row" />;
  return (
    <td className={className}>
      <span className={cell.numeric ? styles.cellMark : styles.wordMark}>
        {cell.state !== null && <ColouredGlyph state={cell.state} />}
        {cell.text}
      </span>
      {cell.expected !== null && (
        <span className={styles.expected}>
          {say("cell-expected")} <b>{cell.expected}</b>
        </span>
      )}
    </td>
  );
}

function QuoteBlock({ label, text, calculation }: Extract<Block, { kind: "quote" }>) {
  return (
    <figure className={styles.quote}>
      <figcaption className="sr">{label}</figcaption>
      <blockquote className={calculation ? styles.lines : styles.text}>{text}</blockquote>
    </figure>
  );
}
