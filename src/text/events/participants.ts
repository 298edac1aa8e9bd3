import type { Mention } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";
import { withBlame } from "./blame.ts";
import { classOf } from "./classes.ts";
import { type Clause, clauseAt } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Participants, type Placed, placeMentions } from "./mentioned.ts";
import { subjectOf } from "./subjects.ts";
import type { Trigger } from "./triggers.ts";

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
  const placed = placeMentions(sentence, mentions);
  const found: Participants[] = [];
  triggers.forEach((trigger, index) => {
    const before = triggers.slice(0, index).findLastIndex((t) => !t.bare && !t.attributive);
    const [earlier, its] = [triggers[before], found[before]];
    const joined = earlier === undefined || its === undefined ? undefined : { trigger: earlier, found: its };
    found.push(trigger.bare ? ofNoun(sentence, trigger, placed, lexicon) : ofVerb(sentence, trigger, placed, clauses, lexicon, joined));
  });
  return withBlame(triggers, found, placed);
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
