import type { Token } from "../draft.ts";
import { dayNumber, dayOf, partsOf } from "./calendar.ts";
import { daysOf } from "./days.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reference, Resolved, Told } from "./reference.ts";

/** Where the text's own account has come to: what "two days later" and a month without its year follow. */
export interface Story {
  readonly last?: Told;
  readonly lastDay?: number;
}

/** An expression where it stands, as far as the account cares. */
export interface Telling {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly lexicon: Lexicon;
  readonly resolved: Resolved;
  readonly reference: Reference;
  readonly quoted: boolean;
}

const value = /^(?<era>BC)?(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:-(?:Q\d|H\d|SP|SU|FA|WI))?(?:T.*)?$/u;

/**
 * The account after one more expression: it moves to each date told, but for those told aside.
 *
 *     In 1975 the town fell before a drive planned for 1976. On 20 March …
 *        ^^^^ moves it                                 ^^^^ does not
 */
export function moveStory(story: Story, telling: Telling): Story {
  const { resolved, tokens, from, lexicon } = telling;
  if (resolved.type !== "DATE" && resolved.type !== "TIME") return story;
  const told = readTold(resolved.value);
  if (told === undefined || isAside(telling) || looksBack(tokens, from, lexicon)) return story;
  const { last, lastDay } = story;
  const next = told.month === undefined && last?.year === told.year ? { ...last, near: true } : { ...told, near: true };
  if (told.month === undefined) return { last: next, lastDay };
  return { last: next, lastDay: told.day === undefined ? undefined : (dayOf(told.year, told.month, told.day) ?? lastDay) };
}

/** The same account, a sentence on. */
export function nextSentence({ last, lastDay }: Story): Story {
  return { last: last === undefined ? undefined : { ...last, near: false }, lastDay };
}

/** Year, month and day of a value, as far as it tells them; years before Christ are negative. */
export function readTold(text: string): Omit<Told, "near"> | undefined {
  const groups = value.exec(text)?.groups;
  if (groups?.year === undefined) {
    const number = /W/u.test(text) ? dayNumber(daysOf(text)?.from ?? "") : undefined;
    if (number === undefined) return undefined;
    const { year, month } = partsOf(number);
    return { year, month };
  }
  return {
    year: groups.era === undefined ? Number(groups.year) : -Number(groups.year),
    month: groups.month === undefined ? undefined : Number(groups.month),
    day: groups.day === undefined ? undefined : Number(groups.day),
  };
}

/** A history stays where it is while it speaks of its own day, lets somebody speak, or tells what was planned for a later year. */
function isAside({ resolved, reference, quoted }: Telling): boolean {
  if (!reference.narrative || reference.last === undefined) return false;
  if (quoted || resolved.anchor === "publication") return true;
  return reference.tense === "future" && /^\d{4}$/u.test(resolved.value);
}

/** "…since his victory in June 2021. At that time": the account does not move to where something began. */
function looksBack(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 7); index--) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && token.text !== ",")) return false;
    if (lexicon.since.has(token.lower)) return true;
  }
  return false;
}
