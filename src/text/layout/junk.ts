import type { Language } from "../../language.ts";
import { alternatives } from "./words.ts";

/** The words of all installed languages about junk, compiled once: a page's furniture need not be in the language of its article. */
export interface JunkMatcher {
  readonly line: RegExp;
  readonly opening: RegExp;
  readonly phrase: RegExp;
  readonly related: RegExp;
  readonly relatedHeading: RegExp;
  readonly home: RegExp;
  readonly caption: RegExp;
  readonly placeholder: RegExp;
  readonly tail: RegExp;
  readonly head: RegExp;
}

const compiled = new WeakMap<readonly Language[], JunkMatcher>();

export function junkMatcher(languages: readonly Language[]): JunkMatcher {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const all = (list: keyof Language["layout"]["junk"]) => alternatives(languages.flatMap((language) => language.layout.junk[list]));
  const matcher: JunkMatcher = {
    line: new RegExp(`^[^\\p{L}]{0,3}${all("lines")}[^\\p{L}]{0,6}$`, "iu"),
    opening: new RegExp(`^[^\\p{L}©]{0,3}${all("openings")}(?![\\p{L}])`, "iu"),
    phrase: new RegExp(`(?<!\\p{L})${all("phrases")}(?!\\p{L})`, "giu"),
    // ALSO READ: … | See also  … | It may interest you – …
    related: new RegExp(`^[^\\p{L}]{0,3}${all("related")}(?:\\s?[:|–—»>]|\\s-|[ \\t\\u00a0]{2,})\\s*\\S`, "iu"),
    relatedHeading: new RegExp(`^[^\\p{L}]{0,3}${all("relatedHeadings")}(?<rest>[^\\p{L}.!?]{0,6}|\\s(?:[\\p{L}&]{2,14}\\s?){1,3})$`, "iu"),
    home: new RegExp(`^[^\\p{L}]{0,3}(?:${all("home")}|\\p{L}[\\p{L} ]{0,28})\\s*(?:»|›|>|→)\\s*\\S`, "iu"),
    // … Source: Agency | (Photo by A. Name/Agency) | Foto: Nombre
    caption: new RegExp(
      `(?:(?:^|[\\s(\\[|.–-])${all("credits")}\\s?[:/©|]|(?:^|[(\\[]|[.!?]\\s{0,2})${all("credits")}\\s${all("creditJoiners")}\\s)\\s*(?<name>[\\p{L}@©][^.!?]{0,70})[)\\]]?\\.?$`,
      "iu",
    ),
    placeholder: new RegExp(`^[\\[(<{]\\s*${all("placeholders")}\\s*(?::[^\\]\\n]*)?[\\])>}]$`, "iu"),
    // Glued before the first: ADVERTISEMENT The council…
    head: new RegExp(`^${all("lines")}(?=\\s+\\p{Lu})`, "iu"),
    // Glued behind the last sentence of a line: …in the capital. Leave a Comment
    tail: new RegExp(`(?<=[.!?…”"»)]\\s{1,3})(?:${all("openings")}|${all("related")}\\s?:)(?!\\p{L})`, "iu"),
  };
  compiled.set(languages, matcher);
  return matcher;
}
