import type { Block, Brief, Citation, Inline } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { fill, fillWords, mark, name, quoted, text } from "./inlines.ts";
import { actorName } from "./names.ts";
import { positionsAction, type Reader, whatWasRead } from "./question.ts";
import { count } from "./words.ts";

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
    actions: shown.slice(0, 5).map((actor) => positionsAction(actor, language)),
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

/** The passages that tell for whom somebody speaks, one an article. */
export function roleEvidence({ id }: CorpusActor, corpus: Corpus): Citation[] {
  return corpus.articles.flatMap(({ article, actors }) => {
    const [span] = actors.find((actor) => actor.id === id)?.roleEvidence ?? [];
    return span === undefined ? [] : [{ article: article.id, start: span.start, end: span.end }];
  });
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

function role(actor: CorpusActor, corpus: Corpus, language: Language): Inline[][] {
  const { phrases } = language;
  const principal = actor.speaksFor === undefined ? undefined : corpus.actor(actor.speaksFor);
  const [evidence] = roleEvidence(actor, corpus);
  const analysed = evidence === undefined ? undefined : corpus.article(evidence.article);
  const words = analysed === undefined || evidence === undefined ? [] : [text(phrases.joins.colon), ...quoted(analysed, evidence)];
  if (actor.former === true) return [[text(phrases.actors.former), ...words]];
  if (principal === undefined) return [];
  return [[...fill(phrases.actors.speaksFor, { actor: name(actorName(principal, language)) }), ...words]];
}
