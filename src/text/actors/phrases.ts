import type { ReadSentence } from "../draft.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import { headAfter, readHeaded } from "./phrase-heads.ts";
import type { Mods } from "./phrase-owners.ts";
import { isGrammar, lowerOf, makePhrase, nameAt, owned, type PhraseReader, tokenAt } from "./phrase-reader.ts";
import type { Unit } from "./units.ts";

/** Finds the noun phrases of a sentence, longest first, without overlap. */
export function findPhrases(sentence: ReadSentence, index: number, units: readonly Unit[], lexicon: Lexicon): Phrase[] {
  const reader: PhraseReader = { sentence, index, units, lexicon };
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < units.length) {
    const read = readPhrase(reader, at);
    if (read === undefined) {
      at++;
      continue;
    }
    phrases.push(read.phrase);
    at = Math.max(read.next, at + 1);
  }
  return phrases;
}

function readPhrase(reader: PhraseReader, at: number): { phrase: Phrase; next: number } | undefined {
  const { lexicon } = reader;
  let k = at;
  let determiner: Phrase["determiner"] = "none";
  const first = reader.units[k];
  if (first === undefined || first.kind === "mark" || first.kind === "number") return undefined;
  if (first.kind === "indefinite") {
    determiner = "indefinite";
    k++;
  } else if (first.kind === "word") {
    const lower = lowerOf(reader, k);
    const pronoun = lexicon.pronouns.get(lower);
    if (pronoun !== undefined) return pronounAt(reader, at, pronoun, false);
    const object = lexicon.objectPronouns.get(lower);
    if (object !== undefined && (!lexicon.possessors.has(lower) || standsAlone(reader, at + 1))) return pronounAt(reader, at, object, true);
    if (lexicon.definite.has(lower)) determiner = "definite";
    else if (lexicon.indefinite.has(lower)) determiner = "indefinite";
    else if (lexicon.possessive.has(lower)) determiner = "possessive";
    if (determiner !== "none") k++;
    if (determiner !== "none" && reader.units[k]?.kind === "indefinite") k++;
  }
  const mods: Mods = { former: false, dissent: false };
  const head = headAfter(reader, k, determiner, mods);
  if (head !== undefined) return readHeaded(reader, at, head, determiner, mods);
  return simpleAt(reader, at, k, determiner);
}

function simpleAt(
  reader: PhraseReader,
  at: number,
  k: number,
  determiner: Phrase["determiner"],
): { phrase: Phrase; next: number } | undefined {
  const { lexicon } = reader;
  const unit = reader.units[k];
  if (unit === undefined) return undefined;
  if (unit.kind === "honorific") {
    const named =
      nameAt(reader, k + 1) ?? (tokenAt(reader, reader.units[k + 1]?.from ?? -1)?.text === "." ? nameAt(reader, k + 2) : undefined);
    if (named === undefined || unit.entry?.kind !== "honorific") return undefined;
    const phrase = makePhrase(reader, at, named.next, {
      kind: "name",
      entry: unit.entry,
      name: named.name,
      determiner: "none",
      gender: unit.entry.gender,
      possessive: named.possessive,
    });
    return { phrase, next: named.next };
  }
  if (unit.kind === "name") {
    if (determiner === "possessive") return undefined;
    const named = nameAt(reader, k);
    if (named === undefined) return undefined;
    return {
      phrase: makePhrase(reader, determiner === "definite" ? at : k, named.next, {
        kind: "name",
        name: named.name,
        determiner,
        possessive: named.possessive,
      }),
      next: named.next,
    };
  }
  if (unit.kind === "state" || unit.kind === "seat" || unit.kind === "organisation") {
    return {
      phrase: makePhrase(reader, determiner === "none" ? k : at, k + 1, {
        kind: unit.kind,
        entry: unit.entry,
        determiner,
        possessive: unit.possessive,
      }),
      next: k + 1,
    };
  }
  if (unit.kind === "demonym") {
    const peopled = determiner !== "none" || k === at;
    if (!peopled) return undefined;
    if (lexicon.ethnic.has(lowerOf(reader, at - 1)) && reader.units[at - 1]?.kind === "word")
      return {
        phrase: makePhrase(reader, at - 1, k + 1, { kind: "group", determiner, plural: true, possessive: unit.possessive }),
        next: k + 1,
      };
    const adjective = reader.units[k + 1]?.kind === "word" && !isGrammar(reader, k + 1);
    // So many of a people are neither the people nor its state.
    if ((!adjective || lexicon.peoples.has(lowerOf(reader, k))) && reader.units[k - 1]?.kind === "indefinite")
      return {
        phrase: makePhrase(reader, at, k + 1, {
          kind: "group",
          owner: owned(unit),
          determiner: "indefinite",
          plural: true,
          possessive: unit.possessive,
        }),
        next: k + 1,
      };
    return {
      phrase: makePhrase(reader, adjective ? k : at, k + 1, {
        kind: "people",
        entry: unit.entry,
        determiner,
        owner: owned(unit),
        plural: true,
        possessive: unit.possessive,
      }),
      next: k + 1,
    };
  }
  return undefined;
}

export function pronounAt(
  reader: PhraseReader,
  at: number,
  gender: "female" | "male" | "plural" | "neuter",
  object: boolean,
): { phrase: Phrase; next: number } {
  return {
    phrase: makePhrase(reader, at, at + 1, {
      kind: "pronoun",
      determiner: "none",
      gender: gender === "female" || gender === "male" ? gender : undefined,
      plural: gender === "plural",
      possessive: false,
      object,
    }),
    next: at + 1,
  };
}

/** "told her [on] Monday", but not "her [office]": no noun follows. */
function standsAlone(reader: PhraseReader, next: number): boolean {
  const unit = reader.units[next];
  if (unit === undefined || unit.kind === "mark") return true;
  const lower = lowerOf(reader, next);
  const { lexicon } = reader;
  return (
    unit.kind === "word" &&
    [lexicon.placeWords, lexicon.ofWords, lexicon.conjunctions, lexicon.byWords, lexicon.postWords, lexicon.asWords].some((words) =>
      words.has(lower),
    )
  );
}
