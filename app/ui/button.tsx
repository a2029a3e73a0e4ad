import type { ButtonHTMLAttributes } from "react";

type Kind = "main" | "plain" | "quiet";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one thing to do here. `quiet`: without an edge, in bars and tables. */
  kind?: Kind;
  /** For dense rows. */
  small?: boolean;
  /** An icon alone: give `aria-label`. */
  iconOnly?: boolean;
}

/** Does something; what leads somewhere is a `Link` with the same `buttonClass`. */
export function Button({ kind, small, iconOnly, className, type = "button", ...rest }: Props) {
  return <button type={type} className={buttonClass({ kind, small, iconOnly }, className)} {...rest} />;
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass(
  { kind = "plain", small = false, iconOnly = false }: Pick<Props, "kind" | "small" | "iconOnly"> = {},
  more = "",
): string {
  const parts = [
    "btn",
    kind !== "plain" && `btn--${kind}`,
    small && "btn--small",
    iconOnly && "btn--icon",
    more,
  ];
  return parts.filter(Boolean).join(" ");
}
