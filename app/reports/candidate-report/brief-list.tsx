import { BookOpen, CircleMinus, TrendingUp } from "lucide-react";
import type { BriefSentence } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import styles from "./report.module.css";

const ICONS = { best: TrendingUp, costly: CircleMinus, revise: BookOpen } as const;

/** The facts that open the copy, each with the way to its question. */
export function BriefList({ brief }: { brief: readonly BriefSentence[] }) {
  if (brief.length === 0) return null;
  return (
    <section className="keep" aria-labelledby="bref">
      <h2 className={styles.title} id="bref">
        {say("brief-title")}
      </h2>
      <ul className={styles.brief} role="list">
        {brief.map((sentence) => (
          <BriefLine key={sentence.kind} {...sentence} />
        ))}
      </ul>
    </section>
  );
}

function BriefLine({ kind, before, strong, after, taskId }: BriefSentence) {
  const Icon = ICONS[kind];
  return (
    <li>
      <Icon className="icon" aria-hidden />
      <span>
        {before} <strong>{taskId === null ? strong : <a href={`#q-${taskId}`}>{strong}</a>}</strong> {after}
      </span>
    </li>
  );
}
