import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { platform } from "../../../src/platforms/terminal/index.ts";
import { readTerminalSettings } from "../../../src/platforms/terminal/settings.ts";
import { createFakeHost, type FakeHostOptions } from "../../fakes/host.ts";
import { firstPost } from "../../fakes/posts.ts";
import { briefs } from "../../fixtures/briefs.ts";

interface Talk {
  readonly isTTY: boolean;
  readonly historyPath?: string;
  readonly host?: FakeHostOptions;
  readonly locale?: string;
}

/** A chat with streams in place of a terminal; `seen` is what the reader has seen so far, colours left out. */
async function startTalk({ isTTY, historyPath = "none", host: hostOptions, locale = "en" }: Talk) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 12 });
  let seen = "";
  output.on("data", (chunk: Buffer) => {
    seen += chunk.toString();
  });
  const host = createFakeHost(hostOptions);
  const settings = { historyPath, locale, streams: { input, output } };
  const running = await platform.start(settings, host);
  const wait = (text: string | RegExp) =>
    vi.waitFor(() => expect(seen.replace(/\u001b\[[\d;?]*[A-Za-z]/gu, "")).toMatch(text), { timeout: 3_000, interval: 5 });
  const forget = () => {
    seen = "";
  };
  /** Keys one by one, as fingers press them. */
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      input.write(key);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { input, host, running, wait, forget, press, seen: () => seen };
}

test("lines from a pipe are answered in turn, and its end ends the chat", async () => {
  const { input, host, wait, running, seen } = await startTalk({ isTTY: false });
  input.end("/help\n/stance\n");
  await wait(/Positions on the new tariff[\s\S]*Goodbye/u);
  expect(seen().indexOf("The harbour")).toBeLessThan(seen().indexOf("Positions on the new tariff"));
  await vi.waitFor(() => expect(host.stops).toHaveLength(1));
  expect(host.asked.map(({ line }) => line)).toEqual(["/help", "/stance"]);
  expect(running.state()).toBe("stopped");
  expect(seen()).not.toContain("\u001b");
});

test("a line without a slash is searched for, and says so", async () => {
  const { input, host, wait } = await startTalk({ isTTY: false });
  input.end("northern quay\n");
  await wait("No slash, so this was searched for: /search northern quay");
  await wait("Goodbye");
  expect(host.asked.map(({ line }) => line)).toEqual(["/search northern quay"]);
});

test("a number takes the next step of that number, and no other", async () => {
  const { input, host, wait } = await startTalk({ isTTY: false });
  input.end("1\n/help\n2\n7\n");
  await wait("Goodbye");
  await wait("There is no next step 1 here.");
  await wait("There is no next step 7 here.");
  expect(host.asked.map(({ line }) => line)).toEqual(["/help", "/source 003 at:10-31"]);
});

test("/quit ends the chat, and what comes after it is not asked", async () => {
  const { input, host, wait } = await startTalk({ isTTY: false });
  input.write("/quit\n/help\n");
  await wait("Goodbye");
  expect(host.asked).toEqual([]);
  expect(host.stops).toHaveLength(1);
});

test("the words around the answers come in the reader's language", async () => {
  const { input, wait } = await startTalk({ isTTY: false, locale: "es-PE" });
  input.end("/help\n");
  await wait("Pasos siguientes");
  await wait("Hasta pronto");
});

test("a host that fails gets the reader a sentence and an id, and the chat goes on", async () => {
  let calls = 0;
  const answer = () => {
    calls += 1;
    if (calls === 1) throw new Error("secret detail");
    return briefs.short;
  };
  const { input, host, wait, seen } = await startTalk({ isTTY: false, host: { answer } });
  input.end("/help\n/help\n");
  await wait("The harbour");
  expect(seen()).toContain(host.buttonId("/help"));
  expect(seen()).not.toContain("secret detail");
  expect(host.lines.filter(({ level }) => level === "error")).toHaveLength(1);
});

test("a long answer is paged: enter shows a line, space a screen, and all of it is shown", async () => {
  const { wait, press, forget, seen, input } = await startTalk({ isTTY: true });
  await press(..."/stance", "\r");
  await wait(/more · \d+ %/u);
  expect(seen()).not.toContain("Voice 0");
  forget();
  await press("\r");
  await wait(/more · \d+ %/u);
  for (let pages = 0; pages < 20 && !seen().includes("Labels are found by rule"); pages++) {
    await press(" ");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (let voice = 0; voice < 30; voice++) expect(seen()).toContain(`Voice ${voice} `);
  input.end();
  await wait("Goodbye");
});

test("q leaves the pager, and the keys after it are typed again", async () => {
  const { wait, press, host, forget, seen } = await startTalk({ isTTY: true });
  await press(..."/stance", "\r");
  await wait(/more · \d+ %/u);
  forget();
  await press("q");
  await wait("› ");
  expect(seen()).not.toContain("Voice");
  await press(..."/help", "\r");
  await vi.waitFor(() => expect(host.asked).toHaveLength(2));
  await press("q", "\u0004");
});

for (const [name, keys] of [
  ["Ctrl-C on an empty line", ["\u0003"]],
  ["Ctrl-D", ["\u0004"]],
  ["Ctrl-C on a line that was begun, and once more", ["/", "h", "\u0003", "\u0003"]],
] as const)
  test(`${name} ends the chat`, async () => {
    const { wait, press, host } = await startTalk({ isTTY: true });
    await press(...keys);
    await wait("Goodbye");
    expect(host.stops).toHaveLength(1);
    expect(host.asked).toEqual([]);
  });

test("Tab completes names of commands, of options, and values", async () => {
  const complete = (_command: string, option: string, partial: string) =>
    option === "actor" ? ["pilots-guild"].filter((value) => value.startsWith(partial)).map((value) => ({ value, label: value })) : [];
  const { press, host } = await startTalk({ isTTY: true, host: { complete } });
  await press(..."/sta", "\t", "n", "\t");
  await new Promise((resolve) => setTimeout(resolve, 20));
  await press(..."pi", "\t");
  await new Promise((resolve) => setTimeout(resolve, 20));
  await press("\r");
  await vi.waitFor(() => expect(host.asked.map(({ line }) => line)).toEqual(["/stance pilots-guild"]));
  await press("q", "\u0004");
});

test("Tab types what the choices that begin so have in common, whatever else is found by other names", async () => {
  const complete = () => ["pilots-guild", "pilots-board", "ada-kovac"].map((value) => ({ value, label: value }));
  const { press, host } = await startTalk({ isTTY: true, host: { complete } });
  await press(..."/stance pi", "\t");
  await new Promise((resolve) => setTimeout(resolve, 20));
  await press("g", "\t");
  await new Promise((resolve) => setTimeout(resolve, 20));
  await press("\r");
  await vi.waitFor(() => expect(host.asked.map(({ line }) => line)).toEqual(["/stance pilots-guild"]));
  await press("q", "\u0004");
});

test("what was typed is there in the next run, newest first", async () => {
  const historyPath = join(await mkdtemp(join(tmpdir(), "dateline-")), "below", "history");
  const first = await startTalk({ isTTY: true, historyPath });
  await first.press(..."/help", "\r");
  await vi.waitFor(() => expect(first.host.asked).toHaveLength(1));
  await first.wait(/more · |› $/u);
  await first.press("q", "\u0015", "\u0004");
  await first.wait("Goodbye");
  await vi.waitFor(async () => expect(await readFile(historyPath, "utf8")).toBe("/help\n"));
  const second = await startTalk({ isTTY: true, historyPath });
  await second.press("\u001b[A", "\r");
  await vi.waitFor(() => expect(second.host.asked.map(({ line }) => line)).toEqual(["/help"]));
  await second.running.stop(500);
});

test("a history that cannot be written is no failure", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "dateline-")), "file");
  await writeFile(file, "");
  const { press, wait, host } = await startTalk({ isTTY: true, historyPath: join(file, "history") });
  await press("\u0004");
  await wait("Goodbye");
  expect(host.stops).toHaveLength(1);
});

test("stopping from outside asks nobody to stop", async () => {
  const { running, host } = await startTalk({ isTTY: true });
  await running.stop(500);
  expect(running.state()).toBe("stopped");
  expect(host.stops).toEqual([]);
});

test("a digest may be posted to the terminal", async () => {
  const { running, wait, host } = await startTalk({ isTTY: false });
  await expect(running.send("terminal", briefs.notes, host.languageFor("en"), firstPost("key"))).resolves.toEqual({ messages: ["key"] });
  await wait("Nothing new since 2031-02-01.");
  await running.stop(500);
});

test("without a terminal it is not configured, unless it is switched on", () => {
  const streams = (isTTY: boolean) => ({
    input: Object.assign(new PassThrough(), { isTTY }),
    output: Object.assign(new PassThrough(), { isTTY }),
  });
  expect(readTerminalSettings({}, streams(false))).toBeUndefined();
  expect(readTerminalSettings({}, streams(true))).toMatchObject({ historyPath: ".dateline/terminal-history" });
  expect(readTerminalSettings({ TERMINAL: "on" }, streams(false))).toBeDefined();
  expect(readTerminalSettings({ TERMINAL: "off" }, streams(true))).toBeUndefined();
});
