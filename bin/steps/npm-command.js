/**
 * How to run npm here: the very npm that started us where there is one, else the one of the path.
 * `npm.cmd` is a script of Windows' shell and cannot be started without it.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, platform?: NodeJS.Platform, node?: string }} [surroundings]
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
export function npmCommand(
  args,
  { env = process.env, platform = process.platform, node = process.execPath } = {},
) {
  const script = env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return { file: node, args: [script, ...args], shell: false };
  if (platform === "win32") return { file: "npm.cmd", args, shell: true };
  return { file: "npm", args, shell: false };
}
