import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeDiscord, startFakeDiscord } from "../fakes/discord/server.ts";
import { channels } from "../fakes/discord/world.ts";
import { nodesOf } from "../fakes/slack/limits.ts";
import { actionPayload, commandPayload } from "../fakes/slack/payloads.ts";
import { type FakeSlack, secrets, startFakeSlack } from "../fakes/slack/server.ts";

/** Everything a hostile source may write: markup, pings, masked links, controls, one line of 100 kB. */
const hostile = [
  "Harbour talks @everyone <!channel> <@300000000000000001> <@&1> `code` ```fence``` **bold** [bank](https://evil.example)",
  "",
  "On Monday 6 March 2023 the harbour minister, Ada Stern, condemned @everyone and <!channel> in the strike at Valmere.",
  "",
  "She said: “@here <!here> \u202Eevil\u202C [click](https://evil.example) is a \u200Bthreat to Valmere.”",
  "",
  `The port ${"very".repeat(25_000)} long.`,
].join("\n");
const report = [
  "VALMERE, 7 March 2023 - The harbour minister, Ada Stern, met dockers on Monday.",
  "",
  "“We will reopen the port,” Stern said on Tuesday. The dockers' union rejected the offer on 7 March 2023.",
].join("\n");
const informe =
  "El lunes 6 de marzo de 2023 la ministra Ada Stern se reunió con los estibadores de Valmere. «Reabriremos el puerto», dijo Stern.";

let folder: string;
let discord: FakeDiscord;
let slack: FakeSlack;
let dateline: Running;

interface Running {
  readonly child: ChildProcess;
  readonly page: string;
  output(): string;
  stop(): Promise<number | null>;
}

const bin = join(import.meta.dirname, "../../bin/dateline.mjs");
const inTen = (): Date => new Date(Math.ceil((Date.now() + 10_000) / 1_000) * 1_000);

async function start(digestAt: Date): Promise<Running> {
  const child = spawn(process.execPath, [bin, "start"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      DATELINE_CORPUS: join(folder, "articles"),
      DATELINE_DATA: join(folder, "data"),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_APP_TOKEN: secrets.appToken,
      SLACK_API_URL: slack.apiUrl,
      WEB_PORT: "0",
      DIGEST_HARBOUR_CRON: `${digestAt.getUTCSeconds()} ${digestAt.getUTCMinutes()} ${digestAt.getUTCHours()} * * *`,
      DIGEST_HARBOUR_TARGETS: `discord:${channels.news.id},slack:C0NEWS`,
      DIGEST_HARBOUR_PERIOD: "all",
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += String(chunk);
    });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await until(
    () => /web: (http:\S+)/u.test(output) && discord.gateway.connections > 0 && slack.sockets.size > 0,
    () => output,
  );
  return {
    child,
    page: /web: (?<page>http:\S+)/u.exec(output)?.groups?.page ?? "",
    output: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function until(condition: () => boolean, explain: () => string = () => "", timeoutMs = 30_000): Promise<void> {
  const endMs = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > endMs) throw new Error(`it did not come to be: ${explain()}`);
    await wait(25);
  }
}

/** What could ping or link in a message: nodes of rich text other than words, markup, and control sequences where text is no node of rich text. */
function livePartsOf(page: Readonly<Record<string, unknown>>): string[] {
  const kinds = new Set(["user", "usergroup", "channel", "broadcast", "mrkdwn"]);
  const nodes = nodesOf(page.blocks).filter((node) => kinds.has(String((node as { type?: unknown }).type)));
  return [
    ...nodes.map((node) => JSON.stringify(node)),
    ...(String(page.text).match(/<[!@#][^>]*>/gu) ?? []),
    ...(String(page.mrkdwn) === "false" ? [] : ["mrkdwn is on"]),
  ];
}

const digestAt = inTen();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-e2e-"));
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles/001.txt"), report);
  writeFileSync(join(folder, "articles/002.txt"), hostile);
  writeFileSync(join(folder, "articles/003.txt"), informe);
  discord = await startFakeDiscord();
  slack = await startFakeSlack();
  dateline = await start(digestAt);
}, 60_000);
afterAll(async () => {
  dateline.child.kill("SIGKILL");
  await discord.stop();
  await slack.stop();
  rmSync(folder, { recursive: true });
});

const commands: readonly (readonly [string, string])[] = [
  ["timeline", ""],
  ["stance", ""],
  ["stance", "ada stern"],
  ["source", "002"],
  ["sources", ""],
  ["search", "harbour everyone"],
  ["actors", ""],
  ["quotes", "stern"],
  ["digest", "all"],
  ["help", ""],
];
const firstOption: Readonly<Record<string, string>> = { stance: "actor", source: "id", search: "query", quotes: "actor", digest: "period" };

for (const [name, value] of commands) {
  test(`/${name} ${value} is answered in Discord, acknowledged within 3 s, and pings nobody`, async () => {
    const option = firstOption[name];
    const options = value === "" || option === undefined ? [] : [{ name: option, type: 3, value }];
    const asked = discord.interact(2, { id: "1", name, type: 1, options });
    await until(
      () => asked.original !== undefined && asked.edits > 0,
      () => dateline.output(),
    );
    expect((asked.acknowledgedAtMs ?? Number.POSITIVE_INFINITY) - asked.sentAtMs).toBeLessThan(3_000);
    expect(asked.original?.embeds.length).toBeGreaterThan(0);
  });
  test(`/${name} ${value} is answered in Slack, acknowledged within 3 s`, async () => {
    const url = slack.responseUrl();
    const { acks } = slack.deliver(commandPayload(`/${name}`, value, url));
    await until(
      () => (slack.responses.get(new URL(url).pathname) ?? []).length > 0,
      () => dateline.output(),
    );
    expect(acks[0]?.ms).toBeLessThan(3_000);
    for (const page of slack.responses.get(new URL(url).pathname) ?? []) expect(livePartsOf(page)).toEqual([]);
  });
}

test("an admin's /status is answered, a reader's is refused, in both", async () => {
  const admin = discord.interact(2, { id: "1", name: "status", type: 1, options: [] }, { isAdmin: true });
  const reader = discord.interact(2, { id: "1", name: "status", type: 1, options: [] });
  await until(() => admin.edits > 0 && reader.edits > 0);
  expect(JSON.stringify(admin.original?.embeds)).toContain("harbour");
  expect(JSON.stringify(reader.original?.embeds)).not.toContain("harbour");
});

test("autocompletion offers what the corpus has", async () => {
  const asked = discord.interact(4, {
    id: "1",
    name: "stance",
    type: 1,
    options: [{ name: "actor", type: 3, value: "ada", focused: true }],
  });
  await until(() => asked.callback !== undefined);
  expect(JSON.stringify(asked.callback)).toContain("Ada Stern");
});

test("a button of an answer answers", async () => {
  const url = slack.responseUrl();
  slack.deliver(commandPayload("/sources", "", url));
  const posts = slack.responses.get(new URL(url).pathname) ?? [];
  await until(() => posts.length > 0);
  const button = (JSON.stringify(posts).match(/\{"type":"button"[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/u) ?? [])[0];
  if (button === undefined) throw new Error("no button in the answer");
  const next = slack.responseUrl();
  slack.deliver(actionPayload(JSON.parse(button) as Record<string, unknown>, next));
  await until(
    () => (slack.responses.get(new URL(next).pathname) ?? []).length > 0,
    () => dateline.output(),
  );
});

test("the page and /healthz answer", async () => {
  const health = await fetch(`${dateline.page}/healthz`);
  expect([health.status, await health.json()]).toMatchObject([200, { ok: true }]);
  const page = await fetch(`${dateline.page}/?q=${encodeURIComponent("/stance ada stern")}`);
  expect(page.status).toBe(200);
});

test("a digest that falls due is posted once to both, and not again after a restart", async () => {
  const inDiscord = () =>
    discord.messages.filter((message) => message.channel_id === channels.news.id && JSON.stringify(message).includes("Digest")).length;
  const inSlack = () => slack.messages.length;
  await until(
    () => inDiscord() > 0 && inSlack() > 0,
    () => dateline.output(),
    40_000,
  );
  await wait(1_500);
  const posted = [inDiscord(), inSlack()];
  expect(await dateline.stop()).toBe(0);
  dateline = await start(digestAt);
  await wait(12_000);
  expect([inDiscord(), inSlack()]).toEqual(posted);
}, 90_000);

test("nobody was pinged, nothing broke Discord's contract, no secret was logged", () => {
  expect(discord.pings).toEqual([]);
  expect(discord.violations).toEqual([]);
  expect(slack.messages.length).toBeGreaterThan(0);
  for (const { raw } of slack.messages) expect(livePartsOf(raw)).toEqual([]);
  expect(dateline.output()).not.toMatch(/xox[bp]-|xapp-|CANARY/u);
  expect(dateline.output()).not.toContain(discord.token);
});

test("SIGTERM ends it in good order within ten seconds", async () => {
  const startedMs = Date.now();
  expect(await dateline.stop()).toBe(0);
  expect(Date.now() - startedMs).toBeLessThan(10_000);
}, 20_000);
