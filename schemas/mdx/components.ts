/** What an attribute of a component must hold. */
type AttributeKind = "name" | "text" | "decimals";

/** An allowed component: its attributes, and whether it wraps a text. */
export interface MdxComponent {
  required: Readonly<Record<string, AttributeKind>>;
  optional: Readonly<Record<string, AttributeKind>>;
  wraps: boolean;
}

/** The closed list of what a text of a case study may use beside Markdown. */
export const MDX_COMPONENTS: Readonly<Record<string, MdxComponent>> = {
  V: { required: { name: "name" }, optional: { unit: "text", decimals: "decimals" }, wraps: false },
  Mail: { required: { from: "text", to: "text" }, optional: { date: "text", subject: "text" }, wraps: true },
  Interview: { required: {}, optional: {}, wraps: true },
  Said: { required: { who: "text" }, optional: {}, wraps: true },
  Law: { required: { ref: "text" }, optional: { date: "text" }, wraps: true },
  Aside: { required: { title: "text" }, optional: {}, wraps: true },
};
