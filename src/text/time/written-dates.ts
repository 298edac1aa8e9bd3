import type { Span } from "../../article.ts";
import type { Language } from "../../language.ts";
import { alternatives } from "../layout/words.ts";
import { dayOf, isoOf } from "./calendar.ts";

/** A date with its year, as lines around an article write it. */
export interface WrittenDate extends Span {
  readonly day: string;
}

interface Patterns {
  readonly dates: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly dayFirst: boolean;
}

const compiled = new WeakMap<readonly Language[], Patterns>();

/**
 * Finds complete dates in any installed language.
 *
 *     By Ada Lane, The Courier - December 22, 2022
 *                                ^^^^^^^^^^^^^^^^^
 *     Fri Dec 23 12:24:55 EST 2022
 *         ^^^^^^^^^^^^^^^^^^^^^^^^
 *     26 de enero de 2023 | 2023-01-26T10:00 | 26/01/2023
 */
export function findWrittenDates(text: string, languages: readonly Language[], preferDayFirst?: boolean): WrittenDate[] {
  const { dates, months, dayFirst } = patternsOf(languages);
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(dates)) {
    const groups = match.groups ?? {};
    const month = months.get((groups.m1 ?? groups.m2 ?? groups.m3 ?? "").toLowerCase().normalize("NFC"));
    let number: number | undefined;
    if (month !== undefined)
      number = dayOf(Number(groups.y1 ?? groups.y2 ?? groups.y3), month, Number(groups.d1 ?? groups.d2 ?? groups.d3));
    else if (groups.iy !== undefined) number = dayOf(Number(groups.iy), Number(groups.im), Number(groups.id));
    else if (groups.sy !== undefined) number = slashed(Number(groups.s1), Number(groups.s2), Number(groups.sy), preferDayFirst ?? dayFirst);
    if (number !== undefined) found.push({ start: match.index, end: match.index + match[0].length, day: isoOf(number) });
  }
  return found;
}

/** 26/01/2023 is only one day; 3/4/2023 follows the language, or the one that fits. */
function slashed(first: number, second: number, year: number, dayFirst: boolean): number | undefined {
  const fullYear = year < 100 ? 2000 + year : year;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dayOf(fullYear, month, day) ?? dayOf(fullYear, day, month);
}

function patternsOf(languages: readonly Language[]): Patterns {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (const { time } of languages)
    for (const [name, month] of Object.entries({ ...time.shortMonths, ...time.months })) months.set(name, month);
  const month = alternatives([...months.keys()]);
  const joiner = alternatives(languages.flatMap((language) => language.time.dateJoiners));
  const suffix = alternatives(languages.flatMap((language) => language.time.daySuffixes));
  const forms = [
    `(?<m1>${month})\\.? (?<d1>\\d{1,2})(?:${suffix})?(?:,| ${joiner})? ?(?<y1>(?:1[89]|20)\\d\\d)`,
    `(?<d2>\\d{1,2})(?:${suffix})?\\.?[ \\-](?:${joiner} )?(?<m2>${month})\\.?,?[ \\-](?:${joiner} )?(?<y2>(?:1[89]|20)\\d\\d)`,
    `(?<m3>${month})\\.? {1,2}(?<d3>\\d{1,2}),? \\d\\d:\\d\\d(?::\\d\\d)?(?: [A-Z]{2,5}| [+\\-]\\d{4})? (?<y3>(?:19|20)\\d\\d)`,
    "(?<iy>(?:1[89]|20)\\d\\d)[\\-\\/.](?<im>\\d{1,2})[\\-\\/.](?<id>\\d{1,2})(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?(?:Z|[+\\-]\\d\\d:?\\d\\d)?)?",
    "(?<s1>\\d{1,2})[\\/.\\-](?<s2>\\d{1,2})[\\/.\\-](?<sy>(?:19|20)\\d\\d|\\d\\d)",
  ];
  const dates = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${forms.join("|")})(?![\\p{L}\\p{Nd}]|[\\/.\\-]\\d)`, "giu");
  const patterns = { dates, months, dayFirst: languages[0]?.time.dayFirst ?? false };
  compiled.set(languages, patterns);
  return patterns;
}
