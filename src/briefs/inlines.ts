import type { AnalysedArticle, Span } from "../article.ts";
import type { Citation, Inline } from "../brief.ts";
import type { Template } from "../language/phrases.ts";

/** Dateline's own words. */
export function text(words: string): Inline {
  return { kind: "text", text: words };
}

export function strong(words: string): Inline {
  return { kind: "strong", text: words };
}

export function emphasis(words: string): Inline {
  return { kind: "emphasis", text: words };
}

/** A name of an article, outlet or actor. */
export function name(words: string): Inline {
  return { kind: "name", text: words };
}

export function command(line: string): Inline {
  return { kind: "command", command: line };
}

/** Words of an article; sliced here, so that they cannot be anything else. */
export function verbatim({ article }: AnalysedArticle, { start, end }: Span): Inline {
  return { kind: "verbatim", text: article.text.slice(start, end), citation: { article: article.id, start, end } };
}

/** The mark that leads to a passage: [003]. */
export function mark(citation: Citation): Inline {
  return { kind: "citation", citation: { article: citation.article, start: citation.start, end: citation.end } };
}

/** Verbatim words and, after a blank, the mark that leads to them. */
export function quoted(analysed: AnalysedArticle, span: Span): Inline[] {
  return [verbatim(analysed, span), text(" "), mark({ article: analysed.article.id, ...span })];
}

/** The mark of a whole article: leads to its title, or to where its text begins. */
export function articleMark(analysed: AnalysedArticle): Inline {
  const { article, blocks, sentences } = analysed;
  const span = blocks.find((block) => block.kind === "title") ?? sentences[0] ?? { start: 0, end: article.text.length };
  return mark({ article: article.id, start: span.start, end: span.end });
}

/** What stands in a slot: words, a piece, or several. */
export type Filling = string | Inline | readonly Inline[];

/**
 * Fills a template with pieces; what stands between them are Dateline's own words.
 *
 *     fill("The same text as {article}.", { article: mark(citation) })
 *          "The same text as " [003] "."
 */
export function fill(template: Template, slots: Readonly<Record<string, Filling>>): Inline[] {
  return template.split(slotPattern).flatMap((part, index): readonly Inline[] => {
    if (index % 2 === 0) return part === "" ? [] : [text(part)];
    const filling = slots[part];
    if (filling === undefined) throw new Error(`briefs: nothing for the slot {${part}} of “${template}”`);
    if (typeof filling === "string") return [text(filling)];
    return isMany(filling) ? filling : [filling];
  });
}

/** Fills a template with plain words. */
export function fillWords(template: Template, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(slotsPattern, (_, slot: string) => {
    const filling = slots[slot];
    if (filling === undefined) throw new Error(`briefs: nothing for the slot {${slot}} of “${template}”`);
    return String(filling);
  });
}

/** Puts something between pieces. */
export function joined(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [text(between), ...part]));
}

function isMany(filling: Inline | readonly Inline[]): filling is readonly Inline[] {
  return Array.isArray(filling);
}

const slotPattern = /\{(\w+)\}/u;
const slotsPattern = /\{(\w+)\}/gu;
