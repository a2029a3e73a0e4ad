/** What a business writing is made of around its body; each is a field of the frame, or looked for in the body. */
export const FIELDS = [
  "sender",
  "recipient",
  "copy",
  "place",
  "date",
  "subject",
  "reference",
  "attachments",
  "present",
  "absent",
  "agenda",
  "opening",
  "closing",
  "decisions",
  "signature",
] as const;
export type Field = (typeof FIELDS)[number];

/** The kinds, as an author names them. */
export const KINDS = ["courrier", "mail", "note", "compte-rendu"] as const;
export type Kind = (typeof KINDS)[number];

interface Frame {
  /** Fields above the body, in the order of the keyboard and of the printed sheet. */
  before: readonly Field[];
  after: readonly Field[];
  /** Formal parts that have no field of their own and are written in the body. */
  inBody: readonly Field[];
}

/** The frame of each kind. */
export const FRAMES: Record<Kind, Frame> = {
  courrier: {
    before: ["sender", "recipient", "place", "date", "subject", "reference", "attachments", "opening"],
    after: ["closing", "signature"],
    inBody: [],
  },
  mail: {
    before: ["sender", "recipient", "copy", "subject", "attachments"],
    after: [],
    inBody: ["opening", "closing", "signature"],
  },
  note: {
    before: ["sender", "recipient", "date", "subject", "attachments"],
    after: [],
    inBody: ["signature"],
  },
  "compte-rendu": {
    before: ["subject", "date", "place", "present", "absent", "agenda"],
    after: ["decisions", "sender"],
    inBody: [],
  },
};

/** Fields that take several lines. */
const TALL: ReadonlySet<Field> = new Set<Field>(["present", "absent", "agenda", "decisions", "closing"]);
/** Postal blocks and signatures are tall on paper; in a mail or a note they are one line. */
const TALL_ON_PAPER: ReadonlySet<Field> = new Set<Field>(["sender", "recipient", "signature"]);

/** Whether a field of a kind takes several lines. */
export const isTall = (kind: Kind, field: Field): boolean =>
  TALL.has(field) || (kind === "courrier" && TALL_ON_PAPER.has(field));

/** Whether a kind has a field, or a place in its body, for a part. */
export function hasPart(kind: Kind, field: Field): boolean {
  const { before, after, inBody } = FRAMES[kind];
  return [before, after, inBody].some((fields) => fields.includes(field));
}

/** The formal parts, as an author names them under `form`. */
export const PARTS = {
  expediteur: "sender",
  destinataire: "recipient",
  copie: "copy",
  lieu: "place",
  date: "date",
  objet: "subject",
  reference: "reference",
  pieces: "attachments",
  participants: "present",
  absents: "absent",
  "ordre-du-jour": "agenda",
  appel: "opening",
  formule: "closing",
  decisions: "decisions",
  signature: "signature",
} as const satisfies Record<string, Field>;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as [Part, ...Part[]];
