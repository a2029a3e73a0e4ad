import { AttachedFile } from "#app/ui/attached-file.tsx";
import type { Block } from "#schemas/report.ts";
import styles from "./files-block.module.css";
import { say } from "./messages.fr.ts";

/** The files that were handed in, in the candidate's order. */
export function FilesBlock({ label, files }: Extract<Block, { kind: "files" }>) {
  return (
    <section className={styles.files} aria-label={label}>
      <ol role="list">
        {files.map(({ id, name, kind, kindWords, size }) => (
          <li key={id}>
            <AttachedFile {...{ id, kind, name }} about={say("file-about", { kind: kindWords, size })} />
          </li>
        ))}
      </ol>
    </section>
  );
}
