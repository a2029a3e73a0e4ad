import { WrittenBlockView } from "#app/ui/written-block.tsx";
import type { Block, SheetPiece } from "#schemas/report.ts";
import styles from "./sheet.module.css";

/** A letter, a mail, minutes: the sheet as it would be sent. */
export function SheetBlock({ label, pieces }: Extract<Block, { kind: "sheet" }>) {
  return (
    <figure className={styles.sheet} aria-label={label}>
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </figure>
  );
}

function Piece({ piece }: { piece: SheetPiece }) {
  switch (piece.kind) {
    case "title":
      return <p className={styles.title}>{piece.text}</p>;
    case "lines":
      return (
        <p className={styles.lines} data-side={piece.side}>
          {piece.text}
        </p>
      );
    case "entry":
      return (
        <p className={styles.entry}>
          <span className={styles.label}>{piece.label} :</span> <span>{piece.text}</span>
        </p>
      );
    default:
      return <WrittenBlockView block={piece} />;
  }
}
