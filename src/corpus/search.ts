import { DatabaseSync } from "node:sqlite";
import type { AnalysedArticle, Span } from "../article.ts";
import type { SearchHit, SearchResult } from "./corpus.ts";

export interface Search {
  search(query: string, limit: number): SearchResult;
}

/** One condition of a query: all its words in a row (a phrase) or one word; not: none of it; column filters as `outlet:`. */
export interface Term {
  readonly words: readonly string[];
  readonly not: boolean;
  readonly field?: "outlet" | "lang";
}

// -word | "a phrase" | -"a phrase" | outlet:word | outlet:"two words"
const queryPart = /(?<not>-)?(?:(?<field>outlet|lang):)?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/gu;
const word = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const titleWeight = 5;
const mostSnippets = 2;
const mostWords = 32;

/**
 * Indexes articles with SQLite's FTS5 (BM25, diacritics folded), in memory: titles and bodies, without boilerplate.
 * All words first; where no article has them all, any of them.
 */
export function buildSearch(articles: readonly AnalysedArticle[]): Search {
  const database = new DatabaseSync(":memory:");
  database.exec(
    "create virtual table article using fts5(title, body, outlet, lang, tokenize = 'unicode61 remove_diacritics 2'); create virtual table term using fts5vocab(article, row)",
  );
  const insert = database.prepare("insert into article (rowid, title, body, outlet, lang) values (?, ?, ?, ?, ?)");
  database.exec("begin");
  for (const [index, analysed] of articles.entries())
    insert.run(index + 1, analysed.title ?? "", searchable(analysed), analysed.outlet ?? "", analysed.languages.join(" "));
  database.exec("commit");
  const select = database.prepare(
    `select rowid, bm25(article, ${titleWeight}, 1, 0, 0) as rank from article where article match ? order by rank, rowid`,
  );
  const vocabulary = database.prepare("select term, doc from term where term >= ? and term < ? order by term");

  const match = (terms: readonly Term[], operator: "AND" | "OR"): { rowid: number; rank: number }[] => {
    const expression = matchExpression(terms, operator);
    return expression === undefined ? [] : (select.all(expression) as { rowid: number; rank: number }[]);
  };

  return {
    search: (query, limit) => {
      const terms = readQuery(query);
      const wanted = terms.filter((term) => !term.not && term.field === undefined).flatMap((term) => term.words);
      let rows = match(terms, "AND");
      if (rows.length === 0 && wanted.length > 1) rows = match(terms, "OR");
      const hits = rows.slice(0, limit).flatMap(({ rowid, rank }): SearchHit[] => {
        const analysed = articles[rowid - 1];
        return analysed === undefined
          ? []
          : [{ article: analysed.article.id, score: Math.round(-rank * 1e6) / 1e6, snippets: snippetsOf(analysed, wanted) }];
      });
      const suggestions = [...new Set(wanted)].flatMap((lost) => {
        if (match([{ words: [lost], not: false }], "AND").length > 0) return [];
        const first = lost.slice(0, 1);
        const near = nearestTerms(lost, vocabulary.all(first, `${first}\u{10FFFF}`) as { term: string; doc: number }[]);
        return near.length === 0 ? [] : [{ word: lost, nearest: near }];
      });
      return { total: rows.length, hits, suggestions };
    },
  };
}

function searchable({ article, blocks }: AnalysedArticle): string {
  return blocks
    .filter((block) => block.kind === "body" || block.kind === "embed")
    .map((block) => article.text.slice(block.start, block.end))
    .join("\n");
}

export function readQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const { groups = {} } of query.slice(0, 1_000).matchAll(queryPart)) {
    const words = [...fold(groups.phrase ?? groups.word ?? "").matchAll(word)].map(([each]) => each);
    if (words.length > 0) terms.push({ words, not: groups.not !== undefined, field: groups.field as Term["field"] });
  }
  return terms.slice(0, mostWords);
}

/** Every word goes between quotation marks: FTS5 reads AND, NEAR, * and : otherwise. */
export function matchExpression(terms: readonly Term[], operator: "AND" | "OR"): string | undefined {
  const phrase = ({ words, field }: Term): string => `${field === undefined ? "{title body} : " : `${field} : `}"${words.join(" ")}"`;
  const wanted = terms.filter((term) => !term.not && term.field === undefined).map(phrase);
  const filters = terms.filter((term) => !term.not && term.field !== undefined).map(phrase);
  const unwanted = terms.filter((term) => term.not).map(phrase);
  const positive = [...(wanted.length === 0 ? [] : [wanted.join(` ${operator} `)]), ...filters];
  if (positive.length === 0) return undefined;
  return [positive.map((each) => `(${each})`).join(" AND "), ...unwanted.map((each) => `(${each})`)].join(" NOT ");
}

/** The sentences with most of the words, in the order of the text where they have as many. */
export function snippetsOf({ article, sentences }: AnalysedArticle, wanted: readonly string[]): SearchHit["snippets"] {
  const set = new Set(wanted);
  return sentences
    .map((sentence) => ({ sentence, matches: findMatches(article.text, sentence, set) }))
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => distinct(article.text, b.matches) - distinct(article.text, a.matches) || a.sentence.start - b.sentence.start)
    .slice(0, mostSnippets)
    .map(({ sentence: { start, end }, matches }) => ({ start, end, text: article.text.slice(start, end), matches }));
}

function findMatches(text: string, { start, end }: Span, wanted: ReadonlySet<string>): Span[] {
  const matches: Span[] = [];
  for (const match of text.slice(start, end).matchAll(word))
    if (wanted.has(fold(match[0]))) matches.push({ start: start + match.index, end: start + match.index + match[0].length });
  return matches;
}

const distinct = (text: string, spans: readonly Span[]): number =>
  new Set(spans.map((span) => fold(text.slice(span.start, span.end)))).size;

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Terms of the index one or two slips away, the most frequent first. */
export function nearestTerms(lost: string, terms: readonly { readonly term: string; readonly doc: number }[]): string[] {
  const most = lost.length <= 4 ? 1 : 2;
  return terms
    .map(({ term, doc }) => ({ term, doc, slips: Math.abs(term.length - lost.length) > most ? most + 1 : distance(lost, term) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || b.doc - a.doc || (a.term < b.term ? -1 : 1))
    .slice(0, 3)
    .map(({ term }) => term);
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length] ?? 0;
}
