import { expect, test } from "vitest";
import { npmCommand } from "./npm-command.js";

test("started by npm, the same npm is run again by Node, without any shell", () => {
  const env = { npm_execpath: "C:\\node\\npm-cli.js" };
  expect(npmCommand(["ci"], { env, platform: "win32", node: "node.exe" })).toEqual({
    file: "node.exe",
    args: ["C:\\node\\npm-cli.js", "ci"],
    shell: false,
  });
});

test("started by hand, npm is found on the path; on Windows by its shell", () => {
  expect(npmCommand(["ci"], { env: {}, platform: "linux" })).toEqual({
    file: "npm",
    args: ["ci"],
    shell: false,
  });
  expect(npmCommand(["ci"], { env: {}, platform: "win32" })).toEqual({
    file: "npm.cmd",
    args: ["ci"],
    shell: true,
  });
});

test("another package manager is not asked to do npm's work", () => {
  const env = { npm_execpath: "/opt/pnpm/pnpm.cjs" };
  expect(npmCommand(["ci"], { env, platform: "linux" }).file).toBe("npm");
});
