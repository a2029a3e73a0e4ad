import { Mail } from "lucide-react";
import { say } from "#app/attempts/messages.fr.ts";
import { Button } from "#app/ui/button.tsx";
import styles from "./notices.module.css";
import type { Inbox } from "./use-inbox.ts";

/** One calm line while a message waits to be read; it is read out when it comes, and takes the keyboard from nobody. */
export function NewMessages({ inbox, onRead }: { inbox: Inbox; onRead: () => void }) {
  const [first] = inbox.unread;
  return (
    <div role="status">
      {first && (
        <div className={`notice ${styles.line} ${styles.message}`}>
          <Mail className="icon" aria-hidden />
          <p>
            {inbox.unread.length === 1
              ? say("message-new", { from: first.from, subject: first.subject })
              : say("messages-new", { count: inbox.unread.length })}
          </p>
          <Button small onClick={onRead}>
            {say("message-read")}
          </Button>
        </div>
      )}
    </div>
  );
}
