import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import { Badge, StateBadge } from "#app/ui/badge.tsx";
import { Figures } from "#app/ui/figures.tsx";
import type { ClassRow } from "./class-row.ts";
import styles from "./class-table.module.css";
import { say } from "./messages.fr.ts";
import { sortRows, type SortColumn, type Sorting } from "./sort-rows.ts";

interface Props {
  sittingId: string;
  rows: readonly ClassRow[];
  outOf: string;
  hasCommission: boolean;
  withNames: boolean;
}

/** Every copy of the sitting: its state, the points of what is marked, what waits, its mark once complete. */
export function ClassTable({ sittingId, rows, outOf, hasCommission, withNames }: Props) {
  const [sorting, setSorting] = useState<Sorting>({ column: "copy", descending: false });
  const head = (column: SortColumn, words: string, numeric = false) => (
    <SortHead column={column} sorting={sorting} onSort={setSorting} numeric={numeric}>
      {words}
    </SortHead>
  );
  return (
    <Figures caption={say("class-caption")} captionHidden dense>
      <thead>
        <tr>
          {head("copy", say("copy"))}
          {withNames && head("name", say("name"))}
          {head("state", say("state"))}
          {head("total", say("total"), true)}
          {head("pending", say("pending"), true)}
          {head("mark", say("mark", { outOf }), true)}
          {head("late", say("late"), true)}
          <th scope="col">
            <span className="sr">{say("actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sortRows(rows, sorting).map((row, index) => (
          <Row
            key={row.copyNumber ?? `absent-${index}`}
            row={row}
            sittingId={sittingId}
            hasCommission={hasCommission}
            withNames={withNames}
          />
        ))}
      </tbody>
    </Figures>
  );
}

function SortHead({
  column,
  sorting,
  onSort,
  numeric,
  children,
}: {
  column: SortColumn;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  numeric: boolean;
  children: ReactNode;
}) {
  const isSorted = sorting.column === column;
  const Arrow = sorting.descending ? ArrowDown : ArrowUp;
  const order = sorting.descending ? "descending" : "ascending";
  return (
    <th scope="col" className={numeric ? "n" : undefined} aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ column, descending: isSorted && !sorting.descending })}
      >
        {children}
        {isSorted && <Arrow className="icon" aria-hidden />}
      </button>
    </th>
  );
}

interface RowProps extends Pick<Props, "sittingId" | "hasCommission" | "withNames"> {
  row: ClassRow;
}

function Row({ row, sittingId, hasCommission, withNames }: RowProps) {
  const { copyNumber, totals, lateSaves, name } = row;
  const dash = say("nothing-pending");
  return (
    <tr>
      <th scope="row" className="n">
        {copyNumber === null ? dash : say("copy-number", { number: copyNumber })}
      </th>
      {withNames && <td>{name}</td>}
      <td>
        <RowState row={row} />
      </td>
      <td className="n">
        {totals ? (
          <span className={totals.pending > 0 ? styles.provisional : undefined}>{tellMarked(totals)}</span>
        ) : (
          dash
        )}
      </td>
      <td className="n">{totals && totals.pending > 0 ? formatPointsShort(totals.pending) : dash}</td>
      <td className="n">{totals?.mark ? <b>{totals.mark.rounded}</b> : dash}</td>
      <td className="n">{lateSaves > 0 ? lateSaves : dash}</td>
      <td>
        {copyNumber !== null && totals && (
          <RowLink sittingId={sittingId} copyNumber={copyNumber} totals={totals} />
        )}
        {copyNumber !== null && hasCommission && (
          <>
            {" "}
            <Link to={`/sessions/${sittingId}/grille/${copyNumber}`}>
              {say("grid")}
              <span className="sr"> {say("of-copy", { number: copyNumber })}</span>
            </Link>
          </>
        )}
      </td>
    </tr>
  );
}

/** The points of what is marked so far, by the machine or a person, out of what that part is worth. */
function tellMarked({ total, max, pending }: NonNullable<ClassRow["totals"]>): string {
  return say("marked-of", { points: formatPoints(total), max: formatPointsShort(max - pending) });
}

function RowState({ row: { state } }: { row: ClassRow }) {
  if (state === "to-mark") return <StateBadge state="verifier">{say("state-to-mark")}</StateBadge>;
  if (state === "marked") return <StateBadge state="juste">{say("state-marked")}</StateBadge>;
  return <Badge>{say(`state-${state}`)}</Badge>;
}

function RowLink({
  sittingId,
  copyNumber,
  totals,
}: {
  sittingId: string;
  copyNumber: string;
  totals: NonNullable<ClassRow["totals"]>;
}) {
  return (
    <Link to={`/sessions/${sittingId}/correction/${copyNumber}`}>
      {say(totals.pending > 0 ? "mark-copy" : "see-copy")}
      <span className="sr"> {say("of-copy", { number: copyNumber })}</span>
    </Link>
  );
}
