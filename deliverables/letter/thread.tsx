import { speaker } from "#app/ui/speaker.ts";
import styles from "./editor.module.css";
import { LETTER_EDITOR } from "./editor-messages.fr.ts";
import type { LetterStatement } from "./schema.ts";

const say = speaker(LETTER_EDITOR);

type Messages = LetterStatement["thread"];

/** The messages that the letter answers, the oldest first. */
export function Thread({ messages }: { messages: Messages }) {
  if (messages.length === 0) return null;
  return (
    <section className={styles.thread} aria-label={say(messages.length > 1 ? "thread-many" : "thread-one")}>
      {messages.map((message, index) => (
        <article key={index} className={styles.message}>
          <dl>
            <Line label={say("from")} text={message.from} />
            <Line label={say("date")} text={message.date} />
            <Line label={say("subject")} text={message.subject} />
          </dl>
          {message.body.split(/\n\s*\n/).map((paragraph, place) => (
            <p key={place}>{paragraph}</p>
          ))}
        </article>
      ))}
    </section>
  );
}

function Line({ label, text }: { label: string; text: string | null }) {
  if (text === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
