import { setTimeout as sleep } from "node:timers/promises";
import type { RunningPlatform } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/slack/index.ts";
import { createFakeHost, type FakeHost, type FakeHostOptions } from "../host.ts";
import { nodesOf } from "./limits.ts";
import { type Actor, actionPayload, commandPayload, type Payload, suggestionPayload } from "./payloads.ts";
import { type Delivery, type FakeSlack, secrets, startFakeSlack } from "./server.ts";

export type Transport = "socket" | "http";

/** The real Bolt, started by the real platform, in a conversation with the fake Slack. */
export interface Session {
  readonly slack: FakeSlack;
  readonly host: FakeHost;
  readonly running: RunningPlatform;
  /** Delivers as the transport does; resolves when acknowledged. */
  deliver(payload: Payload): Promise<Delivery>;
  /** Types a command; resolves with what came to its response address, once `count` messages are there. */
  type(command: string, text?: string, options?: Actor & { readonly count?: number }): Promise<readonly Record<string, unknown>[]>;
  press(element: Payload, options?: Actor & { readonly count?: number }): Promise<readonly Record<string, unknown>[]>;
  suggest(actionId: string, value: string, actor?: Actor): Promise<unknown>;
  end(): Promise<void>;
}

export interface SessionOptions extends FakeHostOptions {
  readonly transport?: Transport;
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** An earlier session's Slack: the process was started again. */
  readonly slack?: FakeSlack;
}

export async function startSession({
  transport = "socket",
  environment = {},
  timeoutMs = 2_000,
  slack: earlier,
  ...options
}: SessionOptions = {}): Promise<Session> {
  const slack = earlier ?? (await startFakeSlack());
  const host = createFakeHost(options);
  const settings = platform.readSettings({
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_API_URL: slack.apiUrl,
    ...(transport === "socket" ? { SLACK_APP_TOKEN: secrets.appToken } : { SLACK_SIGNING_SECRET: secrets.signingSecret, SLACK_PORT: "0" }),
    ...environment,
  });
  if (settings === undefined) throw new Error("the settings of the test are incomplete");
  const running = await platform.start({ ...settings, paceMs: 5, timeoutMs }, host);

  const deliver = async (payload: Payload): Promise<Delivery> => {
    if (transport === "http") return slack.post(running.address ?? "", payload);
    const delivery = slack.deliver(payload);
    await until(() => delivery.acks.length > 0);
    return delivery;
  };
  const answers = async (url: string, payload: Payload, count: number): Promise<readonly Record<string, unknown>[]> => {
    await deliver(payload);
    const posts = slack.responses.get(new URL(url).pathname) ?? [];
    await until(() => posts.length >= count);
    return posts;
  };
  return {
    slack,
    host,
    running,
    deliver,
    type: (command, text = "", { count = 1, ...actor } = {}) => {
      const url = slack.responseUrl();
      return answers(url, commandPayload(command, text, url, actor), count);
    },
    press: (element, { count = 1, ...actor } = {}) => {
      const url = slack.responseUrl();
      return answers(url, actionPayload(element, url, actor), count);
    },
    suggest: async (actionId, value, actor) => (await deliver(suggestionPayload(actionId, value, actor))).acks[0]?.payload,
    end: async () => {
      await running.stop(1_000);
      await slack.stop();
    },
  };
}

/** Waits for something to become true; fails loudly after a while. */
export async function until(holds: () => boolean, limitMs = 6_000): Promise<void> {
  const endMs = performance.now() + limitMs;
  while (!holds()) {
    if (performance.now() > endMs) throw new Error(`waited ${limitMs} ms in vain for ${holds}`);
    await sleep(5);
  }
}

/** A message's words as one string, titles and buttons too. */
export function wordsOf(message: unknown): string {
  return nodesOf(message)
    .flatMap(({ text }) => (typeof text === "string" ? [text] : []))
    .join(" ");
}

export function elementWith(message: unknown, actionId: string): Payload {
  const found = nodesOf(message).find(({ action_id }) => typeof action_id === "string" && action_id.startsWith(actionId));
  if (found === undefined) throw new Error(`no element ${actionId}`);
  return found;
}
