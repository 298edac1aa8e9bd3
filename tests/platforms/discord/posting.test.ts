import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import { type Post, SendError } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/discord/index.ts";
import { channels } from "../../fakes/discord/world.ts";
import { firstPost, type PostMemory, rememberingSender } from "../../fakes/posts.ts";
import { briefs } from "../../fixtures/briefs.ts";
import { type Bot, joinBot, startBot, until } from "./bot.ts";

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
afterEach(() => {
  expect(bot.discord.violations).toEqual([]);
  expect(bot.discord.pings).toEqual([]);
  bot.discord.faults.length = 0;
});

const memory: PostMemory = new Map();
const send = (target: string, key: string, brief: (typeof briefs)[keyof typeof briefs] = briefs.short) =>
  rememberingSender(() => bot.running, memory)(target, brief, en, key);
const fail = async (target: string, key: string) =>
  send(target, key).then(
    () => expect.unreachable(),
    (error: unknown) => error as SendError,
  );
const posting = /^\/channels\/\d+\/messages$/u;

describe("posting a brief", () => {
  test("posts every page in order, each the very payload that is rendered", async () => {
    const before = bot.discord.messages.length;
    const { messages } = await send(channels.news.id, "morning 2031-02-01", briefs.timeline);
    const posted = bot.discord.messages.slice(before);
    const rendered = platform.render(briefs.timeline, { language: en, buttonId: bot.host.buttonId });
    expect(messages).toEqual(posted.map(({ id }) => id));
    expect(posted.map(({ embeds }) => embeds[0]?.description)).toEqual(
      rendered.map((page) => (page as { readonly embeds: readonly { readonly description?: string }[] }).embeds[0]?.description),
    );
    expect(posted.length).toBeGreaterThan(1);
  });

  test("remembers what its buttons ask", async () => {
    await send(channels.news.id, "with buttons");
    expect(await bot.host.recallButton(bot.host.buttonId("/timeline harbour"))).toBe("/timeline harbour");
  });

  test("links its citations to a public page, and to none on the bot's own machine", async () => {
    for (const [linkBase, linked] of [
      ["https://dateline.example", true],
      ["http://127.0.0.1:8600", false],
      ["http://localhost:8600", false],
    ] as const) {
      const other = await joinBot(bot.discord, { linkBase });
      await other.running.send(channels.news.id, briefs.short, en, firstPost(linkBase));
      await other.running.stop(500);
      expect(bot.discord.messages.at(-1)?.embeds[0]?.description?.includes(`](${linkBase}/?q=`)).toBe(linked);
    }
  });

  test("with the same key again is the same message, also from another process", async () => {
    const first = await send(channels.news.id, "once");
    const count = bot.discord.messages.length;
    expect(await send(channels.news.id, "once")).toEqual(first);
    const second = await joinBot(bot.discord);
    expect(await second.running.send(channels.news.id, briefs.short, en, firstPost("once"))).toEqual(first);
    await second.running.stop(500);
    expect(bot.discord.messages.length).toBe(count);
    const nonces = bot.discord.requests
      .filter(({ path }) => posting.test(path))
      .map(({ body }) => (body as { readonly nonce: string }).nonce);
    for (const nonce of nonces) expect(nonce.length).toBeLessThanOrEqual(25);
  });

  test("under another key is another message", async () => {
    const first = await send(channels.news.id, "Monday");
    expect(await send(channels.news.id, "Tuesday")).not.toEqual(first);
  });

  test("survives a lost answer without posting twice", async () => {
    const before = bot.discord.messages.length;
    bot.discord.faults.push({ method: "POST", path: posting, kind: "drop-answer", times: 1 });
    await send(channels.news.id, "lost answer");
    expect(bot.discord.messages.length).toBe(before + 1);
  });

  test("goes on where it stopped", async () => {
    const before = bot.discord.messages.length;
    const pages = platform.render(briefs.timeline, { language: en, buttonId: bot.host.buttonId }).length;
    bot.discord.faults.push({ method: "POST", path: posting, kind: "status", status: 403, after: 2, times: 1 });
    await expect(send(channels.news.id, "in parts", briefs.timeline)).rejects.toBeInstanceOf(SendError);
    expect(bot.discord.messages.length - before).toBe(2);
    const requests = bot.discord.requests.length;
    const { messages } = await send(channels.news.id, "in parts", briefs.timeline);
    expect(bot.discord.requests.length - requests).toBe(pages - 2);
    expect(messages).toEqual(bot.discord.messages.slice(before).map(({ id }) => id));
    expect(messages).toHaveLength(pages);
  });

  test("waits a short rate limit out", async () => {
    bot.discord.faults.push({ method: "POST", path: posting, kind: "rate-limit", retryAfterSeconds: 0.3, times: 1 });
    const startMs = Date.now();
    await send(channels.news.id, "after a short wait");
    expect(Date.now() - startMs).toBeGreaterThan(250);
  });
});

describe("a page that may be there", () => {
  const doubtful = (key: string, agoMs: number, more: Partial<Post> = {}): Post => ({
    key,
    posted: [],
    doubtfulSince: Date.now() - agoMs,
    ...more,
  });

  test("is found by its mark and not posted again, also when Discord has forgotten its nonce", async () => {
    const forgetting = await startBot({}, {}, { nonceLivesMs: 0 });
    const channel = channels.news.id;
    const first = await forgetting.running.send(channel, briefs.short, en, firstPost("morning"));
    for (let index = 0; index < 5; index += 1) await forgetting.running.send(channel, briefs.short, en, firstPost(`other ${index}`));
    const count = forgetting.discord.messages.length;
    expect(await forgetting.running.send(channel, briefs.short, en, doubtful("morning", 600_000))).toEqual(first);
    expect(forgetting.discord.messages).toHaveLength(count);
    await forgetting.stop();
  });

  test("is posted where it is not, once", async () => {
    const { messages } = await bot.running.send(channels.news.id, briefs.short, en, doubtful("never posted", 600_000));
    expect(bot.discord.messages.filter(({ id }) => id === messages[0])).toHaveLength(1);
    expect(bot.discord.messages.at(-1)?.embeds[0]?.footer?.text).toMatch(/^Dateline · [\w-]{8}$/u);
  });

  test("the pages before it stay as they are", async () => {
    const whole = await bot.running.send(channels.news.id, briefs.timeline, en, firstPost("whole"));
    const posted = whole.messages.slice(0, 1);
    const count = bot.discord.messages.length;
    expect(await bot.running.send(channels.news.id, briefs.timeline, en, doubtful("whole", 5_000, { posted }))).toEqual(whole);
    expect(bot.discord.messages).toHaveLength(count);
  });

  test("is not posted again where nobody may look, unless it is young or asked for", async () => {
    const channel = channels.forgetful.id;
    await expect(bot.running.send(channel, briefs.short, en, doubtful("old", 600_000))).rejects.toMatchObject({
      kind: "cannot-look",
      message: expect.stringContaining("Read Message History"),
    });
    expect(bot.discord.messages.filter(({ channel_id }) => channel_id === channel)).toEqual([]);
    await bot.running.send(channel, briefs.short, en, doubtful("young", 5_000));
    await bot.running.send(channel, briefs.short, en, doubtful("old", 600_000, { repeatUnseen: true }));
    expect(bot.discord.messages.filter(({ channel_id }) => channel_id === channel)).toHaveLength(2);
    expect(await bot.running.check([channel])).toMatchObject([
      { severity: "warning", what: expect.stringContaining("Read Message History") },
    ]);
  });

  test("a failure to look posts nothing", async () => {
    const count = bot.discord.messages.length;
    bot.discord.faults.push({ method: "GET", path: posting, kind: "status", status: 503, times: 1 });
    await expect(bot.running.send(channels.news.id, briefs.short, en, doubtful("look failed", 5_000))).rejects.toMatchObject({
      kind: "unknown-outcome",
    });
    expect(bot.discord.messages).toHaveLength(count);
  });
});

describe("a failure to post says what must be done next", () => {
  test("a long rate limit: wait so long", async () => {
    bot.discord.faults.push({ method: "POST", path: posting, kind: "rate-limit", retryAfterSeconds: 60, times: 1 });
    const error = await fail(channels.unlinked.id, "rate limited");
    expect(error).toMatchObject({ kind: "rate-limited" });
    expect(error.retryAfterMs).toBeGreaterThan(50_000);
  });

  test("no such channel, a hidden one, a silent one, no id: refused, with the remedy", async () => {
    for (const [target, words] of [
      ["400000000000009999", "no channel"],
      [channels.hidden.id, "View Channel"],
      [channels.silent.id, "Send Messages"],
      ["#news", "17 to 20 digits"],
    ] as const) {
      const error = await fail(target, `refused ${target}`);
      expect(error).toBeInstanceOf(SendError);
      expect([error.kind, error.refused]).toEqual(["refused", "target"]);
      expect(error.message).toContain(words);
    }
  });

  test("Discord out of order: may have been posted", async () => {
    bot.discord.faults.push({ method: "POST", path: posting, kind: "status", status: 503, times: 10 });
    expect(await fail(channels.news.id, "out of order")).toMatchObject({ kind: "unknown-outcome" });
  });

  test("Discord gone: not posted", async () => {
    const gone = await startBot();
    await gone.discord.stop();
    const error = await gone.running.send(channels.news.id, briefs.short, en, firstPost("gone")).then(
      () => undefined,
      (found: unknown) => found as SendError,
    );
    await gone.running.stop(200);
    expect(error?.kind).toBe("unavailable");
  });
});

describe("checking targets", () => {
  test("finds nothing wrong with a channel and a thread where it may post", async () => {
    expect(await bot.running.check([channels.news.id, channels.thread.id])).toEqual([]);
  });

  test("names what is missing and how to mend it", async () => {
    const found = await bot.running.check([
      channels.silent.id,
      channels.unlinked.id,
      channels.hidden.id,
      channels.category.id,
      channels.lockedThread.id,
      "400000000000009999",
      "news",
    ]);
    expect(found.map(({ what }) => what).join("\n")).toMatch(
      /Send Messages\.\n.*Embed Links\.\n.*View Channel\.\n.*no messages.*\n.*locked.*\n.*There is no.*\n.*no id/u,
    );
    for (const { severity, remedy } of found) expect([severity, remedy]).toEqual(["error", expect.stringMatching(/\w{4}.*\.$/u)]);
  });
});

describe("stopping", () => {
  test("lets what runs end, takes nothing new, then disconnects", async () => {
    const drained = await startBot({
      answer: async () => {
        await sleep(400);
        return briefs.short;
      },
    });
    const help = { id: "1", name: "help", type: 1, options: [] };
    const asked = drained.discord.interact(2, help);
    await until(() => asked.callback !== undefined);
    const stopped = drained.running.stop(5_000);
    const late = drained.discord.interact(2, help);
    await stopped;
    expect(asked.edits).toBe(1);
    expect(late.callback).toBeUndefined();
    expect(drained.running.state()).toBe("stopped");
    await until(() => drained.discord.gateway.connections === 0);
    await drained.discord.stop();
  });

  test("gives up at the deadline", async () => {
    const stuck = await startBot({ answer: () => new Promise(() => {}) });
    const asked = stuck.discord.interact(2, { id: "1", name: "help", type: 1, options: [] });
    await until(() => asked.callback !== undefined);
    const startMs = Date.now();
    await stuck.running.stop(200);
    expect(Date.now() - startMs).toBeLessThan(1_500);
    await stuck.discord.stop();
  });
});
