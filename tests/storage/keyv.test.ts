import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";

let folder: string;
let storage: Storage;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-storage-"));
  storage = openStorage(join(folder, "data"));
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

test("a value is kept and found, in its own namespace alone", async () => {
  await storage.memory.set("key", "value");
  expect(await storage.memory.get("key")).toBe("value");
  expect(await storage.buttons.get("key")).toBeUndefined();
});

test("a value outlives a restart", async () => {
  await storage.memory.set("key", "quotes “ ” and 'marks', new\nlines, 🗞");
  await storage.close();
  storage = openStorage(join(folder, "data"));
  expect(await storage.memory.get("key")).toBe("quotes “ ” and 'marks', new\nlines, 🗞");
});

test("a value expires; one without an expiry does not", async () => {
  await storage.seen.set("short", "1", 30);
  await storage.seen.set("long", "1");
  expect(await storage.seen.has("short")).toBe(true);
  await wait(60);
  expect(await storage.seen.get("short")).toBeUndefined();
  expect(await storage.seen.get("long")).toBe("1");
});

test("many keys at once, in the order asked, missing ones as undefined", async () => {
  expect(
    await storage.memory.setMany([
      { key: "a", value: "1" },
      { key: "b", value: "2" },
    ]),
  ).toEqual([true, true]);
  expect(await storage.memory.getMany(["b", "none", "a"])).toEqual(["2", undefined, "1"]);
  expect(await storage.memory.hasMany(["a", "none"])).toEqual([true, false]);
  expect(await storage.memory.deleteMany(["a", "none"])).toEqual([true, false]);
});

test("clearing one namespace leaves the others", async () => {
  await storage.memory.set("key", "1");
  await storage.buttons.set("key", "2");
  await storage.memory.clear();
  expect(await storage.memory.get("key")).toBeUndefined();
  expect(await storage.buttons.get("key")).toBe("2");
});

test("a failed write throws; it is not taken for done", async () => {
  await storage.close();
  await expect(storage.digests.set("key", "value")).rejects.toThrow();
});

test("a folder that cannot be used is refused with the variable's name", () => {
  expect(() => openStorage("/dev/null/nowhere")).toThrow(UserError);
  expect(() => openStorage("/dev/null/nowhere")).toThrow("DATELINE_DATA");
});

test("all that is kept in a namespace can be gone through, by key, without what has expired", async () => {
  await storage.digests.set("delivery/a", "1");
  await storage.digests.set("open", "2");
  await storage.digests.set("old", "3", 1);
  await storage.memory.set("other", "4");
  await wait(5);
  const found: [string, string][] = [];
  for await (const [key, value] of storage.digests.iterator?.() ?? []) found.push([String(key), String(value)]);
  expect(found).toEqual([
    ["delivery/a", "1"],
    ["open", "2"],
  ]);
});
