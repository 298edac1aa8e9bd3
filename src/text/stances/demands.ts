import type { Quote } from "../../article.ts";
import { clauseSubject } from "./antecedents.ts";
import { matchItems } from "./matching.ts";
import type { Party } from "./party.ts";
import { type Claim, onThing } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { topicBefore } from "./topics.ts";
import { verbsAt } from "./verbs-at.ts";

/** Words between "should" and the verb, at most. */
const reach = 5;

/**
 * What whoever speaks says that somebody ought to do, or ought to be done to somebody, is his own position.
 *
 *     “Norway must suspend its aid to Sweden”, said Dahl       “This government should not be recognised”, said Dahl
 *             ^^^^ ^^^^^^^            ^^^^^^                        ^^^^^^^^^^ ^^^^^^ ^^^    ^^^^^^^^^^
 */
export function findDemandClaims(scene: Scene, quotes: readonly Quote[], signed: boolean): Claim[] {
  if (!signed && quotes.every(({ speaker }) => speaker === undefined)) return [];
  return scene.words.flatMap((word, at) => {
    const modal = word.mention === undefined ? modalAt(scene, at) : undefined;
    if (modal === undefined) return [];
    const { start, end } = word.token;
    const quote = quotes.find((one) => one.start <= start && end <= one.end);
    const speaker = quote?.speaker;
    if (quote === undefined ? !signed : speaker === undefined) return [];
    return demanded(scene, at, at + modal).map((claim) => ({ ...claim, speaker, actors: [], firstPerson: true, kind: "own-words" }));
  });
}

/** How many words the modal at a word has. */
function modalAt({ words, lexicon }: Scene, at: number): number | undefined {
  return lexicon.modals.get(words[at]?.lower ?? "")?.find((modal) => modal.every((word, i) => words[at + i]?.lower === word))?.length;
}

type Demand = Pick<Claim, "targets" | "issue" | "stance" | "rule" | "from" | "to">;

function demanded(scene: Scene, modal: number, after: number): Demand[] {
  const { words, lexicon } = scene;
  const { sets } = lexicon;
  let negated = false;
  let copula = false;
  for (let i = after; i < after + reach; i++) {
    const word = words[i];
    if (word === undefined || word.mention !== undefined || word.role === "mark") return [];
    negated ||= sets.negators.has(word.lower) || (i === after && sets.negators.has(words[modal - 1]?.lower ?? ""));
    copula ||= sets.copulas.has(word.lower);
    for (const form of verbsAt(scene, i)) {
      const all = lexicon.predicates.get(form.verb) ?? [];
      if (copula && form.kinds.has("participle")) {
        const predicate = all.find((one) => one.passive === true && one.items.length === 1 && one.items[0]?.kind === "target");
        const thing = all.find((one) => one.passive === true && one.items.length === 1 && one.items[0]?.kind === "issue");
        const issue = thing && topicBefore(scene, modal)?.issue;
        if (issue !== undefined && thing !== undefined)
          return [{ targets: [], issue, stance: turned(thing.stance, negated), rule: "demand", from: issue.from, to: i }];
        const party = predicate === undefined ? undefined : subjectBefore(scene, modal);
        if (party === undefined || predicate === undefined) continue;
        return [{ targets: [party], stance: turned(predicate.stance, negated), rule: "demand", from: party.from, to: i }];
      }
      if (copula || !form.kinds.has("bare")) continue;
      for (const predicate of all) {
        const match = predicate.claimed === true ? undefined : matchItems(scene, predicate.items, i + 1 + form.rest.length);
        const stance = negated ? predicate.negated : predicate.stance;
        if (match === undefined || (stance !== "support" && stance !== "oppose") || match.holder !== undefined) continue;
        const targets = match.target === undefined ? [] : [match.target];
        const demand: Demand = { targets, issue: match.issue, stance, rule: "demand", from: modal, to: match.to };
        return [predicate.thing === true ? onThing(demand, scene, i) : demand];
      }
    }
  }
  return [];
}

function subjectBefore(scene: Scene, modal: number): Party | undefined {
  const at = scene.lexicon.sets.negators.has(scene.words[modal - 1]?.lower ?? "") ? modal - 1 : modal;
  const near = scene.endingAt.get(at - 1);
  const party = near !== undefined && scene.words[near.from - 1]?.role !== "preposition" ? near : clauseSubject(scene, at);
  return party?.owner === false ? party : undefined;
}

function turned(stance: Claim["stance"], negated: boolean): Claim["stance"] {
  if (!negated) return stance;
  return stance === "support" ? "oppose" : "support";
}
