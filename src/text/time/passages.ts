import type { Span } from "../../article.ts";
import type { Language } from "../../language.ts";
import type { Draft, Token } from "../draft.ts";
import { tokenise } from "../tokens.ts";
import { dayNumber } from "./calendar.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { type FormMatch, matchForms } from "./match.ts";
import { completeRanges } from "./ranges.ts";
import { cutTimeTokens } from "./time-tokens.ts";
import { findWrittenDates } from "./written-dates.ts";

/** In a word that may be cut: "mid-December's". */
const compound = /[-'’]/u;

/** A sentence or a line of the record, with the forms found in it. */
export interface TimePassage {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly matches: readonly FormMatch[];
  /** The day of the post in which it stands, by the post's stamp. */
  readonly stamped?: number;
}

/** Sentences, and the lines of the record around them, in order. */
export function readTimePassages(draft: Draft): TimePassage[] {
  const { article, layout, languages, sentences } = draft;
  const pieces = sentences.map((sentence) => ({ ...sentence, loose: sentence.zone === "embed" }));
  const from = article.recordSpan?.end ?? 0;
  layout.blocks.forEach((block, index) => {
    if (block.kind !== "meta" || block.start < from) return;
    pieces.push({ ...block, tokens: tokenise(article.text, block.start, block.end), block: index, zone: block.kind, loose: true });
  });
  pieces.sort((a, b) => a.start - b.start);
  const stamps = stampsOf(draft);
  return pieces.map(({ start, end, tokens, language, loose, block }) => {
    // Cheaper than to look at every word.
    const compounds = compound.test(article.text.slice(start, end));
    const own = read(tokens, compounds, languages.of(language));
    return { ...(loose ? withForeignDates(own, languages.all) : own), stamped: stamps.get(block) };
  });
}

function read(tokens: readonly Token[], compounds: boolean, language: Language): TimePassage {
  const lexicon = lexiconOf(language);
  const cut = compounds ? cutTimeTokens(tokens, lexicon) : tokens;
  return { tokens: cut, lexicon, matches: completeRanges(cut, matchForms(cut, lexicon), lexicon) };
}

/** Posts and records date themselves in the language of the site: "— Cuenta (@cuenta) January 31, 2023". */
function withForeignDates(own: TimePassage, languages: readonly Language[]): TimePassage {
  let matches = own.matches;
  for (const language of languages) {
    if (language === own.lexicon.language) continue;
    const other = read(own.tokens, true, language);
    if (other.tokens.length !== own.tokens.length) continue;
    for (const date of other.matches) {
      if (date.means !== "date" || date.parts.year === undefined || date.parts.mon === undefined) continue;
      const rivals = matches.filter((match) => match.from < date.to && date.from < match.to);
      if (rivals.some((match) => match.to - match.from >= date.to - date.from)) continue;
      matches = [...matches.filter((match) => !rivals.includes(match)), date].sort((a, b) => a.from - b.from);
    }
  }
  return { ...own, matches };
}

/** By index of block: the day of the stamp that ends the run of embedded blocks. */
function stampsOf({ article, layout, languages }: Draft): ReadonlyMap<number, number> {
  const stamps = new Map<number, number>();
  let stamped: number | undefined;
  for (let index = layout.blocks.length - 1; index >= 0; index--) {
    const block = layout.blocks[index];
    if (block?.kind !== "embed") stamped = undefined;
    else {
      const text = article.text.slice(block.start, block.end);
      const dash = text.lastIndexOf("(@");
      const date: (Span & { day: string }) | undefined = dash < 0 ? undefined : findWrittenDates(text.slice(dash), languages.all)[0];
      if (date !== undefined) stamped = dayNumber(date.day);
      if (stamped !== undefined) stamps.set(index, stamped);
    }
  }
  return stamps;
}
