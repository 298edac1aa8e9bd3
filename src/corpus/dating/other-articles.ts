import type { AnalysedArticle, Event } from "../../article.ts";
import type { Language } from "../../language.ts";
import { classOf } from "../../text/events/classes.ts";
import { backBy, durationOf, type Length } from "../../text/events/dating.ts";
import { foldWord, overlapOf, overlaps } from "../merging/words.ts";
import { dayOfIso, type Evidence } from "./evidence.ts";
import { weekdayIn } from "./own-text.ts";

/** An event that a dated article tells, by its class and the one whom it is known by. */
interface Known {
  readonly article: string;
  readonly event: Event;
}

const weights = { weekday: 6, past: 5, duration: 4 };
/** Words that two passages must share beside the actor, as a share of the shorter one. */
const leastShared = 0.12;

/**
 * What dated articles tell of an undated one: they date an event that it calls "on Wednesday", or the start of what it says has gone
 * on "for three months". Reasons: "published-shared-weekday" {quote, event, article, date}, "published-after-shared" {quote, article,
 * date}, "published-by-duration" {quote, article, date}; each may have {known, knownDate}.
 */
export function readOtherArticles(
  analysed: AnalysedArticle,
  dated: readonly AnalysedArticle[],
  languages: readonly Language[],
): Evidence[] {
  const known = dated.flatMap(({ article, events }) =>
    events.filter((e) => e.date !== undefined && e.modality === "asserted").map((event): Known => ({ article: article.id, event })),
  );
  const found: Evidence[] = [];
  for (const event of analysed.events) {
    if (event.modality !== "asserted") continue;
    const timex =
      event.timex === undefined ? undefined : analysed.timexes.find((t) => event.timex !== undefined && overlaps(t, event.timex));
    const language = languages.find((l) => l.code === event.language) ?? languages[0];
    const same = known.filter((k) => isSame(event, k.event));
    const day = same.filter((k) => k.event.date?.precision === "day").sort(byDay)[0];
    const length = timex === undefined ? undefined : durationOf(timex.value);
    if (length !== undefined && event.ongoing === true && timex !== undefined)
      found.push(...ofDuration(event, timex.text, length, known, found));
    if (day?.event.date === undefined || language === undefined) continue;
    const at = dayOfIso(day.event.date.from);
    const values = { quote: timex?.text ?? event.trigger.text, event: event.trigger.text, article: day.article, date: day.event.date.from };
    const weekday = timex === undefined ? undefined : weekdayIn(timex, language);
    // "On Wednesday" names the last Wednesday: it was that day, or one of the six after it.
    if (weekday !== undefined && weekday === ((((at + 3) % 7) + 7) % 7) + 1)
      found.push({ rule: "published-shared-weekday", values, from: at, to: at + 6, weight: weights.weekday });
    else if (timex === undefined && (event.reference === true || !classOf.isBroad(event.class)))
      found.push({ rule: "published-after-shared", values, from: at, weight: weights.past });
  }
  return found;
}

/** The same class and the same one concerned; names may be longer in one of them. */
function isSame(a: Event, b: Event): boolean {
  if (a.class !== b.class) return false;
  const side = classOf.principal(a.class);
  const [x, y] = [a[side], b[side]];
  if (x === undefined || y === undefined || !(x === y || x.endsWith(`-${y}`) || y.endsWith(`-${x}`))) return false;
  return !classOf.isBroad(a.class) || overlapOf(wordsOf(a), wordsOf(b)) >= leastShared;
}

function wordsOf(event: Event): Set<string> {
  return new Set(
    event.text
      .split(/[^\p{L}\p{M}]+/u)
      .filter((w) => w.length > 4)
      .map((w) => foldWord(w).slice(0, 6)),
  );
}

function byDay(a: Known, b: Known): number {
  const [x, y] = [a.event.date?.from ?? "", b.event.date?.from ?? ""];
  return x < y ? 1 : x > y ? -1 : a.article < b.article ? -1 : 1;
}

/** So long after what others tell the start of: the start is no later than the latest and no earlier than the first known day. */
function ofDuration(event: Event, quote: string, length: Length, known: readonly Known[], _found: readonly Evidence[]): Evidence[] {
  const kin = known.filter(
    (k) =>
      k.event.class === event.class &&
      k.event.ongoing === true &&
      k.event.date !== undefined &&
      k.event.actors.some((id) => event.actors.includes(id)),
  );
  const first = kin.sort((a, b) => ((a.event.date?.from ?? "") < (b.event.date?.from ?? "") ? -1 : 1))[0];
  if (first?.event.date === undefined) return [];
  const start = dayOfIso(first.event.date.from);
  // Nobody counts finer than half a unit: from a quarter of one less to three quarters more.
  const slack = length.unit === "D" ? 1 : length.unit === "W" ? 4 : length.unit === "M" ? 15 : 120;
  const end = 2 * start - backBy(start, length);
  return [
    {
      rule: "published-by-duration",
      values: { quote, article: first.article, date: first.event.date.from },
      from: end - slack,
      to: end + slack,
      weight: weights.duration,
    },
  ];
}
