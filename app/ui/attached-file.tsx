import { FileImage, FileSpreadsheet, FileText, type LucideIcon } from "lucide-react";
import { useContext, type ReactNode } from "react";
import type { FileKind } from "#schemas/uploaded-file.ts";
import styles from "./attached-file.module.css";
import { FileAddress } from "./file-address.ts";
import { FilePreview } from "./file-preview.tsx";

interface Props {
  id: string;
  name: string;
  kind: FileKind;
  /** « Classeur Excel (.xlsx), 24 Ko ». */
  about: string;
  /** How it stands and what can be done with it. */
  children?: ReactNode;
}

/** A file that the server has: its name is the way to get it, an image or a PDF is looked at in place. */
export function AttachedFile({ id, name, kind, about, children }: Props) {
  const address = useContext(FileAddress)(id);
  return (
    <>
      <div className={styles.line}>
        <FileIcon kind={kind} />
        <span className={styles.words}>
          {address === null ? (
            <span className={styles.name}>{name}</span>
          ) : (
            <a className={styles.name} href={address} download>
              {name}
            </a>
          )}
          <span className={styles.about}>{about}</span>
        </span>
        {children}
      </div>
      {address !== null && <FilePreview address={address} kind={kind} name={name} />}
    </>
  );
}

const ICONS: Record<FileKind, LucideIcon> = {
  xlsx: FileSpreadsheet,
  ods: FileSpreadsheet,
  docx: FileText,
  odt: FileText,
  pdf: FileText,
  png: FileImage,
  jpeg: FileImage,
  webp: FileImage,
};

function FileIcon({ kind }: { kind: FileKind }) {
  const Icon = ICONS[kind];
  return <Icon className="icon" aria-hidden />;
}
