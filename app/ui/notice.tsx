import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** `plain` and `calm` inform, `done` confirms, `care` asks for attention, `stop` tells what cannot go on. */
export type NoticeKind = "plain" | "calm" | "done" | "care" | "stop";

const ICONS = { plain: Info, calm: Info, done: CircleCheck, care: TriangleAlert, stop: CircleAlert } as const;

interface Props {
  kind?: NoticeKind;
  /** Read out when it appears; leave out for what the page says from the start. */
  live?: boolean;
  children: ReactNode;
}

/** One message of the page, above what it is about. */
export function Notice({ kind = "plain", live = false, children }: Props) {
  const Icon = ICONS[kind];
  return (
    <div className="notice" data-kind={kind} role={live ? (kind === "stop" ? "alert" : "status") : undefined}>
      <Icon className="icon" aria-hidden />
      <div>{children}</div>
    </div>
  );
}
