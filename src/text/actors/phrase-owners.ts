import type { Entry } from "./lexicon.ts";
import type { Owner } from "./phrase.ts";
import {
  institutionOwner,
  isCapital,
  isComma,
  isGrammar,
  lowerOf,
  nameAt,
  nameOwner,
  owned,
  type PhraseReader,
  textOf,
  tokenAt,
} from "./phrase-reader.ts";
import type { Unit } from "./units.ts";

export interface Mods {
  owner?: Owner;
  person?: string;
  field?: string;
  former: boolean;
  dissent: boolean;
}

/** "of Peru", "to the OAS", "peruano", "de Exteriores", "for Foreign Affairs": in any order, each once. */
export function modifiersAfter(
  reader: PhraseReader,
  from: number,
  entry: Entry,
  mods: Mods,
): {
  next: number;
  owner?: Owner | undefined;
  post?: Owner | undefined;
  holder?: string | undefined;
  field?: string | undefined;
  former?: boolean;
  dissent?: boolean;
} {
  const { lexicon } = reader;
  let { owner, field } = mods;
  let post: Owner | undefined;
  let holder: string | undefined;
  let former = false;
  let dissent = false;
  let next = from;
  const takesField = (entry.kind === "role" && entry.role.takesField) || (entry.kind === "institution" && entry.institution.takesField);
  const abroad =
    (entry.kind === "role" && entry.role.abroad) ||
    (entry.kind === "institution" && (entry.institution.abroad || entry.institution.isState));
  for (let turn = 0; turn < 5; turn++) {
    const unit = reader.units[next];
    if (unit === undefined) break;
    if (unit.kind === "demonym" && !isCapital(reader, next)) {
      owner ??= owned(unit);
      next++;
      continue;
    }
    if (unit.kind === "word" && lexicon.former.has(lowerOf(reader, next))) {
      former = true;
      next++;
      continue;
    }
    if (unit.kind === "word" && lexicon.dissent.has(lowerOf(reader, next)) && reader.lexicon.data.possessives.length === 0) {
      dissent = true;
      next++;
      continue;
    }
    if (
      unit.kind === "word" &&
      reader.units[next + 1]?.kind === "demonym" &&
      !isCapital(reader, next) &&
      !isGrammar(reader, next) &&
      !isCapital(reader, next + 1)
    ) {
      next++;
      continue;
    }
    if (owner === undefined && describes(reader, next)) {
      next++;
      continue;
    }
    const link = linkAt(reader, next);
    if (link === undefined) break;
    if (takesField && field === undefined && link.kind === "of") {
      const read = readField(reader, link.next);
      if (read !== undefined) {
        field = read.field;
        next = read.next;
        continue;
      }
    }
    const target = ownerAt(reader, link.next);
    if (target === undefined) break;
    // "a critic of Mora": the one who is named is somebody else, and nobody's office.
    if (entry.kind === "role" && entry.role.voice === "self" && target.owner.kind === "name" && lexicon.ties.has(lowerOf(reader, from - 1)))
      break;
    if (link.kind === "of" && owner === undefined) owner = target.owner;
    else if ((abroad || (entry.kind === "role" && link.kind === "post" && isComma(reader, target.next))) && post === undefined) {
      post = target.owner;
      if (entry.kind === "institution" && entry.institution.isState && owner === undefined) owner = target.owner;
    } else if (link.kind === "of") {
      // A second "of": "foreign minister of the government of Peru".
      if (owner?.kind === "institution" && owner.owner === undefined) owner = { ...owner, owner: target.owner };
      else break;
    } else break;
    next = target.next;
    holder ??= target.holder;
    if (reader.units[next - 1]?.possessive) break;
  }
  return { next, owner, post, holder, field, former, dissent };
}

/** "el régimen [golpista] de Suecia": a word about the office or the body, before whose it is; no part of its name. */
function describes(reader: PhraseReader, k: number): boolean {
  const { lexicon } = reader;
  if (reader.units[k]?.kind !== "word" || isCapital(reader, k) || isGrammar(reader, k)) return false;
  const lower = lowerOf(reader, k);
  if (!lexicon.adjectiveEndings.some((ending) => lower.endsWith(ending))) return false;
  const link = linkAt(reader, k + 1);
  const owner = link?.kind === "of" ? ownerAt(reader, link.next)?.owner : undefined;
  return owner?.kind === "state" || owner?.kind === "organisation" || (owner?.kind === "name" && owner.sort === "unknown");
}

export function linkAt(reader: PhraseReader, k: number): { kind: "of" | "post"; next: number } | undefined {
  const { lexicon } = reader;
  if (reader.units[k]?.kind !== "word") return undefined;
  // "de [la policía]": an article that is part of a name links nothing.
  const alone = (at: number) => (reader.units[at]?.kind === "word" ? lowerOf(reader, at) : "");
  const one = lowerOf(reader, k);
  const two = `${one} ${alone(k + 1)}`;
  const three = `${two} ${alone(k + 2)}`;
  if (lexicon.ofWords.has(three)) return { kind: "of", next: k + 3 };
  if (lexicon.ofWords.has(two)) return { kind: "of", next: k + 2 };
  if (lexicon.postWords.has(two)) return { kind: "post", next: k + 2 };
  const skip = lexicon.definite.has(alone(k + 1)) ? k + 2 : k + 1;
  if (lexicon.ofWords.has(one)) return { kind: "of", next: skip };
  if (lexicon.postWords.has(one)) return { kind: "post", next: skip };
  return undefined;
}

export function ownerAt(reader: PhraseReader, k: number): { owner: Owner; next: number; holder?: string | undefined } | undefined {
  const unit = reader.units[k];
  if (unit === undefined) return undefined;
  if (unit.possessive && unit.kind !== "institution") {
    const later = headAfterPossessor(reader, k + 1);
    const institution = reader.units[later ?? -1]?.entry;
    // "the government of Mexico's President Andrés Manuel López Obrador": the state's.
    if (later !== undefined && institution?.kind === "role")
      return {
        owner: owned(unit) ?? nameOwner(reader, unit),
        next: nameAt(reader, later + 1)?.next ?? later + 1,
        holder: nameAt(reader, later + 1)?.name.text,
      };
    if (later !== undefined && institution?.kind === "institution")
      return { owner: institutionOwner(institution, owned(unit) ?? nameOwner(reader, unit)), next: later + 1 };
  }
  if (unit.kind === "state" || unit.kind === "seat" || unit.kind === "organisation") {
    const owner = owned(unit);
    return owner === undefined ? undefined : { owner, next: k + 1 };
  }
  if (unit.kind === "name" && unit.sort !== "thing") return { owner: nameOwner(reader, unit), next: k + 1 };
  // "the government of President Joe Biden"
  const named =
    unit.kind === "role" || (unit.kind === "demonym" && reader.units[k + 1]?.kind === "role")
      ? (nameAt(reader, k + 1) ?? nameAt(reader, k + 2))
      : undefined;
  if (named !== undefined) {
    const nation = unit.kind === "demonym" ? owned(unit) : undefined;
    return { owner: nation ?? { kind: "name", text: named.name.text, sort: "unknown" }, next: named.next, holder: named.name.text };
  }
  const institutionAt = unit.kind === "demonym" && reader.units[k + 1]?.kind === "institution" ? k + 1 : k;
  const institution = reader.units[institutionAt];
  if (institution?.entry?.kind === "institution") {
    let owner = institutionAt > k ? owned(unit) : undefined;
    let next = institutionAt + 1;
    if (reader.units[next]?.kind === "demonym" && !isCapital(reader, next)) owner = owned(reader.units[next] as Unit) ?? owner;
    if (reader.units[next]?.kind === "demonym" && !isCapital(reader, next)) next++;
    const link = linkAt(reader, next);
    if (link?.kind === "of" && owner === undefined) {
      const target = ownerAt(reader, link.next);
      if (target !== undefined) {
        owner = target.owner;
        next = target.next;
      }
    }
    return { owner: institutionOwner(institution.entry, owner), next };
  }
  return undefined;
}

export function headAfterPossessor(reader: PhraseReader, from: number): number | undefined {
  for (let k = from; k < from + 4; k++) {
    const unit = reader.units[k];
    if (unit === undefined || unit.kind === "mark") return undefined;
    if (unit.kind === "role" || unit.kind === "institution") return k;
    if (unit.kind !== "word" || isGrammar(reader, k)) return undefined;
  }
  return undefined;
}

/** "Exteriores", "Foreign Affairs", "Economy and Finance": what a ministry is for. */
function readField(reader: PhraseReader, k: number): { field: string; next: number } | undefined {
  for (let length = 3; length >= 1; length--) {
    const words: string[] = [];
    let units = 0;
    while (words.length < length && reader.units[k + units] !== undefined) {
      const unit = reader.units[k + units];
      if (unit === undefined || unit.kind === "mark") break;
      for (let t = unit.from; t < unit.to; t++) words.push(tokenAt(reader, t)?.lower ?? "");
      units++;
    }
    if (words.length < length) continue;
    const field = reader.lexicon.fields.get(words.join(" "));
    if (field !== undefined) return { field, next: k + units };
  }
  const unit = reader.units[k];
  if (unit?.kind === "name" && !unit.possessive) return { field: textOf(reader, unit), next: k + 1 };
  return undefined;
}

export function fieldOf(reader: PhraseReader, k: number): string | undefined {
  const unit = reader.units[k];
  if (unit === undefined) return undefined;
  const words: string[] = [];
  for (let t = unit.from; t < unit.to; t++) words.push(tokenAt(reader, t)?.lower ?? "");
  return reader.lexicon.fields.get(words.join(" "));
}
