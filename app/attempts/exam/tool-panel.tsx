import { X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import styles from "./tool-panel.module.css";

interface Props {
  title: string;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A tool laid on the desk beside the work, which goes on under it; Escape puts it away. The keyboard goes to what has `data-first`. */
export function ToolPanel({ title, wide = false, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const shown = panel.current;
    (shown?.querySelector<HTMLElement>("[data-first]") ?? shown)?.focus();
    return () => {
      const hadFocus = document.activeElement === document.body || shown?.contains(document.activeElement);
      if (hadFocus && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className={styles.panel}
      data-wide={wide || undefined}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <Button kind="quiet" iconOnly aria-label={say("close-tool")} onClick={onClose}>
          <X className="icon" aria-hidden />
        </Button>
      </header>
      {children}
    </section>
  );
}
