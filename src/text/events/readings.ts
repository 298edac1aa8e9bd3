import type { Token } from "../draft.ts";
import { type Lexicon, matchAt, type Reading } from "./lexicon.ts";
import { auxiliaryBefore } from "./tense.ts";
import { countNear } from "./tolls.ts";

const tollKinds = ["die", "injure", "arrest", "evacuate", "missing"] as const;

/** The longest reading at a token; between a noun and a verb the words before decide. */
export function readAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { reading: Reading; end: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const readings = lexicon.readings.get(token.lower) ?? [];
  let best: { reading: Reading; end: number } | undefined;
  for (const reading of readings) {
    const end = matchAt(tokens, at, reading.words);
    if (end < 0 || (best !== undefined && best.reading.words.length > reading.words.length)) continue;
    if (token.capital && at > 0 && reading.words.length === 1 && tokens[at - 1]?.capital === true) continue;
    if (best === undefined || rankOf(reading, tokens, at, lexicon) > rankOf(best.reading, tokens, at, lexicon)) best = { reading, end };
  }
  return best ?? tollAt(tokens, at, lexicon) ?? unlistedAt(tokens, at, lexicon);
}

/** "60 dead", "20 missing": words that only a number makes a happening. */
function tollAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { reading: Reading; end: number } | undefined {
  const word = tokens[at]?.lower ?? "";
  const name = tollKinds.find((kind) => lexicon.data.tolls[kind].includes(word));
  if (name === undefined || countNear(tokens, { from: at, to: at + 1 }, name, lexicon) === undefined) return undefined;
  return { reading: { words: [word], class: name, form: "noun", carrier: false }, end: at + 1 };
}

/** A finite past of a verb that is in no list, by its ending. */
function unlistedAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { reading: Reading; end: number } | undefined {
  const word = tokens[at]?.lower ?? "";
  if (
    tokens[at]?.capital === true ||
    word.length < 5 ||
    !lexicon.data.pastEndings.some((e) => word.endsWith(e)) ||
    lexicon.has("notHappenings", word)
  )
    return undefined;
  return { reading: { words: [word], class: "act", form: "past", carrier: false }, end: at + 1 };
}

function rankOf(reading: Reading, tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const before = tokens[at - 1]?.lower ?? "";
  const nominal =
    lexicon.has("determiners", before) || lexicon.has("aboutMarks", before) || lexicon.has("doerMarks", before) || before.endsWith("'s");
  const verbal =
    lexicon.has("infinitiveMarks", before) ||
    lexicon.has("future", before) ||
    lexicon.has("conditional", before) ||
    lexicon.has("possibility", before) ||
    lexicon.has("obligation", before);
  const noun = reading.form === "noun";
  if (noun) return verbal ? 0 : nominal ? 9 : reading.words.length > 1 ? 7 : 5;
  if (reading.form === "bare") return verbal ? 8 : nominal ? 1 : 3;
  if (reading.form === "past" || reading.form === "participle")
    return auxiliaryBefore(tokens, at, lexicon) === undefined
      ? reading.form === "past"
        ? 6
        : 5.5
      : reading.form === "participle"
        ? 6.5
        : 6;
  if (reading.form === "gerund") return auxiliaryBefore(tokens, at, lexicon) === "passive" ? 6 : 4;
  return nominal ? 2 : 6;
}

/** "Secretary of State": a capital inside a sentence that is not all in capitals. */
export function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at]?.capital !== true || tokens[at - 1]?.kind === "mark") return false;
  return tokens.slice(Math.max(0, at - 6), at + 7).some((t) => t.kind === "word" && !t.capital);
}

/** "coup leader": a noun before a noun that is no name and no verb. */
export function modifies(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const next = tokens[end];
  if (!lexicon.data.nounsModify || next === undefined || next.kind !== "word" || next.capital) return false;
  return (
    !lexicon.has("stopwords", next.lower) &&
    !next.lower.endsWith("ly") &&
    readAt(tokens, end, lexicon) === undefined &&
    !lexicon.readings.has(next.lower)
  );
}
