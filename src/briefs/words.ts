import type { Plural } from "../language/phrases.ts";
import type { CountPhrases } from "../language/words.ts";
import type { Language } from "../language.ts";
import { fillWords } from "./inlines.ts";

/** "1 article", "5 articles". */
export function count(what: keyof CountPhrases, number: number, language: Language): string {
  return counted(language.phrases.counts[what], number, language);
}

/** A sentence or piece with a count in it, in the form that the count asks for. */
export function counted(plural: Plural, number: number, { code }: Language): string {
  const form = new Intl.PluralRules(code).select(number) === "one" ? plural.one : plural.other;
  return fillWords(form, { count: sayNumber(number, code) });
}

/** As a heading begins. */
export function capital(words: string): string {
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** "a, b and c". */
export function listed(words: readonly string[], { phrases }: Language, last: "and" | "or" = "and"): string {
  const head = words.slice(0, -1).join(phrases.joins.comma);
  const tail = words.at(-1) ?? "";
  return head === "" ? tail : fillWords(phrases.joins[last], { list: head, last: tail });
}

/** Words of a reader or of a file, set off from ours. */
export function inMarks(words: string, { phrases }: Language): string {
  return `${phrases.quotationMarks.open}${words}${phrases.quotationMarks.close}`;
}

/** The name of a language in the reader's; the code where nobody named it. */
export function languageName(code: string, reader: Language): string {
  return new Intl.DisplayNames([reader.code], { type: "language", fallback: "code" }).of(code) ?? code;
}

export function languageNames(codes: readonly string[], reader: Language): string {
  return listed(
    codes.map((code) => languageName(code, reader)),
    reader,
  );
}

function sayNumber(number: number, code: string): string {
  return new Intl.NumberFormat(code, { useGrouping: number >= 10_000 }).format(number);
}

/** One order on every machine: by code unit, never by locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
