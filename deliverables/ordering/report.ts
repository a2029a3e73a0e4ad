import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { reportCell } from "#deliverables/report-cell.ts";
import { reportState } from "#deliverables/report-state.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { ORDERING_MESSAGES } from "./messages.fr.ts";
import type { OrderingRaw, OrderingStatement } from "./schema.ts";

type OrderingTelling = Telling<OrderingStatement, OrderingRaw>;
const say = (code: keyof typeof ORDERING_MESSAGES) => renderMessage(ORDERING_MESSAGES, { code });

/** The steps as they were placed, then those that were not, each with its state and, with the corrigé, its right place. */
export const orderingReport = defineReport({
  type: "ordering",
  messages: ORDERING_MESSAGES,
  tell: ({ statement, raw, figures }: OrderingTelling): Block[] => {
    const textOf = (id: string) => statement.items.find((item) => item.id === id)?.text ?? id;
    const steps =
      figures.length > 0
        ? figures.map((figure) => ({ id: idOf(figure), place: figure.typed, figure }))
        : (raw?.order ?? []).map((id, index) => ({ id, place: String(index + 1), figure: null }));
    const withKey = figures.some(({ expected }) => expected !== null);
    const head = [say("your-place"), say("step"), ...(withKey ? [say("due-place")] : [])];
    const rows = steps.map(({ id, place, figure }) => [
      reportCell(place ?? say("not-placed"), { heading: true }),
      reportCell(textOf(id), { state: figure && reportState(figure.state) }),
      ...(withKey ? [reportCell(figure?.expected ?? "")] : []),
    ]);
    return [
      { kind: "grid", caption: "", rows: [head.map((text) => reportCell(text, { heading: true })), ...rows] },
    ];
  },
});

/** "etapes!besoin" -> "besoin". */
const idOf = ({ name }: ToldFigure) => name.split("!").at(-1) ?? name;
