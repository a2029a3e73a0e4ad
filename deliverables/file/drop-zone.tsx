import { Upload } from "lucide-react";
import { useState, type DragEvent } from "react";
import { buttonClass } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { fieldId, labelId } from "#deliverables/define-deliverable-ui.ts";
import { sayKind } from "#deliverables/kind-messages.fr.ts";
import { acceptedFiles } from "./accepted-files.ts";
import { FILE_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";
import type { FileStatement } from "./schema.ts";

const say = speaker(FILE_EDITOR);

interface Props {
  /** Id of the answer. */
  id: string;
  statement: FileStatement;
  /** How many files the answer still takes. */
  room: number;
  onChoose: (files: File[]) => void;
}

/** The way in: the browser's own window, or files let go of here; and what is taken. */
export function DropZone({ id, statement, room, onChoose }: Props) {
  const { kinds, atMost } = statement;
  const [isOver, setOver] = useState(false);
  const takes = (event: DragEvent) => room > 0 && event.dataTransfer.types.includes("Files");
  const drop = (event: DragEvent) => {
    // A file let go of beside its place would leave the page.
    event.preventDefault();
    setOver(false);
    if (room > 0) onChoose([...event.dataTransfer.files]);
  };
  const rule = `${id}-rule`;
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(takes(event));
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {room > 0 ? (
        <>
          <label className={buttonClass({}, styles.choose)}>
            <Upload className="icon" aria-hidden />
            <span id={`${id}-choose`}>{say("choose", { count: atMost })}</span>
            <input
              className={styles.input}
              id={fieldId(id)}
              type="file"
              multiple={room > 1}
              accept={acceptedFiles(kinds)}
              aria-labelledby={`${labelId(id)} ${id}-choose`}
              aria-describedby={rule}
              onChange={({ currentTarget }) => {
                onChoose([...(currentTarget.files ?? [])]);
                // The same file, corrected, may be chosen again.
                currentTarget.value = "";
              }}
            />
          </label>
          <span className={styles.hint}>{say("or-drop", { count: atMost })}</span>
        </>
      ) : (
        <span>{say("full", { most: atMost })}</span>
      )}
      <p className={styles.rule} id={rule}>
        {say("rule", { kinds: kinds.map(sayKind).join(", "), most: atMost })}
      </p>
    </div>
  );
}
