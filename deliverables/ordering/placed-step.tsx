import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useState, type DragEvent } from "react";
import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { ORDERING_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";

const say = speaker(ORDERING_EDITOR);

interface Props {
  /** Id of the answer. */
  id: string;
  step: string;
  text: string;
  index: number;
  count: number;
  readOnly: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
  /** Another step was let go on this one. */
  onDrop: (dragged: string) => void;
}

/** One step of the order: its place, its text, the buttons that move it; a mouse may drag it too. */
export function PlacedStep({ id, step, text, index, count, readOnly, onMove, onRemove, onDrop }: Props) {
  const [isOver, setOver] = useState(false);
  const kind = `application/x-step-${id}`;
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(kind.toLowerCase());
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(kind, step),
    onDragOver: (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      onDrop(event.dataTransfer.getData(kind));
    },
  };
  return (
    <li className={styles.placed} data-over={isOver || undefined} {...(readOnly ? {} : drag)}>
      <span className={styles.place}>{index + 1}</span>
      <span className={styles.text}>{text}</span>
      {!readOnly && (
        <span className={styles.moves}>
          <MoveButton
            id={`${id}-up-${step}`}
            label={say("move-up", { step: text })}
            isAtEnd={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <ArrowUp size={18} aria-hidden />
          </MoveButton>
          <MoveButton
            id={`${id}-down-${step}`}
            label={say("move-down", { step: text })}
            isAtEnd={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <ArrowDown size={18} aria-hidden />
          </MoveButton>
          <Button kind="quiet" iconOnly aria-label={say("remove", { step: text })} onClick={onRemove}>
            <X size={18} aria-hidden />
          </Button>
        </span>
      )}
    </li>
  );
}

interface MoveProps {
  id: string;
  label: string;
  isAtEnd: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

/** At the end it stays in reach of the keyboard, and does nothing: it would lose its place otherwise. */
function MoveButton({ id, label, isAtEnd, onClick, children }: MoveProps) {
  return (
    <Button
      kind="quiet"
      iconOnly
      id={id}
      aria-label={label}
      aria-disabled={isAtEnd || undefined}
      onClick={isAtEnd ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
