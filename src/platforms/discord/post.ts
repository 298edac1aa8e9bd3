import { createHash } from "node:crypto";
import { type APIMessage, type RawFile, type REST, Routes } from "discord.js";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { type Host, SendError, type SendResult } from "../../platform.ts";
import { isLostAnswer, sendErrorOf } from "./failures.ts";
import { limits } from "./limits.ts";
import { sendWithPictures } from "./pictures.ts";
import { rememberPage, renderRemembered } from "./remember.ts";
import type { DiscordPage } from "./render.ts";

export interface Post {
  readonly rest: REST;
  readonly host: Host;
  /** Id of the channel or thread. */
  readonly target: string;
  readonly brief: Brief;
  readonly language: Language;
  readonly key: string;
}

/** Posts all pages in order. After a failure the same key goes on where it stopped. Throws SendError. */
export async function postBrief({ rest, host, target, brief, language, key }: Post): Promise<SendResult> {
  if (!snowflake.test(target)) throw new SendError("refused", `“${target}” is no id of a Discord channel: it must be 17 to 20 digits.`);
  const { pages, commands } = renderRemembered(brief, host, { language });
  const ledger = `discord:posting:${nonceOf([target, key])}`;
  const messages = readPosted(await host.memory.read(ledger));
  for (const [index, page] of pages.entries()) {
    if (index < messages.length) continue;
    await rememberPage(page, commands, host);
    messages.push(await postPage({ rest, host, target, brief }, page, nonceOf([target, key, String(index)])));
    if (pages.length > 1) await host.memory.write(ledger, index === pages.length - 1 ? "" : JSON.stringify(messages));
  }
  return { messages };
}

/** Under the same nonce Discord gives back the message that is there: an answer that was lost is asked for once more. */
async function postPage(
  { rest, host, target, brief }: Pick<Post, "rest" | "host" | "target" | "brief">,
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

function readPosted(stored: string | undefined): string[] {
  return stored === undefined || stored === "" ? [] : JSON.parse(stored);
}

const snowflake = /^\d{17,20}$/u;
