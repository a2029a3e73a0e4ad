import { CloudOff, Files, LogIn } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import type { OutboxView } from "#app/attempts/outbox/drive-outbox.ts";
import { say } from "#app/attempts/messages.fr.ts";
import type { OpenCopy } from "./live-copy.ts";
import styles from "./notices.module.css";
import { useOutbox } from "./use-copy.ts";

interface Props {
  copy: OpenCopy;
  onChooseVersion: () => void;
  onSignIn: () => void;
}

/** Calm lines under the bar, only while there is something to say; nothing else moves when they come. */
export function Notices({ copy, onChooseVersion, onSignIn }: Props) {
  const view = useOutbox(copy);
  const conflicts = [...view.outbox.lanes.values()].filter((lane) => lane.conflict !== null).length;
  const network = networkNotice(view);
  return (
    <div role="status">
      {network && (
        <Line icon={<CloudOff className="icon" aria-hidden />} text={network}>
          {needsSignIn(view) && (
            <Button small onClick={onSignIn}>
              <LogIn className="icon" aria-hidden />
              {say("sign-in-again")}
            </Button>
          )}
        </Line>
      )}
      {conflicts > 0 && (
        <Line
          icon={<Files className="icon" aria-hidden />}
          text={say("versions-notice", { count: conflicts })}
        >
          <Button small aria-haspopup="dialog" onClick={onChooseVersion}>
            {say("versions-choose")}
          </Button>
        </Line>
      )}
    </div>
  );
}

const needsSignIn = ({ halt }: OutboxView) => halt === "signed-out" || halt === "other-account";

function networkNotice({ halt, reachable, keeps }: OutboxView): string | null {
  if (halt !== null && halt !== "unverified") return say(halt);
  if (!reachable || halt === "unverified") return keeps ? say("offline") : say("offline-not-kept");
  return keeps ? null : say("not-kept");
}

function Line({ icon, text, children }: { icon: ReactNode; text: string; children: ReactNode }) {
  return (
    <div className={`notice ${styles.line}`}>
      {icon}
      <p>{text}</p>
      {children}
    </div>
  );
}
