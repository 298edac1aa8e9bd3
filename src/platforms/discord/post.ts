import { createHash } from "node:crypto";
import { type APIMessage, type REST, Routes } from "discord.js";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { type Host, SendError, type SendResult } from "../../platform.ts";
import { isLostAnswer, sendErrorOf } from "./failures.ts";
import { limits } from "./limits.ts";
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
    messages.push(await postPage(rest, target, { ...page, nonce: nonceOf([target, key, String(index)]), enforce_nonce: true }));
    if (pages.length > 1) await host.memory.write(ledger, index === pages.length - 1 ? "" : JSON.stringify(messages));
  }
  return { messages };
}

/** Under the same nonce Discord gives back the message that is there: an answer that was lost is asked for once more. */
async function postPage(
  rest: REST,
  target: string,
  body: DiscordPage & { readonly nonce: string; readonly enforce_nonce: true },
): Promise<string> {
  const post = async () => ((await rest.post(Routes.channelMessages(target), { body })) as APIMessage).id;
  try {
    return await post().catch((error: unknown) => {
      if (!isLostAnswer(error)) throw error;
      return post();
    });
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
