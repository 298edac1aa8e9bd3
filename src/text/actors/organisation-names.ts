import type { Token } from "../draft.ts";
import { bare, type Entry, type Lexicon } from "./lexicon.ts";
import { endsPossessive, possessor } from "./person-names.ts";
import type { Unit } from "./units.ts";

/**
 * An organisation by its own words: "Peruvian Socialist Party", "US Chamber of Commerce", "Center for Economic Policy and Research".
 */
export function organisationAt(
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
    if (inner?.entry.kind === "institution" || (inner?.entry.kind === "group" && tokens[index + listed.length]?.capital !== true))
      return undefined;
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
