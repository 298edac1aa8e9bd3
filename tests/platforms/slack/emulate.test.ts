import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { webApi } from "@slack/bolt";
import { createEmulator, type Emulator } from "emulate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import type { RunningPlatform } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/slack/index.ts";
import { createFakeHost } from "../../fakes/host.ts";
import { rememberingSender } from "../../fakes/posts.ts";
import { secrets, startFakeSlack } from "../../fakes/slack/server.ts";
import { briefs } from "../../fixtures/briefs.ts";

/** Somebody else's Slack: npm `emulate`, which knows the Web API but neither commands nor sockets. A relay before it can lose answers. */
const scopes = ["commands", "chat:write", "users:read", "channels:read", "channels:history"];
const weakToken = "xoxb-3-4-without-history";
let emulator: Emulator;
let channel: string;
let running: RunningPlatform;
let relayed: { readonly url: string; lose: number; readonly close: () => void };

beforeAll(async () => {
  const tokens = [
    { token: secrets.botToken, scopes },
    { token: weakToken, scopes: ["chat:write"] },
  ];
  const seed = {
    slack: {
      team: { name: "Harbour", domain: "harbour" },
      channels: [{ name: "news" }],
      users: [{ name: "ada" }],
      strict_scopes: true,
      tokens,
    },
  };
  emulator = await createEmulator({ service: "slack", port: 0, seed });
  relayed = await relay(emulator.url);
  const { channels } = await clientOf(`${emulator.url}/api/`).conversations.list();
  channel = channels?.find(({ name }) => name === "news")?.id ?? "";
  running = await start(`${relayed.url}/api/`, secrets.botToken);
});
afterAll(async () => {
  await running.stop(500);
  relayed.close();
  await emulator.close();
});

const send = rememberingSender(() => running);

describe("a third party's Web API", () => {
  test("takes all pages of a brief, in order, and gives them back with their marks", async () => {
    const { messages } = await send(channel, briefs.timeline, en, "morning");
    const { messages: stored = [] } = await clientOf(`${emulator.url}/api/`).conversations.history({ channel, include_all_metadata: true });
    expect(stored.map(({ ts }) => ts).toReversed()).toEqual(messages);
    expect(stored.every(({ metadata }) => metadata?.event_type === "dateline_post")).toBe(true);
    expect(stored.every(({ blocks }) => (blocks?.length ?? 0) > 0)).toBe(true);
  });

  test("is not posted to twice when an answer gets lost", async () => {
    relayed.lose = 1;
    const { messages } = await send(channel, briefs.short, en, "noon");
    expect(relayed.lose).toBe(0);
    expect(await send(channel, briefs.short, en, "noon")).toEqual({ messages });
    const { messages: stored = [] } = await clientOf(`${emulator.url}/api/`).conversations.history({ channel });
    expect(stored.filter(({ ts }) => ts === messages[0])).toHaveLength(1);
    expect(stored.filter(({ text }) => text?.startsWith("The harbour"))).toHaveLength(1);
  });

  test("refuses as Slack does: an unknown channel, a missing scope", async () => {
    await expect(send("C0GONE", briefs.short, en, "k")).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("channel_not_found"),
    });
    const weak = await start(`${emulator.url}/api/`, weakToken);
    expect((await weak.check([channel])).map(({ what }) => what).join()).toContain("cannot be checked");
    await weak.stop(100);
  });

  test("is checked without a finding", async () => {
    expect(await running.check([channel])).toEqual([{ severity: "ok", what: `The bot is in the Slack channel ${channel}.` }]);
  });

  test("answers in the shapes in which our own fake answers", async () => {
    const fake = await startFakeSlack();
    const theirs = clientOf(`${emulator.url}/api/`);
    const ours = clientOf(fake.apiUrl);
    const user = (await theirs.users.list({})).members?.find(({ name }) => name === "ada")?.id ?? "";
    const message = { text: "shape", metadata: { event_type: "t", event_payload: { key: "k" } } };
    const pairs = [
      [await ours.auth.test(), await theirs.auth.test()],
      [await ours.chat.postMessage({ ...message, channel: "C0NEWS" }), await theirs.chat.postMessage({ ...message, channel })],
      [
        (await ours.conversations.history({ channel: "C0NEWS", include_all_metadata: true })).messages?.[0],
        (await theirs.conversations.history({ channel, include_all_metadata: true })).messages?.[0],
      ],
      [(await ours.conversations.info({ channel: "C0NEWS" })).channel, (await theirs.conversations.info({ channel })).channel],
      [(await ours.users.info({ user: "UADA" })).user, (await theirs.users.info({ user })).user],
    ] as const;
    // What only ours says is in Slack's own types; the third party leaves it out.
    const known = new Set(["bot_id", "is_enterprise_install", "locale", "blocks"]);
    for (const [mine, reference] of pairs)
      expect(Object.keys(mine ?? {}).filter((key) => !known.has(key) && !(key in (reference ?? {})))).toEqual([]);
    await fake.stop();
  });
});

function clientOf(slackApiUrl: string): webApi.WebClient {
  return new webApi.WebClient(secrets.botToken, { slackApiUrl, retryConfig: { retries: 0 } });
}

async function start(apiUrl: string, botToken: string): Promise<RunningPlatform> {
  const settings = platform.readSettings({
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: secrets.signingSecret,
    SLACK_PORT: "0",
    SLACK_API_URL: apiUrl,
  });
  if (settings === undefined) throw new Error("no settings");
  return platform.start({ ...settings, paceMs: 5, timeoutMs: 2_000 }, createFakeHost());
}

/** Passes requests on; as often as told it hangs up after a message was stored. */
async function relay(target: string): Promise<typeof relayed> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = { "content-type": String(request.headers["content-type"]), authorization: String(request.headers.authorization) };
    const answer = await fetch(`${target}${request.url}`, { method: "POST", headers, body: Buffer.concat(chunks) });
    const body = await answer.text();
    if (state.lose > 0 && request.url?.endsWith("chat.postMessage") === true) {
      state.lose -= 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const state = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lose: 0,
    close: () => void server.close().closeAllConnections(),
  };
  return state;
}
