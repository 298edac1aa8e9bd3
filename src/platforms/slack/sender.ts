import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { webApi } from "@slack/bolt";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { type Host, SendError, type SendResult } from "../../platform.ts";
import { readableLinkBase } from "./citations.ts";
import type { ShowPicture } from "./pictures.ts";
import { describeError } from "./redact.ts";
import { renderBrief, type SlackPage } from "./render.ts";
import { chartOf } from "./replies.ts";
import type { SlackSettings } from "./settings.ts";
import { toSendError } from "./wire.ts";

/** Readable by every app of the workspace: so it holds a hash and nothing else. */
const eventType = "dateline_post";

/** What is remembered of a page: being sent since an instant, or sent as a message. */
type Memory = { readonly state: "sending"; readonly since: number } | { readonly state: "sent"; readonly message: string };

export interface Post {
  readonly target: string;
  readonly brief: Brief;
  readonly language: Language;
  readonly key: string;
}

/**
 * Posts briefs, all pages in order. Slack has no key against doubles, so each page is written down before it is sent and after; one
 * whose answer got lost is looked for in the channel before it is sent again. A channel is posted to by one brief at a time, and no
 * faster than Slack allows.
 */
export function createSender(
  client: webApi.WebClient,
  host: Host,
  settings: SlackSettings,
  showPicture: ShowPicture,
): (post: Post) => Promise<SendResult> {
  const lanes = new Map<string, Promise<unknown>>();
  const lastPosts = new Map<string, number>();

  const sendPage = async (channel: string, page: SlackPage, mark: string): Promise<string> => {
    const before = await recall(host, mark);
    if (before?.state === "sent") return before.message;
    const found = before === undefined ? undefined : await findPosted(client, channel, mark, before.since, host);
    if (found === undefined) {
      await sleep(Math.max(0, (lastPosts.get(channel) ?? 0) + settings.paceMs - performance.now()));
      lastPosts.set(channel, performance.now());
    }
    const message = found ?? (await postPage(client, host, channel, page, mark));
    await remember(host, mark, { state: "sent", message });
    return message;
  };

  const sendAll = async ({ target, brief, language, key }: Post): Promise<SendResult> => {
    const channel = channelOf(target);
    await Promise.all(brief.actions.map(({ command }) => host.rememberButton(command)));
    const pages = renderBrief(brief, { language, buttonId: host.buttonId, linkBase: readableLinkBase(host) });
    const messages: string[] = [];
    for (const [index, page] of pages.entries()) {
      const mark = createHash("sha256").update(`${channel}\n${key}\n${index}`).digest("base64url").slice(0, 32);
      messages.push(await sendPage(channel, page, mark));
    }
    await sendPicture(channel, brief, messages[0], key);
    return { messages };
  };

  /** In the thread of the first page, once: written down before, since a picture twice is worse than none. */
  const sendPicture = async (channel: string, brief: Brief, thread: string | undefined, key: string): Promise<void> => {
    const chart = chartOf(brief);
    if (chart === undefined || thread === undefined) return;
    const mark = createHash("sha256").update(`${channel}\n${key}\npicture`).digest("base64url").slice(0, 32);
    if ((await recall(host, mark)) !== undefined) return;
    await remember(host, mark, { state: "sent", message: thread });
    await showPicture(chart, { channel, thread });
  };

  return (post) => {
    const channel = channelOf(post.target);
    const turn = (lanes.get(channel) ?? Promise.resolve()).then(() => sendAll(post));
    const done = turn
      .catch(() => {})
      .then(() => {
        if (lanes.get(channel) === done) lanes.delete(channel);
      });
    lanes.set(channel, done);
    return turn;
  };
}

/** "slack:C0123" and "C0123" are the same channel. */
export function channelOf(target: string): string {
  return target.replace(/^slack:/u, "").trim();
}

async function postPage(client: webApi.WebClient, host: Host, channel: string, page: SlackPage, mark: string): Promise<string> {
  const since = Math.floor(Date.now() / 1_000);
  await remember(host, mark, { state: "sending", since });
  try {
    const { ts } = await client.chat.postMessage({
      ...page,
      channel,
      blocks: [...page.blocks],
      metadata: { event_type: eventType, event_payload: { key: mark } },
    });
    if (ts === undefined) throw new SendError("unknown-outcome", "Slack's answer names no message; it may have been posted.");
    return ts;
  } catch (error) {
    const problem = error instanceof SendError ? error : toSendError(error);
    host.log.warn("slack: posting failed", { kind: problem.kind, error: describeError(error) });
    if (problem.kind !== "unknown-outcome") await forget(host, mark);
    else {
      const found = await findPosted(client, channel, mark, since, host).catch(() => undefined);
      if (found !== undefined) return found;
    }
    throw problem;
  }
}

/** Looks for a page in the channel. Throws where nobody may look: then sending again could double it. */
async function findPosted(client: webApi.WebClient, channel: string, mark: string, since: number, host: Host): Promise<string | undefined> {
  let cursor: string | undefined;
  try {
    for (let turn = 0; turn < maxLookups; turn += 1) {
      const history = await client.conversations.history({
        channel,
        include_all_metadata: true,
        // Slack's clock and ours may differ.
        oldest: String(since - 120),
        limit: 15,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const found = history.messages?.find(({ metadata }) => isMarked(metadata, mark))?.ts;
      if (found !== undefined) {
        host.log.info("slack: a message whose answer got lost was found in the channel");
        return found;
      }
      cursor = history.response_metadata?.next_cursor || undefined;
      if (cursor === undefined) return undefined;
    }
  } catch (error) {
    const problem = toSendError(error);
    if (problem.kind === "rate-limited" || problem.kind === "unavailable") throw problem;
    throw new SendError(
      "unknown-outcome",
      `A message to ${channel} may have been posted, and the channel's history cannot be read to find out. Grant channels:history or groups:history.`,
      { cause: problem },
    );
  }
  throw new SendError("unknown-outcome", `A message to ${channel} may have been posted; too much was said there since to find out.`);
}

function isMarked(metadata: { readonly event_type?: string; readonly event_payload?: object } | undefined, mark: string): boolean {
  const payload = metadata?.event_payload;
  return metadata?.event_type === eventType && payload !== undefined && "key" in payload && payload.key === mark;
}

async function recall(host: Host, mark: string): Promise<Memory | undefined> {
  const kept = await host.memory.read(`slack:post:${mark}`);
  const [state, value] = kept?.split(" ") ?? [];
  if (value === undefined) return undefined;
  return state === "sent" ? { state, message: value } : { state: "sending", since: Number(value) };
}

function remember(host: Host, mark: string, memory: Memory): Promise<void> {
  return host.memory.write(`slack:post:${mark}`, memory.state === "sent" ? `sent ${memory.message}` : `sending ${memory.since}`);
}

function forget(host: Host, mark: string): Promise<void> {
  return host.memory.write(`slack:post:${mark}`, "planned");
}

/** Fifteen messages each: what Slack grants to apps that are not its own customers'. */
const maxLookups = 4;
