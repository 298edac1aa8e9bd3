import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { dateJson } from "../dates.ts";
import { phasesOf } from "./history.ts";
import { findPositions, type Party, type Position, type PositionEvidence } from "./positions.ts";

/** Where every actor stands, or one, or one toward another, as the JSON that programs read. */
export function positionsJson(corpus: Corpus, language: Language, actorId?: string, targetId?: string) {
  return {
    command: "stance",
    actors: findPositions(corpus, actorId, targetId).map(({ actor, positions, about }) => ({
      actor: partyJson(actor),
      positions: positions.map((position) => ({ target: partyJson(position.target), ...positionJson(position, corpus, language) })),
      about: about.map((position) => ({ actor: partyJson(position.actor), ...positionJson(position, corpus, language) })),
    })),
  };
}

function positionJson({ stance, evidence }: Position, corpus: Corpus, language: Language) {
  const phases = phasesOf(evidence, corpus);
  return {
    stance,
    evidence: evidence.map((each) => evidenceJson(each, language)),
    ...(phases.length === 0
      ? {}
      : { changes: phases.map((phase) => ({ stance: phase.stance, from: phase.first.from, to: phase.last.to })) }),
  };
}

function partyJson({ id, name, kind }: Party) {
  return { id, name, kind };
}

function evidenceJson({ article, start, end, quote, kind, stance, speaker, asMemberOf, date }: PositionEvidence, language: Language) {
  return {
    article,
    start,
    end,
    quote,
    kind,
    stance,
    speaker: speaker ?? null,
    asMemberOf: asMemberOf ?? null,
    date: dateJson(date, language),
  };
}
