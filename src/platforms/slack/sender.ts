import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { webApi } from "@slack/bolt";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { type Host, type Post, SendError, type SendResult } from "../../platform.ts";
import { readableLinkBase } from "./citations.ts";
import type { ShowPicture } from "./pictures.ts";
import { describeError } from "./redact.ts";
import { renderBrief, type SlackPage } from "./render.ts";
import { chartOf } from "./replies.ts";
import type { SlackSettings } from "./settings.ts";
import { toSendError } from "./wire.ts";

/** Readable by every app of the workspace: so it holds a hash and nothing else. */
const eventType = "dateline_post";

export interface Sending {
  readonly target: string;
  readonly brief: Brief;
  readonly language: Language;
  readonly post: Post;
}

/**
 * Posts briefs, all pages in order. Slack has no key against doubles, so a page that may be there is looked for in the channel before it
 * is sent. A channel is posted to by one brief at a time, and no faster than Slack allows.
 */
export function createSender(
  client: webApi.WebClient,
  host: Host,
  settings: SlackSettings,
  showPicture: ShowPicture,
): (sending: Sending) => Promise<SendResult> {
  const lanes = new Map<string, Promise<unknown>>();
  const lastPosts = new Map<string, number>();

  const sendPage = async (channel: string, page: SlackPage, mark: string): Promise<string> => {
    await sleep(Math.max(0, (lastPosts.get(channel) ?? 0) + settings.paceMs - performance.now()));
    lastPosts.set(channel, performance.now());
    return postPage(client, host, channel, page, mark);
  };

  const sendAll = async ({ target, brief, language, post }: Sending): Promise<SendResult> => {
    const channel = channelOf(target);
    await Promise.all(brief.actions.map(({ command }) => host.rememberButton(command)));
    const pages = renderBrief(brief, { language, buttonId: host.buttonId, linkBase: readableLinkBase(host) });
    const messages = [...post.posted];
    for (const [index, page] of pages.entries()) {
      if (index < post.posted.length) continue;
      const mark = createHash("sha256").update(`${channel}\n${post.key}\n${index}`).digest("base64url").slice(0, 32);
      await post.before?.(index);
      const isDoubtful = index === post.posted.length && post.doubtfulSince !== undefined;
      const found = isDoubtful ? await lookFor(channel, mark, post) : undefined;
      const message = found ?? (await sendPage(channel, page, mark));
      messages.push(message);
      await post.after?.(index, message, pages.length);
      // With a page that was found its picture may be there: twice is worse than none.
      if (index === 0 && found === undefined) await sendPicture(channel, brief, message);
    }
    return { messages };
  };

  const lookFor = (channel: string, mark: string, { doubtfulSince = 0, repeatUnseen }: Post): Promise<string | undefined> =>
    findPosted(client, channel, mark, Math.floor(doubtfulSince / 1_000), host).catch((error: unknown) => {
      if (repeatUnseen === true && error instanceof SendError && error.kind === "cannot-look") return undefined;
      throw error;
    });

  /** In the thread of the first page. */
  const sendPicture = async (channel: string, brief: Brief, thread: string): Promise<void> => {
    const chart = chartOf(brief);
    if (chart !== undefined) await showPicture(chart, { channel, thread });
  };

  return (sending) => {
    const channel = channelOf(sending.target);
    const turn = (lanes.get(channel) ?? Promise.resolve()).then(() => sendAll(sending));
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
    if (problem.kind !== "unknown-outcome") throw problem;
    const found = await findPosted(client, channel, mark, since, host).catch(() => undefined);
    if (found !== undefined) return found;
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
    if (problem.kind === "unknown-outcome") throw problem;
    throw new SendError(
      "cannot-look",
      `A message to ${channel} may have been posted, and the channel's history cannot be read to find out. Grant channels:history or groups:history.`,
      { cause: problem },
    );
  }
  throw new SendError("cannot-look", `A message to ${channel} may have been posted; too much was said there since to find out.`);
}

function isMarked(metadata: { readonly event_type?: string; readonly event_payload?: object } | undefined, mark: string): boolean {
  const payload = metadata?.event_payload;
  return metadata?.event_type === eventType && payload !== undefined && "key" in payload && payload.key === mark;
}

/** Fifteen messages each: what Slack grants to apps that are not its own customers'. */
const maxLookups = 4;
