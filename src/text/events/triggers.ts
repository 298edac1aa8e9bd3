import type { Modality, Span } from "../../article.ts";
import type { EventClass, VerbForm } from "../../language/events.ts";
import type { ReadSentence, Token } from "../draft.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon, Reading } from "./lexicon.ts";
import { modalityAt } from "./modality.ts";
import { isPartOfName, modifies, readAt } from "./readings.ts";
import { auxiliaryBefore, isAttributive, perfectBefore, type Tense, tenseOf } from "./tense.ts";

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
  /** A participle that no auxiliary carries: "a man accused of". */
  readonly reduced: boolean;
  /** In no list; it counts only with a subject and a date of its own. */
  readonly unlisted: boolean;
}

/** How far a verb that carries a noun may stand before or after it, and an auxiliary before it, in tokens. */
const reach = { auxiliary: 4, carrier: 7, carriedAfter: 4 };

/**
 * Finds what a sentence tells as happening, without what stands inside quotations and time expressions (`skipped`).
 *
 *     On Sunday the minister gave a speech and was removed by parliament.
 *                            ^^^^   ^^^^^^         ^^^^^^^
 */
export function findTriggers(sentence: ReadSentence, clauses: readonly Clause[], lexicon: Lexicon, skipped: readonly Span[]): Trigger[] {
  const { tokens } = sentence;
  const carriers = new Map<number, Reading>();
  const found: Trigger[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || inside(token, skipped) || isPartOfName(tokens, i)) continue;
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

function inside(token: Span, skipped: readonly Span[]): boolean {
  return skipped.some((q) => q.start <= token.start && token.end <= q.end);
}

function drop(found: Trigger[], at: number): void {
  const index = found.findIndex((trigger) => trigger.from === at && trigger.form !== "noun");
  if (index >= 0) found.splice(index, 1);
}

/** What the words before a verb make of it. */
function describe(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Pick<Trigger, "tense" | "passive" | "attributive" | "modality" | "reduced"> {
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
    reduced: auxiliary === undefined && reading.form === "participle" && !attributive,
    modality: modalityAt(tokens, at, reading.form, clauses, lexicon),
  };
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
  const base = { from, to, class: reading.class, form: "noun" as const, clause, unlisted: false, attributive: false, reduced: false };
  if (carrier !== undefined && verb !== undefined) return { ...base, ...carrier, attributive: false, verb, bare: false };
  // "have been in the streets", not "have condemned the coup".
  const plain = tokens
    .slice(Math.max(0, from - reach.auxiliary), from)
    .every((t) => t.kind === "word" && (lexicon.has("passive", t.lower) || !lexicon.readings.has(t.lower)));
  const tense = (plain ? perfectBefore(tokens, from, lexicon) : undefined) ?? "none";
  return { ...base, tense, passive: false, modality: modalityAt(tokens, from, "noun", [], lexicon), verb: from, bare: true };
}
