import { groupIn, type Member } from "./cast.ts";
import { officeOf, ownerName } from "./office-names.ts";
import { giveOffice, holderOf, linkRoleAfter } from "./offices.ts";
import { ownerOf } from "./owners.ts";
import { personIn } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { bodyBefore, namesBody, possessorBefore } from "./possessors.ts";
import { acts, apposed, lexiconAt, phraseAfter, plainWords, type Reading, type Scene, show } from "./scene.ts";

export function resolveRole(scene: Scene, list: Reading[], i: number, reading: Reading): void {
  const { phrase } = reading;
  if (phrase.entry?.kind !== "role") return;
  const { role } = phrase.entry;
  if (phrase.name !== undefined && phrase.name.sort !== "organisation" && phrase.name.sort !== "thing") {
    const person = reading.member ?? personIn(scene.cast, phrase.name.text, lexiconAt(scene, phrase));
    person.aliases.add(phrase.name.text);
    if (phrase.owner !== undefined || role.voice === "owner") person.aliases.add(plainWords(scene, phrase));
    show(reading, person);
    giveOffice(scene, person, phrase, possessed(scene, list, i));
    linkRoleAfter(scene, list, i, person);
    return;
  }
  if (reading.member !== undefined) return;
  // "the ambassador to the OAS, Francisco Mora"
  const next = phraseAfter(scene, list, i);
  if (
    next !== undefined &&
    apposed(scene, phrase, next.phrase) &&
    next.phrase.name !== undefined &&
    next.member?.kind === "person" &&
    !role.plural
  ) {
    show(reading, next.member);
    giveOffice(scene, next.member, phrase, possessed(scene, list, i));
    return;
  }
  const ofBody = namesBody(scene, phrase);
  const owner = ofBody ? bodyBefore(scene, phrase) : ownerOf(scene, phrase);
  if (ofBody && owner === undefined) return;
  if (role.plural) {
    // "leaders of Chile, Peru and Cuba": the states, one by one.
    if (owner?.kind === "country" && opensList(scene, phrase, list[i + 1]?.phrase)) {
      show(reading, owner);
      return;
    }
    const label = owner === undefined ? plainWords(scene, phrase) : `${ownerName(owner)} ${role.label.toLowerCase()}`;
    const group = groupIn(scene.cast, label, owner?.country);
    if (owner !== undefined)
      group.office ??= { label: role.label, owner: owner.name, ...(owner.kind === "country" ? { state: owner.country } : {}) };
    if (owner !== undefined && role.voice === "owner" && !phrase.dissent && !phrase.former) group.speaksFor ??= owner;
    reading.member = group;
    reading.shown = acts(scene, phrase) || owner !== undefined;
    return;
  }
  const holder = phrase.determiner === "indefinite" ? undefined : holderOf(scene, phrase, owner);
  if (holder !== undefined) {
    show(reading, holder);
    return;
  }
  if (ofBody) return;
  // "Liendo's boss": nobody's voice; "Peru's chief": too vague to be an office.
  if (owner === undefined || role.voice === "self" || owner.kind === "person" || (owner.kind === "country" && role.vague === true)) {
    return;
  }
  const office = { label: role.label, ...(phrase.field !== undefined && role.takesField === true ? { field: phrase.field } : {}) };
  const member = officeOf(scene, owner, office, "person", phrase.former);
  show(reading, member);
  giveOffice(scene, member, phrase);
}

/** For whom "its ambassador, X" speaks: the possessor; of a person ("her minister, X") the one for whom she speaks. */
function possessed(scene: Scene, list: readonly Reading[], i: number): Member | undefined {
  if (list[i]?.phrase.owner?.kind !== "possessive") return undefined;
  const owner = possessorBefore(scene, list, i);
  return owner?.kind === "person" ? (owner.former ? undefined : owner.speaksFor) : owner;
}

/** Another state follows after a comma or "and". */
export function opensList(scene: Scene, phrase: Phrase, next: Phrase | undefined): boolean {
  if (next?.kind !== "state") return false;
  const between = (scene.sentences[phrase.sentence]?.tokens ?? []).slice(phrase.to, next.from);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(
      ({ text, lower }) => text === "," || lexiconAt(scene, phrase).conjunctions.has(lower) || lexiconAt(scene, phrase).definite.has(lower),
    )
  );
}
