import type { DateRange, Timex } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { dayNumber, isoOf } from "../time/calendar.ts";
import { isDate, ownerOf, type PlacedTimex } from "./binding.ts";
import type { Clause } from "./clauses.ts";
import type { Dating } from "./dating.ts";
import { backBy, durationOf } from "./lengths.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

/** Tenses in which a stretch may reach the day of writing. */
const reachesNow: Readonly<Record<"recent" | "lasting", ReadonlySet<Trigger["tense"]>>> = {
  recent: new Set(["perfect", "pluperfect", "past"]),
  lasting: new Set(["perfect", "present"]),
};

/** How long a stretch of units that nobody counted ("the past months") is taken to be, in units. */
const uncounted = 6;

/**
 * Stretches that reach the day of writing.
 *
 *     have marched for more than three weeks       in the past months has closed
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^
 */
export function stretch(
  sentence: ReadSentence,
  expression: PlacedTimex,
  triggers: readonly Trigger[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  published: DateRange | undefined,
  dated: Dating[],
  units: Readonly<Record<string, string>>,
): void {
  const { timex, from, to } = expression;
  if (isDate(timex) && timex.type !== "DURATION") return;
  const words = sentence.tokens.slice(Math.max(0, from - 4), to).map((t) => t.lower);
  const recent = words.some((w) => lexicon.has("recentMarks", w));
  const lasting = words.slice(0, -1).some((w) => lexicon.has("durationMarks", w));
  if (!recent && !lasting) return;
  // What lasts is told by a finite verb or a noun; a gerund beside it only says how.
  const able = triggers.filter(
    (t) => t.modality === "asserted" && !t.attributive && (recent ? reachesNow.recent : reachesNow.lasting).has(t.tense),
  );
  const gerunds = triggers.filter((t) => !recent && t.form === "gerund");
  const candidates = able.length > 0 ? able : gerunds;
  const trigger = candidates[ownerOf(sentence, expression, candidates, clauses, lexicon)];
  const owner = trigger === undefined ? -1 : triggers.indexOf(trigger);
  const before = dated[owner];
  if (trigger === undefined || before === undefined || before.date !== undefined) return;
  const days = published === undefined ? undefined : startOf(timex, published.from, units);
  const ongoing = trigger.tense === "perfect" && durationOf(timex.value) !== undefined;
  const date: DateRange | undefined =
    published === undefined || days === undefined ? undefined : { from: days, to: published.to, precision: "range", basis: "relative" };
  dated[owner] = { own: true, timex, ongoing, date };
}

function startOf(timex: Timex, day: string, units: Readonly<Record<string, string>>): string | undefined {
  const length = durationOf(timex.value) ?? { count: uncounted, unit: unitOf(timex, units) };
  if (length.unit === undefined) return undefined;
  const at = dayNumber(day);
  return at === undefined ? undefined : isoOf(backBy(at, { ...length, unit: length.unit }));
}

/** "PXM" and "XXXX-XX": months nobody counted. */
function unitOf({ value, text }: Timex, units: Readonly<Record<string, string>>): string | undefined {
  // "in recent weeks": no value tells what is meant, the word does.
  if (value === "PAST_REF")
    return text
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .map((word) => units[word])
      .find((unit) => unit !== undefined && /^[DWMY]$/u.test(unit));
  const unit = /^P[^T]*(?<unit>[DWMY])$/u.exec(value)?.groups?.unit;
  if (unit !== undefined) return unit;
  // "for three hours", "por lo pronto": no days.
  if (!value.startsWith("XXXX")) return undefined;
  return value === "XXXX" ? "Y" : value.includes("WXX") ? "W" : value === "XXXX-XX-XX" ? "D" : "M";
}
