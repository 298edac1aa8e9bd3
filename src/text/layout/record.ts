import type { Article, DateRange, Genre } from "../../article.ts";
import type { Language } from "../../language.ts";
import { dayNumber, daysInMonth, pad } from "../time/calendar.ts";
import { findWrittenDates } from "../time/written-dates.ts";
import { junkMatcher } from "./junk.ts";
import { labelMatcher } from "./labels.ts";
import type { Mark } from "./mark.ts";
import { alternatives } from "./words.ts";

export interface RecordFound {
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: DateRange;
  readonly genre: Genre;
}

const partialDate = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/u;
const addressDate = /[/\-_](?<year>(?:19|20)\d\d)[/\-_](?<month>\d{1,2})[/\-_](?<day>\d{1,2})(?=[/\-_.]|$)/u;
const separator = /\s*(?:,|\s[–—|-]\s|\||·|•)\s*/u;
const nameLike = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,4}$/u;
// LIMA, Jan 26 (Agency) - | MADRID (Agencia), 26 ene. –
const dateline =
  /^(?<place>\p{Lu}[\p{Lu}\p{L} .'’-]{1,40}),?\s(?:\((?<agency1>[\p{L}\p{Nd} ./&-]{2,30})\),?\s)?(?<date>[\p{L}\p{Nd} .,/]{3,30}?)\s?(?:\((?<agency2>[\p{L}\p{Nd} ./&-]{2,30})\))?\s?[.:]?[—–-]{1,2}\s/u;

/** Reads outlet, byline, address, date and genre: what the document states wins over what its lines suggest. */
export function readRecord(article: Article, marks: readonly Mark[], languages: readonly Language[]): RecordFound {
  const { stated } = article;
  const byline = readByline(marks, languages);
  const lead = marks.find((mark) => mark.kind === "body")?.passage.text ?? "";
  const place = dateline.exec(lead)?.groups;
  return {
    outlet: stated.outlet ?? byline.outlet ?? readOutlet(marks, languages) ?? place?.agency1 ?? place?.agency2,
    // Templates write “By Nora Field” where a name is asked for.
    byline: stated.byline === undefined ? byline.name : (labelMatcher(languages).byline.exec(stated.byline)?.groups?.rest ?? stated.byline),
    url: stated.url,
    published: readPublished(article, marks, languages, place?.date),
    genre: readGenre(article, marks, languages),
  };
}

function readByline(marks: readonly Mark[], languages: readonly Language[]): { name?: string; outlet?: string } {
  const mark = marks.find((each) => each.role === "byline");
  if (mark === undefined) return {};
  const rest = labelMatcher(languages).byline.exec(mark.passage.text)?.groups?.rest ?? "";
  const date = findWrittenDates(rest, languages)[0];
  const names = (date === undefined ? rest : rest.slice(0, date.start))
    .replace(/[\s\p{P}]+$/u, "")
    .split(separator)
    .filter((part) => part !== "");
  const [name, ...others] = names;
  return { name, outlet: others.find((part) => /^\p{Lu}/u.test(part)) };
}

function readOutlet(marks: readonly Mark[], languages: readonly Language[]): string | undefined {
  const labels = labelMatcher(languages);
  for (const mark of marks) {
    if (mark.kind !== "meta" || (mark.role !== "origin" && mark.role !== "credit")) continue;
    for (const frame of labels.frames) {
      const outlet = frame.exec(mark.passage.text)?.groups?.outlet;
      if (outlet !== undefined) return outlet;
    }
    const origin = labels.origin.exec(mark.passage.text)?.groups?.rest?.replace(/[.)*_]+$/u, "");
    if (origin !== undefined && nameLike.test(origin)) return origin;
  }
  return undefined;
}

/** Record, then what lines around the article say (a byline's date before that of the mail that resends it), dateline, address. */
function readPublished(
  article: Article,
  marks: readonly Mark[],
  languages: readonly Language[],
  place: string | undefined,
): DateRange | undefined {
  const { published, url } = article.stated;
  const fromRecord = published === undefined ? undefined : readStated(published, languages);
  if (fromRecord !== undefined) return fromRecord;
  const rules = [
    { role: "date", rule: "published-date-line" },
    { role: "byline", rule: "published-byline" },
    { role: "mail", rule: "published-mail-header" },
  ] as const;
  const title = marks.findIndex((mark) => mark.kind === "title");
  const label = labelMatcher(languages).labelled;
  // Above the headline a page prints the day on which it was saved.
  const order = [...marks.slice(Math.max(0, title)), ...marks.slice(0, Math.max(0, title))];
  const labelled = order.filter((mark) => mark.role === "date" && label.test(mark.passage.text));
  for (const { role, rule } of rules) {
    for (const mark of role === "date" ? [...labelled, ...order] : order) {
      if (mark.role !== role) continue;
      const text = article.text.slice(mark.start, mark.end);
      const date = findWrittenDates(text, languages)[0];
      if (date !== undefined) return day(date.day, rule, text.slice(date.start, date.end));
    }
  }
  const written = place === undefined ? undefined : findWrittenDates(place, languages)[0];
  if (written !== undefined && place !== undefined) return day(written.day, "published-dateline", place.trim());
  const address = url === undefined ? undefined : addressDate.exec(url)?.groups;
  if (url !== undefined && address !== undefined) {
    const iso = `${address.year}-${pad(Number(address.month))}-${pad(Number(address.day))}`;
    if (dayNumber(iso) !== undefined) return day(iso, "published-address", url);
  }
  return undefined;
}

function readStated(published: string, languages: readonly Language[]): DateRange | undefined {
  const why = { rule: "published-record", values: { words: published } };
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0] ?? findWrittenDates(published, languages)[0]?.day;
  if (iso !== undefined && dayNumber(iso) !== undefined) return { from: iso, to: iso, precision: "day", basis: "explicit", why };
  const groups = partialDate.exec(published.trim())?.groups;
  if (groups?.year === undefined) return undefined;
  const month = groups.month === undefined ? undefined : Number(groups.month);
  if (month === undefined) return { from: `${groups.year}-01-01`, to: `${groups.year}-12-31`, precision: "year", basis: "explicit", why };
  if (month < 1 || month > 12) return undefined;
  const last = daysInMonth(Number(groups.year), month);
  return {
    from: `${groups.year}-${pad(month)}-01`,
    to: `${groups.year}-${pad(month)}-${pad(last)}`,
    precision: "month",
    basis: "explicit",
    why,
  };
}

function day(iso: string, rule: string, words: string): DateRange {
  return { from: iso, to: iso, precision: "day", basis: "explicit", why: { rule, values: { words } } };
}

function readGenre(article: Article, marks: readonly Mark[], languages: readonly Language[]): Genre {
  const stated = article.stated.genre?.toLowerCase();
  const known: readonly Genre[] = ["report", "opinion", "letter", "repost", "live", "other"];
  for (const genre of known) if (stated?.includes(genre)) return genre;
  const matcher = genreMatcher(languages);
  const heads = marks
    .filter((mark) => mark.kind !== "body" || mark.passage.text.length < 120)
    .slice(0, 6)
    .map((mark) => mark.passage.text);
  if (stated !== undefined) heads.push(stated);
  if (article.stated.url !== undefined) heads.push(...article.stated.url.split("/").map((part) => part.replaceAll("-", " ")));
  for (const genre of ["opinion", "letter", "live"] as const) if (heads.some((head) => matcher[genre].test(head))) return genre;
  const body = marks.filter((mark) => mark.kind === "body");
  const appeals = body.filter((mark) => matcher.appeals.test(mark.passage.text)).length;
  if (appeals >= 1 && appeals / Math.max(1, body.length) >= 0.1) return "letter";
  if (marks.some((mark) => mark.role === "mail" || mark.role === "subject") && marks.some((mark) => mark.role === "byline"))
    return "repost";
  if (junkMatcher(languages) && body.length > 0) return "report";
  return "other";
}

interface GenreMatcher {
  readonly opinion: RegExp;
  readonly letter: RegExp;
  readonly live: RegExp;
  readonly appeals: RegExp;
}
const genreMatchers = new WeakMap<readonly Language[], GenreMatcher>();

function genreMatcher(languages: readonly Language[]): GenreMatcher {
  const known = genreMatchers.get(languages);
  if (known !== undefined) return known;
  const words = (list: "opinion" | "letter" | "live" | "appeals") =>
    alternatives(languages.flatMap((language) => language.layout.genres[list]));
  const label = (list: "opinion" | "letter" | "live") => new RegExp(`^[^\\p{L}]{0,3}${words(list)}(?:\\s?[:|»›–—-]|$)`, "iu");
  const matcher: GenreMatcher = {
    opinion: label("opinion"),
    letter: label("letter"),
    live: label("live"),
    appeals: new RegExp(`(?:^|[.!?]\\s)${words("appeals")}(?!\\p{L})`, "iu"),
  };
  genreMatchers.set(languages, matcher);
  return matcher;
}
