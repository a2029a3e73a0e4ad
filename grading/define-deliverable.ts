import type { z } from "zod";
import type { AnswerResult, Figure } from "#schemas/grading.ts";
import type { Place, Severity } from "#schemas/problem.ts";
import type { RubricItem } from "#schemas/rubric.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import type { AnswerBase } from "#schemas/task.ts";
import type { FileRule, UploadedFile } from "#schemas/uploaded-file.ts";
import type { KeyFormula } from "./key-formula.ts";
import type { Quantity, QuantityDeclaration } from "./quantity.ts";
import type { Read } from "./read.ts";
import type { Verdict } from "./judge.ts";
import type { World } from "./world.ts";
import type { Value } from "./formulas/value.ts";

/** A text with holes for values (`{{ca €}}`), ready to be filled for one draw. */
export interface Template {
  readonly source: string;
  fill(world: World): string;
}

/** What a type is given to turn an authored answer into its key. Paths are relative to the answer in its file. */
export interface AnswerCompiler {
  /** A formula (`=…`) or a constant as typed; a fault is recorded at its place and the key evaluates to an error. */
  expected(path: YamlPath, source: string, options?: { kind?: "number" | "text" | "day" }): KeyFormula;
  /** A text shown to the candidate: its `{{…}}` may name variables only. */
  text(path: YamlPath, source: string): Template;
  /** A formula whose value is shown to the candidate (a given cell): variables only, through any chain. */
  shown(path: YamlPath, formula: KeyFormula): void;
  /** Declares a figure: a name usable in every formula of the scenario. */
  quantity(path: YamlPath, declaration: QuantityDeclaration): Quantity;
  problem(severity: Severity, path: YamlPath, code: string, params?: Record<string, string | number>): void;
  /** Where a part of the answer stands in its file: for what a draw alone shows (`faults`). */
  place(path: YamlPath): Place;
}

/** What a type may know of the paper that an answer stands in. */
export interface AboutPaper {
  /** Day `YYYY-MM-DD` whose law, rates and plan comptable count. */
  legalDate: string;
  /** Another answer of the paper as its author wrote it: the project that a chart draws again. */
  answerNamed(id: string): AnswerBase | undefined;
}

/** What is wrong with a key under one draw. */
export interface KeyFault {
  code: string;
  params: Record<string, string | number>;
  at: Place;
}

/** What a grader sees of one copy, in one grading pass. */
export interface Grading {
  /** The verdict on one figure by name; computed once, earlier figures first. */
  judge(name: string): Verdict;
  /** The worlds in which a figure's key is tried, in order. */
  worlds(quantity: Quantity): readonly World[];
  /** The scenario's own values, unrounded. */
  readonly own: World;
  /** This copy's own figures where they were read, the scenario's elsewhere. */
  readonly carried: World;
  /** How one figure is reported. */
  describe(quantity: Quantity, verdict: Verdict): Figure;
}

/**
 * A graded answer; its id, type and maximum are added by the caller. Figures are described on demand: a copy is graded
 * in several ways, and only the one that is kept is told.
 */
export type Graded = Omit<AnswerResult, "id" | "type" | "max" | "figures"> & { figures(): Figure[] };

/**
 * The contract of an answer type: one folder under `deliverables/`.
 *
 * `Authored` is what a teacher writes, `Key` what the compiler makes of it, `Statement` what a candidate receives
 * (a strict schema without any field for a key), `Raw` what is saved.
 */
export interface Deliverable<Authored extends AnswerBase, Key, Statement, Raw> {
  readonly type: string;
  /** True for a small sheet: in its formulas a bare `B2` is its own cell. */
  readonly hasCells?: boolean;
  readonly authored: z.ZodType<Authored>;
  readonly statement: z.ZodType<Statement>;
  readonly answer: z.ZodType<Raw>;
  /** Parses the formulas, declares the figures, records the author's faults. */
  compile(authored: Authored, compiler: AnswerCompiler, paper: AboutPaper): Key;
  /** What no formula shows by itself and a draw may bring about: entries that do not balance. */
  faults?(key: Key, world: World): readonly KeyFault[];
  /** What the candidate sees, for one draw. */
  state(key: Key, world: World): Statement;
  /** The most points of an answer, hundredths: a reason's own points included. */
  max(authored: Authored): number;
  /** What a person looks for in the answer; absent where the machine alone marks. */
  rubric?(authored: Authored): readonly RubricItem[];
  /** What a type that takes files says of them; absent where it takes none. */
  readonly files?: {
    rule(authored: Authored): FileRule;
    /** Those that an answer refers to: a save that names one that the server never received is refused. */
    of(raw: Raw): readonly UploadedFile[];
  };
  isBlank(raw: Raw): boolean;
  /** What was read of a copy, by figure name: what later answers may carry. */
  read(key: Key, raw: Raw, grading: Grading): ReadonlyMap<string, Read>;
  /** True where what is read depends on the keys in force (the lines of a calculation), not on the copy alone. */
  readonly readsByKeys?: boolean;
  /** The model answer, from the key's own values. A text has none: null. */
  solve(key: Key, valueOf: (name: string) => Value): Raw | null;
  grade(key: Key, raw: Raw | null, grading: Grading): Graded;
}

/** Any type, as the registry and the engine hold it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry is the one place where types of answers meet
export type AnyDeliverable = Deliverable<any, any, any, any>;

/** The answer types by name. */
export type Registry = ReadonlyMap<string, AnyDeliverable>;

/** Declares an answer type, checked against the contract. */
export const defineDeliverable = <Authored extends AnswerBase, Key, Statement, Raw>(
  deliverable: Deliverable<Authored, Key, Statement, Raw>,
): Deliverable<Authored, Key, Statement, Raw> => deliverable;
