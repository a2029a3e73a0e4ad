import { Calculator, Files, Mail, PencilLine, SquarePen } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import styles from "./foot.module.css";

export type Tool = "calculator" | "rough-pad";
export type Pane = "annexes" | "questions" | "messages";

interface Props {
  tool: Tool | null;
  onTool: (tool: Tool | null) => void;
  pane: Pane;
  onPane: (pane: Pane) => void;
  /** How many messages are to be read; null where the paper has none. */
  unread: number | null;
  /** The map of the questions. */
  children: ReactNode;
}

/** Tools at hand, and the whole paper; on a phone, the switch between the two panes. */
export function Foot({ tool, onTool, pane, onPane, unread, children }: Props) {
  return (
    <footer className={styles.foot}>
      <ToolButton
        name="calculator"
        icon={<Calculator className="icon" aria-hidden />}
        {...{ tool, onTool }}
      />
      <ToolButton name="rough-pad" icon={<PencilLine className="icon" aria-hidden />} {...{ tool, onTool }} />
      <div className={styles.switch} role="group" aria-label={say("shown-pane")}>
        <button type="button" aria-pressed={pane === "annexes"} onClick={() => onPane("annexes")}>
          <Files className="icon" aria-hidden />
          {say("annexes")}
        </button>
        <button type="button" aria-pressed={pane === "questions"} onClick={() => onPane("questions")}>
          <SquarePen className="icon" aria-hidden />
          {say("questions")}
        </button>
        {unread !== null && (
          <button
            type="button"
            aria-pressed={pane === "messages"}
            aria-label={say("messages-spoken", { count: unread })}
            onClick={() => onPane("messages")}
          >
            <Mail className="icon" aria-hidden />
            {unread > 0 && unread}
          </button>
        )}
      </div>
      {children}
    </footer>
  );
}

interface ToolProps extends Pick<Props, "tool" | "onTool"> {
  name: Tool;
  icon: ReactNode;
}

function ToolButton({ name, icon, tool, onTool }: ToolProps) {
  const isOpen = tool === name;
  return (
    <Button
      kind="quiet"
      className={styles.tool}
      aria-expanded={isOpen}
      aria-label={say(name)}
      onClick={() => onTool(isOpen ? null : name)}
    >
      {icon}
      <span className={styles.word}>{say(name)}</span>
    </Button>
  );
}
