import type { KeyboardEvent } from "react";

/** What the keys of the rubric do. */
export interface DeskActions {
  next: () => void;
  previous: () => void;
  erase: (criterion: string) => void;
}

type Key = Pick<
  KeyboardEvent<HTMLElement>,
  "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "preventDefault" | "currentTarget" | "target"
>;

/**
 * The keys of the rubric: they work only while the focus is in it (WCAG 2.1.4), and never in what is being typed, but
 * for Ctrl Enter which goes on.
 */
export function handleDeskKey(event: Key, actions: DeskActions): void {
  const { target, currentTarget: panel } = event;
  if (!(target instanceof HTMLElement)) return;
  if (event.key === "Enter" && goesOn(event, target)) {
    event.preventDefault();
    // What is being typed is kept when its field is left.
    if (isTyping(target)) target.blur();
    return event.shiftKey ? actions.previous() : actions.next();
  }
  if (isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const criterion = target.closest<HTMLElement>("[data-criterion]");
  const done = isDigit(event.key)
    ? press(criterion?.querySelectorAll<HTMLElement>("input[type=radio]")[Number(event.key)])
    : act(event.key, panel, criterion, actions);
  if (done) event.preventDefault();
}

function act(key: string, panel: HTMLElement, criterion: HTMLElement | null, actions: DeskActions): boolean {
  switch (key) {
    case "ArrowDown":
    case "ArrowUp":
      return moveBetweenCriteria(panel, criterion, key === "ArrowDown" ? 1 : -1);
    case "Delete":
    case "Backspace":
      if (criterion?.dataset.criterion === undefined) return false;
      actions.erase(criterion.dataset.criterion);
      return true;
    case "c":
    case "C":
      return focus(panel.querySelector<HTMLElement>("[data-comment]"));
    case "v":
    case "V":
      return press(panel.querySelector<HTMLElement>("[data-key=v]"));
    default:
      return false;
  }
}

const isDigit = (key: string) => /^\d$/.test(key);

const isTyping = (target: HTMLElement) => target.matches("textarea, input:not([type=radio])");

/** Enter goes on from a criterion; from a field only with Ctrl; on a button or a link it is theirs. */
function goesOn(event: Key, target: HTMLElement): boolean {
  if (isTyping(target)) return event.ctrlKey || event.metaKey;
  return !target.closest("button, a, summary");
}

function moveBetweenCriteria(panel: HTMLElement, criterion: HTMLElement | null, step: number): boolean {
  const criteria = [...panel.querySelectorAll<HTMLElement>("fieldset[data-criterion]")];
  const index = criteria.findIndex((one) => one === criterion);
  if (index < 0) return false;
  const next = criteria[index + step];
  return next ? focusCriterion(next) : true;
}

/** The button chosen in a criterion, else its first one. */
export function focusCriterion(criterion: HTMLElement): boolean {
  return focus(
    criterion.querySelector<HTMLElement>("input[type=radio]:checked") ??
      criterion.querySelector<HTMLElement>("input, button"),
  );
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element != null;
}

function press(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  element?.click();
  return element != null;
}
