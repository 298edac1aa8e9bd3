import type { ReadSentence, Token } from "../draft.ts";
import { type DocumentWords, isTitleCase } from "./document-words.ts";
import { bare, type Entry, type Lexicon } from "./lexicon.ts";
import { organisationAt } from "./organisation-names.ts";
import { endsPossessive, nameAt, nicknameSteps, possessor } from "./person-names.ts";

/** A run of tokens that is one thing to the grammar of actors. `from` and `to` are token indices, half-open. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind: Entry["kind"] | "name" | "former" | "word" | "mark" | "number";
  readonly entry?: Entry;
  /** Of a name: an organisation by its words, a thing or place that never acts, or not told. */
  readonly sort?: "organisation" | "thing" | "unknown";
  /** Of a name: alpha-3 code of the state that its first words name ("Peruvian Socialist Party"). */
  readonly code?: string;
  /** Ends in a possessor's mark. */
  readonly possessive: boolean;
  /** "ex-president": the role is over. */
  readonly former?: boolean;
}

const opening = /^["“”«‹„'‘`:;–—•*[(>-]$/u;

/** Splits a sentence into the things that the lexicon knows, capitalised names, and plain words. */
export function splitUnits(sentence: ReadSentence, lexicon: Lexicon, words: DocumentWords): Unit[] {
  const { tokens } = sentence;
  if (words.isSignature(tokens)) return [{ from: 0, to: tokens.length, kind: "name", sort: "organisation", possessive: false }];
  const titleCase = isTitleCase(tokens);
  const units: Unit[] = [];
  let index = 0;
  while (index < tokens.length) {
    const unit = unitAt(tokens, index, lexicon, words, titleCase);
    units.push(unit);
    index = unit.to;
  }
  return units;
}

function unitAt(tokens: readonly Token[], index: number, lexicon: Lexicon, words: DocumentWords, titleCase: boolean): Unit {
  const token = tokens[index];
  if (token === undefined) return { from: index, to: index + 1, kind: "word", possessive: false };
  const listed = lexicon.at(tokens, index);
  if (listed?.entry.kind === "region") {
    const to = index + listed.length;
    return { from: index, to, kind: "name", sort: "thing", entry: listed.entry, possessive: endsPossessive(tokens, to) };
  }
  const organisation = organisationAt(tokens, index, listed, lexicon);
  if (organisation !== undefined) return organisation;
  if (listed !== undefined && !isPartOfPerson(tokens, index, listed, lexicon)) {
    const to = index + listed.length;
    return { from: index, to, kind: listed.entry.kind, entry: listed.entry, possessive: endsPossessive(tokens, to) };
  }
  if (token.kind !== "word") return { from: index, to: index + 1, kind: token.kind, possessive: false };
  if (lexicon.former.has(token.lower)) return { from: index, to: index + 1, kind: "former", possessive: false };
  const fused = fusedFormer(tokens, index, lexicon);
  if (fused !== undefined) return fused;
  if (token.capital && !isCompound(tokens, index, lexicon) && !titleCaseOnly(tokens, index, lexicon, words, titleCase))
    return nameAt(tokens, index, lexicon, words, titleCase);
  return { from: index, to: index + 1, kind: "word", possessive: possessor.test(token.text) };
}

/** "expresidente", "ex-minister": a former role in one word. */
function fusedFormer(tokens: readonly Token[], index: number, lexicon: Lexicon): Unit | undefined {
  const token = tokens[index];
  if (token === undefined || !token.lower.startsWith("ex")) return undefined;
  const rest = token.lower.slice(token.lower[2] === "-" ? 3 : 2);
  if (rest.length < 3) return undefined;
  const stripped = [{ ...token, lower: rest }, ...tokens.slice(index + 1, index + 5)];
  const listed = lexicon.at(stripped, 0);
  if (listed?.entry.kind !== "role") return undefined;
  return { from: index, to: index + listed.length, kind: "role", entry: listed.entry, possessive: false, former: true };
}

/** A capital that may be only the sentence's or the headline's. */
function titleCaseOnly(tokens: readonly Token[], index: number, lexicon: Lexicon, words: DocumentWords, titleCase: boolean): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const lower = bare(token.lower);
  if (lexicon.neverNames.has(lower) || lexicon.nameAdjectives.has(lower)) return true;
  const initial = index === 0 || opening.test(tokens[index - 1]?.text ?? "");
  if (!initial && !titleCase) return lexicon.commonWords.has(lower) && !tokens[index + 1]?.capital;
  if (lexicon.commonWords.has(lower)) return true;
  // "Cuenta Ana Ríos que": a verb of saying that opens the sentence.
  if (initial && lexicon.cues.has(lower) && !words.isName(lower)) return true;
  if (nicknameSteps(tokens, index + 1) > 0) return false;
  if (titleCase) return !words.isName(lower);
  // "Radical French farmers": an adjective before a nation.
  const second = lexicon.at(tokens, index + 1)?.entry.kind;
  if (second === "demonym" || second === "group" || second === "state") return true;
  if (isApposed(tokens, index, lexicon)) return false;
  // At the start of a sentence: a name if the article writes it with a capital elsewhere too, or never without.
  if (takesPosition(tokens, index, lexicon) && !words.isCommon(lower)) return false;
  return (
    words.isCommon(lower) || (!words.isName(lower) && !tokens[index + 1]?.capital && !reports(lexicon, tokens[index + 1]?.lower ?? ""))
  );
}

/** "Mora condemned": a name, unless it may be a noun in the plural ("Villagers condemned") or a body's common name. */
function takesPosition(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (token === undefined || token.lower.endsWith("s") || !lexicon.positions.has(tokens[index + 1]?.lower ?? "")) return false;
  return !lexicon.organisationWords.has(token.lower) && !lexicon.thingWords.has(token.lower) && /[.!?…]/u.test(tokens.at(-1)?.text ?? "");
}

/** A finite verb of saying: "Estuvieron [esperando]" has none. */
function reports(lexicon: Lexicon, lower: string): boolean {
  return lexicon.cues.has(lower) && !lexicon.participleEndings.some((ending) => lower.endsWith(ending));
}

/** "[Mora], an ally of Ruiz,": what an office or a tie in apposition explains is somebody. */
export function isApposed(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (tokens[index + 1]?.text !== "," || !lexicon.indefinite.has(tokens[index + 2]?.lower ?? "")) return false;
  for (let i = index + 3; i < index + 6; i++) {
    if (tokens[i]?.kind !== "word") return false;
    if (lexicon.ties.has(tokens[i]?.lower ?? "") || lexicon.at(tokens, i)?.entry.kind === "role") return true;
  }
  return false;
}

/** "US-backed", "Israeli-occupied", "South Lebanon": an adjective that names nobody. */
function isCompound(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const next = lexicon.at(tokens, index + 1)?.entry.kind;
  if (lexicon.thingWords.has(token.lower) && (next === "state" || next === "seat")) return true;
  const hyphen = token.lower.indexOf("-");
  if (hyphen <= 0) return false;
  const kind = lexicon.at([{ ...token, text: token.text.slice(0, hyphen), lower: token.lower.slice(0, hyphen) }], 0)?.entry.kind;
  return kind === "state" || kind === "demonym" || kind === "seat" || kind === "organisation";
}

/** "Jordan" in "Michael Jordan" is no state. */
function isPartOfPerson(tokens: readonly Token[], index: number, listed: { entry: Entry; length: number }, lexicon: Lexicon): boolean {
  if (listed.entry.kind !== "state" && listed.entry.kind !== "seat") return false;
  const token = tokens[index];
  if (token === undefined || listed.length > 1) return false;
  const isGiven = lexicon.female.has(token.lower) || lexicon.male.has(token.lower);
  const next = tokens[index + 1];
  return (
    isGiven && next?.capital === true && next.kind === "word" && lexicon.at(tokens, index + 1) === undefined && next.start === token.end + 1
  );
}
