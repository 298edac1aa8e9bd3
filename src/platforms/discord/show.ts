import { randomUUID } from "node:crypto";
import { type ChatInputCommandInteraction, type MessageComponentInteraction, MessageFlags, type RawFile, Routes } from "discord.js";
import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import type { Host } from "../../platform.ts";
import { within } from "./deadline.ts";
import { describeFailure, isLostAnswer } from "./failures.ts";
import { acknowledgeWithinMs, answerWithinMs } from "./limits.ts";
import { sendWithPictures } from "./pictures.ts";
import { rememberPage, renderRemembered } from "./remember.ts";
import type { DiscordPage } from "./render.ts";

/** Acknowledged already: what is shown takes the place of "thinking…". */
export type Answerable = ChatInputCommandInteraction | MessageComponentInteraction;

/** A question, and the page of its answer (from 1) that is to be shown in a language. */
export interface Question {
  readonly line: string;
  readonly page: number;
  /** The page takes the place of one that readers see already. */
  readonly turns: boolean;
  readonly language: Language;
  answer(): Promise<Brief>;
}

/** Shows a page of the answer; whatever goes wrong, a sentence. Never rejects. */
export async function show(interaction: Answerable, host: Host, { line, page, turns, language, answer }: Question): Promise<void> {
  try {
    const brief = await within(answer(), answerWithinMs, () => undefined);
    if (brief === undefined) throw new TooSlow(`discord: no answer within ${answerWithinMs} ms`);
    const { pages, commands } = renderRemembered(brief, host, { language, commandLine: line });
    const shown = pages[Math.min(Math.max(page, 1), pages.length) - 1];
    if (shown === undefined) throw new Error("discord: a brief without pages");
    // Buttons that cannot be kept are no reason to withhold an answer.
    await within(rememberPage(shown, commands, host), acknowledgeWithinMs, () => undefined).catch((error: unknown) =>
      host.log.warn("discord: could not keep buttons", describeFailure(error)),
    );
    await sendWithPictures(shown, brief, host, (body, files) => put(interaction, body, turns && brief.command === "error", files));
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    host.log.error("discord: answering failed", { id, interaction: interaction.id, ...describeFailure(error) });
    const template = error instanceof TooSlow ? language.phrases.discord.tooSlow : language.phrases.errors.internal;
    await say(interaction, host, template.replace("{id}", id), turns);
  }
}

/** One sentence of our own, beside the page that readers see where there is one. Never rejects. */
export async function say(interaction: Answerable, host: Host, sentence: string, beside: boolean): Promise<void> {
  try {
    await put(interaction, { content: sentence, embeds: [], components: [], allowed_mentions: { parse: [] } }, beside);
  } catch (error) {
    host.log.error("discord: could not even say that it failed", { interaction: interaction.id, ...describeFailure(error) });
  }
}

/**
 * In place of what is shown, or beside it for the one who pressed. Editing twice is editing once: a lost answer is asked for again.
 * A picture of the page before would stay: so an edit always says which there are.
 */
async function put(
  { client, applicationId, token }: Answerable,
  page: DiscordPage | (DiscordPage & { readonly content: string }),
  beside: boolean,
  files: RawFile[] = [],
): Promise<void> {
  if (beside) {
    await client.rest.post(Routes.webhook(applicationId, token), {
      auth: false,
      body: { ...page, flags: MessageFlags.Ephemeral },
      files,
    });
    return;
  }
  const body = { ...page, attachments: page.attachments ?? [] };
  const edit = () => client.rest.patch(Routes.webhookMessage(applicationId, token), { auth: false, body, files });
  await edit().catch((error: unknown) => {
    if (!isLostAnswer(error)) throw error;
    return edit();
  });
}

class TooSlow extends Error {
  override readonly name = "TooSlow";
}
