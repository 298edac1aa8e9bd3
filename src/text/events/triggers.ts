import type { Modality, Quote, Span } from "../../article.ts";
import type { EventClass, VerbForm } from "../../language/events.ts";
import type { ReadSentence, Token } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import { type Lexicon, matchAt, type Reading } from "./lexicon.ts";
import { countNear } from "./tolls.ts";

export type Tense = "past" | "perfect" | "pluperfect" | "present" | "future" | "none";

/** A word that names a happening, where it stands. Indices of tokens, the end exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly class: EventClass;
  readonly form: VerbForm | "noun";
  readonly tense: Tense;
  readonly passive: boolean;
  /** "the ousted president": speaks of it, does not tell it. */
  readonly attributive: boolean;
  readonly modality: Modality;
  readonly clause: number;
  /** Token where the verb that carries a noun begins ("gave a speech"); else `from`. */
  readonly verb: number;
  /** A noun that no verb carries. */
  readonly bare: boolean;
  /** In no list; it counts only with a subject and a date of its own. */
  readonly unlisted: boolean;
}

/** How far back an auxiliary, a negation or a cue reaches, in tokens. */
const reach = { auxiliary: 4, negation: 4, cue: 7, carrier: 7, carriedAfter: 4 };

/**
 * Finds what a sentence tells as happening, without what stands inside quotations.
 *
 *     On Sunday the minister gave a speech and was removed by parliament.
 *                            ^^^^   ^^^^^^         ^^^^^^^
 */
export function findTriggers(sentence: ReadSentence, clauses: readonly Clause[], lexicon: Lexicon, quotes: readonly Quote[]): Trigger[] {
  const { tokens } = sentence;
  const carriers = new Map<number, Reading>();
  const found: Trigger[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || inside(token, quotes) || isPartOfName(tokens, i)) continue;
    const hit = readAt(tokens, i, lexicon);
    if (hit === undefined) continue;
    const { reading, end } = hit;
    const clause = clauseAt(clauses, i);
    if (reading.form !== "noun") {
      const before = found.at(-1);
      const takesOver =
        before?.bare === true &&
        before.clause === clause &&
        i - before.to <= reach.carriedAfter &&
        carriesBefore(tokens, before, i, reading, lexicon);
      if (takesOver)
        found[found.length - 1] = {
          ...before,
          ...describe(tokens, i, reading, clauses, lexicon),
          passive: false,
          attributive: false,
          bare: false,
        };
      else if (reading.class !== "act" || !reading.carrier)
        found.push({
          from: i,
          to: end,
          class: reading.class,
          form: reading.form,
          clause,
          verb: i,
          bare: false,
          unlisted: reading.class === "act",
          ...describe(tokens, i, reading, clauses, lexicon),
        });
      if (reading.carrier) carriers.set(i, reading);
    } else if (lexicon.readings.get(token.lower) === undefined || !modifies(tokens, end, lexicon)) {
      const at = carrierBefore(tokens, i, clauses, lexicon, carriers);
      const carrier = at === undefined ? undefined : carriers.get(at);
      if (at !== undefined) drop(found, at);
      found.push(
        nounTrigger(
          tokens,
          i,
          end,
          reading,
          clause,
          at,
          carrier === undefined || at === undefined ? undefined : describe(tokens, at, carrier, clauses, lexicon),
          lexicon,
        ),
      );
    }
    i = end - 1;
  }
  return found;
}

/** "Secretary of State": a capital inside a sentence that is not all in capitals. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at]?.capital !== true || tokens[at - 1]?.kind === "mark") return false;
  return tokens.slice(Math.max(0, at - 6), at + 7).some((t) => t.kind === "word" && !t.capital);
}

/** "coup leader": a noun before a noun that is no name and no verb. */
function modifies(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const next = tokens[end];
  if (!lexicon.data.nounsModify || next === undefined || next.kind !== "word" || next.capital) return false;
  return (
    !lexicon.has("stopwords", next.lower) &&
    !next.lower.endsWith("ly") &&
    readAt(tokens, end, lexicon) === undefined &&
    !lexicon.readings.has(next.lower)
  );
}

/** "protests have continued", "the meeting took place": what happens to the noun before it. */
function carriesBefore(tokens: readonly Token[], before: Trigger, at: number, reading: Reading, lexicon: Lexicon): boolean {
  const between = tokens.slice(before.to, at);
  if (between.some((t) => t.kind === "mark" || lexicon.has("coordinators", t.lower) || lexicon.has("infinitiveMarks", t.lower)))
    return false;
  if (reading.form === "bare" || reading.form === "gerund") return false;
  return (
    reading.carrier ||
    reading.class === before.class ||
    reading.class === "hold" ||
    reading.class === "begin" ||
    reading.class === "end" ||
    reading.class === "occur"
  );
}

function inside(token: Span, quotes: readonly Quote[]): boolean {
  return quotes.some((q) => q.start <= token.start && token.end <= q.end);
}

function drop(found: Trigger[], at: number): void {
  const index = found.findIndex((trigger) => trigger.from === at && trigger.form !== "noun");
  if (index >= 0) found.splice(index, 1);
}

/** The longest reading at a token; between a noun and a verb the words before decide. */
function readAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { reading: Reading; end: number } | undefined {
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

/** "60 dead": words that only a number makes a happening. */
function tollAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { reading: Reading; end: number } | undefined {
  const word = tokens[at]?.lower ?? "";
  const name = (["die", "injure"] as const).find((c) => lexicon.data.tolls[c].includes(word));
  if (name === undefined || countNear(tokens, at, at + 1, lexicon) === undefined) return undefined;
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

/** What the words before a verb make of it. */
function describe(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Pick<Trigger, "tense" | "passive" | "attributive" | "modality"> {
  const auxiliary = auxiliaryBefore(tokens, at, lexicon);
  const attributive =
    auxiliary === undefined && (reading.form === "participle" || reading.form === "past") && isAttributive(tokens, at, reading, lexicon);
  const end = at + reading.words.length;
  const passive =
    (reading.form === "participle" || reading.form === "past") &&
    !attributive &&
    (auxiliary === "passive" ||
      lexicon.has("doerMarks", tokens[end]?.lower ?? "") ||
      (reading.form === "participle" && auxiliary === undefined));
  return {
    tense: tenseOf(tokens, at, reading, auxiliary, lexicon),
    passive,
    attributive,
    modality: modalityAt(tokens, at, reading.form, clauses, lexicon),
  };
}

function auxiliaryBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): "passive" | "perfect" | "pluperfect" | undefined {
  for (let i = at - 1; i >= 0 && i >= at - reach.auxiliary; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return undefined;
    if (lexicon.has("passive", token.lower)) return "passive";
    if (lexicon.has("pluperfect", token.lower)) return "pluperfect";
    if (lexicon.has("perfect", token.lower)) return "perfect";
    if (token.capital || lexicon.has("determiners", token.lower) || lexicon.has("aboutMarks", token.lower)) return undefined;
  }
  return undefined;
}

function perfectBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): "perfect" | "pluperfect" | undefined {
  for (let i = at - 1; i >= 0 && i >= at - reach.auxiliary - 1; i--) {
    const word = tokens[i]?.lower ?? "";
    if (lexicon.has("pluperfect", word)) return "pluperfect";
    if (lexicon.has("perfect", word)) return "perfect";
  }
  return undefined;
}

function tenseOf(
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
      return (auxiliary === "passive" ? perfectBefore(tokens, at, lexicon) : undefined) ?? "past";
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
function isAttributive(tokens: readonly Token[], at: number, reading: Reading, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower;
  const after = tokens[at + reading.words.length];
  if (before === undefined || after === undefined || after.kind !== "word") return false;
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

/**
 * Whether it is told as fact. The nearest word that says otherwise decides.
 *
 *     urged the president to resign      planned     would arrive on Monday
 *     ^^^^^                  demanded    ^^^^^ planned
 */
function modalityAt(tokens: readonly Token[], at: number, form: VerbForm | "noun", clauses: readonly Clause[], lexicon: Lexicon): Modality {
  // "wants it to be investigated" is as little told as "wants to investigate it".
  const infinitive = lexicon.has("passive", tokens[at - 1]?.lower ?? "") && lexicon.has("infinitiveMarks", tokens[at - 2]?.lower ?? "");
  if (infinitive && form !== "bare") return modalityAt(tokens, at - 1, "bare", clauses, lexicon);
  const clause = clauses[clauseAt(clauses, at)];
  if (clause?.relation === "if") return "hypothetical";
  const own = Math.max(0, at - reach.cue, form === "noun" ? 0 : (clause?.from ?? 0) - 1);
  for (let i = at - 1; i >= own; i--) {
    const word = tokens[i]?.lower ?? "";
    const near = at - i <= reach.negation;
    if (form !== "noun" && near) {
      const ends = [word, `${tokens[i - 1]?.lower} ${word}`, `${tokens[i - 2]?.lower} ${tokens[i - 1]?.lower} ${word}`];
      const is = (list: "possibility" | "obligation" | "future" | "conditional") => ends.some((words) => lexicon.has(list, words));
      // "3 May" is a month.
      if (is("possibility") && tokens[i]?.capital !== true) return "hypothetical";
      if (is("obligation")) return "demanded";
      if (is("future") || is("conditional")) return "planned";
      if (lexicon.has("negations", word)) return "denied";
    }
    if (form === "noun" && at - i <= 2 && lexicon.has("negations", word)) return "denied";
    if (form === "bare" || form === "noun" || form === "subjunctive") {
      const cue = cueOf(word, lexicon);
      if (cue !== undefined) return cue;
    } else if (near && lexicon.has("alleging", word)) return "alleged";
  }
  if (form === "future" || form === "conditional") return "planned";
  if (form === "subjunctive") return "demanded";
  if (form === "bare" && lexicon.has("infinitiveMarks", tokens[at - 1]?.lower ?? "")) return "planned";
  return clause?.relation === "complement"
    ? governed(tokens, clause.from, lexicon)
    : clause?.relation === "purpose"
      ? "planned"
      : "asserted";
}

function cueOf(word: string, lexicon: Lexicon): Modality | undefined {
  if (lexicon.has("demanding", word)) return "demanded";
  if (lexicon.has("planning", word)) return "planned";
  if (lexicon.has("denying", word)) return "denied";
  if (lexicon.has("supposing", word)) return "hypothetical";
  return lexicon.has("alleging", word) ? "alleged" : undefined;
}

/** What the verb before "that" makes of the clause. */
function governed(tokens: readonly Token[], at: number, lexicon: Lexicon): Modality {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const cue = cueOf(tokens[i]?.lower ?? "", lexicon);
    if (cue === "demanded" || cue === "denied" || cue === "alleged" || cue === "planned") return cue;
  }
  return "asserted";
}

/** The verb that carries a noun, in the same clause before it. */
function carrierBefore(
  tokens: readonly Token[],
  at: number,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  carriers: ReadonlyMap<number, Reading>,
): number | undefined {
  const clause = clauseAt(clauses, at);
  for (let i = at - 1; i >= 0 && i >= at - reach.carrier; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark" || clauseAt(clauses, i) !== clause) return undefined;
    if (carriers.has(i)) return i;
    if (lexicon.has("coordinators", token.lower)) return undefined;
  }
  return undefined;
}

function nounTrigger(
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
  clause: number,
  verb: number | undefined,
  carrier: Pick<Trigger, "tense" | "passive" | "attributive" | "modality"> | undefined,
  lexicon: Lexicon,
): Trigger {
  const base = { from, to, class: reading.class, form: "noun" as const, clause, unlisted: false, attributive: false };
  if (carrier !== undefined && verb !== undefined) return { ...base, ...carrier, attributive: false, verb, bare: false };
  // "have been in the streets", not "have condemned the coup".
  const plain = tokens
    .slice(Math.max(0, from - reach.auxiliary), from)
    .every((t) => t.kind === "word" && (lexicon.has("passive", t.lower) || !lexicon.readings.has(t.lower)));
  const tense = (plain ? perfectBefore(tokens, from, lexicon) : undefined) ?? "none";
  return { ...base, tense, passive: false, modality: modalityAt(tokens, from, "noun", [], lexicon), verb: from, bare: true };
}
