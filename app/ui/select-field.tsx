import { type SelectHTMLAttributes, useId } from "react";
import { FieldError } from "./field.tsx";

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  /** Value and words, in the order shown. */
  options: readonly (readonly [value: string, words: string])[];
  error?: string | undefined;
}

/** One choice of a short list; the browser's own, which every device knows how to show. */
export function SelectField({ label, options, error, id, ...select }: Props) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <select
        className="input"
        id={fieldId}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${fieldId}-error` : undefined}
        {...select}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {error && <FieldError id={`${fieldId}-error`}>{error}</FieldError>}
    </div>
  );
}
