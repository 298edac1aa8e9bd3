import type { Action, Block, Brief } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { fill, fillWords, name, strong, text } from "./inlines.ts";
import { nameOf, sayParty } from "./names.ts";
import { actorActions, type Reader, timelineAction, unknownActor, unread, whatWasRead } from "./question.ts";
import { stanceChart } from "./stance/chart.ts";
import { byTarget, groupedEntries, labelLines } from "./stance/groups.ts";
import { positionsJson } from "./stance/json.ts";
import { caution, readNote, whyActions } from "./stance/notes.ts";
import { stanceOfOne } from "./stance/of-one.ts";
import { findPositions, type Position } from "./stance/positions.ts";
import { readStanceQuestion, type StanceQuestion } from "./stance/question.ts";
import { beyondTable, stanceTable } from "./stance/table.ts";
import { counted } from "./words.ts";

/** Who takes which position toward whom: the label, what it rests on, and the words. */
export function stanceBrief(corpus: Corpus, asked: StanceQuestion, reader: Reader): Brief {
  const question = readStanceQuestion(corpus, asked, reader);
  switch (question.kind) {
    case "everybody":
      return everybody(corpus, reader);
    case "unknown":
      return unknown(corpus, asked, question, reader);
    case "toward":
      return towardOne(corpus, asked, question, reader);
    case "of":
      return stanceOfOne(corpus, { ...question, asked }, reader);
  }
}

/** What others take toward somebody or something, where no actor was named. */
function towardOne(
  corpus: Corpus,
  asked: StanceQuestion,
  { target, targetId }: { readonly target?: CorpusActor; readonly targetId: string },
  reader: Reader,
): Brief {
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
      ...groupedEntries(positions, corpus, language),
      ...(positions.length > 0
        ? [...unread(corpus, reader), caution(language)]
        : [paragraph(fill(stance.aboutNobody, { actor: name(title) })), readNote(corpus, target, reader)]),
    ],
    actions: [
      ...whyActions(positions.slice(0, 3), corpus, language),
      ...(target === undefined ? [] : [timelineAction(target, language)]),
      { label: language.phrases.common.actions.allPositions, command: "/stance" },
    ],
    data: { ...positionsJson(corpus, language, undefined, targetId), query: { ...asked } },
  };
}

/** A table and a picture of who stands where, then in a line a target and label what the table has no room for. */
function everybody(corpus: Corpus, reader: Reader): Brief {
  const { language } = reader;
  const { stance, common } = language.phrases;
  const found = findPositions(corpus).filter(({ positions }) => positions.length > 0);
  const targets = byTarget(found.flatMap(({ positions }) => positions));
  const rest = byTarget(beyondTable(found));
  const left = rest.length - mostTargets;
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
            ...(rest.length === 0 ? [] : [heading(stance.beyond)]),
            ...rest.slice(0, mostTargets).map((positions) => targetEntry(positions, corpus, language)),
            ...(left <= 0 ? [] : [{ kind: "note", tone: "info", inlines: [text(counted(stance.moreTargets, left, language))] } as const]),
            ...unread(corpus, reader),
            caution(language),
          ],
    actions: [
      ...targets
        .filter(([first]) => first !== undefined && first.target.kind !== "issue")
        .slice(0, 3)
        .flatMap(([first]) => (first === undefined ? [] : [towardAction(first, corpus, language)])),
      ...found
        .toSorted((a, b) => b.positions.length - a.positions.length)
        .slice(0, 3)
        .map(({ actor }) => ({
          label: fillWords(common.actions.positionsOf, { name: nameOf(actor, corpus, language) }),
          command: `/stance ${actor.id}`,
        })),
      { label: common.actions.sources, command: "/sources" },
    ],
    data: { ...positionsJson(corpus, language), query: {} },
  };
}

function targetEntry(positions: readonly Position[], corpus: Corpus, language: Language): Block {
  const [first] = positions;
  const target = first === undefined ? "" : sayParty(first.target, corpus, language);
  return {
    kind: "entry",
    lead: [strong(fillWords(language.phrases.stance.toward, { target }))],
    inlines: [],
    details: labelLines(positions, corpus, language),
  };
}

function towardAction({ target }: Position, corpus: Corpus, language: Language): Action {
  return {
    label: fillWords(language.phrases.stance.toward, { target: sayParty(target, corpus, language) }),
    command: `/stance target:${target.id}`,
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
    blocks: [paragraph(unknownActor(answer, reader)), { kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) }],
    actions: [...actorActions("stance", answer.nearest, language), { label: language.phrases.common.actions.actors, command: "/actors" }],
    data: { command: "stance", query: { ...asked }, actors: [], suggestions: answer.nearest.map((actor) => actor.name) },
  };
}

function heading(words: string): Block {
  return { kind: "heading", inlines: [text(words)] };
}

function paragraph(inlines: Extract<Block, { kind: "paragraph" }>["inlines"]): Block {
  return { kind: "paragraph", inlines };
}

const mostTargets = 7;
