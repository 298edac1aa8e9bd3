import type { Token } from "../draft.ts";
import type { Lexicon, Reading } from "./lexicon.ts";

export type Tense = "past" | "perfect" | "pluperfect" | "present" | "future" | "none";

/** How far back an auxiliary reaches, in tokens. */
const auxiliaryReach = 4;

/** Not over another participle: "was arrested accused of" carries the first, "was arrested and accused of" both. */
export function auxiliaryBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): "passive" | "perfect" | "pluperfect" | undefined {
  for (let i = at - 1; i >= 0 && i >= at - auxiliaryReach; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return undefined;
    if (lexicon.has("passive", token.lower)) return "passive";
    if (lexicon.has("pluperfect", token.lower)) return "pluperfect";
    if (lexicon.has("perfect", token.lower)) return "perfect";
    const participle = lexicon.readings.get(token.lower)?.some((r) => r.words.length === 1 && r.form === "participle") === true;
    const joined = tokens.slice(i + 1, at).some((t) => lexicon.has("coordinators", t.lower));
    if (participle && !joined) return undefined;
    if (token.capital || lexicon.has("determiners", token.lower) || lexicon.has("aboutMarks", token.lower)) return undefined;
  }
  return undefined;
}

/** "is addressed to", "está dirigido": a state, not what happened. */
function isPresent(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= 0 && i >= at - auxiliaryReach; i--) {
    const word = tokens[i]?.lower ?? "";
    if (lexicon.has("passive", word)) return lexicon.has("presentPassive", word);
  }
  return false;
}

export function perfectBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): "perfect" | "pluperfect" | undefined {
  for (let i = at - 1; i >= 0 && i >= at - auxiliaryReach - 1; i--) {
    const word = tokens[i]?.lower ?? "";
    if (lexicon.has("pluperfect", word)) return "pluperfect";
    if (lexicon.has("perfect", word)) return "perfect";
  }
  return undefined;
}

export function tenseOf(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  auxiliary: ReturnType<typeof auxiliaryBefore>,
  lexicon: Lexicon,
): Tense {
  switch (reading.form) {
    case "past":
    case "participle": {
      if (auxiliary === "perfect" || auxiliary === "pluperfect") return auxiliary;
      if (auxiliary !== "passive") return "past";
      return perfectBefore(tokens, at, lexicon) ?? (isPresent(tokens, at, lexicon) ? "present" : "past");
    }
    case "imperfect":
      return "past";
    case "present":
      return "present";
    case "future":
    case "conditional":
      return "future";
    default:
      return "none";
  }
}

/** "the ousted president": between a determiner or preposition and a noun. */
export function isAttributive(tokens: readonly Token[], at: number, reading: Reading, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower;
  const after = tokens[at + reading.words.length];
  if (before === undefined) return false;
  // "los detenidos", "la despedida": a participle that stands for somebody or something.
  const counts = Object.hasOwn(lexicon.data.numberWords, before);
  if (reading.form === "participle" && lexicon.has("determiners", before) && !counts) return true;
  if (after === undefined || after.kind !== "word") return false;
  const opens =
    lexicon.has("determiners", before) ||
    lexicon.has("aboutMarks", before) ||
    lexicon.has("doerMarks", before) ||
    before.endsWith("'s") ||
    before.endsWith("s'");
  return (
    opens && !lexicon.has("aboutMarks", after.lower) && !lexicon.has("doerMarks", after.lower) && !lexicon.has("determiners", after.lower)
  );
}
