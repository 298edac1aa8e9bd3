import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import { type Post, SendError } from "../../../src/platform.ts";
import { type PostMemory, rememberingSender } from "../../fakes/posts.ts";
import { findFlaws, measureMessage, nodesOf } from "../../fakes/slack/limits.ts";
import { type Session, type SessionOptions, startSession, wordsOf } from "../../fakes/slack/session.ts";
import { briefs } from "../../fixtures/briefs.ts";

let session: Session;
let memory: PostMemory;
afterEach(() => session.end());

async function start(options: SessionOptions = {}): Promise<Session> {
  if (options.slack === undefined) memory = new Map();
  session = await startSession({ timeoutMs: 600, ...options });
  return session;
}

const send = (name: keyof typeof briefs, key = "morning 2031-02-01", target = "slack:C0NEWS") =>
  rememberingSender(() => session.running, memory)(target, briefs[name], en, key);
const posts = (): readonly string[] => session.slack.messages.map(({ text }) => text);
const failure = (promise: Promise<unknown>): Promise<SendError> =>
  promise.then(
    () => Promise.reject(new Error("was sent")),
    (error: unknown) => (error instanceof SendError ? error : Promise.reject(error)),
  );

describe("posting", () => {
  test("all pages in order, each within Slack's limits, none unfurled", async () => {
    const { slack } = await start();
    const { messages } = await send("timeline");
    expect(messages).toEqual(slack.messages.map(({ ts }) => ts));
    expect(messages.length).toBeGreaterThan(1);
    const all = slack.messages.map(wordsOf).join("\n");
    for (let day = 0; day < 60; day += 1)
      expect(all.indexOf(`On day ${day} the`)).toBeLessThan(day === 59 ? Infinity : all.indexOf(`On day ${day + 1} the`));
    for (const { raw } of slack.messages) expect(raw).toMatchObject({ unfurl_links: "false", unfurl_media: "false", mrkdwn: "false" });
    expect(JSON.stringify(slack.messages)).not.toContain("page:next");
  });

  test("the mark on a message tells nothing", async () => {
    const { slack } = await start();
    await send("short", "digest of the board, 2031-02-01");
    const { metadata } = slack.messages[0] ?? {};
    expect(metadata?.event_type).toBe("dateline_post");
    expect(metadata?.event_payload).toEqual({ key: expect.stringMatching(/^[\w-]{32}$/u) });
  });

  test("the same key again posts nothing, after a restart neither; another key, another channel does", async () => {
    const store = new Map<string, string>();
    const { slack } = await start({ store });
    const first = await send("timeline");
    const calls = slack.calls.length;
    expect(await send("timeline")).toEqual(first);
    expect(slack.calls).toHaveLength(calls);
    await session.running.stop(500);
    await start({ store, slack });
    expect(await send("timeline")).toEqual(first);
    expect(slack.messages).toHaveLength(first.messages.length);
    await send("short", "evening");
    slack.channels.set("C0PORT", { is_member: true });
    await send("short", "evening", "C0PORT");
    expect(slack.messages).toHaveLength(first.messages.length + 2);
  });

  test("two posts to a channel do not mix their pages", async () => {
    const { slack } = await start();
    const [long, short] = await Promise.all([send("timeline", "a"), send("passage", "b")]);
    expect(slack.messages.map(({ ts }) => ts)).toEqual([...long.messages, ...short.messages]);
  });

  test("a refused post does not hold up the next one", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "chat.postMessage", kind: "429", times: 1 });
    const [first, second] = await Promise.allSettled([send("short", "a"), send("short", "b")]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
  });

  test("a hostile brief pings nobody and breaks no limit", async () => {
    const { slack } = await start();
    await send("hostile");
    expect(slack.messages.length).toBeGreaterThan(10);
    for (const message of slack.messages) {
      expect(findFlaws(message)).toEqual([]);
      expect(measureMessage(message).filter(({ actual, allowed }) => actual > allowed)).toEqual([]);
      expect(message.text).not.toMatch(/[<>]/u);
      expect(nodesOf(message.blocks).filter(({ type }) => type === "mrkdwn" || type === "user" || type === "broadcast")).toEqual([]);
    }
  });

  test("its buttons are kept for the readers who press them later", async () => {
    const { slack, host } = await start();
    await send("short");
    const button = nodesOf(slack.messages[0]?.blocks).find(({ type }) => type === "button");
    expect(await host.recallButton(String(button?.value))).toBe("/timeline harbour");
  });
});

describe("what goes wrong", () => {
  test("429: not posted, and how long to wait", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "chat.postMessage", kind: "429", retryAfter: 7, times: 1 });
    expect(await failure(send("short"))).toMatchObject({ kind: "rate-limited", retryAfterMs: 7_000 });
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
    await send("short");
    expect(posts()).toHaveLength(1);
    expect(slack.calls.some(({ method }) => method === "conversations.history")).toBe(false);
  });

  test("429 in the middle: what was posted stays, the rest follows at the next try", async () => {
    const { slack } = await start();
    const whole = (await send("timeline", "whole")).messages.length;
    slack.messages.length = 0;
    const before = slack.calls.length;
    const first = send("timeline", "torn");
    while (slack.messages.length === 0) await sleep(1);
    slack.faults.push({ method: "chat.postMessage", kind: "429", retryAfter: 1, times: 1 });
    expect((await failure(first)).kind).toBe("rate-limited");
    await send("timeline", "torn");
    expect(slack.messages).toHaveLength(whole);
    expect(slack.calls.slice(before).filter(({ method }) => method === "chat.postMessage")).toHaveLength(whole + 1);
  });

  test("an answer lost after the message was stored: found in the channel, not posted twice", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "chat.postMessage", kind: "lost", times: 1 });
    expect((await send("short")).messages).toEqual([slack.messages[0]?.ts]);
    await send("short");
    expect(slack.messages).toHaveLength(1);
  });

  test("lost, and the channel cannot be read at that moment: unknown, found at the next try, after a restart too", async () => {
    const store = new Map<string, string>();
    const { slack } = await start({ store });
    slack.faults.push({ method: "chat.postMessage", kind: "lost", times: 1 }, { method: "conversations.history", kind: "503", times: 1 });
    expect((await failure(send("short"))).kind).toBe("unknown-outcome");
    await session.running.stop(500);
    await start({ store, slack });
    expect((await send("short")).messages).toEqual([slack.messages[0]?.ts]);
    expect(slack.messages).toHaveLength(1);
  });

  test("found although others spoke meanwhile", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "chat.postMessage", kind: "lost", times: 1 }, { method: "conversations.history", kind: "503", times: 1 });
    await failure(send("short"));
    for (let index = 0; index < 40; index += 1) await send("notes", `other ${index}`);
    const count = slack.messages.length;
    await send("short");
    expect(slack.messages).toHaveLength(count);
  });

  test("503 before anything was stored: unknown, and posted once at the next try", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "chat.postMessage", kind: "503", times: 1 });
    expect((await failure(send("short"))).kind).toBe("unknown-outcome");
    await send("short");
    expect(slack.messages).toHaveLength(1);
  });

  test("never answered: unknown after the time-out, and posted once at the next try", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "chat.postMessage", kind: "hang", times: 1 });
    expect((await failure(send("short"))).kind).toBe("unknown-outcome");
    await send("short");
    expect(slack.messages).toHaveLength(1);
  });

  test("unknown, and no right to read back: never sent again, and says which scope is missing", async () => {
    const { slack } = await start();
    slack.scopes.delete("channels:history");
    slack.faults.push({ method: "chat.postMessage", kind: "lost", times: 1 });
    expect((await failure(send("short"))).kind).toBe("unknown-outcome");
    const again = await failure(send("short"));
    expect(again.kind).toBe("cannot-look");
    expect(again.message).toContain("channels:history");
    expect(slack.messages).toHaveLength(1);
    const repeat: Post = { key: "morning 2031-02-01", posted: [], doubtfulSince: Date.now(), repeatUnseen: true };
    await session.running.send("slack:C0NEWS", briefs.short, en, repeat);
    expect(slack.messages).toHaveLength(2);
  });

  test("what may no longer be posted is not posted, and what is there is told", async () => {
    const { slack } = await start();
    const told: [number, string, number][] = [];
    const post: Post = {
      key: "k",
      posted: [],
      before: async (page) => {
        if (page === 2) throw new Error("another process has it");
      },
      after: async (page, message, pages) => void told.push([page, message, pages]),
    };
    await expect(session.running.send("slack:C0NEWS", briefs.timeline, en, post)).rejects.toThrow("another process has it");
    expect(slack.messages.map(({ ts }) => ts)).toEqual(told.map(([, message]) => message));
    expect(told.map(([page]) => page)).toEqual([0, 1]);
  });

  for (const [target, code] of [
    ["C0GONE", "channel_not_found"],
    ["C0OTHER", "not_in_channel"],
    ["C0OLD", "is_archived"],
  ] as const)
    test(`${code}: refused, with how to mend it`, async () => {
      await start();
      const error = await failure(send("short", "k", target));
      expect(error.kind).toBe("refused");
      expect(error.message).toMatch(new RegExp(`${code}\\. \\w`, "u"));
    });

  for (const [code, kind, refused] of [
    ["invalid_auth", "refused", "token"],
    ["token_revoked", "refused", "token"],
    ["channel_not_found", "refused", "target"],
    ["invalid_blocks", "refused", "message"],
    ["fatal_error", "unknown-outcome", undefined],
    ["ratelimited", "rate-limited", undefined],
  ] as const)
    test(`${code} is ${kind} ${refused ?? ""}`, async () => {
      const { slack } = await start();
      slack.faults.push({ method: "chat.postMessage", kind: "error", error: code, times: 1 });
      expect(await failure(send("short"))).toMatchObject(refused === undefined ? { kind } : { kind, refused });
    });

  test("nobody listens: unavailable, and nothing needs to be looked for later", async () => {
    const { slack } = await start();
    await slack.stop();
    // The client must have seen that the old connection is gone: what is written to that may have arrived.
    await sleep(50);
    expect((await failure(send("short"))).kind).toBe("unavailable");
  });
});
