import { Delete } from "lucide-react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import { ToolPanel } from "#app/attempts/exam/tool-panel.tsx";
import { keyOf, OFF, press, type CalculatorKey } from "./calculator-keys.ts";
import styles from "./calculator-panel.module.css";

const ROWS: readonly (readonly CalculatorKey[])[] = [
  ["C", "√", "%", "÷"],
  ["7", "8", "9", "×"],
  ["4", "5", "6", "−"],
  ["1", "2", "3", "+"],
  ["±", "0", ",", "="],
];

const SPOKEN = {
  C: "key-clear",
  "⌫": "key-erase",
  "±": "key-sign",
  "√": "key-root",
  "×": "key-times",
  "÷": "key-divided",
  "+": "key-plus",
  "−": "key-minus",
  "%": "key-percent",
  "=": "key-equals",
  ",": "key-comma",
} as const;

interface Props {
  onClose: () => void;
  /** Writes the result where the candidate's cursor last stood in an answer; null where it stood in none. */
  onCopy: ((result: string) => void) | null;
}

/** The calculator: by its keys or by those of the keyboard. */
export function CalculatorPanel({ onClose, onCopy }: Props) {
  const [calculator, setCalculator] = useState(OFF);
  const { line, result, fault } = calculator;
  const shown = fault ? say(fault) : result === null ? "" : formatNumber(result.replace(",", "."));
  const push = (key: CalculatorKey) => setCalculator(press(calculator, key));
  return (
    <ToolPanel title={say("calculator")} onClose={onClose}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.calculator}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          // Enter and the space bar press the key that has the focus, as they do everywhere.
          const onKey = event.target instanceof HTMLButtonElement;
          const key = onKey && event.key === "Enter" ? null : keyOf(event.key);
          if (key === null) return;
          event.preventDefault();
          push(key);
        }}
      >
        <div className={styles.display}>
          {/* The line takes the keyboard; what is typed goes through the keys, so that it always reads as a calculation. */}
          <input aria-label={say("calculator-line")} value={line} readOnly inputMode="none" data-first />
          <output data-fault={fault ? "" : undefined}>{shown}</output>
        </div>
        <div className={styles.keys}>
          {ROWS.flat().map((key) => (
            <Button
              key={key}
              kind={key === "=" ? "main" : "plain"}
              aria-label={key in SPOKEN ? say(SPOKEN[key as keyof typeof SPOKEN]) : undefined}
              onClick={() => push(key)}
            >
              {key}
            </Button>
          ))}
        </div>
        <div className={styles.more}>
          <Button kind="quiet" aria-label={say("key-erase")} onClick={() => push("⌫")}>
            <Delete className="icon" aria-hidden />
          </Button>
          <Button
            disabled={onCopy === null || result === null}
            title={onCopy === null ? say("calculator-copy-where") : undefined}
            onClick={() => result !== null && onCopy?.(result)}
          >
            {say("calculator-copy")}
          </Button>
        </div>
      </div>
    </ToolPanel>
  );
}
