import type { Mention } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { classOf } from "./classes.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

export interface Participants {
  readonly agent?: string;
  readonly patient?: string;
  /** Named before the verb, in its clause. */
  readonly subject?: boolean;
  /** Tokens of the words that name who did it, where the sentence outright says so. */
  readonly doer?: { readonly from: number; readonly to: number };
}

/** A mention and the tokens that it covers. */
interface Placed {
  readonly actor: string;
  readonly named: boolean;
  readonly from: number;
  readonly to: number;
}

/** How far from its word an object, or the one that a noun is about, may stand, in tokens. */
const span = { object: 9, about: 8 };

/**
 * Who did it and to whom, for each trigger of a sentence.
 *
 *     The president, who was removed by Congress on Friday and jailed
 *         ^^^^^^^^^ patient      agent ^^^^^^^^
 *
 * Fails where the subject stands in another sentence and no pronoun tells.
 */
export function findParticipants(
  sentence: ReadSentence,
  triggers: readonly Trigger[],
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Participants[] {
  const placed = place(sentence, mentions);
  const found: Participants[] = [];
  triggers.forEach((trigger, index) => {
    const before = triggers.slice(0, index).findLastIndex((t) => !t.bare && !t.attributive);
    const [earlier, its] = [triggers[before], found[before]];
    const joined = earlier === undefined || its === undefined ? undefined : { trigger: earlier, found: its };
    found.push(trigger.bare ? ofNoun(sentence, trigger, placed, lexicon) : ofVerb(sentence, trigger, placed, clauses, lexicon, joined));
  });
  return withBlame(triggers, found, placed);
}

/**
 * Whom a sentence blames for a deed is who did it, as it says.
 *
 *     Norway accused Sweden of the attack     the bombing, which police blamed on the rebels
 *            ^^^^^^^ ^^^^^^        ^^^^^^          ^^^^^^^        ^^^^^^^^^    ^^^^^^^^^^
 */
function withBlame(triggers: readonly Trigger[], found: readonly Participants[], placed: readonly Placed[]): Participants[] {
  const at = triggers.findIndex((t) => t.class === "accuse" && t.form !== "noun" && !t.attributive && t.modality === "asserted");
  const blaming = triggers[at];
  if (blaming === undefined) return [...found];
  const blamed = placed.find((m) => m.from >= blaming.to && m.from - blaming.to <= span.object && m.actor !== found[at]?.agent);
  if (blamed === undefined) return [...found];
  return found.map((each, i) => {
    const trigger = triggers[i];
    const deed = trigger !== undefined && i !== at && classOf.principal(trigger.class) === "patient" && each.agent === undefined;
    return deed || (trigger?.form === "gerund" && trigger.from > blamed.to && i === at + 1)
      ? { ...each, agent: blamed.actor, patient: each.patient === blamed.actor ? undefined : each.patient, doer: blamed }
      : each;
  });
}

function place(sentence: ReadSentence, mentions: readonly Mention[]): Placed[] {
  const { tokens } = sentence;
  const placed: Placed[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.end <= sentence.start || mention.start >= sentence.end) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? Number.POSITIVE_INFINITY) < mention.end) to++;
    placed.push({ actor: mention.actor, named: mention.kind === "name", from: at, to: Math.max(to, at + 1) });
  }
  return placed;
}

function ofVerb(
  sentence: ReadSentence,
  trigger: Trigger,
  placed: readonly Placed[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  before: Before | undefined,
): Participants {
  const after = headOf(
    sentence,
    placed,
    placed.find((m) => m.from >= trigger.to && m.from - trigger.to <= span.object),
    lexicon,
  );
  if (trigger.attributive) return { patient: (placed.find((m) => m.from <= trigger.from && m.to > trigger.to) ?? after)?.actor };
  const joined =
    before !== undefined && before.trigger.clause === trigger.clause && coordinated(sentence, before.trigger.to, trigger.verb, lexicon);
  const subject = subjectOf(
    sentence,
    trigger,
    placed,
    clauses,
    joined ? coordinatorAt(sentence, before.trigger.to, trigger.verb, lexicon) : 0,
  );
  const coordinate = before?.found;
  const doer = placed.find(
    (m) => m.from >= trigger.to && m.from - trigger.to <= span.object && markBefore(sentence, m.from, trigger.to, lexicon),
  );
  // A mention may run from the verb on where the verb could as well describe it: "ousted President X".
  const around = placed.find((m) => m.from === trigger.from && m.to > trigger.to);
  const inReach = around ?? (after !== undefined && reaches(clauses, trigger, after) ? after : undefined);
  const passive =
    trigger.passive ||
    (joined &&
      before.trigger.passive &&
      subject === undefined &&
      trigger.form !== "noun" &&
      (inReach === undefined || inReach.from - trigger.to > 3));
  if (passive)
    return {
      patient: subject?.actor ?? coordinate?.patient ?? coordinate?.agent,
      agent: doer?.actor,
      subject: subject !== undefined,
      doer,
    };
  // Spanish and quoted speech put the subject after the verb: "aseguró el ministro".
  if (subject === undefined && coordinate === undefined)
    return classOf.principal(trigger.class) === "agent" ? { agent: inReach?.actor } : { patient: inReach?.actor };
  const agent = subject?.actor ?? coordinate?.agent ?? coordinate?.patient;
  return { agent, patient: inReach?.actor, subject: subject !== undefined, doer: subject };
}

/** "the Peruvian president Pedro Castillo": of mentions that run on, the last is the one meant. */
function headOf(sentence: ReadSentence, placed: readonly Placed[], first: Placed | undefined, lexicon: Lexicon): Placed | undefined {
  let head = first;
  if (head === undefined) return undefined;
  for (const next of placed.slice(placed.indexOf(head) + 1)) {
    const between = sentence.tokens.slice(head.to, next.from);
    // "appointed president Dina Boluarte": the name after the role is who it is.
    if (
      !head.named &&
      next.named &&
      next.from >= head.to &&
      between.length <= 1 &&
      between.every((t) => t.kind === "word" && !lexicon.has("coordinators", t.lower) && !lexicon.has("doerMarks", t.lower))
    ) {
      head = next;
      continue;
    }
    if (
      next.from < head.to ||
      between.length > 3 ||
      between.some((t) => t.kind !== "word" || lexicon.has("stopwords", t.lower)) ||
      (sentence.tokens[head.to - 1]?.lower ?? "").endsWith("'s")
    )
      break;
    head = next;
  }
  return head;
}

interface Before {
  readonly trigger: Trigger;
  readonly found: Participants;
}

function coordinated(sentence: ReadSentence, from: number, to: number, lexicon: Lexicon): boolean {
  return coordinatorAt(sentence, from, to, lexicon) > 0;
}

function coordinatorAt(sentence: ReadSentence, from: number, to: number, lexicon: Lexicon): number {
  for (let i = to - 1; i >= from; i--) if (lexicon.has("coordinators", sentence.tokens[i]?.lower ?? "")) return i;
  return 0;
}

function reaches(clauses: readonly Clause[], trigger: Trigger, mention: Placed): boolean {
  return clauseAt(clauses, mention.from) === clauseAt(clauses, trigger.from);
}

function subjectOf(
  sentence: ReadSentence,
  trigger: Trigger,
  placed: readonly Placed[],
  clauses: readonly Clause[],
  from: number,
): Placed | undefined {
  const own = clauses[clauseAt(clauses, trigger.verb)];
  if (own === undefined) return undefined;
  const apposed = beforeApposition(sentence, trigger, placed);
  if (apposed !== undefined && apposed.from >= from) return apposed;
  const inside = placed.findLast((m) => m.to <= trigger.verb && m.from >= Math.max(own.head, from));
  if (inside !== undefined) return inside;
  // "the president, who was removed": the one right before the clause.
  if (from > 0) return undefined;
  if (own.relation === "relative" || own.relation === "complement")
    return placed.findLast((m) => m.to <= own.from + 1 && own.from - m.to <= 2);
  return undefined;
}

function markBefore(sentence: ReadSentence, at: number, from: number, lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) if (lexicon.has("doerMarks", sentence.tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "Castillo's arrest", "the arrest of the mayor by police". */
function ofNoun(sentence: ReadSentence, trigger: Trigger, placed: readonly Placed[], lexicon: Lexicon): Participants {
  const { tokens } = sentence;
  const owner = placed.findLast(
    (m) => m.to <= trigger.from && trigger.from - m.to <= 2 && m.to > 0 && possesses(tokens, m.to, trigger.from),
  );
  const about = headOf(
    sentence,
    placed,
    placed.find((m) => m.from > trigger.to && m.from - trigger.to <= span.about && aboutBetween(sentence, trigger.to, m.from, lexicon)),
    lexicon,
  );
  const doer = placed.find(
    (m) => m.from > trigger.to && m.from - trigger.to <= span.about + 4 && markBefore(sentence, m.from, trigger.to, lexicon),
  );
  if (classOf.principal(trigger.class) === "patient")
    return { patient: (about ?? owner)?.actor, agent: doer?.actor ?? (about === undefined ? undefined : owner?.actor), doer };
  return { agent: (owner ?? doer ?? about)?.actor, patient: owner === undefined ? undefined : about?.actor };
}

function possesses(tokens: ReadSentence["tokens"], to: number, noun: number): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  return last.endsWith("'s") || last.endsWith("s'") || tokens.slice(to, noun).some((t) => t.lower === "'s" || t.lower === "'");
}

function aboutBetween(sentence: ReadSentence, from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || (token.kind === "mark" && token.text !== ",")) return false;
    if (lexicon.has("aboutMarks", token.lower)) return true;
  }
  return false;
}

/** How long an apposition may be, in tokens. */
const apposition = 16;

/**
 * The subject before what is set between commas.
 *
 *     The president, a former teacher, was removed
 *     ^^^^^^^^^^^^^
 */
function beforeApposition({ tokens }: ReadSentence, trigger: Trigger, placed: readonly Placed[]): Placed | undefined {
  let comma = trigger.verb - 1;
  while (comma >= trigger.verb - 3 && tokens[comma]?.kind === "word") comma--;
  if (tokens[comma]?.text !== "," || placed.some((m) => m.from > comma && m.to <= trigger.verb)) return undefined;
  for (let open = comma - 1; open >= Math.max(0, comma - apposition); open--) {
    if (tokens[open]?.kind === "mark" && tokens[open]?.text !== ",") return undefined;
    if (tokens[open]?.text !== ",") continue;
    return placed.findLast((m) => m.to === open);
  }
  return undefined;
}
