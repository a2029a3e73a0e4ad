import { useEffect, useRef, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { ORDERING_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";
import { moveStep, withoutStep } from "./move-step.ts";
import { PlacedStep } from "./placed-step.tsx";
import { orderingProgress } from "./progress.ts";
import type { OrderingRaw, OrderingStatement } from "./schema.ts";

const say = speaker(ORDERING_EDITOR);

type Props = EditorProps<OrderingStatement, OrderingRaw>;

/** Steps to take one by one into an order, then moved by buttons or by the mouse; each move is said. */
function OrderingEditor({ id, statement, value, onChange, readOnly }: Props) {
  const order = value?.order ?? [];
  const [said, setSaid] = useState("");
  const focusOn = useFocusAfter();
  const { items } = statement;
  const textOf = (step: string) => frenchSpaces(items.find((item) => item.id === step)?.text ?? step);
  const left = items.filter((item) => !order.includes(item.id));

  const move = (step: string, place: number) => {
    const next = moveStep(order, step, place);
    onChange({ order: next });
    setSaid(say("moved", { step: textOf(step), place: next.indexOf(step) + 1, count: next.length }));
  };
  const place = (step: string) => {
    move(step, order.length);
    const others = left.filter((item) => item.id !== step);
    const at = left.findIndex((item) => item.id === step);
    const next = others[Math.min(at, others.length - 1)];
    focusOn(next ? `${id}-place-${next.id}` : `${id}-up-${step}`);
  };
  const remove = (step: string) => {
    onChange({ order: withoutStep(order, step) });
    setSaid(say("removed", { step: textOf(step) }));
    focusOn(`${id}-place-${step}`);
  };

  return (
    <div role="group" aria-labelledby={labelId(id)}>
      {statement.someUnused && <p className={styles.unused}>{say("some-unused")}</p>}
      {left.length > 0 && (
        <>
          <p className="label" id={`${id}-left`}>
            {say("to-place")}
          </p>
          <ul role="list" className={styles.left} aria-labelledby={`${id}-left`}>
            {left.map((item) => (
              <li key={item.id}>
                <span>{textOf(item.id)}</span>
                {!readOnly && (
                  <Button
                    id={`${id}-place-${item.id}`}
                    aria-label={say("place-step", { step: textOf(item.id) })}
                    onClick={() => place(item.id)}
                  >
                    {say("place")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="label" id={`${id}-order`}>
        {say("your-order")}
      </p>
      {order.length === 0 ? (
        <p className={styles.none}>{say("none-placed")}</p>
      ) : (
        <ol role="list" className={styles.order} aria-labelledby={`${id}-order`}>
          {order.map((step, index) => (
            <PlacedStep
              key={step}
              {...{ id, step, index, readOnly }}
              text={textOf(step)}
              count={order.length}
              onMove={(to) => {
                move(step, to);
                focusOn(`${id}-${to < index ? "up" : "down"}-${step}`);
              }}
              onRemove={() => remove(step)}
              onDrop={(dragged) => items.some((item) => item.id === dragged) && move(dragged, index)}
            />
          ))}
        </ol>
      )}
      <p className={styles.count}>{say("steps-placed", { placed: order.length, count: items.length })}</p>
      <p className="sr" role="status">
        {said}
      </p>
    </div>
  );
}

/** Puts the keyboard on a button once the list is drawn anew: the one that was pressed has moved or gone. */
function useFocusAfter(): (elementId: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (elementId) => {
    wanted.current = elementId;
  };
}

export const orderingUi = defineDeliverableUi<OrderingStatement, OrderingRaw>({
  type: "ordering",
  Editor: OrderingEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: orderingProgress,
});
