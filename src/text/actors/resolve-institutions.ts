import { type Member, stateIn } from "./cast.ts";
import { governmentOf, officeOf } from "./office-names.ts";
import { headedGovernment, lastOffice } from "./offices.ts";
import { findOrMeet, ownerOf } from "./owners.ts";
import type { Phrase } from "./phrase.ts";
import { bodyBefore, namesBody, possessorBefore } from "./possessors.ts";
import { lexiconAt, type Reading, type Scene, show } from "./scene.ts";

export function resolveInstitution(scene: Scene, list: Reading[], i: number, reading: Reading): void {
  const { phrase } = reading;
  if (phrase.entry?.kind !== "institution") return;
  const { institution } = phrase.entry;
  let owner = phrase.owner?.kind === "possessive" ? possessorBefore(scene, list, i) : ownerOf(scene, phrase);
  if (phrase.owner?.kind === "possessive" && owner === undefined) {
    if (institution.ofBody !== true) return;
    owner = bodyBefore(scene, phrase);
    if (owner === undefined) return;
  }
  if (institution.isState === true) {
    const head = phrase.headName === undefined ? undefined : findOrMeet(scene, phrase.headName);
    if (head !== undefined) {
      head.country ??= owner?.country;
      owner = head;
    }
    if (owner?.kind === "person") {
      const known = governmentOf(scene, owner);
      const state = phrase.post?.kind === "state" ? phrase.post.code : (owner.country ?? scene.mainState);
      if (state !== undefined) {
        known.country ??= state;
        known.speaksFor ??= stateIn(scene.cast, state);
        // Whose government it is heads it.
        if (!owner.former && owner.speaksFor === undefined) {
          owner.speaksFor = stateIn(scene.cast, state);
          owner.country = state;
          owner.roleEvidence.push({ start: phrase.start, end: phrase.end });
        }
      }
      show(reading, known);
      return;
    }
    if (owner === undefined && phrase.determiner === "definite" && scene.mainState !== undefined)
      owner = stateIn(scene.cast, scene.mainState);
    if (owner !== undefined) show(reading, headedGovernment(scene, list, i, owner) ?? owner);
    return;
  }
  if (namesBody(scene, phrase)) {
    owner = bodyBefore(scene, phrase);
    if (owner === undefined) return;
  }
  owner ??= coordinatedOwner(scene, list, i);
  if (owner === undefined) {
    const before = lastOffice(scene, institution.label, phrase, undefined);
    if (before !== undefined) {
      show(reading, before);
      return;
    }
    if (institution.ofBody === true) owner = bodyBefore(scene, phrase);
    else if (scene.mainState !== undefined && !institution.abroad) owner = stateIn(scene.cast, scene.mainState);
  }
  if (owner === undefined) return;
  const post = institution.abroad === true && phrase.post !== undefined ? placeName(scene, phrase) : undefined;
  const office = {
    label: institution.label,
    ...(post !== undefined
      ? { place: post }
      : phrase.field !== undefined && institution.takesField === true
        ? { field: phrase.field }
        : {}),
  };
  if (institution.takesField === true && phrase.field === undefined) {
    const ministry = lastOffice(scene, institution.label, phrase, owner);
    if (ministry !== undefined) show(reading, ministry);
    return;
  }
  const before = institution.abroad === true && post === undefined ? lastOffice(scene, institution.label, phrase, owner) : undefined;
  const member = before ?? officeOf(scene, owner, office, "organisation");
  member.country ??= owner.country;
  if (!["Opposition", "Supreme Court", "Congress", "Parliament", "Senate"].includes(institution.label)) member.speaksFor ??= owner;
  member.offices.add(institution.label);
  show(reading, member);
}

/** "the army and the police of Chile", "Chile's police and army": one owner for both. */
function coordinatedOwner(scene: Scene, list: readonly Reading[], i: number): Member | undefined {
  const [before, here, after] = [list[i - 1], list[i], list[i + 1]];
  if (here === undefined) return undefined;
  const tokens = scene.sentences[here.phrase.sentence]?.tokens ?? [];
  const { conjunctions } = lexiconAt(scene, here.phrase);
  const joins = (from: number, to: number) => to - from === 1 && conjunctions.has(tokens[from]?.lower ?? "");
  if (after?.phrase.entry?.kind === "institution" && joins(here.phrase.to, after.phrase.from)) {
    const owner = ownerOf(scene, after.phrase);
    if (owner !== undefined) return owner;
  }
  const isBody = before?.phrase.entry?.kind === "institution" && before.phrase.entry.institution.isState !== true;
  return isBody && joins(before.phrase.to, here.phrase.from) ? before.member?.speaksFor : undefined;
}

/** The last words of "the US embassy in Lima". */
function placeName(scene: Scene, phrase: Phrase): string | undefined {
  return scene.sentences[phrase.sentence]?.tokens[phrase.to - 1]?.text;
}
