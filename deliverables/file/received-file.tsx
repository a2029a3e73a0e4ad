import { ArrowDown, ArrowUp, Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { AttachedFile } from "#app/ui/attached-file.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { sayKind } from "#deliverables/kind-messages.fr.ts";
import { formatBytes } from "#grading/language/format-bytes.ts";
import type { FileKind, UploadedFile } from "#schemas/uploaded-file.ts";
import { acceptedFiles } from "./accepted-files.ts";
import { FILE_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";

const say = speaker(FILE_EDITOR);

interface Props {
  /** Id of the answer. */
  id: string;
  file: UploadedFile;
  index: number;
  count: number;
  kinds: readonly FileKind[];
  readOnly: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
  onReplace: (file: File) => void;
}

/** A file that the server has: to get back, to look at, to move, to replace, to take out. */
export function ReceivedFile({ file, readOnly, ...props }: Props) {
  const { id, name, kind, size } = file;
  return (
    <li>
      <AttachedFile
        {...{ id, name, kind }}
        about={say("about", { kind: sayKind(kind), size: formatBytes(size) })}
      >
        <span className={styles.state}>
          <Check className="icon" aria-hidden />
          {say("received")}
        </span>
        {!readOnly && <Tools name={name} {...props} />}
      </AttachedFile>
    </li>
  );
}

function Tools({
  name,
  index,
  count,
  kinds,
  onMove,
  onRemove,
  onReplace,
}: Omit<Props, "file" | "readOnly"> & { name: string }) {
  return (
    <span className={styles.tools}>
      {count > 1 && (
        <>
          <MoveButton
            label={say("move-up", { name })}
            isAtEnd={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <ArrowUp size={18} aria-hidden />
          </MoveButton>
          <MoveButton
            label={say("move-down", { name })}
            isAtEnd={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <ArrowDown size={18} aria-hidden />
          </MoveButton>
        </>
      )}
      <label className={buttonClass({ kind: "quiet" }, styles.choose)}>
        {say("replace")}
        <input
          className={styles.input}
          type="file"
          accept={acceptedFiles(kinds)}
          aria-label={say("replace-file", { name })}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onReplace(chosen);
            currentTarget.value = "";
          }}
        />
      </label>
      <Button kind="quiet" iconOnly aria-label={say("remove", { name })} onClick={onRemove}>
        <X size={18} aria-hidden />
      </Button>
    </span>
  );
}

/** At the end it stays in reach of the keyboard, and does nothing: it would lose its place otherwise. */
function MoveButton({
  label,
  isAtEnd,
  onClick,
  children,
}: {
  label: string;
  isAtEnd: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      kind="quiet"
      iconOnly
      aria-label={label}
      aria-disabled={isAtEnd || undefined}
      onClick={isAtEnd ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
