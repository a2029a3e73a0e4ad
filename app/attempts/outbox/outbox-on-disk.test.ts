import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { saveAnswers } from "#app/attempts/save-answers.server.ts";
import { createSaveQueue } from "#app/attempts/save-queue.server.ts";
import { selectPresentAnswers, selectSaves } from "#app/db/saves.server.ts";
import { anAttempt } from "#tests/support/attempts.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { OutboxDriver, unsent, type SendResult } from "./drive-outbox.ts";
import { createLaneKeeper } from "./keep-lanes.ts";
import { laneOf } from "./outbox-machine.ts";
import { openShelf, type CopyOwner, type Shelf } from "./shelf.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A server with one copy, a network that can be cut, and the tabs of one browser. */
async function aRoom() {
  const db = await freshDatabase();
  const copy = await anAttempt(db);
  const queue = createSaveQueue({ db, gatherMs: 0 });
  const answerSchemasOf = async () =>
    new Map<string, z.ZodType>([
      ["seuil", z.string()],
      ["avis", z.string()],
    ]);
  const answerFilesOf = async () => new Map<string, never>();
  const network = {
    cut: false,
    answersLost: false,
    signedIn: copy.candidateId,
    at: "2026-11-24T09:00:00.000Z",
  };
  const alive = new Set<string>();
  const bodies: unknown[] = [];

  async function send(account: string, saves: unknown[]): Promise<SendResult> {
    if (network.cut) return { unreachable: true };
    const unsafeCall = structuredClone({ account, saves });
    bodies.push(unsafeCall);
    if (network.signedIn === "") return { refused: "signed-out" };
    const request = { accountId: network.signedIn, unsafeAttemptId: copy.attemptId, unsafeCall };
    const outcome = await saveAnswers(
      { db, queue, answerSchemasOf, answerFilesOf },
      { ...request, receivedAt: network.at },
    );
    return network.answersLost ? { unreachable: true } : outcome;
  }

  async function openTab(writer: string, { owner, shelf }: { owner?: CopyOwner; shelf?: Shelf | null } = {}) {
    alive.add(writer);
    const copyOwner = owner ?? { account: copy.candidateId, attempt: copy.attemptId };
    const timers: (() => void)[] = [];
    const keeper = createLaneKeeper({
      shelf: shelf === undefined ? await openShelf() : shelf,
      owner: copyOwner,
      writer,
      alive: async () => new Set(alive),
      onRefused: () => driver.refresh(),
    });
    const driver: OutboxDriver = new OutboxDriver({
      writer,
      keeper,
      send: (saves) => send(copyOwner.account, saves),
      browserNow: () => network.at,
      wait: (_ms, then) => {
        timers.push(then);
        return () => void timers.splice(timers.indexOf(then), 1);
      },
      tellTabs: () => {},
    });
    await driver.inherit();
    return {
      driver,
      keeper,
      /** The tab dies: nothing of it runs any more. */
      kill: async () => {
        await keeper.settled();
        alive.delete(writer);
        driver.stop();
      },
    };
  }

  const stored = async () =>
    Object.fromEntries(
      (await selectPresentAnswers(db, copy.attemptId)).map((row) => [
        row.answer_id,
        JSON.parse(row.raw) as unknown,
      ]),
    );
  return { db, copy, network, openTab, stored, bodies };
}

test("what is typed offline outlives the tab and is sent by the next one", async () => {
  const { network, openTab, stored } = await aRoom();
  network.cut = true;
  const first = await openTab("onglet-1");
  first.driver.type("seuil", "29");
  first.driver.type("seuil", "296 296");
  first.driver.type("avis", "Je conseille d’ouvrir.");
  await first.driver.flush();
  expect(first.driver.view().reachable).toBe(false);
  await first.kill();
  expect(await stored()).toEqual({});

  network.cut = false;
  const second = await openTab("onglet-2");
  expect(laneOf(second.driver.view().outbox, "seuil").value).toBe("296 296");
  await second.driver.flush();
  expect(await stored()).toEqual({ seuil: "296 296", avis: "Je conseille d’ouvrir." });
  expect(unsent(second.driver.view())).toEqual([]);
});

test("a save whose answer was lost is not counted twice", async () => {
  const { db, copy, network, openTab, stored } = await aRoom();
  network.answersLost = true;
  const first = await openTab("onglet-1");
  first.driver.type("seuil", "296 296");
  await first.driver.flush();
  first.driver.type("seuil", "296 297");
  await first.kill();
  network.answersLost = false;
  const second = await openTab("onglet-2");
  await second.driver.flush();
  expect(await stored()).toEqual({ seuil: "296 297" });
  const log = await selectSaves(db, copy.attemptId);
  expect(log.map(({ raw, fate }) => [raw, fate])).toEqual([
    ['"296 296"', "present"],
    ['"296 297"', "present"],
  ]);
});

test("once everything is acknowledged, nothing is left on the disk", async () => {
  const { openTab } = await aRoom();
  const tab = await openTab("onglet-1");
  tab.driver.type("seuil", "296 296");
  await tab.driver.flush();
  await tab.keeper.settled();
  expect(await (await openShelf()).count("lanes")).toBe(0);
});

test("a tab that is open keeps its own texts: a second tab takes nothing from it", async () => {
  const { network, openTab } = await aRoom();
  network.cut = true;
  const first = await openTab("onglet-1");
  first.driver.type("seuil", "de l’onglet 1");
  await first.keeper.settled();
  const second = await openTab("onglet-2");
  expect(unsent(second.driver.view())).toEqual([]);
});

test("on the same browser, another account finds and sends nothing of it", async () => {
  const { copy, network, openTab, bodies, stored } = await aRoom();
  network.cut = true;
  const mine = await openTab("onglet-1");
  mine.driver.type("seuil", "à moi");
  await mine.driver.flush();
  await mine.kill();

  network.cut = false;
  network.signedIn = "malo";
  const theirs = await openTab("onglet-2", { owner: { account: "malo", attempt: copy.attemptId } });
  await theirs.driver.flush();
  expect(theirs.driver.view().outbox.lanes.size).toBe(0);
  expect(bodies).toEqual([]);

  network.signedIn = copy.candidateId;
  const again = await openTab("onglet-3");
  await again.driver.flush();
  expect(await stored()).toEqual({ seuil: "à moi" });
});

test("somebody else signed in meanwhile: the tab stops, keeps all, and goes on with its own account", async () => {
  const { copy, network, openTab, stored } = await aRoom();
  const tab = await openTab("onglet-1");
  network.signedIn = "malo";
  tab.driver.type("seuil", "à moi");
  await tab.driver.flush();
  expect(tab.driver.view().halt).toBe("other-account");
  tab.driver.type("seuil", "à moi, suite");
  await tab.driver.flush();
  expect(await stored()).toEqual({});
  network.signedIn = copy.candidateId;
  tab.driver.resume();
  await tab.driver.flush();
  expect(await stored()).toEqual({ seuil: "à moi, suite" });
});

test("signed out: nothing is lost, and the same save goes on after signing in", async () => {
  const { copy, network, openTab, stored } = await aRoom();
  const tab = await openTab("onglet-1");
  network.signedIn = "";
  tab.driver.type("seuil", "296 296");
  await tab.driver.flush();
  expect(tab.driver.view().halt).toBe("signed-out");
  network.signedIn = copy.candidateId;
  tab.driver.resume();
  await tab.driver.flush();
  expect(await stored()).toEqual({ seuil: "296 296" });
});

test("a browser that keeps nothing is said so, and answers leave all the same", async () => {
  const { openTab, stored } = await aRoom();
  const tab = await openTab("onglet-1", { shelf: null });
  expect(tab.driver.view().keeps).toBe(false);
  tab.driver.type("seuil", "296 296");
  await tab.driver.flush();
  expect(await stored()).toEqual({ seuil: "296 296" });
});

test("a disk that fills up during the paper is said so, and answers leave all the same", async () => {
  const { openTab, stored } = await aRoom();
  const shelf = await openShelf();
  const tab = await openTab("onglet-1", { shelf });
  shelf.close();
  tab.driver.type("seuil", "296 296");
  await tab.driver.flush();
  expect(tab.driver.view().keeps).toBe(false);
  expect(await stored()).toEqual({ seuil: "296 296" });
});

test("five minutes late after a cut: the text arrives, is told late, and the answer in time stands", async () => {
  const { network, openTab, stored } = await aRoom();
  const tab = await openTab("onglet-1");
  tab.driver.type("seuil", "à temps");
  await tab.driver.flush();
  network.cut = true;
  tab.driver.type("seuil", "pendant la coupure");
  await tab.driver.flush();
  network.cut = false;
  network.at = "2026-11-24T11:05:00.000Z";
  await tab.driver.flush();
  expect(laneOf(tab.driver.view().outbox, "seuil").late).toBe(true);
  expect(await stored()).toEqual({ seuil: "à temps" });
});
