import { classOf } from "./classes.ts";
import type { Participants, Placed } from "./mentioned.ts";
import type { Trigger } from "./triggers.ts";

/** How far behind the verb the one who is blamed may stand, in tokens. */
const reach = 9;

/**
 * Whom a sentence blames for a deed is who did it, as it says.
 *
 *     Norway accused Sweden of the attack     the bombing, which police blamed on the rebels
 *            ^^^^^^^ ^^^^^^        ^^^^^^          ^^^^^^^        ^^^^^^^^^    ^^^^^^^^^^
 */
export function withBlame(triggers: readonly Trigger[], found: readonly Participants[], placed: readonly Placed[]): Participants[] {
  const at = triggers.findIndex((t) => t.class === "accuse" && t.form !== "noun" && !t.attributive && t.modality === "asserted");
  const blaming = triggers[at];
  if (blaming === undefined) return [...found];
  const blamed = placed.find((m) => m.from >= blaming.to && m.from - blaming.to <= reach && m.actor !== found[at]?.agent);
  if (blamed === undefined) return [...found];
  return found.map((each, i) => {
    const trigger = triggers[i];
    const deed = trigger !== undefined && i !== at && classOf.principal(trigger.class) === "patient" && each.agent === undefined;
    return deed || (trigger?.form === "gerund" && trigger.from > blamed.to && i === at + 1)
      ? { ...each, agent: blamed.actor, patient: each.patient === blamed.actor ? undefined : each.patient, doer: blamed }
      : each;
  });
}
