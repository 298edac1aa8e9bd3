import type { Member } from "./cast.ts";
import { ownerOf } from "./owners.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

export function learnAcronym(scene: Scene, phrase: Phrase, member: Member | undefined): void {
  const acronym = acronymAfter(scene, phrase);
  if (acronym === undefined || member === undefined) return;
  // "the Permanent Council of the Organization of American States (OAS)": the letters are the owner's.
  const owner = phrase.kind === "institution" ? ownerOf(scene, phrase) : undefined;
  learnFor(scene, acronym, owner !== undefined && owner.kind !== "country" ? owner : member);
}

export function definesAcronym(scene: Scene, phrase: Phrase): boolean {
  return acronymAfter(scene, phrase) !== undefined;
}

/** "(OAS)" after a name. */
function acronymAfter(scene: Scene, phrase: Phrase): string | undefined {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const [open, word, close] = tokens.slice(phrase.to, phrase.to + 3);
  if (open?.text !== "(" || word === undefined || close?.text !== ")") return undefined;
  return /^\p{Lu}[\p{Lu}\p{Nd}&/-]{1,9}$/u.test(word.text) ? word.text : undefined;
}

function learnFor(scene: Scene, acronym: string, member: Member): void {
  member.aliases.add(acronym);
  scene.acronyms.set(acronym, member);
}
