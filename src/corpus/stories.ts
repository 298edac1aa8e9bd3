import type { AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import { findCopies } from "./merging/copies.ts";
import { type Near, nearest } from "./merging/vectors.ts";
import { bodyOf, contentOf, foldWord, keptInTranslation, stopwordsOf } from "./merging/words.ts";

export interface Stories {
  /** Other articles on the same events, nearest first. */
  sameStory(articleId: string): readonly string[];
  translationOf(articleId: string): string | undefined;
  /** The article of which this one is a near-copy or syndicated version. */
  copyOf(articleId: string): string | undefined;
}

/** Cosines from which two texts are called the same story, or one a translation of the other; lengths may differ by this factor. */
const least = { story: 0.16, translation: 0.34, ratio: 2.2, names: 8 };
const word = /[\p{L}\p{M}\p{Nd}]+/gu;

/** Relates articles to each other: near-copies, translations, and tellings of the same events. The order of the articles does not matter. */
export function buildStories(
  articles: readonly AnalysedArticle[],
  languages: readonly Language[],
  /** Articles that copy one which is not among these. */
  copied: ReadonlyMap<string, string> = new Map(),
): Stories {
  const stopwords = stopwordsOf(languages);
  const bodies = articles.map(bodyOf);
  const ids = articles.map(({ article }) => article.id);
  const earlier = byAge(articles);
  const copies = new Map<number, number>();
  for (const [a, b] of findCopies(bodies.map((body) => [...body.matchAll(word)].map(([w]) => foldWord(w))))) {
    const [original, copy] = earlier(a, b) ? [a, b] : [b, a];
    if (!copies.has(copy) && copies.get(original) !== copy) copies.set(copy, original);
  }
  const translations = findTranslations(articles, bodies, earlier);
  const stories = nearest(
    articles.map((analysed, i) => [...contentOf(bodies[i] ?? "", stopwords), ...happeningsOf(analysed)]),
    least.story,
  );
  const index = new Map(ids.map((id, i) => [id, i]));
  const idOf = (i: number | undefined) => (i === undefined ? undefined : ids[i]);
  return {
    sameStory: (id) => (stories[index.get(id) ?? -1] ?? []).flatMap(({ index: i }) => idOf(i) ?? []),
    translationOf: (id) => idOf(translations.get(index.get(id) ?? -1)),
    copyOf: (id) => idOf(copies.get(index.get(id) ?? -1)) ?? copied.get(id),
  };
}

/** Actors, and what happened to whom when: they weigh more than words. */
function happeningsOf({ actors, events }: AnalysedArticle): string[] {
  const acts = events.flatMap(({ class: name, agent, patient, date }) =>
    date?.precision === "day" ? [`${name} ${date.from} ${patient ?? agent ?? ""}`] : [],
  );
  return [...actors.map(({ id }) => `actor ${id}`), ...acts];
}

function findTranslations(
  articles: readonly AnalysedArticle[],
  bodies: readonly string[],
  earlier: (a: number, b: number) => boolean,
): Map<number, number> {
  const kept = bodies.map(keptInTranslation);
  const near = nearest(kept, least.translation);
  const found = new Map<number, number>();
  articles.forEach((analysed, i) => {
    const best = near[i]?.find(
      (n) =>
        isOtherLanguage(analysed, articles[n.index]) &&
        likeLength(bodies[i], bodies[n.index]) &&
        (kept[n.index]?.length ?? 0) >= least.names,
    );
    if (best === undefined || (kept[i]?.length ?? 0) < least.names || !mutual(near, i, best, articles)) return;
    if (earlier(best.index, i)) found.set(i, best.index);
  });
  return found;
}

/** The other one's nearest article of this language is this one. */
function mutual(near: readonly Near[][], i: number, best: Near, articles: readonly AnalysedArticle[]): boolean {
  const back = near[best.index]?.find((n) => isOtherLanguage(articles[best.index], articles[n.index]));
  return back?.index === i;
}

function isOtherLanguage(a: AnalysedArticle | undefined, b: AnalysedArticle | undefined): boolean {
  return a !== undefined && b !== undefined && !a.languages.some((code) => b.languages.includes(code));
}

function likeLength(a = "", b = ""): boolean {
  const ratio = a.length / Math.max(1, b.length);
  return ratio < least.ratio && ratio > 1 / least.ratio;
}

/** Older first; the undated last; ties by id. */
function byAge(articles: readonly AnalysedArticle[]): (a: number, b: number) => boolean {
  const key = (i: number) => `${articles[i]?.published?.from ?? "9999"} ${articles[i]?.article.id ?? ""}`;
  return (a, b) => key(a) < key(b);
}
