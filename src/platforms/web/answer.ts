import { errorBrief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import type { Asker, Host } from "../../platform.ts";
import { longestLine, type Turn } from "./page.ts";
import { splitPages } from "./pages.ts";

export interface Conversation {
  readonly host: Host;
  readonly language: Language;
  readonly asker: Asker;
}

/** Answers what was typed: a command, or without a slash words to search for. */
export async function answerTyped(typed: string, page: number | "all", { host, language, asker }: Conversation): Promise<Turn> {
  const phrases = language.phrases.web;
  if (typed.length > longestLine) {
    const sentence = phrases.tooLong.replace("{limit}", String(longestLine));
    return { line: typed.slice(0, 80).toWellFormed(), page: 1, brief: errorBrief(sentence, language) };
  }
  const isCommand = typed.startsWith("/");
  const line = isCommand ? typed : `/search ${typed}`;
  const brief = await host.answer(line, asker);
  const pages = splitPages(brief.blocks).length;
  return {
    line,
    brief,
    page: page === "all" ? page : Math.min(page, pages),
    remark: isCommand ? undefined : phrases.searchedInstead.replace("{command}", () => line),
  };
}
