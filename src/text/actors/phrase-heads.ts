import type { Phrase } from "./phrase.ts";
import { fieldOf, headAfterPossessor, linkAt, type Mods, modifiersAfter, ownerAt } from "./phrase-owners.ts";
import {
  adjacent,
  institutionOwner,
  isCapital,
  isGrammar,
  lowerOf,
  makePhrase,
  nameAt,
  nameOwner,
  owned,
  type PhraseReader,
  textOf,
} from "./phrase-reader.ts";
import type { Unit } from "./units.ts";

/** Walks over modifiers to a role, an institution or a group; undefined: the phrase is something else. */
export function headAfter(reader: PhraseReader, from: number, determiner: Phrase["determiner"], mods: Mods): number | undefined {
  const { lexicon } = reader;
  let loose = determiner === "none" ? 0 : 3;
  let anchored = false;
  for (let k = from; k < reader.units.length && k < from + 9; k++) {
    const unit = reader.units[k];
    if (unit === undefined) return undefined;
    const isHead = unit.kind === "role" || unit.kind === "institution" || unit.kind === "group";
    if (isHead && qualifies(reader, k, from)) return undefined;
    if (isHead) {
      // "government spokesman", "army chief", "student leader": the first noun modifies the second.
      const next = reader.units[k + 1];
      if (
        next !== undefined &&
        !unit.possessive &&
        (next.kind === "role" || next.kind === "institution" || (next.kind === "group" && isOpposition(unit))) &&
        unit.kind !== "role" &&
        adjacent(reader, k)
      ) {
        const twice =
          next.entry?.kind === "institution" &&
          unit.entry?.kind === "institution" &&
          next.entry.institution.label === unit.entry.institution.label;
        if (next.kind === "group") {
          mods.dissent = true;
          continue;
        }
        if (unit.entry?.kind === "institution" && !twice) mods.owner = institutionOwner(unit.entry, mods.owner);
        if (isOpposition(unit)) mods.dissent = true;
        continue;
      }
      if (unit.possessive && next !== undefined && unit.entry?.kind === "institution") {
        const later = headAfterPossessor(reader, k + 1);
        if (later !== undefined) {
          mods.owner = institutionOwner(unit.entry, mods.owner);
          return later;
        }
      }
      if (unit.possessive && unit.kind !== "role" && unit.entry?.kind === "group") return k;
      return k;
    }
    switch (unit.kind) {
      case "former":
        mods.former = true;
        continue;
      case "demonym":
        mods.owner ??= owned(unit);
        anchored = true;
        loose = 3;
        continue;
      case "state":
      case "seat":
      case "organisation":
      case "name": {
        // "the firm's North America chief": where, not whose.
        if (unit.entry?.kind === "region" && headNext(reader, k + 1)) continue;
        if (unit.kind === "name" && unit.sort === "thing") return undefined;
        const owner = owned(unit) ?? nameOwner(reader, unit);
        if (unit.possessive) {
          loose = 5;
          anchored = true;
        } else if (!headNext(reader, k + 1)) return undefined;
        if (unit.kind === "name" && unit.sort !== "organisation" && fieldOf(reader, k) !== undefined) mods.field = fieldOf(reader, k) ?? "";
        else if (mods.owner === undefined) {
          mods.owner = owner;
        } else if (unit.kind === "name") mods.person = textOf(reader, unit);
        continue;
      }
      case "word": {
        const lower = lowerOf(reader, k);
        // "On Monday media reported", "Last Wednesday Mexican President": a day is no part of a name.
        if (lexicon.timeWords.has(lower) && isCapital(reader, k)) return undefined;
        if (lexicon.dissent.has(lower) && (anchored || determiner !== "none" || headNext(reader, k + 1))) {
          mods.dissent = true;
          loose = Math.max(loose, 1);
          continue;
        }
        const field = fieldOf(reader, k);
        if (field !== undefined && headNext(reader, k + 1)) {
          mods.field = field;
          continue;
        }
        if (
          headNext(reader, k + 1) &&
          !isGrammar(reader, k) &&
          ((loose > 0 && (anchored || !pastForm.test(lower))) || isCapital(reader, k))
        ) {
          loose--;
          continue;
        }
        if (loose > 0 && !isGrammar(reader, k) && (anchored || !pastForm.test(lower))) {
          loose--;
          continue;
        }
        return undefined;
      }
      case "mark":
        // "far-right", "(then)" are tokens of their own kind; a comma ends the phrase.
        return undefined;
      default:
        if (unit.kind === "number" && anchored) continue;
        return undefined;
    }
  }
  return undefined;
}

/** "[opposition] candidates" are not the opposition. */
function isOpposition({ entry }: Unit): boolean {
  return entry?.kind === "institution" && entry.institution.label === "Opposition";
}

/** "[military] aid", "la versión [oficial]": the noun beside it is the head, and no actor. */
function qualifies(reader: PhraseReader, k: number, from: number): boolean {
  const { lexicon } = reader;
  const unit = reader.units[k];
  if (unit === undefined || unit.to - unit.from > 1 || isCapital(reader, k) || !lexicon.adjectives.has(lowerOf(reader, k))) return false;
  const isPlain = (at: number) => reader.units[at]?.kind === "word" && !isGrammar(reader, at) && !isCapital(reader, at);
  if (lexicon.data.possessives.length === 0) {
    const before = lowerOf(reader, k - 1);
    if (!isPlain(k - 1) || lexicon.indefinite.has(before) || lexicon.possessive.has(before) || lexicon.postWords.has(before)) return false;
    return k - 1 >= from || !lexicon.dealings.has(before);
  }
  const after = lowerOf(reader, k + 1);
  return (
    !unit.possessive &&
    isPlain(k + 1) &&
    adjacent(reader, k) &&
    !pastForm.test(after) &&
    !lexicon.verbs.has(after) &&
    !lexicon.dealings.has(after) &&
    !lexicon.postWords.has(after)
  );
}

/** A head or another modifier right after, so that the name before it is a modifier too. */
function headNext(reader: PhraseReader, k: number): boolean {
  const unit = reader.units[k];
  if (unit === undefined) return false;
  if (["role", "institution", "group", "former"].includes(unit.kind)) return true;
  if (unit.kind === "demonym" || (unit.kind === "state" && unit.entry?.kind === "state"))
    return reader.units[k + 1]?.kind === "role" || reader.units[k + 1]?.kind === "institution";
  if (unit.kind !== "word") return false;
  return (
    (fieldOf(reader, k) !== undefined || reader.lexicon.dissent.has(lowerOf(reader, k))) &&
    ["role", "institution"].includes(reader.units[k + 1]?.kind ?? "")
  );
}

export function readHeaded(
  reader: PhraseReader,
  at: number,
  headAt: number,
  determiner: Phrase["determiner"],
  mods: Mods,
): { phrase: Phrase; next: number } | undefined {
  const { lexicon } = reader;
  const unit = reader.units[headAt];
  const entry = unit?.entry;
  if (unit === undefined || entry === undefined) return undefined;
  const kind = entry.kind === "role" ? "role" : entry.kind === "institution" ? "institution" : "group";
  const after = unit.possessive
    ? { next: headAt + 1, owner: mods.owner, post: undefined, holder: undefined, field: mods.field }
    : modifiersAfter(reader, headAt + 1, entry, mods);
  let next = after.next;
  let owner = after.owner;
  let field = after.field;
  // "Planning and Investment Minister": a capitalised word before a minister is the field, not an owner.
  if (
    entry.kind === "role" &&
    entry.role.takesField &&
    field === undefined &&
    owner?.kind === "name" &&
    !owner.text.includes(" ") &&
    owner === mods.owner
  ) {
    field = owner.text;
    owner = undefined;
  }
  if (entry.kind === "role" && entry.role.country !== undefined) owner ??= { kind: "state", code: entry.role.country };
  if (owner === undefined && determiner === "possessive") owner = { kind: "possessive" };
  let possessive = unit.possessive || (reader.units[next - 1]?.possessive ?? false);
  let name: Phrase["name"];
  // "el diputado socialista Txiqui Benegas"
  if (entry.kind === "role" && lexicon.data.possessives.length === 0 && nameAt(reader, next) === undefined)
    for (let k = next; k < next + 3; k++) {
      const between = reader.units[k];
      if (k > next && between?.kind === "name") next = k;
      if (between?.kind !== "word" || isGrammar(reader, k) || isCapital(reader, k)) break;
    }
  if (entry.kind === "role" && !entry.role.plural && !possessive) {
    const named =
      nameAt(reader, next) ??
      (reader.units[next]?.kind === "honorific" || reader.units[next]?.kind === "role" ? nameAt(reader, next + 1) : undefined);
    if (named !== undefined && adjacent(reader, next - 1)) {
      name = named.name;
      next = named.next;
      possessive = named.possessive;
      // "King Hassan of Morocco"
      const link = owner === undefined && !possessive ? linkAt(reader, next) : undefined;
      const target = link?.kind === "of" ? ownerAt(reader, link.next) : undefined;
      if (target !== undefined && target.owner.kind === "state") {
        owner = target.owner;
        next = target.next;
      }
    }
  }
  const first = reader.units[at];
  if (first === undefined) return undefined;
  const start = entry.kind === "group" && determiner === "none" ? groupStart(reader, at) : at;
  const phrase = makePhrase(reader, start, next, {
    kind,
    entry,
    name,
    determiner,
    owner,
    post: after.post,
    home: entry.kind === "group" && owner === undefined ? homeAfter(reader, next, lowerOf(reader, headAt)) : undefined,
    holder: after.holder,
    headName: mods.person,
    field,
    former: mods.former || unit.former === true || after.former === true,
    dissent: mods.dissent || after.dissent === true,
    gender: entry.kind === "role" ? (entry.role.gender ?? articleGender(reader, at)) : undefined,
    plural: entry.kind === "group" || (entry.kind === "role" && entry.role.plural === true),
    possessive,
  });
  return { phrase, next };
}

/** Adjectives before a group belong to its name: "[mainstream] outlets". */
function groupStart(reader: PhraseReader, at: number): number {
  const { lexicon } = reader;
  let start = at;
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
    const unit = reader.units[k];
    if (unit?.kind === "indefinite") return k;
    if (unit?.kind !== "word" || isGrammar(reader, k) || lexicon.pronouns.has(lowerOf(reader, k))) return start;
    if (lexicon.indefinite.has(lowerOf(reader, k))) return k;
    if (isCapital(reader, k) && lexicon.nameAdjectives.has(lowerOf(reader, k))) {
      start = k;
      continue;
    }
    // A verb may stand here too: only words that look like none.
    const lower = lowerOf(reader, k);
    if (isCapital(reader, k) || verbal.test(lower) || lexicon.verbs.has(lower) || lexicon.dealings.has(lower)) return start;
    if (lexicon.data.possessives.length === 0) return start;
    start = k;
  }
  return start;
}

/** "rebels [in Chile]", "inhabitants [of the Chilean desert]": the state that is named where a group lives. */
function homeAfter(reader: PhraseReader, from: number, head: string): string | undefined {
  const { lexicon } = reader;
  if (lexicon.strangers.has(head) || reader.units[from]?.kind !== "word" || !lexicon.dwellWords.has(lowerOf(reader, from)))
    return undefined;
  for (let k = from + 1; k < from + 5; k++) {
    const unit = reader.units[k];
    if (unit === undefined || unit.kind === "mark") return undefined;
    if (unit.entry !== undefined && "code" in unit.entry) return unit.possessive ? undefined : unit.entry.code;
    if (unit.kind !== "word" && unit.kind !== "name") return undefined;
    if (k > from + 1 && isGrammar(reader, k) && !lexicon.ofWords.has(lowerOf(reader, k))) return undefined;
  }
  return undefined;
}

function articleGender(reader: PhraseReader, at: number): "female" | "male" | undefined {
  return reader.lexicon.determinerGender.get(lowerOf(reader, at));
}

/** Verb forms that only a possessor or a nation before them makes adjectives: "Peru's elected president". */
const pastForm = /(?:ed|ing)$/u;

const verbal = /(?:ed|ing|s)$/u;
