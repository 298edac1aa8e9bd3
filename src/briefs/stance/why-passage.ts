import type { Block, Inline } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { sayReason } from "../dates.ts";
import { emphasis, fill, fillWords, name, quoted, strong, text, verbatim } from "../inlines.ts";
import { nameOf, sayParty } from "../names.ts";
import { outletOf, type Reader } from "../question.ts";
import { capital } from "../words.ts";
import { evidenceKind, isClaimed, sayWhen } from "./entry.ts";
import type { Position, PositionEvidence } from "./positions.ts";
import { ruleKind } from "./rules.ts";
import { roleLine } from "./why-role.ts";

export interface WhyReader extends Reader {
  /** All in which articles may be written. */
  readonly languages: readonly Language[];
}

/** One passage: what the rule took from it, whose words they are, for whom the speaker speaks, how its date is known. */
export function passageEntry(evidence: PositionEvidence, position: Position, corpus: Corpus, reader: WhyReader): Block {
  const { language } = reader;
  const { why, stanceLabels, joins, dates } = language.phrases;
  const analysed = corpus.article(evidence.article);
  if (analysed === undefined) return { kind: "divider" };
  const claimed = isClaimed(evidence, position, corpus);
  const taker = claimed ? position.actor.id : (evidence.speaker ?? position.actor.id);
  const slots = {
    words: verbatim(analysed, evidence.cue ?? evidence),
    actor: name(nameOf({ id: taker, name: taker }, corpus, language)),
    target: name(sayParty(position.target, corpus, language)),
    sign: why.signs[evidence.stance],
  };
  const date = evidence.date ?? analysed.published;
  const reason = date?.basis === "inferred" ? sayReason(date.why, language) : undefined;
  return {
    kind: "entry",
    lead: [strong(stanceLabels[evidence.stance])],
    inlines: [
      ...evidenceKind({ ...evidence, stance: position.stance }, position, corpus, language),
      text(joins.dot),
      ...fill(why.rules[ruleKind(evidence.rule, reader.languages)], slots),
    ],
    details: [
      [emphasis(why.evidence), text(joins.colon), ...quoted(analysed, evidence), text(joins.dot), outletOf(analysed, language)],
      [text(sayKind(evidence, claimed, taker, corpus, language))],
      ...speaksFor(taker, position.actor.id, corpus, language),
      ...(evidence.asMemberOf === undefined
        ? []
        : [
            fill(why.asMemberOf, {
              actor: name(nameOf(position.actor, corpus, language)),
              group: name(nameOf({ id: evidence.asMemberOf, name: evidence.asMemberOf }, corpus, language)),
            }),
          ]),
      [
        text(`${capital(sayWhen(evidence, corpus, language))}.`),
        ...(reason === undefined ? [] : [text(` ${fillWords(dates.inferredWhy, { why: reason })}`)]),
      ],
    ],
  };
}

function sayKind({ kind, speaker }: PositionEvidence, claimed: boolean, taker: string, corpus: Corpus, language: Language): string {
  const { why } = language.phrases;
  const nameFor = (id: string) => nameOf({ id, name: id }, corpus, language);
  if (claimed) return fillWords(why.claimed, { speaker: nameFor(speaker ?? taker) });
  if (kind === "own-words") return fillWords(why.said, { actor: nameFor(taker) });
  return kind === "reported-act" ? why.reported : why.characterised;
}

/** Where another speaks for the actor: the words that tell it. */
function speaksFor(taker: string, actor: string, corpus: Corpus, language: Language): Inline[][] {
  const who = taker === actor ? undefined : corpus.actor(taker);
  return who?.speaksFor === undefined ? [] : [roleLine(who, corpus, language)];
}
