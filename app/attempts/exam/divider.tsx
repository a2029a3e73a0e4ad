import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { say } from "#app/attempts/messages.fr.ts";
import styles from "./exam-page.module.css";

const LEAST = 25;
const MOST = 70;
const STEP = 2;

interface Props {
  /** Width of the annexes, in hundredths of the page. */
  width: number;
  onWidth: (width: number) => void;
}

/** The bar between annexes and questions: drawn by the pointer, or moved by the arrows. */
export function Divider({ width, onWidth }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const set = (wanted: number) => onWidth(Math.round(Math.min(MOST, Math.max(LEAST, wanted))));
  const byKey = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: LEAST, End: MOST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  const byPointer = (event: PointerEvent) => {
    const room = bar.current?.parentElement?.getBoundingClientRect();
    if (!room || !bar.current?.hasPointerCapture(event.pointerId)) return;
    set(((event.clientX - room.left) / room.width) * 100);
  };
  return (
    // A separator that can be moved is a control (WAI-ARIA, window splitter).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={bar}
      className={styles.divider}
      role="separator"
      aria-orientation="vertical"
      aria-label={say("divider")}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={byPointer}
    />
  );
}
