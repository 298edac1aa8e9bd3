import { type Action, type Brief, errorBrief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import type { Asker, Host } from "../../platform.ts";

/** What a typed line means, before anybody is asked. */
export type Wish =
  | { readonly kind: "nothing" }
  | { readonly kind: "quit" }
  | { readonly kind: "ask"; readonly line: string; readonly remark?: string }
  | { readonly kind: "remark"; readonly remark: string };

/** Reads a line: a command, the number of a next step, /quit, or words to search for. */
export function readWish(typed: string, steps: readonly Action[], language: Language): Wish {
  const line = typed.trim();
  const { searchedInstead, noSuchStep } = language.phrases.terminal;
  if (line === "") return { kind: "nothing" };
  if (/^\/(?:quit|exit)$/iu.test(line)) return { kind: "quit" };
  if (line.startsWith("/")) return { kind: "ask", line };
  if (/^\d{1,2}$/u.test(line)) {
    const step = steps[Number(line) - 1];
    if (step === undefined) return { kind: "remark", remark: noSuchStep.replace("{number}", () => line) };
    return { kind: "ask", line: step.command, remark: step.command };
  }
  const search = `/search ${line}`;
  return { kind: "ask", line: search, remark: searchedInstead.replace("{command}", () => search) };
}

/** The host never rejects; if it does, that is our fault, and the reader still gets a sentence and an id. */
export async function answerLine(line: string, host: Host, asker: Asker): Promise<Brief> {
  try {
    return await host.answer(line, asker);
  } catch (cause) {
    const id = host.buttonId(line);
    host.log.error("terminal: a command failed", { id, cause });
    const language = host.languageFor(asker.locale);
    const sentence = language.phrases.errors.internal.replace("{id}", () => id);
    return errorBrief(sentence, language);
  }
}
