import { looksLikePost, visibleLength } from "./embeds.ts";
import { countWords, endsSentence } from "./lines.ts";
import type { Mark } from "./mark.ts";
import { isProse } from "./titles.ts";

/** A post on the two big networks had at most this many letters when the stamps that articles carry came into use. */
const postLength = 300;
const content = /\p{L}[\p{L}\p{M}]{3,}|\p{Nd}+/gu;

/**
 * The paragraphs above a stamp that stands alone belong to its post: the nearest one always, those above it while they look
 * like one (another language than the article's, a handle, no stop at the end, words that the article has told before).
 */
export function markPosts(marks: readonly Mark[], languageOf: (mark: Mark) => string | undefined, main: string | undefined): Mark[] {
  const marked = [...marks];
  marked.forEach((mark, index) => {
    if (mark.kind !== "embed" || (mark.role !== "stamp" && mark.role !== "post")) return;
    let room = postLength - (mark.role === "post" ? visibleLength(mark.passage.text) - 40 : 0);
    const own = mark.role === "post" ? languageOf(mark) : undefined;
    let taken = false;
    for (let above = index - 1; above >= 0; above--) {
      const other = marked[above];
      // A link, or the ">" of an empty line in a block quotation.
      if (other?.role === "link" || (other !== undefined && other.passage.text.trim() === ">")) continue;
      if (other === undefined || other.kind !== "body" || other.role === "heading") return;
      room -= visibleLength(other.passage.text);
      const nearest = mark.role === "stamp" && !taken;
      taken = true;
      if (room < 0 && !nearest) return;
      const language = languageOf(other);
      const foreign = language !== undefined && main !== undefined && language !== main && (own === undefined || own === language);
      if (
        !nearest &&
        !foreign &&
        !looksLikePost(other.passage.text) &&
        !isOpenEnded(other) &&
        !isToldBefore(other, marked.slice(Math.max(0, above - 12), above))
      )
        return;
      marked[above] = { ...other, kind: "embed", role: "post" };
    }
  });
  return marked;
}

function isOpenEnded(mark: Mark): boolean {
  return !endsSentence(mark.passage.text) && countWords(mark.passage.text) >= 8;
}

function isToldBefore(mark: Mark, above: readonly Mark[]): boolean {
  const words = contentWords(mark.passage.text);
  if (words.size < 8) return false;
  const told = above.filter((other) => other.kind === "body").slice(-4);
  return share(words, contentWords(told.map((other) => other.passage.text).join(" "))) >= 0.7;
}

/** Below the rule that closes a mail stands what its list adds. */
export function markMailFooter(marks: readonly Mark[]): Mark[] {
  const rule = marks.findLastIndex((mark) => mark.role === "footer");
  if (rule < 0 || marks.length - rule > 8) return [...marks];
  return marks.map((mark, index) =>
    index > rule && mark.kind === "body" && !isProse(mark) ? { ...mark, kind: "boilerplate" as const } : mark,
  );
}

/** Below a line such as "You may also like": links to other articles, until sentences begin again. */
export function markRelatedLists(marks: readonly Mark[]): Mark[] {
  let inside = false;
  return marks.map((mark) => {
    if (mark.role === "related") inside = true;
    else if (mark.kind === "body" && (isProse(mark) || countWords(mark.passage.text) < 3)) inside = false;
    return inside && mark.kind === "body" ? { ...mark, kind: "boilerplate" as const } : mark;
  });
}

/**
 * A headline between paragraphs that the section below it does not take up is a link to another article; a sub-heading is taken up.
 */
export function markStrayHeadlines(marks: readonly Mark[]): Mark[] {
  const isCandidate = (mark: Mark) => {
    const words = countWords(mark.passage.text);
    return (
      mark.kind === "body" &&
      mark.role === undefined &&
      mark.passage.gap &&
      words >= 8 &&
      words <= 24 &&
      /^[\p{Lu}\p{Nd}"“‘«¿]/u.test(mark.passage.text) &&
      !/[.!?…:;,”"»)*]$/u.test(mark.passage.text)
    );
  };
  const isHeading = (mark: Mark) => mark.kind === "body" && !isProse(mark) && mark.passage.gap;
  // Many such lines are the sections of a long text.
  const least = marks.filter(isCandidate).length >= 4 ? 0.2 : 0.5;
  let last: Mark | undefined;
  return marks.map((mark, index) => {
    const above = last;
    if (mark.kind === "body") last = mark;
    if (!isCandidate(mark) || above === undefined || !isProse(above)) return mark;
    const section: string[] = [];
    for (const other of marks.slice(index + 1, index + 25)) {
      if (isHeading(other)) break;
      if (other.kind === "body") section.push(other.passage.text);
      if (section.length >= 8) break;
    }
    if (section.length === 0 || !marks[index + 1]?.passage.gap) return mark;
    return share(contentWords(mark.passage.text), contentWords(section.join(" "))) < least
      ? { ...mark, kind: "boilerplate" as const }
      : mark;
  });
}

/** First five letters of each longer word, without accents. */
function contentWords(text: string): Set<string> {
  const folded = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return new Set((folded.match(content) ?? []).map((word) => word.slice(0, 5)));
}

function share(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 1;
  let hits = 0;
  for (const word of words) if (among.has(word)) hits++;
  return hits / words.size;
}
