import type { Action, Block } from "../../brief.ts";
import type { Corpus, CorpusActor } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { fillWords, text } from "../inlines.ts";
import { nameOf, sayParty } from "../names.ts";
import { type Reader, whatWasRead } from "../question.ts";
import type { Position } from "./positions.ts";

/** Every label can be asked why. */
export function whyActions(positions: readonly Pick<Position, "actor" | "target">[], corpus: Corpus, language: Language): Action[] {
  return positions.map(({ actor, target }) => ({
    label: fillWords(language.phrases.stance.askWhy, {
      actor: nameOf(actor, corpus, language),
      target: sayParty(target, corpus, language),
    }),
    command: `/why actor:${actor.id} target:${target.id}`,
  }));
}

export function readNote(corpus: Corpus, actor: CorpusActor | undefined, reader: Reader): Block {
  const articles = actor === undefined ? corpus.articles : actor.articles.flatMap((id) => corpus.article(id) ?? []);
  return { kind: "note", tone: "info", inlines: whatWasRead(articles.length > 0 ? { articles } : corpus, reader) };
}

export function caution({ phrases }: Language): Block {
  return { kind: "note", tone: "caution", inlines: [text(phrases.stance.caution)] };
}
