import type { Language } from "../../language.ts";
import { alternatives } from "./words.ts";

/** Labels of the record around an article, in all installed languages. */
export interface LabelMatcher {
  readonly date: RegExp;
  /** Begins with such a label. */
  readonly labelled: RegExp;
  readonly changed: RegExp;
  readonly byline: RegExp;
  readonly nobody: RegExp;
  readonly credit: RegExp;
  readonly origin: RegExp;
  /** Name of an outlet inside a credit, as group "outlet". */
  readonly frames: readonly RegExp[];
  /** Words that a date line may hold beside its date: weekdays, zones, joiners. */
  readonly dateFiller: RegExp;
}

const compiled = new WeakMap<readonly Language[], LabelMatcher>();

export function labelMatcher(languages: readonly Language[]): LabelMatcher {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const all = (list: "date" | "changed" | "byline" | "credit" | "origin") =>
    alternatives(languages.flatMap((language) => language.layout.labels[list]));
  const weekdays = alternatives(
    languages.flatMap((language) => Object.keys({ ...language.time.shortWeekdays, ...language.time.weekdays })),
  );
  const joiners = alternatives(
    languages.flatMap((language) => [...language.time.dateJoiners, ...language.layout.labels.date, ...language.layout.labels.changed]),
  );
  const matcher: LabelMatcher = {
    date: new RegExp(`^[^\\p{L}\\p{Nd}]{0,3}${all("date")}\\s*[:\\-–]?\\s*$`, "iu"),
    labelled: new RegExp(`^[^\\p{L}\\p{Nd}]{0,3}${all("date")}(?!\\p{L})`, "iu"),
    changed: new RegExp(`(?:^|[^\\p{L}])${all("changed")}\\s*[:\\-–]?\\s*$`, "iu"),
    byline: new RegExp(`^[*_]{0,2}${all("byline")}\\s*:?\\s+(?<rest>\\S[^\\n]{1,150})$`, "iu"),
    nobody: new RegExp(`^${alternatives(languages.flatMap((language) => language.layout.junk.nobody))}$`, "iu"),
    credit: new RegExp(`^[*_(]{0,2}${all("credit")}(?:\\s*:\\s*|\\s+)(?<rest>\\S[^\\n]{0,150})$`, "iu"),
    origin: new RegExp(`^[*_(]{0,2}${all("origin")}\\s*:?\\s+(?<rest>\\S[^\\n]{0,150})$`, "iu"),
    frames: languages.flatMap((language) =>
      language.layout.labels.outletFrames.map(
        ([left, right]) =>
          new RegExp(
            `${left === "" ? "(?:^|\\))" : `(?<!\\p{L})${alternatives([left])}`}\\s+(?<outlet>\\p{Lu}[\\p{L}\\p{Nd}&.'’\\-]*(?:\\s[\\p{L}\\p{Nd}&.'’\\-]+){0,5})${right === "" ? "" : `\\s+${alternatives([right])}`}[).]?$`,
            "u",
          ),
      ),
    ),
    dateFiller: new RegExp(`(?<!\\p{L})(?:${weekdays}|${joiners})(?!\\p{L})`, "giu"),
  };
  compiled.set(languages, matcher);
  return matcher;
}
