// The doors between the rooms (ARCHITECTURE.md). A forbidden import is an error; tests may look into any room.

const TESTS = "\\.test\\.(ts|tsx)$";
const ANY_ROOM = "^(schemas|grading|deliverables|cli|app|scenarios|bin|bench|tests)/";
/** Everything of the outside world that a pure room must be given as an argument. */
const WORLD =
  "^(node:)?(fs|fs/promises|http|https|net|child_process|worker_threads|os|process|timers|timers/promises|crypto)$";
const PURE = ["^(schemas|grading)/", "^deliverables/[^/]+/.+\\.ts$"];
const BROWSER_KITS =
  "node_modules/(react|react-dom|react-aria-components|@remix-run/[^/]+|kysely|better-sqlite3|pg|express)/";

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      "no-circular",
      "Two files that need each other are one idea or three, for types as for the rest.",
      {},
      { circular: true },
    ),
    forbid(
      "no-orphans",
      "A file that nobody imports and that starts nothing is dead.",
      {
        orphan: true,
        pathNot: [TESTS, "\\.d\\.ts$", "^deliverables/_template/", "^(tests|bin|app/routes)/", "\\.css$"],
      },
      {},
    ),
    forbid("unresolved", "An import must lead somewhere.", {}, { couldNotResolve: true }),
    forbid(
      "scenarios-are-data",
      "Scenarios are read as data and imported by nobody.",
      {},
      { path: "^scenarios/" },
    ),
    forbid(
      "no-test-in-product",
      "The product never imports a test or its builders.",
      { path: "^(schemas|grading|deliverables|cli|app|bin)/", pathNot: TESTS },
      { path: [TESTS, "^tests/"] },
    ),
    forbid(
      "schemas-alone",
      "schemas imports no other room: what it needs of a type is passed in.",
      { path: "^schemas/", pathNot: TESTS },
      { path: ANY_ROOM, pathNot: "^schemas/" },
    ),
    forbid(
      "grading-on-schemas",
      "grading stands on schemas alone; the registry of types comes as a parameter.",
      { path: "^grading/", pathNot: TESTS },
      { path: ANY_ROOM, pathNot: "^(schemas|grading)/" },
    ),
    forbid(
      "language-evaluates-nothing",
      "grading/language is what browser and server share: it never reaches the engine.",
      { path: "^grading/language/", pathNot: TESTS },
      { path: "^grading/", pathNot: "^grading/language/" },
    ),
    forbid(
      "pure-core",
      "The core knows no web, no disk, no clock, no chance: they come as arguments.",
      { path: PURE, pathNot: TESTS },
      { path: [WORLD, BROWSER_KITS] },
    ),
    forbid(
      "type-core",
      "A type's core stands on schemas and grading: no page, no other part of the product.",
      { path: "^deliverables/[^/]+/.+\\.ts$", pathNot: TESTS },
      {
        path: ["^(cli|app|bin|bench|tests|scenarios)/", "^deliverables/.+\\.tsx$", "^deliverables/registry"],
      },
    ),
    forbid(
      "type-alone",
      "A type never imports another type; the sheet that several fill in is no type.",
      { path: "^deliverables/([^/]+)/", pathNot: TESTS },
      { path: "^deliverables/[^/]+/", pathNot: "^deliverables/($1|_sheet)/" },
    ),
    forbid(
      "no-key-in-browser",
      "What a browser runs of a type knows its schema and the shared language, never how it is marked.",
      { path: "^deliverables/.+\\.tsx$", pathNot: TESTS },
      {
        path: [
          "^deliverables/.+/(grade|solve|compile|marking/)",
          "^grading/",
          "^app/",
          "^cli/",
          "^deliverables/registry",
        ],
        pathNot: ["^grading/language/", "^app/ui/"],
      },
    ),
    forbid(
      "cli-beside-web",
      "The teacher's commands use the core, the database and the content, not the web.",
      { path: "^cli/", pathNot: TESTS },
      { path: "^app/(routes|ui|root|entry)" },
    ),
    forbid(
      "db-below",
      "app/db knows tables and schemas: no use case, no page.",
      { path: "^app/db/", pathNot: TESTS },
      { path: [ANY_ROOM, "node_modules/react"], pathNot: ["^app/(db|config)/", "^schemas/"] },
    ),
    forbid(
      "routes-ask-use-cases",
      "A route is thin: it never speaks to the database itself.",
      { path: "^app/routes/", pathNot: TESTS },
      { path: "node_modules/(kysely|better-sqlite3|pg)/" },
    ),
    forbid(
      "ui-knows-nobody",
      "app/ui draws what it is given: no use case, no route, no database.",
      { path: "^app/ui/", pathNot: TESTS },
      { path: ["^app/", "^deliverables/", "^cli/"], pathNot: "^app/ui/" },
    ),
    forbid(
      "nobody-imports-routes",
      "Routes are entered by their address only.",
      { pathNot: ["^app/routes/", TESTS] },
      { path: "^app/routes/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["\\.module\\.css$", "\\?url$", "^build/", "^app/routes\\.ts$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
