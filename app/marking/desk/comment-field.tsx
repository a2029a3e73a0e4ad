import { useEffect, useRef, useState } from "react";
import { TextArea } from "#app/ui/text-area.tsx";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./rubric.module.css";

const PAUSE_MS = 800;

/** The word to the candidate: kept after a pause in typing, and when the field is left. */
export function CommentField({ comment, onKeep }: { comment: string; onKeep: (comment: string) => void }) {
  const [text, setText] = useState(comment);
  const kept = useRef(comment);
  const keep = (typed: string) => {
    if (typed === kept.current) return;
    kept.current = typed;
    onKeep(typed);
  };
  useEffect(() => {
    const timer = setTimeout(() => keep(text), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles.comment}>
      <TextArea
        label={
          <>
            {say("comment-label")} <kbd aria-hidden>C</kbd>
          </>
        }
        rows={3}
        maxLength={4000}
        value={text}
        data-comment
        onChange={(event) => setText(event.target.value)}
        onBlur={() => keep(text)}
      />
    </div>
  );
}
