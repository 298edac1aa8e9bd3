import { type Member, stateIn } from "./cast.ts";
import { fold } from "./names.ts";
import { giveOffice, learnHead } from "./offices.ts";
import { postKey } from "./owners.ts";
import { findPerson, personIn } from "./people.ts";
import type { Owner } from "./phrase.ts";
import { apposed, lexiconAt, phraseAfter, type Reading, type Scene } from "./scene.ts";

/** First pass: full names, so that a surname in the headline finds its owner; and the state that the article is about. */
export function introduce(scene: Scene): void {
  const counts = new Map<string, number>();
  const early = new Set<string>();
  for (const list of scene.readings)
    for (const { phrase } of list) {
      const code =
        phrase.entry !== undefined && "code" in phrase.entry
          ? phrase.entry.code
          : phrase.owner?.kind === "state"
            ? phrase.owner.code
            : undefined;
      if (code === undefined) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (phrase.sentence < ledeSentences) early.add(code);
    }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = ranked.reduce((sum, [, n]) => sum + n, 0);
  const [first] = ranked;
  const isSubject = first !== undefined && first[1] / total >= 0.4 && (early.has(first[0]) || first[1] >= leastMentions);
  if (isSubject) scene.mainState = first[0];
  if (ranked.length === 1) scene.onlyState = ranked[0]?.[0];
  learnSoleOffices(scene);
  for (const list of scene.readings)
    for (let i = 0; i < list.length; i++) {
      const reading = list[i];
      if (reading === undefined || reading.phrase.name === undefined) continue;
      if (reading.phrase.name.text.includes(" ") && isPerson(scene, list, i))
        reading.member = personIn(scene.cast, reading.phrase.name.text, lexiconAt(scene, reading.phrase));
    }
  for (const list of scene.readings)
    for (let i = 0; i < list.length; i++) {
      const reading = list[i];
      const name = reading?.phrase.name;
      if (reading === undefined || name === undefined || name.text.includes(" ")) continue;
      if (
        (reading.phrase.kind === "role" || reading.phrase.entry?.kind === "honorific") &&
        findPerson(scene.cast, name.text) === undefined
      ) {
        if (name.sort !== "organisation") personIn(scene.cast, name.text, lexiconAt(scene, reading.phrase));
      }
    }
}

/** An article names the state that it is about in its first sentences, or often: one in passing is not it. */
const ledeSentences = 4;
const leastMentions = 4;

/** Offices that are named with one state, at least once without a name, and that one person at most bears. */
function learnSoleOffices(scene: Scene): void {
  const told = new Map<string, { readonly states: Set<string>; readonly surnames: Set<string>; unnamed: boolean }>();
  for (const list of scene.readings)
    for (const { phrase } of list) {
      if (phrase.kind !== "role" || phrase.entry?.kind !== "role" || phrase.former || phrase.dissent) continue;
      const { role } = phrase.entry;
      if (role.plural || role.vague || role.voice !== "owner") continue;
      const office = told.get(role.label) ?? { states: new Set(), surnames: new Set(), unnamed: false };
      told.set(role.label, office);
      if (phrase.name !== undefined) office.surnames.add(fold(phrase.name.text).split(" ").at(-1) ?? "");
      else if (phrase.owner?.kind === "state" && phrase.determiner !== "indefinite") office.unnamed = true;
      if (phrase.owner !== undefined) office.states.add(phrase.owner.kind === "state" ? phrase.owner.code : "");
    }
  for (const [label, { states, surnames, unnamed }] of told) {
    const [code, ...others] = states;
    if (code !== undefined && code !== "" && others.length === 0 && surnames.size === 1 && unnamed) scene.soleOffices.set(label, code);
  }
}

/** Offices told anywhere in the article, so that "the US ambassador to the OAS" finds its holder before he is named. */
export function learnOffices(scene: Scene): void {
  for (const list of scene.readings)
    list.forEach(({ phrase, member }, i) => {
      if (phrase.holder !== undefined) {
        const person = findPerson(scene.cast, phrase.holder) ?? personIn(scene.cast, phrase.holder, lexiconAt(scene, phrase));
        if (phrase.owner?.kind === "state") learnHead(person, stateIn(scene.cast, phrase.owner.code), phrase, phrase);
      }
      if (phrase.kind !== "role" || phrase.entry?.kind !== "role" || phrase.entry.role.plural) return;
      learnRelative(scene, list, i);
      const key = postKey(phrase);
      const given = phrase.owner?.kind === "state" || phrase.owner?.kind === "organisation";
      if (key !== undefined && given && !phrase.former) scene.postOwners.set(key, phrase.owner as Owner);
      const holder = phrase.name !== undefined ? (member ?? findPerson(scene.cast, phrase.name.text)) : apposedPerson(scene, list, i);
      if (holder === undefined) return;
      if (key !== undefined && !phrase.former) scene.postHolders.set(key, holder);
      if (given) giveOffice(scene, holder, phrase);
    });
}

/** "Honduras, [whose president is Xiomara Castro]": the noun before owns the office. */
function learnRelative(scene: Scene, list: readonly Reading[], i: number): void {
  const [before, role, after] = [list[i - 1]?.phrase, list[i]?.phrase, list[i + 1]?.phrase];
  if (before === undefined || role === undefined || after?.name === undefined || role.name !== undefined) return;
  const tokens = scene.sentences[role.sentence]?.tokens ?? [];
  const lexicon = lexiconAt(scene, role);
  if (!lexicon.whose.has(tokens[role.from - 1]?.lower ?? "")) return;
  const apart = role.from - 1 - before.to;
  if (apart > 1 || (apart === 1 && tokens[before.to]?.text !== ",")) return;
  const between = tokens.slice(role.to, after.from);
  if (between.length !== 1 || !lexicon.auxiliaries.has(between[0]?.lower ?? "")) return;
  const { entry } = before;
  const owner: Owner | undefined =
    before.kind === "state" && entry?.kind === "state"
      ? { kind: "state", code: entry.code }
      : entry?.kind === "organisation"
        ? { kind: "organisation", entry }
        : undefined;
  if (owner === undefined) return;
  const person = findPerson(scene.cast, after.name.text) ?? personIn(scene.cast, after.name.text, lexicon);
  giveOffice(scene, person, { ...role, start: before.start, end: after.end, name: after.name, owner });
}

/** The person before or after a role in apposition. */
function apposedPerson(scene: Scene, list: readonly Reading[], i: number): Member | undefined {
  const [before, role, after] = [list[i - 1], list[i], phraseAfter(scene, list, i)];
  if (role === undefined) return undefined;
  if (after?.phrase.name !== undefined && apposed(scene, role.phrase, after.phrase))
    return after.member ?? findPerson(scene.cast, after.phrase.name.text);
  if (before?.phrase.name !== undefined && apposed(scene, before.phrase, role.phrase))
    return before.member ?? findPerson(scene.cast, before.phrase.name.text);
  return undefined;
}

/** Is a capitalised run of words a person: an office, an honorific, a given name, an apposition, or speech says so. */
export function isPerson(scene: Scene, list: readonly Reading[], i: number): boolean {
  const phrase = list[i]?.phrase;
  const name = phrase?.name;
  if (phrase === undefined || name === undefined || name.sort === "organisation" || name.sort === "thing") return false;
  if (phrase.kind === "role" || phrase.entry?.kind === "honorific") return true;
  const lexicon = lexiconAt(scene, phrase);
  const first = name.text.toLowerCase().split(" ")[0] ?? "";
  // "The Guardian", "El Universal"
  if (lexicon.definite.has(first) || lexicon.joiners.has(first)) return false;
  if (lexicon.female.has(first) || lexicon.male.has(first)) return true;
  const before = list[i - 1]?.phrase;
  if (before?.kind === "role" && before.name === undefined && apposed(scene, before, phrase)) return true;
  const after = list[i + 1]?.phrase;
  if (after?.kind === "role" && after.name === undefined && apposed(scene, phrase, after)) return true;
  if (phrase.place || phrase.determiner !== "none" || /^\p{Lu}+$/u.test(name.text.replace(/\s/gu, ""))) return false;
  const next = scene.sentences[phrase.sentence]?.tokens[phrase.to];
  return next !== undefined && (lexicon.cues.has(next.lower) || lexicon.relatives.has(next.lower));
}
