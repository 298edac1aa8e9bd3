import type { ReadSentence, Token } from "../draft.ts";
import { type DocumentWords, isTitleCase } from "./document-words.ts";
import { bare, type Entry, type Lexicon } from "./lexicon.ts";

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
const possessor = /['’]s?$/u;

/** Splits a sentence into the things that the lexicon knows, capitalised names, and plain words. */
export function splitUnits(sentence: ReadSentence, lexicon: Lexicon, words: DocumentWords): Unit[] {
  const { tokens } = sentence;
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
  if (nicknameSteps(tokens, index + 1) > 0) return false;
  if (titleCase) return !words.isName(lower);
  // "Radical French farmers": an adjective before a nation.
  const second = lexicon.at(tokens, index + 1)?.entry.kind;
  if (second === "demonym" || second === "group") return true;
  // At the start of a sentence: a name if the article writes it with a capital elsewhere too, or never without.
  return (
    words.isCommon(lower) || (!words.isName(lower) && !tokens[index + 1]?.capital && !lexicon.cues.has(tokens[index + 1]?.lower ?? ""))
  );
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
    isGiven &&
    next !== undefined &&
    next.capital &&
    next.kind === "word" &&
    lexicon.at(tokens, index + 1) === undefined &&
    next.start === token.end + 1
  );
}

/**
 * An organisation by its own words: "Peruvian Socialist Party", "US Chamber of Commerce", "Center for Economic Policy and Research".
 */
function organisationAt(
  tokens: readonly Token[],
  index: number,
  listed: { entry: Entry; length: number } | undefined,
  lexicon: Lexicon,
): Unit | undefined {
  const first = tokens[index];
  if (first === undefined || !first.capital || first.kind !== "word") return undefined;
  if (listed !== undefined && !["state", "demonym", "group", "institution", "seat"].includes(listed.entry.kind)) return undefined;
  if (listed === undefined && (lexicon.neverNames.has(first.lower) || (index === 0 && lexicon.commonWords.has(first.lower))))
    return undefined;
  if (lexicon.definite.has(first.lower) || possessor.test(first.text)) return undefined;
  let end = index + 1;
  let head = false;
  let capitals = 0;
  for (let i = index; i < tokens.length && i < index + 14; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === "word" && token.capital) {
      const inner = i === index ? listed : lexicon.at(tokens, i);
      // "Peruvian President …", "Congress President …": an office begins here.
      if (i > index && inner?.entry.kind === "role") break;
      if (i > index && lexicon.neverNames.has(token.lower) && !lexicon.organisationWords.has(token.lower)) break;
      if (lexicon.organisationWords.has(bare(token.lower))) head = true;
      capitals++;
      end = i + 1;
      // "Serbian Workers' Union": a plural possessor inside the name.
      const after = tokens[i + 1];
      if (possessor.test(token.text) && !(token.lower.endsWith("s'") && after?.capital && lexicon.organisationWords.has(after.lower)))
        break;
      continue;
    }
    if (
      /^['’]$/u.test(token.text) &&
      /s$/u.test(tokens[i - 1]?.lower ?? "") &&
      tokens[i + 1]?.capital &&
      lexicon.organisationWords.has(tokens[i + 1]?.lower ?? "")
    ) {
      capitals--;
      continue;
    }
    // "Apple Inc. CEO"
    const short = tokens[i - 1];
    if (
      token.text === "." &&
      short !== undefined &&
      short.text.length <= 4 &&
      lexicon.organisationWords.has(short.lower) &&
      token.start === short.end
    ) {
      end = i + 1;
      break;
    }
    const next = tokens[i + 1];
    const further = tokens[i + 2];
    const joins = token.kind === "word" ? lexicon.joiners.has(token.lower) : token.text === "&" || token.text === "/";
    if (!joins || !head || next === undefined) break;
    if (next.capital) {
      // "and" joins parts of one name only after "of" or "for" has opened it: "Policy and Research".
      if (lexicon.conjunctions.has(token.lower) && (lexicon.at(tokens, i + 1) !== undefined || !hasJoiner(tokens, index, i, lexicon)))
        break;
      continue;
    }
    if (further?.capital && lexicon.joiners.has(`${token.lower} ${next.lower}`)) {
      i++;
      continue;
    }
    break;
  }
  if (!head || capitals < 2) return undefined;
  // What the lexicon knows as a whole ("Supreme Court", "Foreign Ministry") stays with the grammar of institutions.
  if (listed?.entry.kind === "institution" && index + listed.length >= end) return undefined;
  if (listed !== undefined && (listed.entry.kind === "state" || listed.entry.kind === "demonym" || listed.entry.kind === "seat")) {
    const inner = lexicon.at(tokens, index + listed.length);
    if (inner?.entry.kind === "institution" || inner?.entry.kind === "group") return undefined;
    if (index + listed.length >= end) return undefined;
  }
  if (listed?.entry.kind === "institution") return undefined;
  const code = nationIn(tokens, index, end, lexicon);
  return { from: index, to: end, kind: "name", sort: "organisation", code, possessive: endsPossessive(tokens, end) };
}

/** The one state that the name bears: "Nigerian Union of Teachers"; none where it bears two. */
function nationIn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): string | undefined {
  const codes = new Set<string>();
  for (let i = from; i < to; i++) {
    const listed = lexicon.at(tokens, i);
    if (listed !== undefined && "code" in listed.entry && i + listed.length <= to) codes.add(listed.entry.code);
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}

function hasJoiner(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lexicon.joiners.has(lower) && !lexicon.conjunctions.has(lower)) return true;
  }
  return false;
}

/** A run of capitalised words with the particles and initials inside it: "Andrés Manuel López Obrador", "Lewis W. Teperman", "Jesús “Chuy” García". */
function nameAt(tokens: readonly Token[], index: number, lexicon: Lexicon, words: DocumentWords, titleCase: boolean): Unit {
  let end = index + 1;
  while (end < tokens.length && end < index + 8) {
    const last = tokens[end - 1];
    const token = tokens[end];
    if (last === undefined || token === undefined || possessor.test(last.text)) break;
    const abbreviated = last.text.length <= 4 && lexicon.organisationWords.has(last.lower) && token.start === last.end;
    if (token.text === "." && (last.text.length === 1 || abbreviated) && tokens[end + 1]?.capital) {
      if (abbreviated) {
        end++;
        break;
      }
      end++;
      continue;
    }
    if (token.kind === "word" && token.capital && token.start - last.end <= 1) {
      if (lexicon.neverNames.has(bare(token.lower)) || (titleCase && !words.isName(bare(token.lower)))) break;
      const listed = lexicon.at(tokens, end);
      // "Defence Secretary Tom King": an office before a name begins anew; as the last word it is a surname.
      if (listed?.entry.kind === "role" && tokens[end + 1]?.capital && lexicon.at(tokens, end + 1) === undefined) break;
      if (
        listed !== undefined &&
        listed.entry.kind !== "state" &&
        listed.entry.kind !== "seat" &&
        listed.entry.kind !== "group" &&
        !words.isName(token.lower)
      )
        break;
      if (listed !== undefined && listed.length > 1) break;
      end++;
      continue;
    }
    const step = particleSteps(tokens, end, lexicon) || nicknameSteps(tokens, end);
    if (step === 0) break;
    end += step;
  }
  const slice = tokens.slice(index, end);
  const sort =
    slice.some((t) => lexicon.organisationWords.has(bare(t.lower)) && t.capital) && slice.length > 1
      ? "organisation"
      : slice.some((t) => lexicon.thingWords.has(bare(t.lower)))
        ? "thing"
        : "unknown";
  return { from: index, to: end, kind: "name", sort, possessive: endsPossessive(tokens, end) };
}

/** Tokens of a particle before another capital: 1 for "de", 2 for "de la"; 0: none. */
function particleSteps(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word" || first.capital || !lexicon.particles.has(first.lower)) return 0;
  const second = tokens[at + 1];
  if (second === undefined) return 0;
  const joins = (index: number) =>
    tokens[index]?.kind === "word" && tokens[index]?.capital === true && lexicon.at(tokens, index) === undefined;
  if (joins(at + 1)) return lexicon.conjunctions.has(first.lower) || (lexicon.ofWords.has(first.lower) && first.lower === "of") ? 0 : 1;
  return lexicon.particles.has(`${first.lower} ${second.lower}`) && joins(at + 2) ? 2 : 0;
}

/** “Chuy” between two parts of a name. */
function nicknameSteps(tokens: readonly Token[], at: number): number {
  const [open, word, close, next] = tokens.slice(at, at + 4);
  if (open === undefined || word === undefined || close === undefined || next === undefined) return 0;
  return /^[“"‘'«(]$/u.test(open.text) && word.capital && /^[”"’'»)]$/u.test(close.text) && next.capital && next.kind === "word" ? 3 : 0;
}

function endsPossessive(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (possessor.test(last.text)) return true;
  const next = tokens[to];
  return next !== undefined && /^['’]$/u.test(next.text) && next.start === last.end && /s$/u.test(last.lower);
}
