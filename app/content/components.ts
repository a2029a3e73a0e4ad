import { createElement, type ComponentType, type ReactNode } from "react";
import { formatDay } from "#grading/language/format-time.ts";
import { markHole, type Hole } from "./compiled-content.ts";

interface Props {
  children?: ReactNode;
  [attribute: string]: unknown;
}

const text = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const day = (value: unknown) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? formatDay(text(value)) : text(value);
const decimals = (value: unknown) => (/^\d$/.test(text(value)) ? Number(text(value)) : null);

const MAIL_LINES = [
  ["from", "De"],
  ["to", "À"],
  ["date", "Date"],
  ["subject", "Objet"],
] as const;

function Mail(props: Props) {
  const lines = MAIL_LINES.filter(([name]) => text(props[name]) !== "").map(([name, label]) =>
    createElement(
      "div",
      { key: name },
      createElement("dt", null, label),
      createElement("dd", null, name === "date" ? day(props.date) : text(props[name])),
    ),
  );
  return createElement("article", { className: "mail" }, createElement("dl", null, lines), props.children);
}

const Interview = ({ children }: Props) => createElement("div", { className: "interview" }, children);

const Said = ({ who, children }: Props) =>
  createElement(
    "div",
    { className: "said" },
    createElement("p", { className: "who" }, text(who)),
    createElement("div", null, children),
  );

function Law({ reference, date, children }: Props) {
  const title = [text(reference), date ? `version du ${day(date)}` : ""]
    .filter((part) => part !== "")
    .join(", ");
  return createElement(
    "blockquote",
    { className: "law" },
    createElement("p", { className: "ref" }, title),
    children,
  );
}

const Aside = ({ title, children }: Props) =>
  createElement(
    "aside",
    { className: "aside", "aria-label": text(title) },
    createElement("p", { className: "title" }, text(title)),
    children,
  );

/** The components that a subject may use, rendered to plain HTML; `V` notes a hole for a value. */
export function componentsFor(holes: Hole[]): Record<string, ComponentType<Props>> {
  const V = ({ name, unit, decimals: shown }: Props) =>
    markHole(holes, { name: text(name), unit: text(unit) || null, decimals: decimals(shown) });
  return { V: V as ComponentType<Props>, Mail, Interview, Said, Law, Aside };
}
