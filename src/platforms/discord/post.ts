import { createHash } from "node:crypto";
import { type APIMessage, type RawFile, type REST, Routes } from "discord.js";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { type Host, type Post, SendError, type SendResult } from "../../platform.ts";
import { isLostAnswer, sendErrorOf } from "./failures.ts";
import { limits } from "./limits.ts";
import { findPosted, withMark } from "./marks.ts";
import { sendWithPictures } from "./pictures.ts";
import { rememberPage, renderRemembered } from "./remember.ts";
import type { DiscordPage } from "./render.ts";

export interface Sending {
  readonly rest: REST;
  readonly host: Host;
  /** Id of the channel or thread. */
  readonly target: string;
  readonly brief: Brief;
  readonly language: Language;
  readonly post: Post;
  /** Id of the bot, whose messages are looked through. */
  readonly author: string;
  /** Whether the bot may look through the channel. */
  mayLook(): Promise<boolean>;
}

/** Posts all pages in order, from where earlier tries stopped. Throws SendError. */
export async function postBrief(sending: Sending): Promise<SendResult> {
  const { rest, host, target, brief, language, post } = sending;
  if (!snowflake.test(target)) throw new SendError("refused", `“${target}” is no id of a Discord channel: it must be 17 to 20 digits.`);
  const { pages, commands } = renderRemembered(brief, host, { language });
  const messages = [...post.posted];
  for (const [index, page] of pages.entries()) {
    if (index < post.posted.length) continue;
    const nonce = nonceOf([target, post.key, String(index)]);
    await rememberPage(page, commands, host);
    await post.before?.(index);
    const since = index === post.posted.length ? post.doubtfulSince : undefined;
    const found = since === undefined ? undefined : await lookFor(sending, nonce, since);
    const message = found ?? (await postPage({ rest, host, target, brief }, withMark(page, nonce), nonce));
    messages.push(message);
    await post.after?.(index, message, pages.length);
  }
  return { messages };
}

/** The page if it is there. Where nobody may look a young one is posted again all the same: Discord knows its nonce. */
async function lookFor({ rest, target, author, post, mayLook }: Sending, nonce: string, since: number): Promise<string | undefined> {
  try {
    if (await mayLook()) return await findPosted(rest, { channel: target, author, mark: nonce, since });
  } catch (error) {
    const problem = sendErrorOf(error, target);
    if (problem.kind !== "cannot-look") throw problem;
  }
  if (post.repeatUnseen === true || Date.now() - since < nonceLivesMs) return undefined;
  throw new SendError(
    "cannot-look",
    `A message to channel ${target} may have been posted, and it cannot be found out. Give the bot's role Read Message History there.`,
  );
}

/** Under the same nonce Discord gives back the message that is there: an answer that was lost is asked for once more. */
async function postPage(
  { rest, host, target, brief }: Pick<Sending, "rest" | "host" | "target" | "brief">,
  page: DiscordPage,
  nonce: string,
): Promise<string> {
  const post = async (body: DiscordPage, files: RawFile[]) =>
    ((await rest.post(Routes.channelMessages(target), { body: { ...body, nonce, enforce_nonce: true }, files })) as APIMessage).id;
  try {
    return await sendWithPictures(page, brief, host, (body, files) =>
      post(body, files).catch((error: unknown) => {
        if (!isLostAnswer(error)) throw error;
        return post(body, files);
      }),
    );
  } catch (error) {
    throw sendErrorOf(error, target);
  }
}

/** The same on every machine and after every restart. */
function nonceOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, limits.nonce);
}

const snowflake = /^\d{17,20}$/u;
/** Discord knows a nonce for “the past few minutes”. */
const nonceLivesMs = 60_000;
