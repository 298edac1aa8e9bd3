import type { StanceLabel } from "../article.ts";
import type { Block, Brief, Inline } from "../brief.ts";
import type { Corpus, CorpusActor } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { fill, fillWords, name, strong, text } from "./inlines.ts";
import { actorName, nameOf, sayParty } from "./names.ts";
import { actorActions, positionsAction, unknownActor, unread, whatWasRead } from "./question.ts";
import { readersOwn } from "./stance/entry.ts";
import { caution, readNote } from "./stance/notes.ts";
import { findPositions, type Position } from "./stance/positions.ts";
import { readStanceQuestion, type StanceQuestion } from "./stance/question.ts";
import { ruleKind } from "./stance/rules.ts";
import { passageEntry, type WhyReader } from "./stance/why-passage.ts";
import { whyRole } from "./stance/why-role.ts";
import { counted } from "./words.ts";

/** Why a label stands where it does: the words that a rule took, the rule in plain words, the passage; for an actor alone, for whom it speaks. */
export function whyBrief(corpus: Corpus, asked: StanceQuestion & { readonly actor: string }, reader: WhyReader): Brief {
  const question = readStanceQuestion(corpus, asked, reader);
  if (question.kind !== "of") return unknown(corpus, asked, question.kind === "unknown" ? question.nearest : [], reader);
  const { actor, targetId } = question;
  return targetId === undefined ? whyRole(corpus, asked, actor, reader) : whyLabels(corpus, { asked, actor, targetId }, reader);
}

interface Labels {
  readonly asked: StanceQuestion;
  readonly actor: CorpusActor;
  readonly targetId: string;
}

function whyLabels(corpus: Corpus, { asked, actor, targetId }: Labels, reader: WhyReader): Brief {
  const { language } = reader;
  const { why, stance } = language.phrases;
  const positions = findPositions(corpus, actor.id, targetId).flatMap((found) => found.positions);
  const target = sayParty(positions[0]?.target ?? { id: targetId, name: targetId, kind: "group" }, corpus, language);
  const who = actorName(actor, language);
  return {
    command: "why",
    locale: language.code,
    title: fillWords(why.title, { actor: who, target }),
    blocks: [
      ...(positions.length === 0
        ? [paragraph(fill(stance.nothingToward, { actor: name(who), target: name(target) })), readNote(corpus, actor, reader)]
        : []),
      ...positions.flatMap((position) => [
        paragraph(sayLabel(position, corpus, language)),
        ...readersOwn(position.evidence, corpus, language).map((evidence) => passageEntry(evidence, position, corpus, reader)),
      ]),
      ...unread(corpus, reader),
      ...(positions.length === 0 ? [] : [caution(language)]),
    ],
    actions: [
      { label: fillWords(stance.titleToward, { actor: who, target }), command: `/stance actor:${actor.id} target:${targetId}` },
      positionsAction(actor, language),
      ...(actor.speaksFor === undefined && actor.former !== true
        ? []
        : [{ label: fillWords(why.titleOf, { actor: who }), command: `/why ${actor.id}` }]),
    ],
    data: {
      command: "why",
      query: { ...asked },
      positions: positions.map((position) => ({
        actor: position.actor.id,
        target: position.target.id,
        stance: position.stance,
        evidence: position.evidence.map(({ article, start, end, quote, kind, stance: label, rule, cue }) => ({
          article,
          start,
          end,
          quote,
          kind,
          stance: label,
          rule: ruleKind(rule, reader.languages),
          ...(cue === undefined
            ? {}
            : { words: { article, ...cue, quote: corpus.article(article)?.article.text.slice(cue.start, cue.end) ?? "" } }),
        })),
      })),
    },
  };
}

/** "Colombia supports → Pedro Castillo: 2 passages show support." and how several labels become one. */
function sayLabel({ actor, target, stance, evidence }: Position, corpus: Corpus, language: Language): Inline[] {
  const { why, stanceLabels, joins } = language.phrases;
  const found = labels.filter((label) => evidence.some((each) => each.stance === label));
  const counts = found.map((label) => counted(why.shows[label], evidence.filter((each) => each.stance === label).length, language));
  const both = stance === "mixed" && found.length > 1;
  return [
    ...fill(why.label, {
      actor: name(nameOf(actor, corpus, language)),
      label: strong(stanceLabels[stance]),
      target: name(sayParty(target, corpus, language)),
      counts: counts.join(joins.comma),
    }),
    ...(found.length < 2 ? [] : [text(` ${both ? why.mixed : why.outweighed}`)]),
  ];
}

function unknown(
  corpus: Corpus,
  asked: StanceQuestion & { readonly actor: string },
  nearest: readonly CorpusActor[],
  reader: WhyReader,
): Brief {
  const { language } = reader;
  const words = asked.target !== undefined && corpus.findActors(asked.actor).length > 0 ? asked.target : asked.actor;
  return {
    command: "why",
    locale: language.code,
    title: fillWords(language.phrases.why.titleOf, { actor: words }),
    blocks: [paragraph(unknownActor({ words, nearest }, reader)), { kind: "note", tone: "info", inlines: whatWasRead(corpus, reader) }],
    actions: [...actorActions("why", nearest, language), { label: language.phrases.common.actions.actors, command: "/actors" }],
    data: { command: "why", query: { ...asked }, positions: [], suggestions: nearest.map((actor) => actor.name) },
  };
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}

const labels: readonly StanceLabel[] = ["support", "oppose", "mixed", "mediate", "neutral"];
