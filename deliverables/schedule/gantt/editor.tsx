import { useRef, useState, type PointerEvent } from "react";
import { BarAxis, BarTrack, type Span } from "#app/ui/bar-track.tsx";
import type { EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SheetField } from "#deliverables/_sheet/sheet-field.tsx";
import type { SheetTyped } from "#schemas/sheet.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import { axisLabels } from "./axis-labels.ts";
import { barOfRow, cellsOfBar, sizeOf } from "./bar-of-row.ts";
import styles from "./editor.module.css";
import type { GanttAxis, GanttStatement } from "./schema.ts";

/** A sheet where each bar is written, and the chart that it draws; a bar may also be drawn by hand. */
export function GanttEditor({
  id,
  statement,
  value,
  onChange,
  readOnly,
}: EditorProps<GanttStatement, ScheduleRaw>) {
  const typed: SheetTyped = value?.cells ?? {};
  const draw = (row: number, bar: Span) =>
    onChange({ cells: { ...typed, ...cellsOfBar(statement, bar, row) } });
  return (
    <div className={styles.gantt} data-dates={statement.axis.kind === "days" || undefined}>
      <SheetField
        {...{ id, typed, readOnly }}
        sheet={statement}
        onChange={(cells) => onChange({ cells })}
        drawing={{
          head: (
            <th scope="col" className={styles.row}>
              <span className="sr">{scheduleWord("bars")}</span>
              <BarAxis labels={axisLabels(statement.axis)} />
            </th>
          ),
          row: (row) => (
            <BarCell
              key={row}
              axis={statement.axis}
              bar={barOfRow(statement, typed, row)}
              onDraw={readOnly ? null : (bar) => draw(row, bar)}
            />
          ),
        }}
      />
    </div>
  );
}

/** The bar of a row. Drawing it by hand is a short way to what its fields say, which stay the ones that are read. */
function BarCell({
  axis,
  bar,
  onDraw,
}: {
  axis: GanttAxis;
  bar: Span | null;
  onDraw: ((bar: Span) => void) | null;
}) {
  const track = useRef<HTMLDivElement>(null);
  const [origin, setOrigin] = useState<number | null>(null);
  const units = sizeOf(axis);
  const placeAt = ({ clientX }: PointerEvent) => {
    const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {};
    return Math.min(Math.max(Math.floor(((clientX - left) / width) * units), 0), units - 1);
  };
  const reach = (from: number, to: number) => onDraw?.({ from: Math.min(from, to), to: Math.max(from, to) });
  const start = (event: PointerEvent<HTMLDivElement>) => {
    // A finger scrolls the chart: it draws with the fields.
    if (!onDraw || event.pointerType === "touch" || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const place = placeAt(event);
    setOrigin(place);
    reach(place, place);
  };
  return (
    <td className={styles.row}>
      <div
        ref={track}
        className={styles.track}
        data-drawable={onDraw !== null || undefined}
        aria-hidden
        onPointerDown={start}
        onPointerMove={(event) => origin !== null && reach(origin, placeAt(event))}
        onPointerUp={() => setOrigin(null)}
        onPointerCancel={() => setOrigin(null)}
      >
        <BarTrack units={units} bar={bar} />
      </div>
    </td>
  );
}
