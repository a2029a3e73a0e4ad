import { request } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, onTestFinished, test, vi } from "vitest";
import { setContext } from "#app/config/context.server.ts";
import type { Config } from "#app/config/config.server.ts";
import { aContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { readableRequest } from "./readable-request.server.ts";
import { tellFailure } from "./tell-failure.server.ts";

interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
}

/** A server whose one page tells the host it was asked under, and a way to send it what no browser would. */
async function aDoor(config: Partial<Config> = {}) {
  setContext(aContext(await freshDatabase(), config));
  const app = express().use(readableRequest);
  app.get("/panne", () => {
    throw new Error("a secret of the program");
  });
  app.get("*", (asked, response) => void response.send(String(asked.get("X-Forwarded-Host"))));
  app.use(tellFailure);
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return ({ method = "GET", path, headers = {} }: Sent) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sending = request(
        { host: "127.0.0.1", port, method, path, headers, agent: false },
        (response) => {
          let text = "";
          response.on("data", (part) => (text += String(part)));
          response.on("end", () => resolve({ status: response.statusCode, text }));
        },
      );
      sending.once("error", reject).end();
    });
}

test.each<Sent & { says: RegExp; status: number }>([
  { path: "/%", says: /Adresse illisible/, status: 400 },
  { path: "/classes/%E0%A4%A", says: /Adresse illisible/, status: 400 },
  { path: "/classes/%00", says: /Adresse illisible/, status: 400 },
  { path: "/connexion?suite=%00", says: /Adresse illisible/, status: 400 },
  { path: "/connexion", headers: { Host: "[" }, says: /Adresse illisible/, status: 400 },
  { path: "/connexion", headers: { Host: "ici:99999999" }, says: /Adresse illisible/, status: 400 },
  { path: "/connexion", method: "TRACE", says: /Demande refusée/, status: 405 },
])("$method $path is turned away in French", async ({ status, says, ...sent }) => {
  const ask = await aDoor();
  const told = await ask(sent);
  expect(told.status).toBe(status);
  expect(told.text).toMatch(says);
});

test("a percent sign typed into a search passes", async () => {
  const ask = await aDoor();
  expect((await ask({ path: "/classes?q=100%" })).status).toBe(200);
});

test("another host told by a visitor is forgotten, but for what a proxy tells", async () => {
  const [headers, path] = [{ "X-Forwarded-Host": "epreuve.example" }, "/connexion"];
  expect((await (await aDoor())({ path, headers })).text).toBe("undefined");
  expect((await (await aDoor({ proxies: 1 }))({ path, headers })).text).toBe("epreuve.example");
});

test("a fault of ours is noted, and told without what the program said", async () => {
  const noted = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ask = await aDoor();
  expect(await ask({ path: "/panne" })).toEqual({
    status: 500,
    text: "Une erreur est survenue de notre côté. Réessayez dans un instant.",
  });
  expect(noted).toHaveBeenCalledOnce();
});
