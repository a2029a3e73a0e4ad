import type { Model } from "@ironcalc/wasm";
import { IronCalc, type IronCalcHandle } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { speaker } from "#app/ui/speaker.ts";
import { SPREADSHEET_DESK } from "./desk-messages.fr.ts";
import styles from "./desk.module.css";

const say = speaker(SPREADSHEET_DESK);

const FONT = '"Epreuve Fine", "IBM Plex Sans", "Segoe UI", sans-serif';
/** The colours of the grid; the canvas takes no variables of the page. */
const THEME = {
  "--typography-font-family": FONT,
  "--palette-sheet-default-cell-font-family": FONT,
  "--palette-primary-main": "#00545d",
  "--palette-primary-light": "#2f7a83",
  "--palette-primary-dark": "#003f46",
  "--palette-sheet-outline-color": "#00545d",
};

/**
 * The grid itself, drawn on a canvas, in French; it neither keeps the keyboard nor takes the focus. Drawn again for its
 * own changes only: with those of the page, it would take the focus back and drop what is being typed.
 */
export const SheetGrid = memo(function SheetGrid({ model, id }: { model: Model; id: string }) {
  const { before, after, onKeyDownCapture, onPointerDownCapture } = useWayOut();
  const workbook = useRef<IronCalcHandle>(null);
  const [focused] = useState(() => document.activeElement);
  useEffect(() => {
    workbook.current?.setLanguage("fr-FR");
    // The grid takes the focus as it comes; who is elsewhere stays there.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }, [focused]);
  return (
    <>
      <p className={styles.help} id={`${id}-help`} ref={before} tabIndex={-1}>
        {say("leave")} {say("given-back")}
      </p>
      <div
        className={styles.grid}
        role="group"
        aria-label={say("sheet")}
        aria-describedby={`${id}-help`}
        data-spreadsheet
        onKeyDownCapture={onKeyDownCapture}
        onPointerDownCapture={onPointerDownCapture}
      >
        <IronCalc ref={workbook} model={model} themeVariables={THEME} />
      </div>
      <span ref={after} tabIndex={-1} />
    </>
  );
});

/** The grid keeps Tab for itself: after Escape, the next Tab leaves it, so that the keyboard is never trapped. */
function useWayOut() {
  const before = useRef<HTMLParagraphElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const leaves = useRef(false);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key === "Tab" && leaves.current) {
      event.preventDefault();
      event.stopPropagation();
      (event.shiftKey ? before : after).current?.focus();
    }
    if (event.key !== "Shift") leaves.current = event.key === "Escape";
  };
  const onPointerDownCapture = () => {
    leaves.current = false;
  };
  return { before, after, onKeyDownCapture, onPointerDownCapture };
}
