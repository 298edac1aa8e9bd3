import type { Span } from "../../article.ts";
import type { ReadSentence, Token } from "../draft.ts";
import { bare, type Entry, type Lexicon } from "./lexicon.ts";
import type { Owner, Phrase } from "./phrase.ts";
import type { Unit } from "./units.ts";

/** A sentence while its phrases are read. */
export interface PhraseReader {
  readonly sentence: ReadSentence;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
}

export function makePhrase(
  reader: PhraseReader,
  from: number,
  to: number,
  given: Partial<Phrase> & Pick<Phrase, "kind" | "determiner" | "possessive">,
): Phrase {
  const first = reader.units[from];
  const last = reader.units[to - 1];
  // "del Perú": the contraction is a preposition too, and no part of the name.
  const contracted =
    to - from > 1 &&
    first?.kind === "word" &&
    (reader.lexicon.ofWords.has(lowerOf(reader, from)) || reader.lexicon.postWords.has(lowerOf(reader, from)));
  const start = (first?.from ?? 0) + (contracted ? 1 : 0);
  const end = last?.to ?? start + 1;
  const span = spanOf(reader, start, end);
  const before = tokenAt(reader, start - 1);
  return {
    former: false,
    dissent: false,
    plural: false,
    ...given,
    start: span.start,
    end: withoutPossessor(reader, span.end, end),
    sentence: reader.index,
    from: start,
    to: end,
    place: before !== undefined && reader.lexicon.placeWords.has(before.lower),
  };
}

export function nameAt(
  reader: PhraseReader,
  k: number,
): { name: NonNullable<Phrase["name"]>; next: number; possessive: boolean } | undefined {
  const unit = reader.units[k];
  if (unit === undefined || unit.kind !== "name") return undefined;
  const span = spanOf(reader, unit.from, unit.to);
  const text = textOf(reader, unit);
  return {
    name: { start: span.start, end: withoutPossessor(reader, span.end, unit.to), text, sort: unit.sort, code: unit.code },
    next: k + 1,
    possessive: unit.possessive,
  };
}

export function nameOwner(reader: PhraseReader, unit: Unit): Owner {
  return { kind: "name", text: textOf(reader, unit), sort: unit.sort, code: unit.code };
}

export function institutionOwner(entry: Entry & { kind: "institution" }, owner: Owner | undefined): Owner {
  return { kind: "institution", label: entry.institution.label, isState: entry.institution.isState === true, owner };
}

export function owned(unit: Unit): Owner | undefined {
  const { entry } = unit;
  if (entry === undefined) return undefined;
  if (entry.kind === "state" || entry.kind === "demonym" || entry.kind === "seat") return { kind: "state", code: entry.code };
  if (entry.kind === "organisation") return { kind: "organisation", entry };
  return undefined;
}

export function isGrammar(reader: PhraseReader, k: number): boolean {
  const unit = reader.units[k];
  if (unit === undefined || unit.kind !== "word") return true;
  const lower = lowerOf(reader, k);
  const { lexicon } = reader;
  return (
    lexicon.clauseWords.has(lower) ||
    lexicon.cues.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.ofWords.has(lower) ||
    lexicon.placeWords.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.definite.has(lower) ||
    lexicon.relatives.has(lower)
  );
}

export function isComma(reader: PhraseReader, k: number): boolean {
  return tokenAt(reader, reader.units[k]?.from ?? -1)?.text === ",";
}

export function adjacent(reader: PhraseReader, k: number): boolean {
  const left = reader.units[k];
  const right = reader.units[k + 1];
  if (left === undefined || right === undefined) return false;
  return (tokenAt(reader, right.from)?.start ?? 0) - (tokenAt(reader, left.to - 1)?.end ?? 0) <= 2;
}

export function isCapital(reader: PhraseReader, k: number): boolean {
  return tokenAt(reader, reader.units[k]?.from ?? -1)?.capital ?? false;
}

export function lowerOf(reader: PhraseReader, k: number): string {
  const unit = reader.units[k];
  return unit === undefined ? "" : (tokenAt(reader, unit.from)?.lower ?? "");
}

export function tokenAt(reader: PhraseReader, index: number): Token | undefined {
  return reader.sentence.tokens[index];
}

export function spanOf(reader: PhraseReader, from: number, to: number): Span {
  const start = tokenAt(reader, from)?.start ?? reader.sentence.start;
  return { start, end: tokenAt(reader, to - 1)?.end ?? start };
}

/** The words of a name, with single blanks and without the possessor's ending. */
export function textOf(reader: PhraseReader, unit: Unit): string {
  const parts: string[] = [];
  let last = -1;
  for (let t = unit.from; t < unit.to; t++) {
    const token = tokenAt(reader, t);
    if (token === undefined) continue;
    if (last >= 0 && token.start > last) parts.push(" ");
    parts.push(token.text);
    last = token.end;
  }
  return parts.join("").replace(/['’]s?$/u, "");
}

function withoutPossessor(reader: PhraseReader, end: number, to: number): number {
  const last = tokenAt(reader, to - 1);
  if (last === undefined) return end;
  const ending = /['’]s$/u.exec(last.text);
  return ending === null || bare(last.lower) === last.lower ? end : end - ending[0].length;
}
