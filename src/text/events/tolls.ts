import type { Count, DateRange, Span, Timex } from "../../article.ts";
import type { EventClass, EventData } from "../../language/events.ts";
import type { ReadSentence, Token } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";

type TollKind = keyof EventData["tolls"];
export type Toll = Omit<Count, "text">;

/** How far a number may stand from the word that it counts, and whom it counts from the number, in tokens. */
const near = { number: 4, people: 2 };

/** What is counted in people, by the class of the happening. */
const kindOf: Readonly<Partial<Record<EventClass, TollKind>>> = {
  die: "die",
  injure: "injure",
  arrest: "arrest",
  evacuate: "evacuate",
  flee: "evacuate",
  missing: "missing",
};

/** How many people a trigger tells of. */
export function countAt(
  tokens: readonly Token[],
  trigger: { readonly class: EventClass; readonly from: number; readonly to: number },
  lexicon: Lexicon,
  dates: readonly Span[],
): Toll | undefined {
  const kind = kindOf[trigger.class];
  return kind === undefined ? undefined : countNear(tokens, trigger, kind, lexicon, dates);
}

/**
 * The number nearest to a word for those who are counted. Who is arrested, displaced or missing stands beside the number; one alone is
 * counted only where the word for a person follows.
 *
 *     leaving at least 60 dead and hundreds injured     detained 30 students     una persona muerta, tras una semana
 *             ^^^^^^^^^^^          ^^^^^^^^                       ^^              ^^^
 */
export function countNear(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  kind: TollKind,
  lexicon: Lexicon,
  dates: readonly Span[] = [],
): Toll | undefined {
  for (let step = 1; step <= near.number; step++)
    for (const at of [from - step, to + step - 1]) {
      const token = tokens[at];
      if (token === undefined || dates.some((date) => date.start <= token.start && token.end <= date.end)) continue;
      const value = amountAt(tokens, at, lexicon);
      if (
        value === undefined ||
        tokens.slice(Math.min(at, to), Math.max(at, from)).some((t) => t.kind === "mark" || lexicon.has("coordinators", t.lower)) ||
        !countsPeople(tokens, at, { from, value, kind }, lexicon)
      )
        continue;
      const start = markStart(tokens, at, lexicon);
      const rough = start < token.start || Object.hasOwn(lexicon.data.vagueNumbers, token.lower) || undefined;
      return { start, end: scaleAt(tokens, at, lexicon)?.end ?? token.end, value, of: kind, rough };
    }
  return undefined;
}

function countsPeople(
  tokens: readonly Token[],
  at: number,
  { from, value, kind }: { readonly from: number; readonly value: number; readonly kind: TollKind },
  lexicon: Lexicon,
): boolean {
  if (lexicon.has("ageMarks", tokens[at - 1]?.lower ?? "") || /^[%$€£]/u.test(tokens[at + 1]?.text ?? "")) return false;
  if (/[$€£]/u.test(tokens[at - 1]?.text ?? "")) return false;
  const named = (word: string) => lexicon.has("countedPeople", word) || lexicon.data.tolls[kind].includes(word);
  const next = tokens.slice(at + 1, at + 1 + (value === 1 ? 1 : near.people + 1));
  const beside = next.some((t, i) => i <= near.people && t.kind === "word" && named(t.lower));
  // "60 were killed", "a toll of 60"; "arrested on 5 counts" says how often, not how many.
  return beside || (value > 1 && (kind === "die" || kind === "injure" || from === at + 1));
}

/** "60", "1,200", "dozens", "2 million". */
function amountAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const scale = scaleAt(tokens, at, lexicon)?.factor;
  const amount = amountOf(token.lower, token.kind === "number", scale !== undefined, lexicon);
  return amount === undefined ? undefined : Math.round(amount * (scale ?? 1));
}

function scaleAt(tokens: readonly Token[], at: number, { data }: Lexicon): { factor: number; end: number } | undefined {
  const next = tokens[at + 1];
  const factor = next !== undefined && Object.hasOwn(data.numberScales, next.lower) ? data.numberScales[next.lower] : undefined;
  return next === undefined || factor === undefined ? undefined : { factor, end: next.end };
}

function amountOf(word: string, number: boolean, scaled: boolean, lexicon: Lexicon): number | undefined {
  const { vagueNumbers, numberWords } = lexicon.data;
  if (!number)
    return Object.hasOwn(vagueNumbers, word) ? vagueNumbers[word] : Object.hasOwn(numberWords, word) ? numberWords[word] : undefined;
  const digits = word.replace(/[.,](?=\d{3}(?:\D|$))/gu, "").replace(",", ".");
  if (scaled && /^\d{1,6}(?:\.\d{1,2})?$/u.test(digits)) return Number(digits);
  return /^\d{1,9}$/u.test(digits) && !/^(?:19|20)\d\d$/u.test(word) ? Number(digits) : undefined;
}

/** "at least 60": the words before the number belong to it. */
function markStart(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const two = `${tokens[at - 2]?.lower ?? ""} ${tokens[at - 1]?.lower ?? ""}`;
  if (lexicon.has("tollMarks", two)) return tokens[at - 2]?.start ?? 0;
  return (lexicon.has("tollMarks", tokens[at - 1]?.lower ?? "") ? tokens[at - 1]?.start : tokens[at]?.start) ?? 0;
}

/**
 * "those deaths now number over 60": a toll told of the moment of writing is of the day of publication.
 *
 *     two dead at that time; those deaths now number over 60
 *                                         ^^^
 */
export function writtenNow(
  toll: Toll,
  trigger: { readonly from: number; readonly to: number },
  { tokens }: ReadSentence,
  timexes: readonly Timex[],
  published: DateRange | undefined,
): DateRange | undefined {
  const from = Math.min(toll.start, tokens[trigger.from - 1]?.start ?? toll.start);
  const to = Math.max(toll.end, tokens[trigger.to]?.end ?? toll.end);
  const now = timexes.some((timex) => timex.value === "PRESENT_REF" && timex.start >= from && timex.end <= to);
  return now && published !== undefined && published.from === published.to
    ? { from: published.from, to: published.to, precision: "day", basis: "relative" }
    : undefined;
}
