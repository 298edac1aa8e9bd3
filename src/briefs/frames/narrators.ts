import type { AnalysedArticle, Span } from "../../article.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { fold } from "../nearest.ts";
import { originalOf } from "../outlets.ts";
import { byText } from "../words.ts";
import type { WordUse } from "./word-use.ts";

/** Every word of the narrators of originals that a lexicon lists, and those that tell the same of the same one. */
export function narratorsWords(corpus: Corpus): WordUse[] {
  const originals = corpus.articles.filter(({ article }) => originalOf(article.id, corpus) === article.id);
  const states = new Map(
    corpus.actors.flatMap(({ id, kind, country }) => (kind === "country" && country !== undefined ? [[country, id]] : [])),
  );
  const outlets = outletNames(corpus);
  const found = originals.flatMap((analysed) => usesIn(analysed, corpus, { states, outlets }));
  const topics = new Map(
    found.flatMap(({ topic, happening, suffered }) => (suffered === undefined ? [] : [[`${happening} ${suffered}`, topic]])),
  );
  const listed = Map.groupBy(found, ({ article }) => article);
  const told = originals.flatMap((analysed) => otherTriggers(analysed, listed.get(analysed.article.id) ?? [], { topics, outlets }));
  const all = [...found, ...told];
  const persons = new Set(all.flatMap(({ suffered }) => suffered ?? []).filter((id) => isPerson(id, corpus)));
  return all.map(({ suffered, party, among, happening: _, ...use }) => {
    if (suffered === undefined) return { ...use, whom: party };
    // "The coup in Peru" and "the ouster of Castillo" are one thing where a sentence names both.
    return { ...use, whom: persons.has(suffered) ? suffered : (among.find((id) => persons.has(id)) ?? suffered) };
  });
}

interface Directory {
  /** ISO 3166 alpha-3 -> the state's id. */
  readonly states: ReadonlyMap<string, string>;
  /** The name of each outlet by its letters: "EL UNIVERSAL" and "El Universal" are one. */
  readonly outlets: ReadonlyMap<string, string>;
}

function outletNames({ articles }: Corpus): Map<string, string> {
  const spellings = Map.groupBy(
    articles.flatMap(({ outlet }) => outlet ?? []),
    keyOf,
  );
  return new Map(
    [...spellings].map(([key, names]) => {
      const counts = Map.groupBy(names, (name) => name);
      const [usual] = [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || byText(a, b));
      return [key, usual?.[0] ?? key];
    }),
  );
}

function keyOf(outlet: string): string {
  return fold(outlet).replace(notLetters, "");
}

const notLetters = /[^\p{L}\p{N}]+/gu;

interface FoundUse extends Omit<WordUse, "whom"> {
  /** To whom what the word tells happened. */
  readonly suffered?: string;
  /** Who is called so. */
  readonly party?: string;
  /** All whom the event concerns. */
  readonly among: readonly string[];
  /** Class of what the word says to have happened. */
  readonly happening?: string;
}

function usesIn(analysed: AnalysedArticle, corpus: Corpus, { states, outlets }: Directory): FoundUse[] {
  const { article, outlet, loadedTerms, plainTerms, timexes } = analysed;
  const events = placesOf(analysed.events.map((event) => ({ ...event, start: event.trigger.start, end: event.trigger.end })));
  const mentions = placesOf(analysed.mentions.filter(({ kind }) => kind !== "pronoun"));
  const dates = placesOf(timexes);
  const terms = [...loadedTerms, ...plainTerms.map((term) => ({ ...term, leans: "plain" as const }))].toSorted((a, b) => a.start - b.start);
  return terms.flatMap(({ start, end, text, topic, leans }): FoundUse[] => {
    // "March" is a month there.
    if (dates({ start, end }).length > 0) return [];
    const [event] = events({ start, end });
    const named = mentions({ start, end }).find(({ actor }) => isPerson(actor, corpus) === personTopics.has(topic));
    return [
      {
        article: article.id,
        outlet: outlet === undefined ? article.id : (outlets.get(keyOf(outlet)) ?? outlet),
        start,
        end,
        text,
        topic,
        lean: leans,
        ...(happeningTopics.has(topic) ? { suffered: event?.patient, happening: event?.class } : {}),
        party: named === undefined || !partyTopics.has(topic) ? undefined : stateOf(named.actor, corpus, states),
        among: event?.actors ?? [],
      },
    ];
  });
}

/**
 * What narrators say in words that no lexicon lists: it is of the class of a listed word, and happened to the same one.
 *
 *     the ouster of Ruiz  …  Ruiz was voted out
 *         ^^^^^^ listed               ^^^^^^^^^ the same
 */
function otherTriggers(
  analysed: AnalysedArticle,
  found: readonly FoundUse[],
  { topics, outlets }: Pick<Directory, "outlets"> & { readonly topics: ReadonlyMap<string, string> },
): FoundUse[] {
  const { article, outlet, events, quotes, sentences } = analysed;
  const [spoken, body] = [placesOf(quotes), placesOf(sentences)];
  const listed = placesOf(found);
  return events
    .toSorted((a, b) => a.trigger.start - b.trigger.start)
    .flatMap(({ trigger, class: happening, patient, actors }): FoundUse[] => {
      const topic = patient === undefined ? undefined : topics.get(`${happening} ${patient}`);
      const isOwn = spoken(trigger).length === 0 && body(trigger).length > 0 && listed(trigger).length === 0;
      if (topic === undefined || !isOwn) return [];
      const { start, end, text } = trigger;
      return [
        {
          article: article.id,
          outlet: outlet === undefined ? article.id : (outlets.get(keyOf(outlet)) ?? outlet),
          start,
          end,
          text,
          topic,
          lean: "plain",
          suffered: patient,
          among: actors,
          happening,
        },
      ];
    });
}

/** Topics that name a person, and with them those that name a body: whoever is called so is the thing. */
const personTopics: ReadonlySet<string> = new Set(["leader"]);
const partyTopics: ReadonlySet<string> = new Set(["leader", "government", "armed-group"]);
/** Topics that name what happens to somebody. */
const happeningTopics: ReadonlySet<string> = new Set([
  "removal-from-office",
  "detention",
  "killing",
  "force-against-protest",
  "war",
  "occupation",
  "sanctions",
]);

function isPerson(id: string, corpus: Corpus): boolean {
  return corpus.actor(id)?.kind === "person";
}

/** A government and its state are called by each other's names. */
function stateOf(id: string, corpus: Corpus, states: ReadonlyMap<string, string>): string {
  const actor = corpus.actor(id);
  if (actor === undefined || actor.kind === "person" || actor.country === undefined) return id;
  return states.get(actor.country) ?? id;
}

/** Finds what overlaps a span, in the order of the text; spans are asked for by start, so nothing is looked at twice. */
function placesOf<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  const longest = Math.max(0, ...sorted.map(({ start, end }) => end - start));
  let first = 0;
  return ({ start, end }) => {
    while ((sorted[first]?.start ?? Number.POSITIVE_INFINITY) < start - longest) first++;
    const found: T[] = [];
    for (let at = first; (sorted[at]?.start ?? end) < end; at++) {
      const item = sorted[at];
      if (item !== undefined && item.end > start) found.push(item);
    }
    return found;
  };
}
