import type { DateRange } from "../article.ts";
import type { Block, Brief, Citation, Inline } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { sayDate } from "./dates.ts";
import { fill, fillWords, mark, name, quoted, text } from "./inlines.ts";
import { actorName, nameOf } from "./names.ts";
import { positionsAction, type Reader, whatWasRead } from "./question.ts";
import { byText, count } from "./words.ts";

/** So many names are shown; the JSON has all. */
const mostShown = 60;

/** Who is in the news, and who speaks for whom, with the words that tell it. */
export function actorsBrief(corpus: Corpus, reader: Reader): Brief {
  const { language } = reader;
  const { phrases } = language;
  const shown = corpus.actors.slice(0, mostShown);
  const total = corpus.whole?.actors ?? corpus.actors.length;
  const left = total - shown.length;
  const summary = fillWords(phrases.actors.summary, {
    actors: count("actors", total, language),
    articles: count("articles", corpus.whole?.articles ?? corpus.articles.length, language),
  });
  const none: Block[] = [
    { kind: "paragraph", inlines: [text(phrases.actors.nothing)] },
    { kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) },
  ];
  return {
    command: "actors",
    locale: language.code,
    title: phrases.actors.title,
    blocks:
      shown.length === 0
        ? none
        : [
            { kind: "paragraph", inlines: [text(summary)] },
            ...shown.map((actor) => actorEntry(actor, corpus, language)),
            ...(left === 0 ? [] : [{ kind: "note", tone: "info", inlines: [text(`${count("moreActors", left, language)}.`)] } as const]),
          ],
    actions: [
      ...shown.slice(0, 4).map((actor) => positionsAction(actor, language)),
      ...shown
        .filter(({ speaksFor, former }) => speaksFor !== undefined || former === true)
        .slice(0, 2)
        .map((actor) => ({ label: fillWords(phrases.why.titleOf, { actor: actorName(actor, language) }), command: `/why ${actor.id}` })),
    ],
    data: {
      command: "actors",
      total,
      actors: corpus.actors.map((actor) => ({
        id: actor.id,
        name: actor.name,
        kind: actor.kind,
        aliases: actor.aliases,
        speaksFor: actor.speaksFor ?? null,
        country: actor.country ?? null,
        former: actor.former ?? false,
        mentions: actor.mentionCount,
        articles: actor.articles,
        evidence: roleEvidence(actor, corpus).map(({ article, start, end }) => ({
          article,
          start,
          end,
          quote: corpus.article(article)?.article.text.slice(start, end) ?? "",
        })),
      })),
    },
  };
}

/** The passages that tell for whom somebody speaks, one an article: those of the role that the actor has, latest first, then older ones. */
export function roleEvidence(actor: CorpusActor, corpus: Corpus): Citation[] {
  return rolesOf(actor, corpus).map(({ citation }) => citation);
}

interface ToldRole {
  readonly citation: Citation;
  /** It is what the actor is now. */
  readonly current: boolean;
  readonly speaksFor?: string;
  /** When the article appeared. */
  readonly published?: DateRange;
}

function rolesOf({ id, former, speaksFor, articles }: CorpusActor, corpus: Corpus): ToldRole[] {
  return articles
    .flatMap((article) => corpus.article(article) ?? [])
    .flatMap(({ article, actors, published }): ToldRole[] => {
      const told = actors.find((actor) => actor.id === id);
      const [span] = told?.roleEvidence ?? [];
      if (told === undefined || span === undefined) return [];
      return [
        {
          citation: { article: article.id, start: span.start, end: span.end },
          current: former === true ? told.former === true : told.former !== true && told.speaksFor === speaksFor,
          speaksFor: told.former === true ? undefined : told.speaksFor,
          published,
        },
      ];
    })
    .sort((a, b) => Number(b.current) - Number(a.current) || byText(b.published?.from ?? "", a.published?.from ?? ""));
}

function actorEntry(actor: CorpusActor, corpus: Corpus, language: Language): Block {
  const { phrases } = language;
  const { dot } = phrases.joins;
  const facts = [phrases.actorKinds[actor.kind], count("mentions", actor.mentionCount, language)].join(dot);
  return {
    kind: "entry",
    lead: [name(actorName(actor, language))],
    inlines: [text(`${facts} `), ...firstMentions(actor, corpus)],
    details: role(actor, corpus, language),
  };
}

/** Where each article first names it. */
function firstMentions({ id, articles }: CorpusActor, corpus: Corpus): Inline[] {
  return articles.flatMap((article) => {
    const found = corpus.article(article)?.mentions.find((mention) => mention.actor === id);
    return found === undefined ? [] : [mark({ article, start: found.start, end: found.end })];
  });
}

/** What the actor is, with the latest words that tell it; and what it was before. */
function role(actor: CorpusActor, corpus: Corpus, language: Language): Inline[][] {
  const { phrases } = language;
  const roles = rolesOf(actor, corpus);
  const nameFor = (id: string) => name(nameOf({ id, name: id }, corpus, language));
  const before = actor.former === true ? roles.find(({ current, speaksFor }) => !current && speaksFor !== undefined) : undefined;
  const earlier =
    before?.speaksFor === undefined
      ? []
      : [[...fill(phrases.actors.spokeFor, { actor: nameFor(before.speaksFor) }), ...toldIn(before, corpus, language)]];
  const now = roles.find(({ current }) => current);
  if (actor.former === true)
    return [[text(phrases.actors.former), ...(now === undefined ? [] : toldIn(now, corpus, language))], ...earlier];
  if (actor.speaksFor === undefined) return [];
  return [
    [...fill(phrases.actors.speaksFor, { actor: nameFor(actor.speaksFor) }), ...(now === undefined ? [] : toldIn(now, corpus, language))],
  ];
}

/** ": “port director Ana Ruiz” [003], 3 March 2031" */
function toldIn({ citation, published }: ToldRole, corpus: Corpus, language: Language): Inline[] {
  const { colon, comma } = language.phrases.joins;
  const analysed = corpus.article(citation.article);
  if (analysed === undefined) return [];
  return [text(colon), ...quoted(analysed, citation), text(`${comma}${sayDate(published, language)}`)];
}
