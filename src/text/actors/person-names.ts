import type { Token } from "../draft.ts";
import type { DocumentWords } from "./document-words.ts";
import { bare, type Lexicon } from "./lexicon.ts";
import type { Unit } from "./units.ts";

/** The ending of a possessor: "Peru's", "the workers'". */
export const possessor = /['’]s?$/u;

/** A run of capitalised words with the particles and initials inside it: "Andrés Manuel López Obrador", "Lewis W. Teperman", "Jesús “Chuy” García". */
export function nameAt(tokens: readonly Token[], index: number, lexicon: Lexicon, words: DocumentWords, titleCase: boolean): Unit {
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
      // "a BBC Mundo [David Gibson]": an outlet's letters, then a given name.
      if (acronym.test(tokens[index]?.text ?? "") && isGiven(lexicon, token.lower) && tokens[end + 1]?.capital) break;
      end++;
      continue;
    }
    const step = particleSteps(tokens, end, lexicon) || nicknameSteps(tokens, end);
    if (step === 0) break;
    end += step;
  }
  // "Carolina del [Norte]": a particle needs a name after it.
  while (end > index + 1 && tokens[end - 1]?.kind === "word" && tokens[end - 1]?.capital === false) end--;
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
export function nicknameSteps(tokens: readonly Token[], at: number): number {
  const [open, word, close, next] = tokens.slice(at, at + 4);
  if (open === undefined || word === undefined || close === undefined || next === undefined) return 0;
  return /^[“"‘'«(]$/u.test(open.text) && word.capital && /^[”"’'»)]$/u.test(close.text) && next.capital && next.kind === "word" ? 3 : 0;
}

export function endsPossessive(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (possessor.test(last.text)) return true;
  const next = tokens[to];
  return next !== undefined && /^['’]$/u.test(next.text) && next.start === last.end && /s$/u.test(last.lower);
}

const acronym = /^\p{Lu}{2,}$/u;

function isGiven({ female, male }: Lexicon, lower: string): boolean {
  return female.has(lower) || male.has(lower);
}
