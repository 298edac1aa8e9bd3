/**
 * Words of articles as Slack may show them: nothing that steers, hides or reorders text. Rich text elements are literal, so that nothing
 * else needs care there: `<!channel>`, `*`, `:tada:` and bare addresses are shown as they stand.
 *
 *     "a\u202Eb\u200Bc\r\n"  ->  "abc\n"
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineBreaks, "\n").replace(steering, "").replace(looseJoiners, "").replace(looseTags, "");
}

/** The three characters that Slack's markup reads, for the one place that is markup: the fallback text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, (found) => (found === "&" ? "&amp;" : found === "<" ? "&lt;" : "&gt;"));
}

/** The reverse, for what readers typed: Slack sends `a &amp; b`. */
export function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt);/gu, (_, name: string) => (name === "amp" ? "&" : name === "lt" ? "<" : ">"));
}

/**
 * Cuts text so that the first part has at most `limit` code units and no character of it is split.
 *
 *     splitText("the tide turned", 10)  ->  ["the tide ", "turned"]
 *
 * The end of a sentence in the second half is preferred, then a blank in the last third; else between two characters as a reader sees
 * them; else, for a character longer than a page (a letter under a thousand marks), between code points.
 */
export function splitText(text: string, limit: number): readonly [string, string] {
  if (text.length <= limit) return [text, ""];
  const window = text.slice(0, limit);
  const half = Math.floor(limit / 2);
  const sentence = [...window.slice(half).matchAll(sentenceEnds)].at(-1);
  const end = sentence === undefined ? 0 : half + sentence.index + sentence[0].length;
  const blank = Math.max(window.lastIndexOf(" "), window.lastIndexOf("\n")) + 1;
  const place = end > 0 ? end : blank > (limit * 2) / 3 ? blank : limit;
  // A mark may sit on the blank: then this is no place to cut.
  const wanted = joining.test(text.slice(place, place + 2)) ? limit : place;
  const at = characterStart(text, wanted);
  return [text.slice(0, at), text.slice(at)];
}

/** At most `limit` code units, whole characters, with an ellipsis where something was left out: for labels, never for an answer. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${splitText(text, limit - 1)[0].trimEnd()}…`;
}

function characterStart(text: string, wanted: number): number {
  const near = text.slice(0, wanted + longestCharacter);
  const at = characters.segment(near).containing(wanted)?.index ?? wanted;
  if (at > 0) return at;
  if (!isLowSurrogate(text.charCodeAt(wanted))) return wanted;
  return wanted > 1 ? wanted - 1 : wanted + 1;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });
/** Enough beyond the cut to see whether a character goes on there. */
const longestCharacter = 64;
const sentenceEnds = /[.!?…。\n]["'”»’)\]]{0,3}\s/gu;
const joining = /^[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]/u;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu;
/** C0 but tab and newline, DEL, C1; soft hyphen, bidi marks, embeddings and isolates, zero-width blanks, invisible operators, the byte order mark, interlinear marks. */
const steering =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
/** A joiner outside an emoji or a cluster with marks hides between letters. */
const looseJoiners = /(?<![\p{Extended_Pictographic}\p{M}\u{1F3FB}-\u{1F3FF}])\u200D|\u200D(?![\p{Extended_Pictographic}\p{L}])/gu;
/** Tag characters spell the flags of regions after a black flag, and hidden text elsewhere. */
const looseTags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0000}-\u{E007F}]/gu;
