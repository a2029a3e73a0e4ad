import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";
import { say } from "./messages.fr.ts";

interface Props {
  title: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question that must be answered: no way round it by Escape or beside it. */
  mustAnswer?: boolean;
  children: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
}

/** Asks before going on; keeps the keyboard inside, and gives it back where it came from. */
export function Dialog({ title, open, onOpenChange, mustAnswer = false, children, actions }: Props) {
  return (
    <ModalOverlay
      className={styles.scrim}
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog} role={mustAnswer ? "alertdialog" : "dialog"}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!mustAnswer && (
              <Button
                kind="quiet"
                iconOnly
                aria-label={say("close-dialog")}
                onClick={() => onOpenChange(false)}
              >
                <X className="icon" aria-hidden />
              </Button>
            )}
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
