import type { ActorData, InstitutionWords, KnownOrganisation, RoleWords } from "../../language/actors.ts";
import type { Language } from "../../language.ts";
import type { Token } from "../draft.ts";
import { tokenise } from "../tokens.ts";

/** What a word or a run of words may be, before the sentence is read. */
export type Entry =
  | { readonly kind: "state" | "demonym" | "seat"; readonly code: string }
  | { readonly kind: "organisation"; readonly known: KnownOrganisation }
  | { readonly kind: "role"; readonly role: RoleWords }
  | { readonly kind: "institution"; readonly institution: InstitutionWords }
  | { readonly kind: "group" }
  | { readonly kind: "honorific"; readonly gender?: "female" | "male" }
  | { readonly kind: "indefinite" | "region" };

interface Listed {
  readonly words: readonly string[];
  /** "exact": an acronym; "capital": a name; "any": a noun. */
  readonly spelling: "exact" | "capital" | "any";
  readonly text: string;
  readonly entry: Entry;
}

export interface Lexicon {
  readonly data: ActorData;
  /** The longest entry that begins at a token. */
  at(tokens: readonly Token[], index: number): { readonly entry: Entry; readonly length: number } | undefined;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly dissent: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Nouns for the people of a state. */
  readonly peoples: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  readonly postWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly thingWords: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly clauseWords: ReadonlySet<string>;
  readonly asWords: ReadonlySet<string>;
  readonly clauseRelatives: ReadonlySet<string>;
  readonly byWords: ReadonlySet<string>;
  readonly possessors: ReadonlyMap<string, "female" | "male" | "plural" | "neuter" | "any">;
  readonly publicWords: ReadonlySet<string>;
  readonly nameAdjectives: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Finite forms of verbs that only somebody does, or only to somebody: "mocked". */
  readonly dealings: ReadonlySet<string>;
  /** Finite forms of verbs that take a position: "condemned". */
  readonly positions: ReadonlySet<string>;
  /** Finite forms of every verb that the language lists. */
  readonly verbs: ReadonlySet<string>;
  /** Endings of verb forms without a subject of their own. */
  readonly participleEndings: readonly string[];
  readonly adjectives: ReadonlySet<string>;
  readonly homeActs: ReadonlySet<string>;
  readonly ethnic: ReadonlySet<string>;
  readonly dwellWords: ReadonlySet<string>;
  readonly strangers: ReadonlySet<string>;
  readonly domesticGroups: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly pronouns: ReadonlyMap<string, "female" | "male" | "plural" | "neuter">;
  readonly objectPronouns: ReadonlyMap<string, "female" | "male" | "plural">;
  readonly relatives: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, string>;
  /** Of articles that tell it: "la". */
  readonly determinerGender: ReadonlyMap<string, "female" | "male">;
  readonly whose: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** Nouns for a body named before: "the organization". */
  readonly bodies: ReadonlySet<string>;
  /** Days and months. */
  readonly timeWords: ReadonlySet<string>;
  readonly closings: ReadonlySet<string>;
  readonly headedBy: readonly (readonly string[])[];
}

const built = new WeakMap<Language, Lexicon>();

/** The lookups of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(language);
  built.set(language, lexicon);
  return lexicon;
}

/** "peru's" and "boeing’s" are looked up as what they possess from. */
export function bare(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

function buildLexicon(language: Language): Lexicon {
  const data = language.actors;
  const byFirst = new Map<string, Listed[]>();
  const add = (text: string, entry: Entry, spelling: Listed["spelling"]) => {
    const words = tokenise(text, 0, text.length).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    if (!list.some((l) => l.words.join(" ") === words.join(" ") && l.spelling === spelling && l.text === text))
      list.push({ words, spelling, text, entry });
    byFirst.set(first, list);
  };
  const proper = (text: string): Listed["spelling"] => (/^[\p{Lu}\p{Nd}.\s-]{2,}$/u.test(text) ? "exact" : "capital");
  for (const known of data.organisations) for (const text of known.words) add(text, { kind: "organisation", known }, proper(text));
  for (const [code, words] of Object.entries(data.countries)) {
    for (const text of words.names) add(text, { kind: "state", code }, proper(text));
    for (const text of [...words.demonyms, ...words.people])
      add(text, { kind: "demonym", code }, /^\p{Lu}/u.test(text) ? proper(text) : "any");
    for (const text of words.seats) add(text, { kind: "seat", code }, proper(text));
  }
  for (const text of data.regions) add(text, { kind: "region" }, /^\p{Lu}/u.test(text) ? proper(text) : "any");
  for (const role of data.roles) for (const text of role.words) add(text, { kind: "role", role }, "any");
  for (const institution of data.institutions) for (const text of institution.words) add(text, { kind: "institution", institution }, "any");
  for (const text of data.groups) add(text, { kind: "group" }, "any");
  for (const text of data.determiners.indefinite) if (text.includes(" ")) add(text, { kind: "indefinite" }, "any");
  for (const text of data.honorifics.female) add(text, { kind: "honorific", gender: "female" }, "any");
  for (const text of data.honorifics.male) add(text, { kind: "honorific", gender: "male" }, "any");
  for (const text of data.honorifics.any) add(text, { kind: "honorific" }, "any");
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  const speech = language.speech;
  return {
    data,
    at: (tokens, index) => longest(byFirst, tokens, index),
    female: new Set(data.givenNames.female.split(" ")),
    male: new Set(data.givenNames.male.split(" ")),
    former: new Set(data.former),
    dissent: new Set(data.dissent),
    definite: new Set(data.determiners.definite),
    indefinite: new Set(data.determiners.indefinite),
    peoples: new Set(Object.values(data.countries).flatMap(({ people }) => people.map((word) => word.toLowerCase()))),
    possessive: new Set(data.determiners.possessive),
    ofWords: new Set(data.ofWords),
    postWords: new Set(data.postWords),
    placeWords: new Set(data.placeWords),
    conjunctions: new Set(data.conjunctions),
    particles: new Set(data.particles),
    joiners: new Set(data.joiners),
    organisationWords: new Set(data.organisationWords),
    thingWords: new Set(data.thingWords),
    neverNames: new Set(data.neverNames),
    commonWords: new Set(data.commonWords),
    clauseWords: new Set(data.clauseWords),
    asWords: new Set(data.asWords),
    clauseRelatives: new Set(data.clauseRelatives),
    byWords: new Set(speech.byWords),
    possessors: new Map(
      (["female", "male", "plural", "neuter", "any"] as const).flatMap((kind) =>
        data.possessors[kind].map((word) => [word, kind] as const),
      ),
    ),
    publicWords: new Set(data.publicWords),
    nameAdjectives: new Set(data.nameAdjectives),
    cues: new Set([...speech.cues, ...speech.quoteCues].filter((cue) => !cue.includes(" "))),
    auxiliaries: new Set(speech.auxiliaries),
    dealings: dealingsOf(language),
    positions: finiteForms(Object.values(language.stances.verbs)),
    verbs: finiteForms([...language.events.words.flatMap((words) => words.verbs), ...language.events.carriers]),
    participleEndings: speech.participleEndings,
    adjectives: new Set(data.adjectives),
    homeActs: new Set(data.homeActs),
    ethnic: new Set(data.ethnic),
    dwellWords: new Set(data.dwellWords),
    strangers: new Set(data.strangers),
    domesticGroups: new Set(data.domesticGroups),
    adjectiveEndings: data.adjectiveEndings,
    pronouns: new Map(
      (["female", "male", "plural", "neuter"] as const).flatMap((gender) => data.pronouns[gender].map((word) => [word, gender] as const)),
    ),
    objectPronouns: new Map(
      (["female", "male", "plural"] as const).flatMap((gender) => data.objectPronouns[gender].map((word) => [word, gender] as const)),
    ),
    relatives: new Set(data.relatives),
    fields: new Map(Object.entries(data.fields)),
    determinerGender: new Map(
      (["female", "male"] as const).flatMap((gender) => data.determiners[gender].map((word) => [word, gender] as const)),
    ),
    whose: new Set(data.whose),
    ties: new Set(data.ties),
    bodies: new Set(speech.bodies),
    timeWords: new Set([...Object.keys(language.time.months), ...Object.keys(language.time.weekdays)]),
    closings: new Set(data.closings),
    headedBy: data.headedBy.map((words) => words.split(" ")),
  };
}

function longest(
  byFirst: ReadonlyMap<string, readonly Listed[]>,
  tokens: readonly Token[],
  index: number,
): { entry: Entry; length: number } | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const list = byFirst.get(first.lower) ?? byFirst.get(bare(first.lower));
  if (list === undefined) return undefined;
  for (const listed of list) if (matches(listed, tokens, index)) return { entry: listed.entry, length: listed.words.length };
  return undefined;
}

function matches(listed: Listed, tokens: readonly Token[], index: number): boolean {
  const count = listed.words.length;
  for (let i = 0; i < count; i++) {
    const token = tokens[index + i];
    const word = listed.words[i];
    if (token === undefined || word === undefined) return false;
    // Only the last word of a name may carry the possessor's ending.
    if (token.lower !== word && !(i === count - 1 && bare(token.lower) === word)) return false;
    if (i === 0 && listed.spelling !== "any" && !token.capital && token.kind !== "number") return false;
    if (listed.spelling === "exact" && !listed.text.includes(token.text.replace(/['’]s$/u, ""))) return false;
  }
  return true;
}

function dealingsOf({ stances }: Language): Set<string> {
  const { doings, sufferings } = stances.evaluations;
  return finiteForms([...Object.values(stances.verbs), doings.support, doings.oppose, sufferings.support, sufferings.oppose]);
}

interface Verb {
  readonly forms?: readonly Forms[];
}
interface Forms {
  readonly past?: readonly string[];
  readonly present?: readonly string[];
}

/** First words of the past and present forms. */
function finiteForms(verbs: readonly (Verb | Forms)[]): Set<string> {
  const all = verbs.flatMap((verb) => ("forms" in verb ? (verb.forms ?? []) : [verb as Forms]));
  const forms = all.flatMap((form) => [...(form.past ?? []), ...(form.present ?? [])]);
  return new Set(forms.map((form) => form.split(" ")[0] ?? form));
}
