import { frenchSpaces } from "#grading/language/french-typography.ts";
import { columnName } from "#grading/language/cell-address.ts";
import styles from "./editor.module.css";
import { cellsInUse } from "./sheet-size.ts";

interface Props {
  /** Id of what names the table. */
  labelledBy: string;
  /** What each cell in use shows. */
  texts: ReadonlyMap<string, string>;
}

/** A sheet as a plain table, with the letters of its columns and the numbers of its rows. */
export function PlainTable({ labelledBy, texts }: Props) {
  const rows = cellsInUse(texts.keys());
  return (
    <div className={styles.plain}>
      <table className="figures" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <td />
            {(rows[0] ?? []).map((cell, column) => (
              <th key={cell} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map((cell) => (
                <td key={cell} className={isFigure(texts.get(cell)) ? "n" : undefined}>
                  {frenchSpaces(texts.get(cell) ?? "")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isFigure = (text = "") => /^[-−]?\d/.test(text);
