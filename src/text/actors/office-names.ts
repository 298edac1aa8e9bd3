import type { OfficeName } from "../../article.ts";
import { type Member, namedIn } from "./cast.ts";
import { kebab } from "./names.ts";
import type { Scene } from "./scene.ts";
import { shortNames, stateNames } from "./world.ts";

/** A body or an office that is called after its owner: "Peru's Congress", "Boluarte government". */
export function officeOf(
  scene: Scene,
  owner: Member,
  office: Omit<OfficeName, "owner" | "state">,
  kind: "organisation" | "person",
  former = false,
): Member {
  const { label, field, place } = office;
  const what = `${field === undefined ? "" : `${field} `}${label}${place === undefined ? "" : ` in ${place}`}`;
  const name = `${possessorName(owner)} ${what}`;
  const member = namedIn(scene.cast, kebab(`${former ? "former " : ""}${name}`), name, kind);
  member.office ??= { ...office, owner: owner.name, ...(owner.kind === "country" ? { state: owner.country } : {}) };
  return member;
}

/** The government that is called after its head. */
export function governmentOf(scene: Scene, head: Member): Member {
  const surname = surnameOf(scene, head);
  const member = namedIn(scene.cast, `${kebab(surname)}-government`, `${surname} government`, "organisation");
  member.office ??= { label: "Government", owner: surname };
  return member;
}

function possessorName(owner: Member): string {
  if (owner.kind === "country" && owner.country !== undefined) {
    const short = shortNames[owner.country];
    if (short !== undefined) return short;
    return `${stateNames[owner.country] ?? owner.name}'s`;
  }
  return owner.name;
}

export function ownerName(owner: Member): string {
  return owner.kind === "country" && owner.country !== undefined ? (shortNames[owner.country] ?? owner.name) : owner.name;
}

/** "Boluarte" of Dina Boluarte, "Peña Nieto" of Enrique Peña Nieto: the name without its given names. */
function surnameOf(scene: Scene, person: Member): string {
  const words = person.name.split(" ");
  const given = (word: string) => scene.lexicons.some(({ female, male }) => female.has(word.toLowerCase()) || male.has(word.toLowerCase()));
  let from = 0;
  while (from < words.length - 1 && (from === 0 || given(words[from] ?? ""))) from++;
  return words.slice(words.length === 1 ? 0 : from).join(" ");
}
