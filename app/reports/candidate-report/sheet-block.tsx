import { Fragment } from "react";
import type { Block, ReportRun, SheetPiece } from "#schemas/report.ts";
import styles from "./sheet.module.css";

/** A letter, a mail, minutes: the sheet as it would be sent. */
export function SheetBlock({ label, pieces }: Extract<Block, { kind: "sheet" }>) {
  return (
    <figure className={styles.sheet} aria-label={label}>
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </figure>
  );
}

function Piece({ piece }: { piece: SheetPiece }) {
  switch (piece.kind) {
    case "title":
      return <p className={styles.title}>{piece.text}</p>;
    case "lines":
      return (
        <p className={styles.lines} data-side={piece.side}>
          {piece.text}
        </p>
      );
    case "entry":
      return (
        <p className={styles.entry}>
          <span className={styles.label}>{piece.label} :</span> <span>{piece.text}</span>
        </p>
      );
    case "paragraph":
      return (
        <p>
          <Runs runs={piece.runs} />
        </p>
      );
    case "list":
      return <List {...piece} />;
    case "table":
      return <Table rows={piece.rows} />;
  }
}

function List({ marks, items }: Extract<SheetPiece, { kind: "list" }>) {
  const Tag = marks === "numbers" ? "ol" : "ul";
  return (
    <Tag>
      {items.map((runs, index) => (
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </Tag>
  );
}

function Table({ rows: [head = [], ...rows] }: { rows: ReportRun[][][] }) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((runs, column) => (
              <HeadCell key={column} runs={runs} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((runs, column) => (
                <td key={column}>
                  <Runs runs={runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A corner without words heads nothing. */
function HeadCell({ runs }: { runs: ReportRun[] }) {
  if (runs.length === 0) return <td />;
  return (
    <th scope="col">
      <Runs runs={runs} />
    </th>
  );
}

function Runs({ runs }: { runs: readonly ReportRun[] }) {
  return runs.map(({ text, weight }, index) =>
    weight === "bold" ? <strong key={index}>{text}</strong> : <Fragment key={index}>{text}</Fragment>,
  );
}
