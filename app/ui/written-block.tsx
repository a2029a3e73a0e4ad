import { Fragment } from "react";
import type { ReportRun, WrittenBlock } from "#schemas/report.ts";
import styles from "./written-block.module.css";

/** A block of a written text: a paragraph, a list, a small table. */
export function WrittenBlockView({ block }: { block: WrittenBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={styles.paragraph}>
          <Runs runs={block.runs} />
        </p>
      );
    case "list":
      return <List {...block} />;
    case "table":
      return <Table rows={block.rows} />;
  }
}

function List({ marks, items }: Extract<WrittenBlock, { kind: "list" }>) {
  const Tag = marks === "numbers" ? "ol" : "ul";
  return (
    <Tag className={styles.list}>
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
      <table className={styles.table}>
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
