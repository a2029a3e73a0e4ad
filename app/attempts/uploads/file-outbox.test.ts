import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import type { UploadedFile } from "#schemas/uploaded-file.ts";
import { FileOutbox } from "./file-outbox.ts";
import { heldFiles, openFileShelf, type FileShelf, type HeldFile } from "./file-shelf.ts";
import type { FileSent } from "./send-file.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const OWNER = { account: "ines", attempt: "copie" };
const aFile = (name: string, words = "des octets") => new File([words], name);

/** A server that can be out of reach, a copy whose answers are written down, and the tabs of one browser. */
async function aRoom() {
  const shelf = await openFileShelf();
  const network: { reply: (file: HeldFile) => FileSent; maySend: boolean } = {
    reply: received,
    maySend: true,
  };
  const heard = {
    sent: [] as string[],
    joined: [] as string[],
    halts: [] as string[],
    unreachable: 0,
    notKept: 0,
  };
  const busy = new Set<string>();
  let [clock, ids] = [0, 0];

  async function openTab(kept: FileShelf | null = shelf) {
    const timers: (() => void)[] = [];
    const files = new FileOutbox({
      owner: OWNER,
      shelf: kept,
      send: async (file, onProgress) => {
        heard.sent.push(file.name);
        onProgress(file.bytes.byteLength / 2);
        return network.reply(file);
      },
      alone: async (id, work) => {
        if (busy.has(id)) return false;
        await work();
        return true;
      },
      join: async (answerId, { name }, replaces) => {
        heard.joined.push(`${answerId} ${name}${replaces === null ? "" : ` for ${replaces}`}`);
      },
      maySend: () => network.maySend,
      onUnreachable: () => void (heard.unreachable += 1),
      onHalted: (halt) => heard.halts.push(halt),
      guard: (keeping) => keeping.catch(() => void (heard.notKept += 1)),
      browserNow: () => new Date((clock += 1)).toISOString(),
      newId: () => `f${(ids += 1)}`,
      wait: (_, then) => {
        timers.push(then);
        return () => void timers.splice(timers.indexOf(then), 1);
      },
    });
    await files.inherit();
    return { files, timers };
  }
  const kept = async () => (await heldFiles(shelf, OWNER)).map(({ name }) => name);
  return { shelf, network, heard, busy, openTab, kept };
}

function received({ id, name, bytes }: HeldFile): FileSent {
  const file: UploadedFile = { id, hash: "a".repeat(64), name, size: bytes.byteLength, kind: "xlsx" };
  return { file };
}

const names = (files: FileOutbox) => files.view().map(({ name }) => name);

test("files are sent one after the other, join their answer, and leave the browser", async () => {
  const { heard, openTab, kept } = await aRoom();
  const { files } = await openTab();
  const shares: (number | null)[] = [];
  files.subscribe(() => shares.push(files.view()[0]?.sent ?? null));
  await files.add("classeur", [aFile("a.xlsx"), aFile("b.xlsx")], null);
  expect(heard.joined).toEqual(["classeur a.xlsx", "classeur b.xlsx"]);
  expect(shares).toContain(5);
  expect(names(files)).toEqual([]);
  expect(await kept()).toEqual([]);
});

test("a file takes the place of another; what is chosen with it comes after", async () => {
  const { heard, openTab } = await aRoom();
  const { files } = await openTab();
  await files.add("classeur", [aFile("a.xlsx"), aFile("b.xlsx")], "ancien");
  expect(heard.joined).toEqual(["classeur a.xlsx for ancien", "classeur b.xlsx"]);
});

test("without the network a file waits on this browser, outlives the page, and leaves once the server is back", async () => {
  const { network, heard, openTab, kept } = await aRoom();
  network.reply = () => ({ unreachable: true });
  const first = await openTab();
  await first.files.add("classeur", [aFile("a.xlsx"), aFile("b.xlsx")], null);
  expect(heard).toMatchObject({ sent: ["a.xlsx"], joined: [], unreachable: 1 });
  expect(await kept()).toEqual(["a.xlsx", "b.xlsx"]);
  first.files.stop();

  const { files } = await openTab();
  expect(names(files)).toEqual(["a.xlsx", "b.xlsx"]);
  expect(files.unsent()).toHaveLength(2);
  network.reply = received;
  await files.resume();
  expect(heard.joined).toEqual(["classeur a.xlsx", "classeur b.xlsx"]);
  expect(await kept()).toEqual([]);
});

test("a busy server is asked again by and by", async () => {
  const { network, heard, openTab } = await aRoom();
  network.reply = () => ({ later: true });
  const { files, timers } = await openTab();
  await files.add("classeur", [aFile("a.xlsx")], null);
  expect(heard.unreachable).toBe(0);
  network.reply = received;
  timers[0]?.();
  await files.flush();
  expect(heard.joined).toEqual(["classeur a.xlsx"]);
});

test("a file that the server refuses is told why, sent no more, and does not hold back the next", async () => {
  const { network, heard, openTab, kept } = await aRoom();
  network.reply = (file) => (file.name === "a.xlsm" ? { refused: "Des macros." } : received(file));
  const { files } = await openTab();
  await files.add("classeur", [aFile("a.xlsm"), aFile("b.xlsx")], null);
  expect(heard.joined).toEqual(["classeur b.xlsx"]);
  expect(files.view()).toMatchObject([{ name: "a.xlsm", refusal: "Des macros.", sent: null }]);
  expect(files.unsent()).toEqual([]);
  const again = await openTab();
  expect(again.files.view()).toMatchObject([{ name: "a.xlsm", refusal: "Des macros." }]);
  await again.files.resume();
  expect(heard.sent).toEqual(["a.xlsm", "b.xlsx"]);
  await again.files.putAway();
  expect(await kept()).toEqual([]);
});

test("nothing is sent until it is known who is signed in", async () => {
  const { network, heard, openTab } = await aRoom();
  network.maySend = false;
  const { files } = await openTab();
  await files.add("classeur", [aFile("a.xlsx")], null);
  expect(heard.sent).toEqual([]);
  network.maySend = true;
  await files.resume();
  expect(heard.joined).toEqual(["classeur a.xlsx"]);
});

test("a session that ended is told, and the file waits", async () => {
  const { network, heard, openTab, kept } = await aRoom();
  network.reply = () => ({ halted: "signed-out" });
  const { files, timers } = await openTab();
  await files.add("classeur", [aFile("a.xlsx")], null);
  expect(heard.halts).toEqual(["signed-out"]);
  expect(timers).toEqual([]);
  expect(await kept()).toEqual(["a.xlsx"]);
});

test("a file that another tab has in hand is left to it, and forgotten once it sent it", async () => {
  const { network, heard, busy, openTab, shelf } = await aRoom();
  network.reply = () => ({ unreachable: true });
  await (await openTab()).files.add("classeur", [aFile("a.xlsx")], null);
  busy.add("f1");
  const { files, timers } = await openTab();
  await files.resume();
  expect(heard.sent).toEqual(["a.xlsx"]);
  expect(names(files)).toEqual(["a.xlsx"]);
  busy.clear();
  await shelf.clear("files");
  timers[0]?.();
  await files.flush();
  expect(heard.sent).toEqual(["a.xlsx"]);
  expect(names(files)).toEqual([]);
});

test("a file taken back is not sent; taken back while it leaves, it joins no answer", async () => {
  const { network, heard, openTab, kept } = await aRoom();
  network.reply = () => ({ unreachable: true });
  const { files } = await openTab();
  await files.add("classeur", [aFile("a.xlsx"), aFile("b.xlsx")], null);
  files.drop("f1");
  network.reply = (file) => {
    files.drop(file.id);
    return received(file);
  };
  await files.resume();
  expect(heard).toMatchObject({ sent: ["a.xlsx", "b.xlsx"], joined: [] });
  await expect.poll(kept).toEqual([]);
});

test("a browser that keeps nothing sends all the same", async () => {
  const { heard, openTab } = await aRoom();
  const { files } = await openTab(null);
  await files.add("classeur", [aFile("a.xlsx")], null);
  expect(heard.joined).toEqual(["classeur a.xlsx"]);
});

test("a disk that is full is told, and the file is sent from the page", async () => {
  const { heard, openTab, shelf } = await aRoom();
  const { files } = await openTab();
  shelf.close();
  await files.add("classeur", [aFile("a.xlsx")], null);
  expect(heard.joined).toEqual(["classeur a.xlsx"]);
  expect(heard.notKept).toBeGreaterThan(0);
});

test("a file that can no longer be read is told", async () => {
  const { heard, openTab } = await aRoom();
  const { files } = await openTab();
  const gone = Object.assign(aFile("a.xlsx"), {
    arrayBuffer: () => Promise.reject(new DOMException("NotReadable")),
  });
  await files.add("classeur", [gone], null);
  expect(files.view()).toMatchObject([
    { refusal: expect.stringMatching(/a\.xlsx\s» n’a pas pu être lu/) as string },
  ]);
  expect(heard.sent).toEqual([]);
});
