import { request } from "node:http";
import type { Told } from "./ask.ts";

/** What no browser sends: any method, any header, a path as it is typed. */
export interface Raw {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Sends what `fetch` would refuse to, and gives what came back. */
export function sendRaw(origin: string, { method = "GET", path, headers = {}, body }: Raw): Promise<Told> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sending = request({ host: hostname, port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const told = new Headers();
        for (const [name, value] of Object.entries(response.headers)) told.set(name, String(value));
        resolve({
          status: response.statusCode ?? 0,
          headers: told,
          text: Buffer.concat(parts).toString("utf8"),
        });
      });
    });
    sending.once("error", reject).end(body);
  });
}
