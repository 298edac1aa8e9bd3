import type { BlockKind, Span } from "../../article.ts";
import type { Language } from "../../language.ts";
import { findWrittenDates } from "../time/written-dates.ts";
import { findStamps, isLinkOnly } from "./embeds.ts";
import { junkMatcher } from "./junk.ts";
import { labelMatcher } from "./labels.ts";
import { countWords, endsSentence, type Passage } from "./lines.ts";

/** What a part of the text is, and what it says about the article ("role"), if anything. */
export interface Mark extends Span {
  readonly kind: BlockKind;
  readonly role?:
    | "date"
    | "changed"
    | "mail"
    | "subject"
    | "byline"
    | "credit"
    | "origin"
    | "link"
    | "related"
    | "breadcrumb"
    | "stamp"
    | "heading"
    | "post"
    | "footer";
  readonly passage: Passage;
}

const mailField =
  /^(?:Subject|From|To|Cc|Date|Sent|Reply-To|List-\w+|Message-ID|X-\w+|Received|Return-Path|MIME-Version|Content-\w+(?:-\w+)?)\s?:\s*\S/u;
const mailSubject = /^Subject\s?:\s*\S|^(?:(?:Re|Fwd?)\s?:|\[[\p{L}\p{Nd} ._-]{1,30}\])\s+\S/iu;
const mailStamp = /^\p{Lu}\p{Ll}{2},? (?:\p{Lu}\p{Ll}{2} {1,2}\d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2}),? (?:\d\d:\d\d|\d{4} \d\d:\d\d)/u;
const initials = /^\(?(?:\p{Lu}{2,4}|\p{Ll}{2,4})(?:\/\p{L}{2,5}){1,4}\)?$/u;
// Home / World / Americas
const slashCrumbs = /^[^/.!?:]{2,30}(?:\s\/\s[^/.!?:]{2,40}){1,5}$/u;
const mailFooter = /^(?:_{10,}|--)$/u;
const rule = /^[\s\p{P}\p{S}]+$/u;
const markdownHeading = /^#{1,6}\s+\S/u;
const longLine = 45;

/** The marks that one passage earns by its own words; undefined: nothing tells that it is not body. */
export function markPassage(
  passage: Passage,
  languages: readonly Language[],
  position: { readonly head: boolean; readonly first: boolean },
): Mark[] | undefined {
  const { text } = passage;
  const junk = junkMatcher(languages);
  const words = countWords(text);
  const whole = (kind: BlockKind, role?: Mark["role"]): Mark[] => [{ start: passage.start, end: passage.end, kind, role, passage }];

  if (markdownHeading.test(text)) return whole(position.head ? "title" : "body", "heading");
  if (junk.placeholder.test(text)) return whole("boilerplate");
  if (isLinkOnly(text)) return whole("embed", "link");
  if (mailFooter.test(text)) return whole("boilerplate", "footer");
  if (rule.test(text)) return whole("boilerplate");
  const posts = markPosts(passage, languages);
  if (posts !== undefined) return posts;
  if (position.head && mailField.test(text) && words <= 40) return whole("meta", text.startsWith("Subject") ? "subject" : "mail");
  if (mailStamp.test(text) && words <= 12) return whole("meta", "mail");
  if (position.first && mailSubject.test(text)) return whole("meta", "subject");
  const record = markRecord(passage, languages, position);
  if (record !== undefined) return record;
  if (position.head && ((junk.home.test(text) && words <= 40) || (slashCrumbs.test(text) && words <= 12)))
    return whole("boilerplate", "breadcrumb");
  if (isRelatedHeading(text, junk.relatedHeading)) return whole("boilerplate", "related");
  if (junk.line.test(text)) return whole("boilerplate");
  if (words <= longLine && junk.related.test(text)) return whole("boilerplate");
  if (junk.opening.test(text) && (words <= longLine || countPhrases(text, junk.phrase) >= 1)) return whole("boilerplate");
  if (words <= 40 && !(endsSentence(text) && words > 30) && /^[\p{Lu}@©]/u.test(junk.caption.exec(text)?.groups?.name ?? ""))
    return whole("boilerplate");
  const phrases = words <= 80 ? countPhrases(text, junk.phrase) : 0;
  if (phrases >= 3 || (phrases >= 2 && words <= 30) || (phrases >= 1 && words <= 6)) return whole("boilerplate");
  if (position.head && labelMatcher(languages).nobody.test(text)) return whole("boilerplate");
  if (initials.test(text)) return whole("meta", "credit");
  return splitHead(passage, junk.head) ?? splitTail(passage, junk.tail);
}

/** A line that is one post, or holds its end: what follows the stamp is the article's again. */
function markPosts(passage: Passage, languages: readonly Language[]): Mark[] | undefined {
  if (passage.lines.length > 1 && !passage.lines.some((line) => line.text.includes("(@"))) return undefined;
  const { start, lines } = passage;
  const source = lines.length === 1 ? passage.text : undefined;
  if (source === undefined) return undefined;
  const stamps = findStamps(source, languages);
  if (stamps.length === 0) return undefined;
  const marks: Mark[] = [];
  let from = 0;
  for (const stamp of stamps) {
    const role = /[\p{L}\p{Nd}]/u.test(source.slice(from, stamp.start)) ? "post" : "stamp";
    marks.push({ ...partOf(passage, start + from, start + stamp.end), kind: "embed", role });
    from = stamp.end;
  }
  const rest = source.slice(from);
  const lead = rest.length - rest.trimStart().length;
  if (rest.trim() !== "")
    marks.push({ ...partOf(passage, start + from + lead, passage.end), kind: countWords(rest) >= 4 ? "body" : "embed" });
  return marks;
}

/** Date lines, bylines and credits; a date glued to the first words of the text is cut off them. */
function markRecord(
  passage: Passage,
  languages: readonly Language[],
  position: { readonly head: boolean; readonly first: boolean },
): Mark[] | undefined {
  const { text } = passage;
  const labels = labelMatcher(languages);
  const words = countWords(text);
  const whole = (kind: BlockKind, role: Mark["role"]): Mark[] => [{ start: passage.start, end: passage.end, kind, role, passage }];
  if (words <= 25 && !(endsSentence(text) && words > 12)) {
    const byline = labels.byline.exec(text)?.groups?.rest;
    if (byline !== undefined) {
      if (labels.nobody.test(byline.replace(/[\p{P}\s]+$/u, ""))) return whole("boilerplate", undefined);
      if ((position.head || !endsSentence(text)) && /^[\p{Lu}@]/u.test(byline) && countWords(byline) <= 16) return whole("meta", "byline");
    }
    const origin = labels.origin.exec(text)?.groups?.rest;
    if (origin !== undefined && /^[\p{Lu}h@]/u.test(origin) && words <= 14) return whole("meta", "origin");
    const credit = labels.credit.exec(text)?.groups?.rest;
    if (credit !== undefined && /^[\p{Lu}@]/u.test(credit) && words <= 14) return whole("meta", "credit");
    if (words <= 14 && !endsSentence(text) && labels.frames.some((frame) => frame.test(text))) return whole("meta", "origin");
  }
  if (passage.lines.length > 1 || !/\p{Nd}/u.test(text)) return undefined;
  const date = findWrittenDates(text.slice(0, 160), languages)[0];
  if (date === undefined) return undefined;
  const left = text.slice(0, date.start);
  const rest = (left + text.slice(date.end)).replace(labels.dateFiller, " ").replace(/[^\p{L}]+/gu, "");
  if (rest.length <= 8 && words <= 14) return whole("meta", labels.changed.test(left) ? "changed" : "date");
  if (position.head && labels.date.test(left)) {
    const body = text.slice(date.end).replace(/^[\s\-–—|:,.]+/u, "");
    const cut = passage.start + text.length - body.length;
    if (countWords(body) < 6) return whole("meta", "date");
    return [
      { ...partOf(passage, passage.start, cut), kind: "meta", role: "date" },
      { ...partOf(passage, cut, passage.end), kind: "body" },
    ];
  }
  return undefined;
}

/** Only in capitals: "ADVERTISEMENT The council…", not "Share prices fell…". */
function splitHead(passage: Passage, head: RegExp): Mark[] | undefined {
  if (passage.lines.length > 1) return undefined;
  const word = head.exec(passage.text)?.[0];
  if (word === undefined || word.length < 4 || word !== word.toUpperCase()) return undefined;
  const rest = passage.text.slice(word.length);
  if (countWords(rest) < 8 || !endsSentence(rest)) return undefined;
  const cut = passage.end - rest.trimStart().length;
  return [
    { ...partOf(passage, passage.start, cut), kind: "boilerplate" },
    { ...partOf(passage, cut, passage.end), kind: "body" },
  ];
}

function splitTail(passage: Passage, tail: RegExp): Mark[] | undefined {
  if (passage.lines.length > 1) return undefined;
  const match = tail.exec(passage.text);
  if (match === null || match.index < 20) return undefined;
  const cut = passage.start + match.index;
  if (countWords(passage.text.slice(match.index)) > longLine) return undefined;
  return [
    { ...partOf(passage, passage.start, cut), kind: "body" },
    { ...partOf(passage, cut, passage.end), kind: "boilerplate" },
  ];
}

/** A part of a line, as a passage of its own. */
function partOf(passage: Passage, start: number, end: number): { start: number; end: number; passage: Passage } {
  const text = passage.text.slice(start - passage.start, end - passage.start).trim();
  return { start, end, passage: { ...passage, start, end, text, lines: [{ start, end, text, gap: passage.gap }] } };
}

/** "More from World": what follows the words is a name. */
function isRelatedHeading(text: string, heading: RegExp): boolean {
  const rest = heading.exec(text)?.groups?.rest?.trim();
  return rest !== undefined && (rest === "" || !/^\p{Ll}/u.test(rest));
}

function countPhrases(text: string, phrase: RegExp): number {
  return text.match(phrase)?.length ?? 0;
}
