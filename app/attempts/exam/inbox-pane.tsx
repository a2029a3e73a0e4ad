import { useEffect, useRef } from "react";
import { say } from "#app/attempts/messages.fr.ts";
import type { PaperMessage } from "#app/attempts/paper.ts";
import { Button } from "#app/ui/button.tsx";
import { formatTimeOfDay } from "#grading/language/format-time.ts";
import { AnnexeSheet } from "./annexe-sheet.tsx";
import styles from "./inbox-pane.module.css";
import type { TaskProgress } from "./paper-progress.ts";
import type { Inbox } from "./use-inbox.ts";
import { useKeptState } from "./use-kept-state.ts";

interface Props {
  inbox: Inbox;
  zone: string;
  questions: readonly TaskProgress[];
  onShow: (taskId: string) => void;
}

/** The messages that have arrived, in their order, and the one that is read, printed as an annexe is. */
export function InboxPane({ inbox, zone, questions, onShow }: Props) {
  const { messages, unread, shown, open } = inbox;
  return (
    <div className={styles.pane}>
      <ol role="list" className={styles.list} aria-label={say("messages")}>
        {messages.map((message) => (
          <li key={message.id}>
            <button
              type="button"
              className={styles.line}
              data-unread={unread.includes(message) || undefined}
              aria-current={message === shown ? "true" : undefined}
              onClick={() => open(message.id)}
            >
              <span className={styles.from}>{message.from}</span>
              <span>{message.subject}</span>
              <time dateTime={message.at}>{formatTimeOfDay(message.at, zone)}</time>
              {unread.includes(message) && <span className="sr">{say("message-unread")}</span>}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.desk}>
        {shown === null ? (
          <p className={styles.empty}>{say("inbox-empty")}</p>
        ) : (
          <Message
            message={shown}
            zone={zone}
            opened={questions.filter(({ task }) => shown.opens.includes(task.id))}
            onShow={onShow}
          />
        )}
      </div>
    </div>
  );
}

interface MessageProps extends Pick<Props, "zone" | "onShow"> {
  message: PaperMessage;
  /** The questions that it opened. */
  opened: readonly TaskProgress[];
}

/** One message; the candidate asked for it, so the keyboard goes to its title. */
function Message({ message, zone, opened, onShow }: MessageProps) {
  const [zoom] = useKeptState<number>("epreuve:zoom-annexes", 100);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), [message.id]);
  const { id, subject, from, at, html } = message;
  return (
    <article aria-label={subject}>
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {subject}
        </h2>
        <p>{say("message-from", { from, time: formatTimeOfDay(at, zone) })}</p>
      </header>
      <AnnexeSheet document={{ id, title: subject, short: subject, html }} zoom={zoom} query="" hit={null} />
      {opened.length > 0 && (
        <p className={styles.opened}>
          {say("message-opens", { count: opened.length })}
          {opened.map(({ task, number, words }) => (
            <Button key={task.id} small onClick={() => onShow(task.id)}>
              {`${number} ${words}`}
            </Button>
          ))}
        </p>
      )}
    </article>
  );
}
