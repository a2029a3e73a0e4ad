import { CircleAlert } from "lucide-react";
import { type InputHTMLAttributes, type ReactNode, useId } from "react";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
  /** Said under the label, before anything is typed. */
  hint?: string | undefined;
  /** What is wrong and how to put it right; the field is then marked. */
  error?: string | undefined;
}

/** One line to type, with its label, its hint and its error, tied together. */
export function Field({ label, hint, error, id, ...input }: Props) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = [hint && `${fieldId}-hint`, error && `${fieldId}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      {hint && (
        <p className="meta" id={`${fieldId}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="input"
        id={fieldId}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...input}
      />
      {error && <FieldError id={`${fieldId}-error`}>{error}</FieldError>}
    </div>
  );
}

/** The error of a field, announced when it appears. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={id} role="alert">
      <CircleAlert className="icon" aria-hidden />
      <span>{children}</span>
    </p>
  );
}
