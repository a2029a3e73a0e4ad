/** Files of a case study's folder whose names are fixed. */
export const SCENARIO_FILE = "scenario.yaml";
export const TESTS_FILE = "tests.yaml";
export const CONTEXT_FILE = "context.mdx";
export const CORRIGE_FILE = "corrige.mdx";
