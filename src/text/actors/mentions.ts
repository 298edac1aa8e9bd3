import type { Actor, Mention } from "../../article.ts";
import type { Draft } from "../draft.ts";
import { type Cast, toActor } from "./cast.ts";
import { readDocumentWords } from "./document-words.ts";
import { introduce, learnOffices } from "./introduce.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { findPhrases } from "./phrases.ts";
import { resolve } from "./resolve.ts";
import { newScene, type Reading } from "./scene.ts";
import { splitUnits } from "./units.ts";

/** What later stages need of the actors of an article. */
export interface Actors {
  readonly cast: Cast;
  /** By sentence, in order. */
  readonly readings: readonly (readonly Reading[])[];
  readonly lexicons: readonly Lexicon[];
}

/** Finds who and what can act in an article, and which words name them. */
export function findActors(draft: Draft): Actors {
  const { sentences } = draft;
  const words = readDocumentWords(sentences);
  const lexicons = sentences.map((sentence) => lexiconOf(draft.languages.of(sentence.language)));
  const phrases = sentences.map((sentence, index) => {
    const lexicon = lexicons[index] as Lexicon;
    return findPhrases(sentence, index, splitUnits(sentence, lexicon, words), lexicon);
  });
  const readings: Reading[][] = phrases.map((list) => list.map((phrase) => ({ phrase, member: undefined, shown: false })));
  const scene = newScene(sentences, lexicons, readings);
  introduce(scene);
  learnOffices(scene);
  resolve(scene);
  return { cast: scene.cast, readings, lexicons };
}

/** The mentions to show: without overlap, in order. */
export function toMentions(text: string, actors: Actors): Mention[] {
  const mentions: Mention[] = [];
  for (const list of actors.readings)
    for (const { phrase, member, shown } of list) {
      if (member === undefined || !shown) continue;
      const kind =
        phrase.kind === "pronoun"
          ? "pronoun"
          : (phrase.kind === "role" && phrase.name === undefined) || phrase.kind === "institution" || phrase.kind === "group"
            ? "role"
            : "name";
      mentions.push({ start: phrase.start, end: phrase.end, text: text.slice(phrase.start, phrase.end), actor: member.id, kind });
    }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Actors that a mention or a quotation names, and those for whom they speak. */
export function toActors(actors: Actors, used: ReadonlySet<string>): Actor[] {
  const keep = new Set(used);
  // Told of an office inside a longer name ("the government of President Joe Biden") though never alone.
  for (const member of actors.cast.members) if (member.kind === "person" && member.roleEvidence.length > 0) keep.add(member.id);
  for (const member of actors.cast.members)
    if (keep.has(member.id) && member.speaksFor !== undefined && !member.former) keep.add(member.speaksFor.id);
  return actors.cast.members.filter((member) => keep.has(member.id)).map(toActor);
}
