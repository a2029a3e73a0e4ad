// `node bin/run.js COMMAND`: what `npm start`, `npm test` and the like run. See bin/README.md.
import { nodeProblem } from "./steps/check-node.js";

// Loaded after the check: an old Node would stumble over newer syntax instead of saying what to do.
const COMMANDS = new Map([
  ["start", () => import("./commands/start.js")],
  ["start-prod", () => import("./commands/start-prod.js")],
  ["build", () => import("./commands/build.js")],
  ["test", () => import("./commands/test.js")],
  ["e2e-server", () => import("./commands/e2e-server.js")],
]);

const [name = "start", ...options] = process.argv.slice(2);
const load = COMMANDS.get(name);
const problem = nodeProblem(process.versions.node);

if (problem || !load) {
  console.error(problem || `${name} ?`);
  process.exitCode = 1;
} else {
  load()
    .then((command) => command.run(options))
    .catch((error) => {
      process.exitCode = 1;
      console.error(`\n${error.isStop ? error.message : error.stack}`);
    });
}
