import { expect, test } from "vitest";
import { nodeProblem } from "./check-node.js";

test.each(["20.19.0", "20.20.2", "22.0.0", "31.4.1"])("Node %s is recent enough", (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(["12.22.0", "18.20.8", "20.18.3"])(
  "Node %s is refused in one sentence that says which to install",
  (version) => {
    expect(nodeProblem(version)).toBe(
      `Node ${version} est trop ancien\u202f: installez Node 20.19 ou plus récent (https://nodejs.org), puis relancez.`,
    );
  },
);
