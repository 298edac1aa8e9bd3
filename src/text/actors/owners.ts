import { type Member, organisationIn, stateIn } from "./cast.ts";
import { kebab } from "./names.ts";
import { officeOf } from "./office-names.ts";
import { findPerson, personIn } from "./people.ts";
import type { Owner, Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

export function ownerOf(scene: Scene, phrase: Phrase): Member | undefined {
  return phrase.owner === undefined ? undefined : memberOf(scene, phrase.owner);
}

export function memberOf(scene: Scene, owner: Owner): Member | undefined {
  switch (owner.kind) {
    case "state":
      return stateIn(scene.cast, owner.code);
    case "organisation":
      return organisationIn(scene.cast, owner.entry.known.name, owner.entry.known);
    case "name": {
      // "the president of the Republic": of the state that the article is about.
      if (scene.nationWords.has(owner.text.toLowerCase()))
        return scene.mainState === undefined ? undefined : stateIn(scene.cast, scene.mainState);
      const met = owner.sort === "unknown" ? meetByGivenName(scene, owner.text) : undefined;
      if (met !== undefined) return met;
      if (owner.sort !== "organisation") {
        const person = findPerson(scene.cast, owner.text);
        if (person !== undefined) return person;
      }
      if (owner.sort === "unknown" && owner.text.split(" ").length < 2)
        return scene.acronyms.get(owner.text) ?? scene.cast.byId.get(kebab(owner.text)) ?? organisationIn(scene.cast, owner.text);
      return scene.acronyms.get(owner.text) ?? organisationIn(scene.cast, withoutArticle(owner.text));
    }
    case "institution": {
      const inner = owner.owner === undefined ? undefined : memberOf(scene, owner.owner);
      if (owner.isState) return inner ?? (scene.mainState === undefined ? undefined : stateIn(scene.cast, scene.mainState));
      if (inner === undefined) return undefined;
      const member = officeOf(scene, inner, { label: owner.label }, "organisation");
      member.country ??= inner.country;
      member.speaksFor ??= inner;
      member.offices.add(owner.label);
      return member;
    }
    case "possessive":
      return undefined;
  }
}

export function postOwner(scene: Scene, phrase: Phrase): Member | undefined {
  const key = postKey(phrase);
  const owner = key === undefined ? undefined : scene.postOwners.get(key);
  return owner === undefined ? undefined : memberOf(scene, owner);
}

/** A person by this name, met here for the first time if the name tells a person. */
export function findOrMeet(scene: Scene, text: string): Member | undefined {
  return findPerson(scene.cast, text) ?? meetByGivenName(scene, text);
}

function meetByGivenName(scene: Scene, text: string): Member | undefined {
  if (!text.includes(" ")) return undefined;
  const first = text.toLowerCase().split(" ")[0] ?? "";
  const lexicon = scene.lexicons.find(({ female, male }) => female.has(first) || male.has(first));
  return lexicon === undefined ? undefined : personIn(scene.cast, text, lexicon);
}

/** "Ambassador|OAS": an office abroad by its post. */
export function postKey(phrase: Phrase): string | undefined {
  const { post, entry } = phrase;
  if (post === undefined || entry?.kind !== "role") return undefined;
  const where =
    post.kind === "state" ? post.code : post.kind === "organisation" ? post.entry.known.name : post.kind === "name" ? post.text : undefined;
  return where === undefined ? undefined : `${entry.role.label}|${where}`;
}

export function withoutArticle(name: string): string {
  return name.replace(/^(?:The)\s/u, "");
}
