import { type TextareaHTMLAttributes, useLayoutEffect, useRef } from "react";

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value"> {
  value: string;
  rows: number;
}

/** A text to write that grows with it: `rows` is its height while empty, and its least. */
export function TallTextarea({ value, rows, className = "input", ...rest }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || element.scrollHeight <= element.clientHeight) return;
    element.style.blockSize = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [value]);
  return <textarea ref={field} className={className} value={value} rows={rows} {...rest} />;
}
