import { afterEach, describe, expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import { rememberingSender } from "../../fakes/posts.ts";
import { elementWith, type Session, type SessionOptions, startSession, until, wordsOf } from "../../fakes/slack/session.ts";
import { briefs, eventsChart, hostileChart } from "../../fixtures/briefs.ts";

let session: Session;
afterEach(() => session.end());

async function start(options: SessionOptions = {}): Promise<Session> {
  session = await startSession({
    timeoutMs: 600,
    answer: (line) => (line.startsWith("/timeline") ? briefs.charts : line.startsWith("/hostile") ? briefs.hostileChart : briefs.short),
    ...options,
  });
  return session;
}
const shown = () => [...session.slack.files.values()].filter(({ channel }) => channel !== undefined);
const uploads = () => session.slack.calls.filter(({ method }) => method.startsWith("files."));
const settled = () => until(() => session.slack.calls.some(({ method }) => method === "files.completeUploadExternal"));

describe("a picture", () => {
  test("follows the answer into the channel, with its alt text", async () => {
    const { type } = await start();
    const [answer] = await type("/timeline");
    expect(wordsOf(answer)).toContain("On day 0");
    await settled();
    const [picture] = shown();
    expect(picture).toMatchObject({ filename: "timeline.png", altText: eventsChart.alt, title: eventsChart.title, channel: "C0NEWS" });
    expect([...(picture?.bytes?.slice(1, 4) ?? [])]).toEqual([...Buffer.from("PNG")]);
  });

  test("with hostile names has an alt text that Slack takes", async () => {
    const { type } = await start();
    expect(hostileChart.alt.length).toBeGreaterThan(1_000);
    await type("/dateline", "hostile");
    await settled();
    expect(shown()[0]?.altText?.length).toBeLessThanOrEqual(1_000);
    expect(shown()[0]?.altText).not.toMatch(/[\u202A-\u202E\u0000-\u001F]/u);
  });

  test("is not shown again when a page is turned", async () => {
    const { type, press } = await start();
    const [first] = await type("/timeline");
    await settled();
    const [second] = await press(elementWith(first, "page:next"));
    await press(elementWith(second, "page:previous"));
    expect(shown()).toHaveLength(1);
  });

  test("is not shown to all where the answer is for one", async () => {
    const { type } = await start({ environment: { SLACK_ANSWERS: "ephemeral" } });
    await type("/timeline");
    await session.running.stop(1_000);
    expect(uploads()).toEqual([]);
  });

  test("is not tried without the scope", async () => {
    const earlier = await startSession();
    earlier.slack.scopes.delete("files:write");
    await earlier.running.stop(500);
    const { type } = await start({ slack: earlier.slack });
    expect(await type("/timeline")).toHaveLength(1);
    await session.running.stop(1_000);
    expect(uploads()).toEqual([]);
  });

  for (const [method, kind] of [
    ["files.getUploadURLExternal", "503"],
    ["upload", "error"],
    ["files.completeUploadExternal", "429"],
  ] as const)
    test(`that fails at ${method} takes nothing from the answer`, async () => {
      const { slack, host, type } = await start();
      slack.faults.push({ method, kind, times: 5 });
      expect(wordsOf((await type("/timeline"))[0])).toContain("On day 0");
      await until(() => host.lines.some(({ message }) => message.includes("a picture could not be shown")));
      expect(shown()).toEqual([]);
      expect(JSON.stringify(host.lines)).not.toContain("CANARY");
    });

  test("of a post stands in the thread of its first page, once", async () => {
    await start();
    const send = rememberingSender(() => session.running);
    const { messages } = await send("slack:C0NEWS", briefs.charts, en, "morning");
    expect(await send("slack:C0NEWS", briefs.charts, en, "morning")).toEqual({ messages });
    expect(shown()).toMatchObject([{ channel: "C0NEWS", thread: messages[0] }]);
  });
});
