import type { Nodes } from "mdast";
import { nearest } from "#schemas/nearest.ts";
import { MDX_COMPONENTS, type MdxComponent } from "./components.ts";

/** What is wrong with a node of the tree; the caller knows its place. */
export interface Refusal {
  code: string;
  params?: Record<string, string | number>;
}

export type Element = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;
type Attribute = Extract<Element["attributes"][number], { type: "mdxJsxAttribute" }>;

const COMMENT = /^\s*\/\*[^]*\*\/\s*$/;
const LITERAL = /^\s*(?:-?\d+(?:\.\d+)?|"([^"\\{}<>]*)"|'([^'\\{}<>]*)')\s*$/;

/** What makes a text a program: imports, expressions, unknown components, attributes that run. */
export function refuseCode(node: Nodes): Refusal[] {
  switch (node.type) {
    case "mdxjsEsm":
      return [{ code: "mdx-import", params: { word: node.value.trim().split(/\s/)[0] ?? "" } }];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return refuseExpression(node.value);
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return refuseElement(node);
    case "html":
      return [{ code: "mdx-unknown-component", params: componentParams(node.value) }];
    default:
      return [];
  }
}

function refuseExpression(source: string): Refusal[] {
  if (COMMENT.test(source) || LITERAL.test(source)) return [];
  if (/^\s*\{/.test(source)) return [{ code: "placeholder-in-mdx", params: { text: `{${source}}` } }];
  return [{ code: "mdx-expression", params: { text: shorten(source) } }];
}

function refuseElement(element: Element): Refusal[] {
  const { name } = element;
  const component = name !== null && Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
  if (name === null || component === undefined)
    return [{ code: "mdx-unknown-component", params: componentParams(name ?? "") }];
  const refusals = element.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxExpressionAttribute"
      ? [{ code: "mdx-spread" }]
      : refuseAttribute(attribute, name, component),
  );
  return [
    ...refusals,
    ...missingAttributes(element, name, component),
    ...refuseChildren(element, name, component),
  ];
}

function refuseAttribute(
  attribute: Attribute,
  component: string,
  { required, optional }: MdxComponent,
): Refusal[] {
  const kinds = { ...required, ...optional };
  const kind = Object.hasOwn(kinds, attribute.name) ? kinds[attribute.name] : undefined;
  const params = { attribute: attribute.name, component };
  if (/^on|^style$|^dangerously/i.test(attribute.name)) return [{ code: "mdx-forbidden-attribute", params }];
  if (kind === undefined) {
    const known = Object.keys(kinds);
    return [
      {
        code: "mdx-unknown-attribute",
        params: { ...params, near: nearest(attribute.name, known) ?? "", known: known.join(", ") },
      },
    ];
  }
  const value = attributeText(attribute);
  if (value === null || value.trim() === "") return [{ code: "mdx-attribute-value", params }];
  if (kind === "name" && !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(value))
    return [{ code: "mdx-value-name", params: { value } }];
  if (kind === "decimals" && !/^[0-9]$/.test(value)) return [{ code: "mdx-decimals", params: { value } }];
  return [];
}

function missingAttributes(
  { attributes }: Element,
  component: string,
  { required }: MdxComponent,
): Refusal[] {
  const given = new Set(
    attributes.map((attribute) => (attribute.type === "mdxJsxAttribute" ? attribute.name : "")),
  );
  const missing = Object.keys(required).filter((name) => !given.has(name));
  return missing.map((attribute) => ({ code: "mdx-missing-attribute", params: { attribute, component } }));
}

function refuseChildren({ children }: Element, component: string, { wraps }: MdxComponent): Refusal[] {
  if (wraps && children.length === 0) return [{ code: "mdx-empty-component", params: { component } }];
  if (!wraps && children.length > 0) return [{ code: "mdx-component-not-empty", params: { component } }];
  return [];
}

/** The text of an attribute, `"…"` or `{literal}`; null where it is neither. */
export function attributeText({ value }: Attribute): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  const literal = LITERAL.exec(value.value);
  if (literal === null) return null;
  return literal[1] ?? literal[2] ?? value.value.trim();
}

function componentParams(name: string): Record<string, string> {
  const known = Object.keys(MDX_COMPONENTS);
  return { component: shorten(name), near: nearest(name, known) ?? "", known: known.join(", ") };
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
