import type { Mention } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { classOf } from "./classes.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Trigger } from "./triggers.ts";

export interface Participants {
  readonly agent?: string;
  readonly patient?: string;
}

/** A mention and the tokens that it covers. */
interface Placed {
  readonly actor: string;
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
export function findParticipants(sentence: ReadSentence, triggers: readonly Trigger[], mentions: readonly Mention[], clauses: readonly Clause[], lexicon: Lexicon): Participants[] {
  const placed = place(sentence, mentions);
  const found: Participants[] = [];
  triggers.forEach((trigger, index) => {
    const before = triggers.slice(0, index).findLastIndex((t) => t.form !== "noun" && !t.attributive);
    found.push(trigger.form === "noun" && trigger.verb === trigger.from ? ofNoun(sentence, trigger, placed, lexicon) : ofVerb(sentence, trigger, placed, clauses, lexicon, found[before]));
  });
  return found;
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
    placed.push({ actor: mention.actor, from: at, to: Math.max(to, at + 1) });
  }
  return placed;
}

function ofVerb(sentence: ReadSentence, trigger: Trigger, placed: readonly Placed[], clauses: readonly Clause[], lexicon: Lexicon, coordinate: Participants | undefined): Participants {
  const after = placed.find((m) => m.from >= trigger.to && m.from - trigger.to <= span.object);
  if (trigger.attributive) return { patient: after?.actor };
  const subject = subjectOf(trigger, placed, clauses);
  const doer = placed.find((m) => m.from >= trigger.to && m.from - trigger.to <= span.object && markBefore(sentence, m.from, trigger.to, lexicon));
  if (trigger.passive) return { patient: subject ?? coordinate?.patient ?? coordinate?.agent, agent: doer?.actor };
  const inReach = after !== undefined && reaches(clauses, trigger, after) ? after : undefined;
  // Spanish and quoted speech put the subject after the verb: "aseguró el ministro".
  if (subject === undefined && coordinate === undefined) return classOf.principal(trigger.class) === "agent" ? { agent: inReach?.actor } : { patient: inReach?.actor };
  return { agent: subject ?? coordinate?.agent ?? coordinate?.patient, patient: inReach?.actor };
}

/** The object stands in the verb's own clause, or in the very next one where that only continues it. */
function reaches(clauses: readonly Clause[], trigger: Trigger, mention: Placed): boolean {
  const own = clauseAt(clauses, trigger.from);
  const its = clauseAt(clauses, mention.from);
  return its === own || (its === own + 1 && clauses[its]?.relation === "other" && mention.from - trigger.to <= 3);
}

function subjectOf(trigger: Trigger, placed: readonly Placed[], clauses: readonly Clause[]): string | undefined {
  const own = clauses[clauseAt(clauses, trigger.verb)];
  if (own === undefined) return undefined;
  const inside = placed.findLast((m) => m.to <= trigger.verb && m.from >= own.head);
  if (inside !== undefined) return inside.actor;
  // "the president, who was removed": the one right before the clause.
  if (own.relation === "relative" || own.relation === "complement") return placed.findLast((m) => m.to <= own.from + 1 && own.from - m.to <= 2)?.actor;
  return undefined;
}

function markBefore(sentence: ReadSentence, at: number, from: number, lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) if (lexicon.has("doerMarks", sentence.tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "Castillo's arrest", "the arrest of the mayor by police". */
function ofNoun(sentence: ReadSentence, trigger: Trigger, placed: readonly Placed[], lexicon: Lexicon): Participants {
  const { tokens } = sentence;
  const owner = placed.findLast((m) => m.to <= trigger.from && trigger.from - m.to <= 2 && m.to > 0 && possesses(tokens, m.to, trigger.from));
  const about = placed.find((m) => m.from > trigger.to && m.from - trigger.to <= span.about && aboutBetween(sentence, trigger.to, m.from, lexicon));
  const doer = placed.find((m) => m.from > trigger.to && m.from - trigger.to <= span.about + 4 && markBefore(sentence, m.from, trigger.to, lexicon));
  if (classOf.principal(trigger.class) === "patient") return { patient: (about ?? owner)?.actor, agent: doer?.actor ?? (about === undefined ? undefined : owner?.actor) };
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
