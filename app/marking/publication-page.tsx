import { Form } from "@remix-run/react";
import { Send } from "lucide-react";
import { formatInstant } from "#grading/language/format-time.ts";
import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { say } from "./messages.fr.ts";
import styles from "./publication-page.module.css";
import type { OtherSitting, Stage } from "./publication.server.ts";

export interface PublicationPageProps {
  stage: Stage;
  /** Whether candidates see the grid of the commission; null where none marks the paper. */
  showsGrid: boolean | null;
  changedAt: string | null;
  others: OtherSitting[];
  /** Copies that are closed and wait for a person, copies still open. */
  waiting: number;
  writing: number;
  copies: number;
  zone: string;
  outcome: { published: boolean; error: string | null } | null;
}

const STAGES: readonly Stage[] = ["none", "marks", "full"];

/** What candidates see of their copies, in three stages, with a warning while another group has still to sit the paper. */
export function PublicationPage(props: PublicationPageProps) {
  const { stage, changedAt, others, zone, outcome } = props;
  return (
    <Form method="post" className={`sheet ${styles.sheet}`} key={stage}>
      {outcome?.published && (
        <Notice kind="done" live>
          {say("published")}
        </Notice>
      )}
      <p className={styles.lead}>
        {say("publication-lead")}{" "}
        {changedAt === null
          ? say("stage-never")
          : say(`now-${stage}`, { at: formatInstant(changedAt, zone) })}
      </p>
      <StageChoice stage={stage} />
      {props.showsGrid !== null && <GridChoice showsGrid={props.showsGrid} />}
      <Remarks {...props} />
      {others.length > 0 && <OtherGroups others={others} zone={zone} error={outcome?.error ?? null} />}
      <Button kind="main" type="submit" disabled={props.copies === 0}>
        <Send className="icon" aria-hidden />
        {say("publish")}
      </Button>
      {props.copies === 0 && <p className={styles.says}>{say("nothing-to-publish")}</p>}
    </Form>
  );
}

function StageChoice({ stage }: { stage: Stage }) {
  return (
    <fieldset className={styles.stages}>
      <legend className="sr">{say("publication-lead")}</legend>
      {STAGES.map((one) => (
        <div key={one} className={styles.stage}>
          <input
            type="radio"
            name="stage"
            id={`stage-${one}`}
            value={one}
            defaultChecked={one === stage}
            aria-describedby={`stage-${one}-says`}
          />
          <div>
            <label htmlFor={`stage-${one}`}>{say(`stage-${one}`)}</label>
            <p className={styles.says} id={`stage-${one}-says`}>
              {say(`stage-${one}-says`)}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

function GridChoice({ showsGrid }: { showsGrid: boolean }) {
  return (
    <div>
      <label className={styles.evenSo}>
        <input
          type="checkbox"
          name="showsGrid"
          value="1"
          defaultChecked={showsGrid}
          aria-describedby="shows-grid"
        />
        {say("shows-grid")}
      </label>
      <p className={styles.says} id="shows-grid">
        {say("shows-grid-says")}
      </p>
    </div>
  );
}

function Remarks({ waiting, writing }: PublicationPageProps) {
  if (waiting === 0 && writing === 0) return null;
  return (
    <Notice>
      {waiting > 0 && <p>{say("pending-copies", { count: waiting })}</p>}
      {writing > 0 && <p>{say("writing-copies", { count: writing })}</p>}
    </Notice>
  );
}

function OtherGroups({
  others,
  zone,
  error,
}: {
  others: readonly OtherSitting[];
  zone: string;
  error: string | null;
}) {
  return (
    <Notice kind="care">
      <p>
        <strong>{say("same-paper-title")}</strong> {say("same-paper-advice")}
      </p>
      <ul>
        {others.map(({ title, audience, opensAt, closesAt }, index) => (
          <li key={index}>
            {say("same-paper", {
              title,
              audience,
              from: formatInstant(opensAt, zone),
              to: formatInstant(closesAt, zone),
            })}
          </li>
        ))}
      </ul>
      <label className={styles.evenSo}>
        <input type="checkbox" name="evenSo" value="1" aria-describedby={error ? "refus" : undefined} />
        {say("publish-anyway")}
      </label>
      {error !== null && <FieldError id="refus">{error}</FieldError>}
    </Notice>
  );
}
