import type { Token } from "../draft.ts";
import { type Candidate, candidatesAt } from "./candidates.ts";
import type { Element, Form, Lexicon, Start } from "./lexicon.ts";
import { isPlausible } from "./plausible.ts";

/** A stretch of tokens that one form takes, and what its classes stand for there. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  readonly means: Form["means"];
  readonly parts: Readonly<Record<string, string>>;
  /** The forms' own words in it, for those that mean by words: "en curso". */
  readonly mod?: string;
}

/** ’94 */
const opensYear: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** Finds the expressions of one sentence, left to right, the longest at each place. */
export function matchForms(tokens: readonly Token[], lexicon: Lexicon): FormMatch[] {
  const words = tokens.map(({ lower }) => lexicon.words.get(lower));
  const memo: (readonly Candidate[] | undefined)[] = tokens.map(() => undefined);
  const at = (index: number) => (memo[index] ??= candidatesAt(tokens, index, words[index], lexicon));
  const found: FormMatch[] = [];
  /** Forms that were tried in this round, by rank: a form may begin with several of a token's classes. */
  const tried: number[] = [];
  let round = 0;
  const taken: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = longestAt(index, false) ?? undefined;
    if (match === undefined) index++;
    else {
      found.push(match);
      index = match.to;
    }
  }
  return found;

  function longestAt(index: number, withMod: boolean): FormMatch | undefined {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && !opensYear.has(token.text))) return undefined;
    const word = words[index];
    if (word === undefined && token.kind === "word") return undefined;
    const candidates = at(index);
    const opens = word?.start !== undefined;
    // "el" opens many forms, and most words behind it none of them.
    if (candidates.length === 0 && (!opens || (!word.alone && isOutside(index + 1)))) return undefined;
    // Nothing behind it can be part of a form: "a" before a word that is no unit.
    const lone = (!opens || isOutside(index + 1)) && candidates.every(({ length }) => isOutside(index + length));
    let best: FormMatch | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    round++;
    const consider = (forms: readonly Form[] | undefined) => {
      if (forms === undefined) return;
      for (const form of forms) {
        if ((lone && !form.short) || tried[form.rank] === round) continue;
        tried[form.rank] = round;
        if (form.onlyWithMod && !withMod) continue;
        if (form.left !== undefined && !isElement(form.left, index - 1)) continue;
        taken.length = 0;
        const to = take(form.body, 0, index);
        if (to <= index || (form.right !== undefined && !isElement(form.right, to))) continue;
        if (best !== undefined && (to < best.to || (to === best.to && form.rank > bestRank))) continue;
        const parts = partsTaken();
        if (!isPlausible({ tokens, from: index, to, form, parts, lexicon, at })) continue;
        best = { from: index, to, means: form.means, parts };
        bestRank = form.rank;
      }
    };
    const considerBehind = (start: Start | undefined, next: number) => {
      if (start === undefined) return;
      consider(start.done);
      if (start.next.size === 0) return;
      for (const { name } of at(next)) consider(start.next.get(name));
      if (words[next]?.inForm === true) consider(start.next.get(`'${tokens[next]?.lower}`));
    };
    for (const { name, length } of candidates) considerBehind(lexicon.starts.get(name), index + length);
    if (opens) considerBehind(word.start, index + 1);
    if (withMod) return best;
    for (const candidate of candidates) {
      if (candidate.name !== "mod") continue;
      let next = index + candidate.length;
      if (tokens[next]?.text === "-") next++;
      const core = longestAt(next, true);
      if (core === undefined || !canHaveMod(core) || (best !== undefined && core.to <= best.to)) continue;
      best = { ...core, from: index, mod: candidate.value };
    }
    return best;
  }

  function isOutside(index: number): boolean {
    return words[index]?.inForm !== true && at(index).length === 0;
  }

  /** The index behind the elements from `part` on, or -1; what they took is noted from the last one back. */
  function take(body: readonly Element[], part: number, index: number): number {
    const element = body[part];
    if (element === undefined) return index;
    const token = tokens[index];
    if (token !== undefined) {
      if (element.words.has(token.lower)) {
        const to = take(body, part + 1, index + 1);
        if (to >= 0) {
          taken.push(`word${part}`, token.lower);
          return to;
        }
      }
      if (element.names.length > 0)
        for (const candidate of at(index)) {
          if (!element.names.includes(candidate.name)) continue;
          const to = take(body, part + 1, index + candidate.length);
          if (to >= 0) {
            taken.push(candidate.name, candidate.value);
            return to;
          }
        }
    }
    return element.optional ? take(body, part + 1, index) : -1;
  }

  /** What a class stands for that is there twice is kept twice: "the last Friday of last month". */
  function partsTaken(): Record<string, string> {
    const parts: Record<string, string> = {};
    for (let index = 0; index < taken.length; index += 2) {
      const [name = "", value = ""] = [taken[index], taken[index + 1]];
      if (parts[name] !== undefined) parts[`${name}2`] = parts[name];
      parts[name] = value;
    }
    return parts;
  }

  function isElement(element: Element, index: number): boolean {
    const token = tokens[index];
    // "." is the end of the sentence as well, "^" its beginning.
    if (token === undefined) return element.words.has(index < 0 ? "^" : ".");
    return element.words.has(token.lower) || at(index).some((candidate) => element.names.includes(candidate.name));
  }
}

function canHaveMod(match: FormMatch): boolean {
  switch (match.means) {
    case "date":
    case "relative":
    case "season":
    case "decade":
    case "century":
    case "that":
    case "period":
    case "fiscal":
      return match.parts.day === undefined;
    default:
      return false;
  }
}
