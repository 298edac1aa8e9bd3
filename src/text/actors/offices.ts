import { type Member, stateIn } from "./cast.ts";
import { governmentOf } from "./office-names.ts";
import { ownerOf, postKey, postOwner } from "./owners.ts";
import type { Phrase } from "./phrase.ts";
import { apposed, isAs, lexiconAt, plainWords, type Reading, type Scene, show } from "./scene.ts";

export function giveOffice(scene: Scene, person: Member, phrase: Phrase, possessor?: Member): void {
  if (phrase.entry?.kind !== "role") return;
  const { role } = phrase.entry;
  if (phrase.gender !== undefined) person.gender ??= phrase.gender;
  if (phrase.former) {
    if (role.voice === "owner") person.former = true;
    return;
  }
  if (role.voice !== "owner" || phrase.dissent) return;
  const owner = ownerOf(scene, phrase) ?? possessor ?? postOwner(scene, phrase) ?? soleOwner(scene, phrase);
  if (owner === undefined || owner === person) return;
  person.offices.add(`${role.label}|${owner.id}`);
  if (person.speaksFor === undefined) {
    person.speaksFor = owner;
    person.country = owner.country;
  }
  if (phrase.name === undefined && phrase.owner !== undefined && phrase.owner.kind !== "possessive")
    person.aliases.add(plainWords(scene, phrase));
  if (!person.roleEvidence.some(({ start }) => start === phrase.start)) person.roleEvidence.push({ start: phrase.start, end: phrase.end });
}

/**
 * The one state whose office an article names, and the one person whom it calls by that office: "The Peruvian president
 * was absent. … President Castillo". That it names no other state proves nothing: presidents travel, and speak of others.
 */
function soleOwner(scene: Scene, phrase: Phrase): Member | undefined {
  if (phrase.entry?.kind !== "role" || phrase.owner !== undefined) return undefined;
  const code = scene.soleOffices.get(phrase.entry.role.label) ?? besideOwnPeople(scene, phrase);
  return code === undefined ? undefined : stateIn(scene.cast, code);
}

/**
 * The only state that the article names, where the sentence tells of its home affairs: what only its own rulers do or only
 * they suffer ("ban", "resignation"), and those whom a government has at home (rebels, an opposition, candidates). One
 * of the two proves nothing: presidents travel, and crowds burn the pictures of others.
 *
 *     [Rebels of Chile] demanded the [resignation] of President Mora.
 */
function besideOwnPeople(scene: Scene, phrase: Phrase): string | undefined {
  const code = scene.onlyState;
  if (code === undefined || phrase.entry?.kind !== "role" || phrase.name === undefined) return undefined;
  if (phrase.entry.role.abroad === true || phrase.entry.role.vague === true) return undefined;
  const { homeActs, domesticGroups } = lexiconAt(scene, phrase);
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  if (!tokens.some(({ lower }) => homeActs.has(lower))) return undefined;
  const isOwn = ({ phrase: { owner, kind, dissent, from, to } }: Reading) =>
    owner?.kind === "state" && (dissent || (kind === "group" && tokens.slice(from, to).some(({ lower }) => domesticGroups.has(lower))));
  return (scene.readings[phrase.sentence] ?? []).some(isOwn) ? code : undefined;
}

/** "Lisa Kenna, US ambassador to Peru,": the office belongs to the name before it. */
export function linkRoleAfter(scene: Scene, list: Reading[], i: number, person: Member): void {
  const phrase = list[i]?.phrase;
  const next = list[i + 1];
  if (
    phrase === undefined ||
    next === undefined ||
    next.phrase.kind !== "role" ||
    next.phrase.name !== undefined ||
    person.kind !== "person"
  )
    return;
  if (
    !(apposed(scene, phrase, next.phrase) || isAs(scene, phrase, next.phrase)) ||
    (next.phrase.entry?.kind === "role" && next.phrase.entry.role.plural)
  )
    return;
  show(next, person);
  giveOffice(scene, person, next.phrase);
}

/** Who holds the office that these words name: the last one said to. */
export function holderOf(scene: Scene, phrase: Phrase, owner: Member | undefined): Member | undefined {
  if (phrase.entry?.kind !== "role") return undefined;
  const { label } = phrase.entry.role;
  if (phrase.determiner === "indefinite") return undefined;
  const key = postKey(phrase);
  const posted = key === undefined ? undefined : scene.postHolders.get(key);
  if (posted !== undefined && (owner === undefined || posted.speaksFor === undefined || posted.speaksFor === owner)) return posted;
  for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - farthest; s--) {
    const found = scene.readings[s]?.findLast((r) => {
      if (r.phrase.start >= phrase.start || r.member?.kind !== "person") return false;
      if (phrase.gender !== undefined && r.member.gender !== undefined && r.member.gender !== phrase.gender) return false;
      if (owner !== undefined) return holds(r.member, label, owner);
      return r.phrase.entry?.kind === "role" && r.phrase.entry.role.label === label;
    });
    if (found?.member !== undefined) return found.member;
    if (owner === undefined && s < phrase.sentence - 15) return undefined;
  }
  if (owner === undefined) return undefined;
  return scene.cast.members.find((member) => member.kind === "person" && !member.former && holds(member, label, owner));
}

export function lastOffice(scene: Scene, label: string, phrase: Phrase, owner: Member | undefined): Member | undefined {
  for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - farthest; s--) {
    const found = scene.readings[s]?.findLast(
      (r) =>
        r.phrase.start < phrase.start &&
        r.phrase.entry?.kind === "institution" &&
        r.member?.kind === "organisation" &&
        (owner === undefined || r.member.speaksFor === owner || r.member.country === owner.country) &&
        (r.phrase.entry.institution.label === label || r.phrase.entry.institution.label.endsWith(` ${label}`)),
    );
    if (found?.member !== undefined) return found.member;
  }
  return undefined;
}

/** "Peru's government, headed by Dina Boluarte" is the Boluarte government. */
export function headedGovernment(scene: Scene, list: Reading[], i: number, state: Member): Member | undefined {
  const phrase = list[i]?.phrase;
  const next = list[i + 1];
  if (phrase === undefined || next === undefined || next.member?.kind !== "person") return undefined;
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const between = tokens
    .slice(phrase.to, next.phrase.from)
    .filter((token) => token.kind !== "mark")
    .map((token) => token.lower)
    .join(" ");
  if (
    !lexiconAt(scene, phrase).headedBy.some(
      (words) =>
        between === words.join(" ") || (between.startsWith(`${words.join(" ")} `) && between.split(" ").length <= words.length + 2),
    )
  )
    return undefined;
  const known = governmentOf(scene, next.member);
  known.country ??= state.country;
  known.speaksFor ??= state;
  learnHead(next.member, state, phrase, next.phrase);
  return known;
}

export function learnHead(person: Member, state: Member, from: Phrase, to: Phrase): void {
  if (person.former || person.speaksFor !== undefined) return;
  person.speaksFor = state;
  person.country = state.country;
  person.roleEvidence.push({ start: from.start, end: to.end });
}

/** "the minister" may be the foreign minister. */
export function holds(member: Member, label: string, owner: Member): boolean {
  for (const office of member.offices) {
    const [held = "", of] = office.split("|");
    if (of === owner.id && (held === label || held.endsWith(` ${label}`))) return true;
  }
  return false;
}

/** How many sentences back "the minister" may look for its holder. */
const farthest = 60;
