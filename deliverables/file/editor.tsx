import { useContext, useEffect, useRef, useState } from "react";
import { FieldError } from "#app/ui/field.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { FileDeskContext, type WaitingFile } from "#deliverables/file-desk.ts";
import { chooseFiles, type TurnedAway } from "./choose-files.ts";
import { DropZone } from "./drop-zone.tsx";
import { FILE_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";
import { fileProgress } from "./progress.ts";
import { ReceivedFile } from "./received-file.tsx";
import type { FileRaw, FileStatement } from "./schema.ts";
import { SendingFile } from "./sending-file.tsx";
import { movedFile, withFile } from "./with-file.ts";

const say = speaker(FILE_EDITOR);

type Props = EditorProps<FileStatement, FileRaw>;

/** Files to choose or to drop, each with how it stands: on its way, there, refused. */
function FileEditor({ id, statement, value, onChange, readOnly }: Props) {
  const desk = useContext(FileDeskContext);
  const files = value?.files ?? [];
  const waiting = desk.waiting.filter(({ answerId }) => answerId === id);
  const [away, setAway] = useState<TurnedAway[]>([]);
  const [said, setSaid] = useState("");
  useSaidWhenReceived(files, waiting, setSaid);

  const coming = waiting.filter(({ refusal, replaces }) => refusal === null && replaces === null);
  const room = statement.atMost - files.length - coming.length;
  const choose = (chosen: readonly File[], replaces: string | null) => {
    const sorted = chooseFiles(chosen, replaces === null ? room : 1);
    setAway(sorted.away);
    if (sorted.taken.length > 0) desk.add(id, sorted.taken, replaces);
  };
  const move = (from: number, to: number) => {
    onChange({ files: movedFile(files, from, to) });
    setSaid(say("moved-said", { name: files[from]?.name ?? "", place: to + 1, count: files.length }));
  };
  const remove = (index: number) => {
    onChange({ files: files.toSpliced(index, 1) });
    setSaid(say("removed-said", { name: files[index]?.name ?? "" }));
  };

  return (
    <div role="group" aria-labelledby={labelId(id)}>
      {!readOnly && <DropZone {...{ id, statement, room }} onChoose={(chosen) => choose(chosen, null)} />}
      {away.map(({ name, code }, index) => (
        <FieldError key={index} id={`${id}-away-${index}`}>
          {say(`away-${code}`, { name, most: statement.atMost })}
        </FieldError>
      ))}
      {files.length + waiting.length === 0 ? (
        readOnly && <p className={styles.none}>{say("none")}</p>
      ) : (
        <ol role="list" className={styles.files} aria-label={say("your-files")}>
          {files.map((file, index) => (
            <ReceivedFile
              key={file.id}
              {...{ id, file, index, readOnly }}
              count={files.length}
              kinds={statement.kinds}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
              onReplace={(chosen) => choose([chosen], file.id)}
            />
          ))}
          {waiting.map((file) => (
            <SendingFile
              key={file.id}
              file={file}
              offline={desk.offline}
              replaced={files.find((one) => one.id === file.replaces)?.name ?? null}
              onDrop={() => desk.drop(file.id)}
            />
          ))}
        </ol>
      )}
      <p className="sr" role="status">
        {said}
      </p>
    </div>
  );
}

/** Says the name of a file once it has left those that wait for those that are there. */
function useSaidWhenReceived(
  files: FileRaw["files"],
  waiting: readonly WaitingFile[],
  onSaid: (words: string) => void,
): void {
  const names = useRef(new Set<string>());
  useEffect(() => {
    const last = files.findLast(({ name }) => names.current.has(name));
    const hasLeft = last && !waiting.some(({ name }) => name === last.name);
    if (hasLeft) onSaid(say("received-said", { name: last.name }));
    names.current = new Set(waiting.map(({ name }) => name));
  }, [files, waiting, onSaid]);
}

export const fileUi = defineDeliverableUi<FileStatement, FileRaw>({
  type: "file",
  Editor: FileEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: fileProgress,
  withFile,
});
