import { Button } from "./button.tsx";
import { say } from "./messages.fr.ts";

interface Props {
  id: string;
  /** What was read: « lu : 1 234,56 € », or why nothing was. Empty while the field is blank. */
  text: string;
  /** What is said of the way it was written. */
  notices?: readonly string[];
  /** Two readings to choose from; `text` is then not shown. */
  choices?: readonly { label: string; typed: string }[];
  onChoose?: (typed: string) => void;
}

/** What the reader understood, under a field: always there, so that nothing jumps. Never an error, at most a question. */
export function EchoLine({ id, text, notices = [], choices = [], onChoose }: Props) {
  const [first, second] = choices;
  if (first && second && onChoose)
    return (
      <div className="ask" id={id}>
        <span>{say("do-you-mean")}</span>
        <Button small onClick={() => onChoose(first.typed)}>
          {first.label}
        </Button>
        <span>{say("or")}</span>
        <Button small onClick={() => onChoose(second.typed)}>
          {second.label}
        </Button>
        <span>{say("question-mark")}</span>
      </div>
    );
  return (
    <p className="echo" id={id}>
      <Strong text={text} />
      {notices.map((notice) => (
        <span key={notice}> {notice}</span>
      ))}
    </p>
  );
}

/** « lu : **1 234,56 €** »: what was read stands out from the word that brings it. */
function Strong({ text }: { text: string }) {
  const [, word, value] = /^((?:.* · )?lu\s?:\s)(.*)$/u.exec(text) ?? [];
  if (word === undefined) return text;
  return (
    <>
      {word}
      <b>{value}</b>
    </>
  );
}
