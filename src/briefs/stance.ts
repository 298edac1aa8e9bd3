import type { Action, Block, Brief, Inline } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { fill, fillWords, name, text } from "./inlines.ts";
import { actorName, findActors, nameOf } from "./names.ts";
import { positionEntry, strongest } from "./position-entry.ts";
import { byTarget, groupedEntries } from "./position-groups.ts";
import { findPositions, type Position, positionsData } from "./positions.ts";
import {
  actorActions,
  quotesAction,
  type Reader,
  resolveActor,
  takenToMean,
  timelineAction,
  unknownActor,
  whatWasRead,
} from "./question.ts";
import { stanceChart } from "./stance-chart.ts";
import { stanceTable } from "./stance-table.ts";

export interface StanceQuestion {
  readonly actor?: string;
  readonly target?: string;
}

/** Who takes which position toward whom: the label, what it rests on, and the words. */
export function stanceBrief(corpus: Corpus, asked: StanceQuestion, reader: Reader): Brief {
  const question = splitQuestion(corpus, asked, reader.language);
  if (question.actor === undefined && question.target === undefined) return everybody(corpus, reader);
  const actor = question.actor === undefined ? undefined : resolveActor(corpus, question.actor, reader.language);
  const target = question.target === undefined ? undefined : resolveActor(corpus, question.target, reader.language);
  if (actor?.kind === "unknown") return unknown(corpus, asked, actor, reader);
  const issue = target?.kind === "unknown" ? findIssue(corpus, target.words) : undefined;
  if (target?.kind === "unknown" && issue === undefined) return unknown(corpus, asked, target, reader);
  const targetId = target?.kind === "found" ? target.actor.id : issue;
  if (actor === undefined) return towardOne(corpus, asked, target?.kind === "found" ? target.actor : undefined, targetId ?? "", reader);
  const notes = [
    ...(question.actor === undefined ? [] : [takenToMean(question.actor, actor, reader)]),
    ...(target?.kind === "found" && question.target !== undefined ? [takenToMean(question.target, target, reader)] : []),
  ].filter((inlines) => inlines.length > 0);
  return ofOne(corpus, { asked, actor: actor.actor, targetId, others: actor.others, notes }, reader);
}

/** "united states castillo" names two: where the whole is nobody, a part may be one and the rest another. */
function splitQuestion(corpus: Corpus, question: StanceQuestion, language: Language): StanceQuestion {
  if (question.actor === undefined || question.target !== undefined || findActors(question.actor, corpus, language).length === 1)
    return question;
  const words = question.actor.split(/\s+/u);
  if (words.length > mostWords) return question;
  for (let at = words.length - 1; at > 0; at--) {
    const parts = { actor: words.slice(0, at).join(" "), target: words.slice(at).join(" ") };
    if (findActors(parts.actor, corpus, language).length > 0 && findActors(parts.target, corpus, language).length > 0) return parts;
  }
  return question;
}

/** No two names together have more. */
const mostWords = 16;

/** The id of an issue that voices take positions on, by its words. */
function findIssue(corpus: Corpus, words: string): string | undefined {
  const wanted = words.toLowerCase();
  for (const { stances } of corpus.articles)
    for (const { target, issue } of stances) if (issue?.toLowerCase() === wanted || target === wanted) return target;
  return undefined;
}

interface OfOne {
  readonly asked: StanceQuestion;
  readonly actor: CorpusActor;
  readonly targetId: string | undefined;
  readonly others: readonly CorpusActor[];
  readonly notes: readonly (readonly Inline[])[];
}

function ofOne(corpus: Corpus, { asked, actor, targetId, others, notes }: OfOne, reader: Reader): Brief {
  const { language } = reader;
  const { stance } = language.phrases;
  const who = actorName(actor, language);
  const [found] = findPositions(corpus, actor.id, targetId);
  const positions = found?.positions ?? [];
  const about = targetId === undefined ? (found?.about ?? []) : [];
  const target = targetId === undefined ? undefined : nameOf(positions[0]?.target ?? { id: targetId, name: targetId }, corpus, language);
  const none =
    target === undefined
      ? fill(stance.nothingOf, { actor: name(who) })
      : fill(stance.nothingToward, { actor: name(who), target: name(target) });
  const all = targetId !== undefined;
  return {
    command: "stance",
    locale: language.code,
    title: target === undefined ? fillWords(stance.titleOf, { actor: who }) : fillWords(stance.titleToward, { actor: who, target }),
    blocks: [
      ...notes.map((inlines): Block => ({ kind: "note", tone: "info", inlines })),
      ...(positions.length === 0 ? [{ kind: "paragraph", inlines: none } as const] : [heading(fillWords(stance.towards, { actor: who }))]),
      ...positions.map((position) => positionEntry(position, position.target, { corpus, language, all })),
      ...(about.length === 0 ? [] : [heading(fillWords(stance.others, { actor: who }))]),
      ...groupedEntries(about, corpus, language),
      positions.length + about.length === 0 ? readNote(corpus, actor, reader) : caution(language),
    ],
    actions: [
      ...actorActions("stance", others, language),
      ...strongestTargets(positions, actor, all, { corpus, language }),
      quotesAction(actor, language),
      timelineAction(actor, language),
      { label: language.phrases.common.actions.allPositions, command: "/stance" },
    ],
    data: { ...positionsData(corpus, actor.id, targetId), query: { ...asked } },
  };
}

/** What others take toward somebody or something, where no actor was named. */
function towardOne(corpus: Corpus, asked: StanceQuestion, target: CorpusActor | undefined, targetId: string, reader: Reader): Brief {
  const { language } = reader;
  const { stance } = language.phrases;
  const found = findPositions(corpus, undefined, targetId).filter(({ positions }) => positions.length > 0);
  const positions = found.flatMap((each) => each.positions);
  const title = nameOf(target ?? positions[0]?.target ?? { id: targetId, name: targetId }, corpus, language);
  return {
    command: "stance",
    locale: language.code,
    title: fillWords(stance.others, { actor: title }),
    blocks: [
      ...positions.map((position) => positionEntry(position, position.actor, { corpus, language, all: true })),
      ...(positions.length > 0
        ? [caution(language)]
        : [paragraph(fill(stance.aboutNobody, { actor: name(title) })), readNote(corpus, target, reader)]),
    ],
    actions: [
      ...(target === undefined ? [] : [timelineAction(target, language)]),
      { label: language.phrases.common.actions.allPositions, command: "/stance" },
    ],
    data: { ...positionsData(corpus, undefined, targetId), query: { ...asked } },
  };
}

function everybody(corpus: Corpus, reader: Reader): Brief {
  const { language } = reader;
  const { stance, common } = language.phrases;
  const found = findPositions(corpus).filter(({ positions }) => positions.length > 0);
  return {
    command: "stance",
    locale: language.code,
    title: stance.title,
    blocks:
      found.length === 0
        ? [paragraph([text(stance.nothing)]), readNote(corpus, undefined, reader)]
        : [
            paragraph([text(stance.tableIntro)]),
            ...stanceChart(found, corpus, language),
            stanceTable(found, corpus, language),
            ...byTarget(found).flatMap((positions) => [
              ...positions.slice(0, 1).map(({ target }) => heading(fillWords(stance.toward, { target: nameOf(target, corpus, language) }))),
              ...groupedEntries(positions, corpus, language),
            ]),
            caution(language),
          ],
    actions: [
      ...found.slice(0, 4).map(({ actor }) => ({
        label: fillWords(common.actions.positionsOf, { name: nameOf(actor, corpus, language) }),
        command: `/stance ${actor.id}`,
      })),
      { label: common.actions.sources, command: "/sources" },
    ],
    data: { ...positionsData(corpus), query: {} },
  };
}

function unknown(
  corpus: Corpus,
  asked: StanceQuestion,
  answer: { readonly words: string; readonly nearest: readonly CorpusActor[] },
  reader: Reader,
): Brief {
  const { language } = reader;
  return {
    command: "stance",
    locale: language.code,
    title: fillWords(language.phrases.stance.titleOf, { actor: asked.actor ?? asked.target ?? "" }),
    blocks: [paragraph(unknownActor(answer, reader)), { kind: "note", tone: "info", inlines: whatWasRead(corpus.articles, reader) }],
    actions: [...actorActions("stance", answer.nearest, language), { label: language.phrases.common.actions.actors, command: "/actors" }],
    data: { command: "stance", query: { ...asked }, actors: [], suggestions: answer.nearest.map((actor) => actor.name) },
  };
}

function strongestTargets(
  positions: readonly Position[],
  actor: CorpusActor,
  all: boolean,
  { corpus, language }: { readonly corpus: Corpus; readonly language: Language },
): Action[] {
  const who = actorName(actor, language);
  if (all) return [{ label: fillWords(language.phrases.common.actions.positionsOf, { name: who }), command: `/stance ${actor.id}` }];
  return positions
    .filter(({ evidence, target }) => target.kind !== "issue" && evidence.length > strongest(evidence).length)
    .slice(0, 2)
    .map(({ target }) => ({
      label: `${who} → ${nameOf(target, corpus, language)}`,
      command: `/stance actor:${actor.id} target:${target.id}`,
    }));
}

function readNote(corpus: Corpus, actor: CorpusActor | undefined, reader: Reader): Block {
  const articles = actor === undefined ? corpus.articles : actor.articles.flatMap((id) => corpus.article(id) ?? []);
  return { kind: "note", tone: "info", inlines: whatWasRead(articles.length > 0 ? articles : corpus.articles, reader) };
}

function caution({ phrases }: Language): Block {
  return { kind: "note", tone: "caution", inlines: [text(phrases.stance.caution)] };
}

function heading(words: string): Block {
  return { kind: "heading", inlines: [name(words)] };
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}
