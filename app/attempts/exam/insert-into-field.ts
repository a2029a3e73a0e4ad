/** A field into which the calculator may write. */
export type WritableField = HTMLInputElement | HTMLTextAreaElement;

export const isWritable = (element: EventTarget): element is WritableField =>
  (element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && (element.type === "text" || element.type === "search"))) &&
  !element.readOnly;

/** Writes a text where the cursor stands, as if it were typed; the keyboard goes to the field. */
export function insertIntoField(field: WritableField, text: string): void {
  field.focus();
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
