import type { Action, Block, Brief, Inline } from "../../brief.ts";
import type { Corpus, CorpusActor } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { fill, fillWords, name, strong } from "../inlines.ts";
import { actorName, nameOf, sayParty } from "../names.ts";
import { actorActions, quotesAction, type Reader, timelineAction, unread } from "../question.ts";
import { positionDepth } from "./depth.ts";
import { positionEntry, positionLine, strongest } from "./entry.ts";
import { labelLines } from "./groups.ts";
import { positionsJson } from "./json.ts";
import { caution, readNote, whyActions } from "./notes.ts";
import { findPositions, type Position } from "./positions.ts";
import type { StanceQuestion } from "./question.ts";

interface OfOne {
  readonly asked: StanceQuestion;
  readonly actor: CorpusActor;
  readonly targetId?: string;
  readonly others: readonly CorpusActor[];
  readonly notes: readonly (readonly Inline[])[];
}

/** Where one actor stands: a line a target with its strongest words, then in short what others hold; toward one target in depth. */
export function stanceOfOne(corpus: Corpus, question: OfOne, reader: Reader): Brief {
  const { asked, actor, targetId, others, notes } = question;
  const { language } = reader;
  const { stance, common } = language.phrases;
  const who = actorName(actor, language);
  const [found] = findPositions(corpus, actor.id, targetId);
  const positions = found?.positions ?? [];
  const groups = groupsOf(positions);
  const leading = groups.flatMap((group) => group.slice(0, 1));
  const about = targetId === undefined ? (found?.about ?? []) : [];
  const target =
    targetId === undefined
      ? undefined
      : sayParty(positions[0]?.target ?? { id: targetId, name: targetId, kind: "group" }, corpus, language);
  const none =
    target === undefined
      ? fill(stance.nothingOf, { actor: name(who) })
      : fill(stance.nothingToward, { actor: name(who), target: name(target) });
  return {
    command: "stance",
    locale: language.code,
    title: target === undefined ? fillWords(stance.titleOf, { actor: who }) : fillWords(stance.titleToward, { actor: who, target }),
    blocks: [
      ...notes.map((inlines): Block => ({ kind: "note", tone: "info", inlines })),
      ...(positions.length === 0 ? [{ kind: "paragraph", inlines: none } as const] : []),
      ...(targetId === undefined
        ? overview(groups, corpus, language)
        : positions.flatMap((position) => positionDepth(position, corpus, language))),
      ...(about.length === 0 ? [] : [whatOthersHold(about, who, corpus, language)]),
      ...unread(corpus, reader),
      positions.length + about.length === 0 ? readNote(corpus, actor, reader) : caution(language),
    ],
    actions: [
      ...actorActions("stance", others, language),
      ...(targetId === undefined ? moreActions(leading, who, corpus, language) : []),
      ...whyActions(targetId === undefined ? leading.slice(0, 2) : positions.slice(0, 3), corpus, language),
      ...(about.length === 0 ? [] : [{ label: fillWords(stance.others, { actor: who }), command: `/stance target:${actor.id}` }]),
      ...(targetId === undefined ? [] : [{ label: fillWords(common.actions.positionsOf, { name: who }), command: `/stance ${actor.id}` }]),
      // Of an outlet only its own voice is known here.
      ...(corpus.actor(actor.id) === undefined ? [] : [quotesAction(actor, language), timelineAction(actor, language)]),
      { label: common.actions.allPositions, command: "/stance" },
    ],
    data: { ...positionsJson(corpus, language, actor.id, targetId), query: { ...asked } },
  };
}

/** Targets that one passage alone concerns stand together; who merely met takes no side and is told last. */
function groupsOf(positions: readonly Position[]): Position[][] {
  const sided = positions.toSorted((a, b) => Number(a.stance === "neutral") - Number(b.stance === "neutral"));
  return [...Map.groupBy(sided, passageOf).values()];
}

/** The weightiest with their words, the others in a line each. */
function overview(groups: readonly (readonly Position[])[], corpus: Corpus, language: Language): Block[] {
  return groups.flatMap((group, index): Block[] => {
    const [first] = group;
    if (first === undefined) return [];
    const targets = group.map(({ target }) => target);
    return [index < mostInFull ? positionEntry(first, targets, corpus, language) : positionLine(first, targets, corpus, language)];
  });
}

/** The same for positions that are taken in one passage and nowhere else. */
function passageOf({ target, stance, evidence }: Position): string {
  const [only, ...more] = evidence;
  return only === undefined || more.length > 0
    ? target.id
    : [stance, only.kind, only.speaker, only.article, only.start, only.end].join(" ");
}

function whatOthersHold(about: readonly Position[], who: string, corpus: Corpus, language: Language): Block {
  return {
    kind: "entry",
    lead: [strong(fillWords(language.phrases.stance.others, { actor: who }))],
    inlines: [],
    details: labelLines(about, corpus, language),
  };
}

/** In depth, where one passage of each kind is not all. */
function moreActions(positions: readonly Position[], who: string, corpus: Corpus, language: Language): Action[] {
  return positions
    .filter(
      ({ evidence, target }, index) => target.kind !== "issue" && (evidence.length > strongest(evidence).length || index >= mostInFull),
    )
    .slice(0, 2)
    .map(({ actor, target }) => ({
      label: `${who} → ${nameOf(target, corpus, language)}`,
      command: `/stance actor:${actor.id} target:${target.id}`,
    }));
}

const mostInFull = 6;
