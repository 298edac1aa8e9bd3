import type { Block, Brief, Inline } from "../../brief.ts";
import type { Corpus, CorpusActor } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { roleEvidence } from "../actors.ts";
import { sayDate } from "../dates.ts";
import { fill, fillWords, joined, name, quoted, text } from "../inlines.ts";
import { actorName, nameOf } from "../names.ts";
import { positionsAction, type Reader } from "../question.ts";
import { positionLine } from "./entry.ts";
import { readNote, whyActions } from "./notes.ts";
import { findPositions } from "./positions.ts";
import type { StanceQuestion } from "./question.ts";

/** For whom an actor speaks, with the words that tell it, and its labels, which can be asked why. */
export function whyRole(corpus: Corpus, asked: StanceQuestion, actor: CorpusActor, reader: Reader): Brief {
  const { language } = reader;
  const { why } = language.phrases;
  const who = actorName(actor, language);
  const told = actor.speaksFor !== undefined || actor.former === true;
  const positions = findPositions(corpus, actor.id).flatMap((found) => found.positions);
  return {
    command: "why",
    locale: language.code,
    title: fillWords(why.titleOf, { actor: who }),
    blocks: [
      paragraph(told ? roleLine(actor, corpus, language) : fill(why.speaksForNobody, { actor: name(who) })),
      ...positions.map((position) => positionLine(position, [position.target], corpus, language)),
      ...(told || positions.length > 0 ? [] : [readNote(corpus, actor, reader)]),
    ],
    actions: [...whyActions(positions.slice(0, mostOffered), corpus, language), positionsAction(actor, language)],
    data: {
      command: "why",
      query: { ...asked },
      actor: actor.id,
      speaksFor: actor.speaksFor ?? null,
      former: actor.former ?? false,
      evidence: roleEvidence(actor, corpus).map(({ article, start, end }) => ({
        article,
        start,
        end,
        quote: corpus.article(article)?.article.text.slice(start, end) ?? "",
      })),
      positions: positions.map(({ target, stance }) => ({ actor: actor.id, target: target.id, stance, evidence: [] })),
    },
  };
}

/** "Ana Ruiz is taken to speak for the port: “port director Ana Ruiz” [003] 3 March 2031" */
export function roleLine(actor: CorpusActor, corpus: Corpus, language: Language): Inline[] {
  const { why, joins } = language.phrases;
  const who = name(actorName(actor, language));
  const principal = actor.speaksFor ?? "";
  const said =
    actor.former === true
      ? fill(why.former, { actor: who })
      : fill(why.speaksFor, { actor: who, principal: name(nameOf({ id: principal, name: principal }, corpus, language)) });
  const words = roleEvidence(actor, corpus)
    .slice(0, mostWords)
    .flatMap((citation) => {
      const analysed = corpus.article(citation.article);
      if (analysed === undefined) return [];
      return [[...quoted(analysed, citation), text(`${joins.comma}${sayDate(analysed.published, language)}`)]];
    });
  return words.length === 0 ? said : [...said, text(joins.colon), ...joined(words, joins.dot)];
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}

const mostOffered = 4;
const mostWords = 3;
