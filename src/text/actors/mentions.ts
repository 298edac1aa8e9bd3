import type { Actor, Mention } from "../../article.ts";
import type { Draft, ReadSentence } from "../draft.ts";
import { Cast, type Member, toActor } from "./cast.ts";
import { readDocumentWords } from "./document-words.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { kebab } from "./names.ts";
import { findPhrases, type Owner, type Phrase } from "./phrases.ts";
import { resolvePronoun } from "./references.ts";
import { splitUnits } from "./units.ts";
import { shortNames, stateNames } from "./world.ts";

/** A phrase and the actor that it names; `shown` is false while nothing says that it acts (a group in passing). */
export interface Reading {
  readonly phrase: Phrase;
  member: Member | undefined;
  shown: boolean;
}

/** What later stages need of the actors of an article. */
export interface Actors {
  readonly cast: Cast;
  /** By sentence, in order. */
  readonly readings: readonly (readonly Reading[])[];
  readonly lexicons: readonly Lexicon[];
}

/** Finds who and what can act in an article, and which words name them. */
export function findActors(draft: Draft): Actors {
  const cast = new Cast();
  const { sentences } = draft;
  const words = readDocumentWords(sentences);
  const lexicons = sentences.map((sentence) => lexiconOf(draft.languages.of(sentence.language)));
  const phrases = sentences.map((sentence, index) => {
    const lexicon = lexicons[index] as Lexicon;
    return findPhrases(sentence, index, splitUnits(sentence, lexicon, words), lexicon);
  });
  const readings: Reading[][] = phrases.map((list) => list.map((phrase) => ({ phrase, member: undefined, shown: false })));
  const scene = new Scene(cast, sentences, lexicons, readings);
  scene.introduce();
  scene.learnOffices();
  scene.resolve();
  return { cast, readings, lexicons };
}

/** The mentions to show: without overlap, in order. */
export function toMentions(text: string, actors: Actors): Mention[] {
  const mentions: Mention[] = [];
  for (const list of actors.readings)
    for (const { phrase, member, shown } of list) {
      if (member === undefined || !shown) continue;
      const kind =
        phrase.kind === "pronoun"
          ? "pronoun"
          : (phrase.kind === "role" && phrase.name === undefined) || phrase.kind === "institution" || phrase.kind === "group"
            ? "role"
            : "name";
      mentions.push({ start: phrase.start, end: phrase.end, text: text.slice(phrase.start, phrase.end), actor: member.id, kind });
    }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Actors that a mention or a quotation names, and those for whom they speak. */
export function toActors(actors: Actors, used: ReadonlySet<string>): Actor[] {
  const keep = new Set(used);
  for (const member of actors.cast.members)
    if (keep.has(member.id) && member.speaksFor !== undefined && !member.former) keep.add(member.speaksFor.id);
  return actors.cast.members.filter((member) => keep.has(member.id)).map(toActor);
}

/** How many sentences back "the minister" may look for its holder. */
const farthest = 60;

class Scene {
  private readonly cast: Cast;
  private readonly sentences: readonly ReadSentence[];
  private readonly lexicons: readonly Lexicon[];
  private readonly readings: Reading[][];
  private readonly nationWords: ReadonlySet<string>;
  private mainState: string | undefined;
  private onlyState: string | undefined;
  private readonly acronyms = new Map<string, Member>();
  /** "Ambassador|OAS" to whose ambassador it is, and to who it is. */
  private readonly postOwners = new Map<string, Owner>();
  private readonly postHolders = new Map<string, Member>();
  constructor(cast: Cast, sentences: readonly ReadSentence[], lexicons: readonly Lexicon[], readings: Reading[][]) {
    this.cast = cast;
    this.sentences = sentences;
    this.lexicons = lexicons;
    this.readings = readings;
    this.nationWords = new Set(lexicons.flatMap((lexicon) => lexicon.data.nationWords));
  }

  /** First pass: full names, so that a surname in the headline finds its owner; and the state that the article is about. */
  introduce(): void {
    const counts = new Map<string, number>();
    for (const list of this.readings)
      for (const { phrase } of list) {
        const code =
          phrase.entry !== undefined && "code" in phrase.entry
            ? phrase.entry.code
            : phrase.owner?.kind === "state"
              ? phrase.owner.code
              : undefined;
        if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const total = ranked.reduce((sum, [, n]) => sum + n, 0);
    if (ranked[0] !== undefined && ranked[0][1] / total >= 0.4) this.mainState = ranked[0][0];
    if (ranked.length === 1) this.onlyState = ranked[0]?.[0];
    for (const list of this.readings)
      for (let i = 0; i < list.length; i++) {
        const reading = list[i];
        if (reading === undefined || reading.phrase.name === undefined) continue;
        if (reading.phrase.name.text.includes(" ") && this.isPerson(list, i))
          reading.member = this.cast.person(reading.phrase.name.text, this.lexicon(reading.phrase));
      }
    for (const list of this.readings)
      for (let i = 0; i < list.length; i++) {
        const reading = list[i];
        const name = reading?.phrase.name;
        if (reading === undefined || name === undefined || name.text.includes(" ")) continue;
        if (
          (reading.phrase.kind === "role" || reading.phrase.entry?.kind === "honorific") &&
          this.cast.findPerson(name.text) === undefined
        ) {
          if (name.sort !== "organisation") this.cast.person(name.text, this.lexicon(reading.phrase));
        }
      }
  }

  /** Offices told anywhere in the article, so that "the US ambassador to the OAS" finds its holder before he is named. */
  learnOffices(): void {
    for (const list of this.readings)
      list.forEach(({ phrase, member }, i) => {
        if (phrase.kind !== "role" || phrase.entry?.kind !== "role" || phrase.entry.role.plural) return;
        const key = postKey(phrase);
        const given = phrase.owner?.kind === "state" || phrase.owner?.kind === "organisation";
        if (key !== undefined && given && !phrase.former) this.postOwners.set(key, phrase.owner as Owner);
        const holder = phrase.name !== undefined ? (member ?? this.cast.findPerson(phrase.name.text)) : this.apposedPerson(list, i);
        if (holder === undefined) return;
        if (key !== undefined && !phrase.former) this.postHolders.set(key, holder);
        if (given) this.giveOffice(holder, phrase);
      });
  }

  /** The person before or after a role in apposition. */
  private apposedPerson(list: readonly Reading[], i: number): Member | undefined {
    const [before, role, after] = [list[i - 1], list[i], list[i + 1]];
    if (role === undefined) return undefined;
    if (after?.phrase.name !== undefined && this.apposed(role.phrase, after.phrase))
      return after.member ?? this.cast.findPerson(after.phrase.name.text);
    if (before?.phrase.name !== undefined && this.apposed(before.phrase, role.phrase))
      return before.member ?? this.cast.findPerson(before.phrase.name.text);
    return undefined;
  }

  /** Second pass, in reading order. */
  resolve(): void {
    this.readings.forEach((list) => {
      list.forEach((reading, i) => {
        this.resolveOne(list, i, reading);
      });
    });
    this.readings.forEach((list, sentence) => {
      list.forEach((reading) => {
        if (reading.phrase.kind !== "pronoun") return;
        reading.member =
          this.clauseSubject(reading.phrase, list) ??
          resolvePronoun(reading.phrase, sentence, this.readings, this.sentences, this.lexicons);
        reading.shown = reading.member !== undefined;
      });
    });
  }

  /** "Boluarte gave a speech, in which he asked": the one of whom the sentence speaks, whatever the translator made of it. */
  private clauseSubject(phrase: Phrase, list: readonly Reading[]): Member | undefined {
    const tokens = this.sentences[phrase.sentence]?.tokens ?? [];
    if (phrase.plural || !this.lexicon(phrase).clauseRelatives.has(tokens[phrase.from - 1]?.lower ?? "")) return undefined;
    const people = list.filter((r) => r.phrase.start < phrase.start && r.member?.kind === "person" && r.phrase.kind !== "pronoun");
    return people.length === 1 && phrase.gender !== undefined ? people[0]?.member : undefined;
  }

  private resolveOne(list: Reading[], i: number, reading: Reading): void {
    const { phrase } = reading;
    switch (phrase.kind) {
      case "state":
      case "people":
        if (phrase.entry !== undefined && "code" in phrase.entry) this.show(reading, this.cast.state(phrase.entry.code));
        if (phrase.kind === "state") reading.member?.aliases.add(this.plain(phrase));
        if (reading.member !== undefined) this.headed(list, i, reading.member);
        return;
      case "seat":
        if (phrase.entry !== undefined && "code" in phrase.entry && !phrase.place) this.show(reading, this.cast.state(phrase.entry.code));
        return;
      case "organisation":
        if (phrase.entry?.kind === "organisation") {
          this.show(
            reading,
            this.cast.organisation(
              phrase.entry.known.name,
              phrase.entry.known.kind,
              phrase.entry.known.country,
              phrase.entry.known.independent,
            ),
          );
          reading.member?.aliases.add(this.plain(phrase));
          this.learnAcronym(phrase, reading.member);
        }
        return;
      case "name":
        this.resolveName(list, i, reading);
        this.learnAcronym(phrase, reading.member);
        return;
      case "role":
        this.resolveRole(list, i, reading);
        return;
      case "institution":
        this.resolveInstitution(list, i, reading);
        this.learnAcronym(phrase, reading.member);
        return;
      case "group":
        this.resolveGroup(reading);
        return;
      case "pronoun":
        return;
    }
  }

  private resolveName(list: Reading[], i: number, reading: Reading): void {
    const { phrase } = reading;
    const name = phrase.name;
    if (name === undefined || name.sort === "thing" || this.lexicon(phrase).data.nationWords.includes(name.text.toLowerCase())) return;
    const person = reading.member ?? (name.sort === "organisation" ? undefined : this.cast.findPerson(name.text));
    if (person !== undefined) {
      person.aliases.add(name.text);
      if (phrase.gender !== undefined) person.gender ??= phrase.gender;
      this.show(reading, person);
      this.linkRoleAfter(list, i, person);
      return;
    }
    const acronym = this.acronyms.get(name.text);
    if (acronym !== undefined) {
      this.show(reading, acronym);
      return;
    }
    if (name.sort === "organisation" || this.definesAcronym(phrase)) {
      this.show(reading, this.cast.organisation(withoutArticle(name.text), "organisation"));
      // The body of a state speaks for it, one that only bears its name does not: "Montenegro Assembly", "US Chamber of Commerce".
      if (name.code !== undefined && reading.member !== undefined) {
        reading.member.country ??= name.code;
        if (this.isPublic(phrase, name.text)) reading.member.speaksFor ??= this.cast.state(name.code);
      }
      return;
    }
    const known = this.cast.get(kebab(name.text));
    if (known !== undefined) {
      this.show(reading, known);
      return;
    }
    // "Brazil's Lula": one name, told by its state.
    const before = list[i - 1]?.phrase;
    const told =
      before?.kind === "state" && before.possessive && before.to === phrase.from && before.entry !== undefined && "code" in before.entry
        ? before.entry.code
        : undefined;
    if ((this.acts(phrase) || told !== undefined) && !phrase.place) {
      const member = this.cast.named(kebab(name.text), name.text, "organisation");
      member.country ??= told;
      this.show(reading, member);
    }
  }

  private isPublic(phrase: Phrase, text: string): boolean {
    const lexicon = this.lexicon(phrase);
    return text
      .toLowerCase()
      .split(" ")
      .some((word) => lexicon.publicWords.has(word));
  }

  private resolveRole(list: Reading[], i: number, reading: Reading): void {
    const { phrase } = reading;
    if (phrase.entry?.kind !== "role") return;
    const { role } = phrase.entry;
    if (phrase.name !== undefined && phrase.name.sort !== "organisation" && phrase.name.sort !== "thing") {
      const person = reading.member ?? this.cast.person(phrase.name.text, this.lexicon(phrase));
      person.aliases.add(phrase.name.text);
      if (phrase.owner !== undefined || role.voice === "owner") person.aliases.add(this.plain(phrase));
      this.show(reading, person);
      this.giveOffice(person, phrase);
      this.linkRoleAfter(list, i, person);
      return;
    }
    if (reading.member !== undefined) return;
    // "the ambassador to the OAS, Francisco Mora"
    const next = list[i + 1];
    if (
      next !== undefined &&
      this.apposed(phrase, next.phrase) &&
      next.phrase.name !== undefined &&
      next.member?.kind === "person" &&
      !role.plural
    ) {
      this.show(reading, next.member);
      this.giveOffice(next.member, phrase);
      return;
    }
    const owner = this.ownerOf(phrase);
    if (role.plural) {
      // "leaders of Chile, Peru and Cuba": the states, one by one.
      if (owner?.kind === "country" && this.opensList(phrase, list[i + 1]?.phrase)) {
        this.show(reading, owner);
        return;
      }
      const label = owner === undefined ? this.plain(phrase) : `${this.ownerName(owner)} ${role.label.toLowerCase()}`;
      const group = this.cast.group(owner === undefined ? label : label, owner?.country);
      if (owner !== undefined && role.voice === "owner" && !phrase.dissent && !phrase.former) group.speaksFor ??= owner;
      reading.member = group;
      reading.shown = this.acts(phrase) || owner !== undefined;
      return;
    }
    const holder = phrase.determiner === "indefinite" ? undefined : this.holderOf(phrase, owner);
    if (holder !== undefined) {
      this.show(reading, holder);
      return;
    }
    // "Liendo's boss": nobody's voice; "Peru's chief": too vague to be an office.
    if (owner === undefined || role.voice === "self" || owner.kind === "person" || (owner.kind === "country" && role.vague === true)) {
      return;
    }
    const name = `${this.possessor(owner)} ${phrase.field !== undefined && role.takesField ? `${phrase.field} ` : ""}${role.label}`;
    const member = this.cast.named(kebab(`${phrase.former ? "former " : ""}${name}`), name, "person");
    this.show(reading, member);
    this.giveOffice(member, phrase);
  }

  private resolveInstitution(list: Reading[], i: number, reading: Reading): void {
    const { phrase } = reading;
    if (phrase.entry?.kind !== "institution") return;
    const { institution } = phrase.entry;
    let owner = phrase.owner?.kind === "possessive" ? this.possessorOf(list, i) : this.ownerOf(phrase);
    if (phrase.owner?.kind === "possessive" && owner === undefined) return;
    if (institution.isState === true) {
      const head = phrase.headName === undefined ? undefined : this.findOrMeet(phrase.headName);
      if (head !== undefined) {
        head.country ??= owner?.country;
        owner = head;
      }
      if (owner?.kind === "person") {
        const surname = this.surname(owner);
        const known = this.cast.named(`${kebab(surname)}-government`, `${surname} government`, "organisation");
        const state = phrase.post?.kind === "state" ? phrase.post.code : (owner.country ?? this.mainState);
        if (state !== undefined) {
          known.country ??= state;
          known.speaksFor ??= this.cast.state(state);
          // Whose government it is heads it.
          if (!owner.former && owner.speaksFor === undefined) {
            owner.speaksFor = this.cast.state(state);
            owner.country = state;
            owner.roleEvidence.push({ start: phrase.start, end: phrase.end });
          }
        }
        this.show(reading, known);
        return;
      }
      if (owner === undefined && phrase.determiner === "definite" && this.mainState !== undefined) owner = this.cast.state(this.mainState);
      if (owner !== undefined) this.show(reading, this.headed(list, i, owner) ?? owner);
      return;
    }
    if (owner === undefined) {
      const before = this.lastOffice(institution.label, phrase, undefined);
      if (before !== undefined) {
        this.show(reading, before);
        return;
      }
      if (this.mainState !== undefined && !institution.abroad) owner = this.cast.state(this.mainState);
    }
    if (owner === undefined) return;
    const post = institution.abroad === true && phrase.post !== undefined ? this.placeName(phrase) : undefined;
    const label =
      post !== undefined
        ? `${institution.label} in ${post}`
        : phrase.field === undefined || institution.takesField !== true
          ? institution.label
          : `${phrase.field} ${institution.label}`;
    if (institution.takesField === true && phrase.field === undefined) {
      const ministry = this.lastOffice(institution.label, phrase, owner);
      if (ministry !== undefined) this.show(reading, ministry);
      return;
    }
    const before = institution.abroad === true && post === undefined ? this.lastOffice(institution.label, phrase, owner) : undefined;
    const member =
      before ?? this.cast.named(kebab(`${this.possessor(owner)} ${label}`), `${this.possessor(owner)} ${label}`, "organisation");
    member.country ??= owner.country;
    if (!["Opposition", "Supreme Court", "Congress", "Parliament", "Senate"].includes(institution.label)) member.speaksFor ??= owner;
    member.offices.add(institution.label);
    this.show(reading, member);
  }

  /** Whose "its troops" are: the last state or person named before in the sentence. */
  private possessorOf(list: Reading[], i: number): Member | undefined {
    return list
      .slice(0, i)
      .findLast((r) => r.member !== undefined && !r.phrase.place && (r.member.kind === "country" || r.member.kind === "person"))?.member;
  }

  /** "Peru's government, headed by Dina Boluarte" is the Boluarte government. */
  private headed(list: Reading[], i: number, state: Member): Member | undefined {
    const phrase = list[i]?.phrase;
    const next = list[i + 1];
    if (phrase === undefined || next === undefined || next.member?.kind !== "person") return undefined;
    const tokens = this.sentences[phrase.sentence]?.tokens ?? [];
    const between = tokens
      .slice(phrase.to, next.phrase.from)
      .filter((token) => token.kind !== "mark")
      .map((token) => token.lower)
      .join(" ");
    if (!this.lexicon(phrase).headedBy.some((words) => words.join(" ") === between)) return undefined;
    const surname = this.surname(next.member);
    const known = this.cast.named(`${kebab(surname)}-government`, `${surname} government`, "organisation");
    known.country ??= state.country;
    known.speaksFor ??= state;
    this.lead(next.member, state, phrase, next.phrase);
    return known;
  }

  private lead(person: Member, state: Member, from: Phrase, to: Phrase): void {
    if (person.former || person.speaksFor !== undefined) return;
    person.speaksFor = state;
    person.country = state.country;
    person.roleEvidence.push({ start: from.start, end: to.end });
  }

  /** A person by this name, met here for the first time if the name tells a person. */
  private findOrMeet(text: string): Member | undefined {
    return this.cast.findPerson(text) ?? this.meetByGivenName(text);
  }

  private meetByGivenName(text: string): Member | undefined {
    if (!text.includes(" ")) return undefined;
    const first = text.toLowerCase().split(" ")[0] ?? "";
    const lexicon = this.lexicons.find(({ female, male }) => female.has(first) || male.has(first));
    return lexicon === undefined ? undefined : this.cast.person(text, lexicon);
  }

  /** "Boluarte" of Dina Boluarte, "Peña Nieto" of Enrique Peña Nieto: the name without its given names. */
  private surname(person: Member): string {
    const words = person.name.split(" ");
    const given = (word: string) =>
      this.lexicons.some(({ female, male }) => female.has(word.toLowerCase()) || male.has(word.toLowerCase()));
    let from = 0;
    while (from < words.length - 1 && (from === 0 || given(words[from] ?? ""))) from++;
    return words.slice(words.length === 1 ? 0 : from).join(" ");
  }

  /** The last words of "the US embassy in Lima". */
  private placeName(phrase: Phrase): string | undefined {
    return this.sentences[phrase.sentence]?.tokens[phrase.to - 1]?.text;
  }

  private resolveGroup(reading: Reading): void {
    const { phrase } = reading;
    const text = this.plain(phrase);
    const owner =
      phrase.owner?.kind === "state"
        ? phrase.owner.code
        : phrase.owner?.kind === "organisation"
          ? phrase.owner.entry.known.country
          : undefined;
    const head = text.split(" ").at(-1) ?? text;
    if (phrase.determiner === "definite") {
      for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - 12; s--) {
        const found = this.readings[s]?.findLast(
          (r) =>
            r.phrase.start < phrase.start &&
            r.phrase.kind === "group" &&
            r.member !== undefined &&
            (r.member.name.toLowerCase().endsWith(head.toLowerCase()) || this.plain(r.phrase).toLowerCase().endsWith(head.toLowerCase())),
        );
        if (found !== undefined) {
          reading.member = found.member;
          reading.shown = owner !== undefined || this.acts(phrase);
          return;
        }
      }
    }
    reading.member = this.cast.group(text, owner);
    reading.shown = owner !== undefined || this.acts(phrase);
  }

  /** "Lisa Kenna, US ambassador to Peru,": the office belongs to the name before it. */
  private linkRoleAfter(list: Reading[], i: number, person: Member): void {
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
      !(this.apposed(phrase, next.phrase) || this.isAs(phrase, next.phrase)) ||
      (next.phrase.entry?.kind === "role" && next.phrase.entry.role.plural)
    )
      return;
    this.show(next, person);
    this.giveOffice(person, next.phrase);
  }

  /** Another state follows after a comma or "and". */
  private opensList(phrase: Phrase, next: Phrase | undefined): boolean {
    if (next?.kind !== "state") return false;
    const between = (this.sentences[phrase.sentence]?.tokens ?? []).slice(phrase.to, next.from);
    return (
      between.length > 0 &&
      between.length <= 3 &&
      between.every(
        ({ text, lower }) => text === "," || this.lexicon(phrase).conjunctions.has(lower) || this.lexicon(phrase).definite.has(lower),
      )
    );
  }

  private giveOffice(person: Member, phrase: Phrase): void {
    if (phrase.entry?.kind !== "role") return;
    const { role } = phrase.entry;
    if (phrase.gender !== undefined) person.gender ??= phrase.gender;
    if (phrase.former) {
      if (role.voice === "owner") person.former = true;
      return;
    }
    if (role.voice !== "owner" || phrase.dissent) return;
    const owner =
      this.ownerOf(phrase) ??
      this.postOwner(phrase) ??
      (["President", "Prime Minister", "King", "Queen", "Vice President", "Minister", "Foreign Minister"].includes(role.label) &&
      this.onlyState !== undefined
        ? this.cast.state(this.onlyState)
        : undefined);
    if (owner === undefined || owner === person) return;
    person.offices.add(`${role.label}|${owner.id}`);
    if (person.speaksFor === undefined) {
      person.speaksFor = owner;
      person.country = owner.country;
    }
    if (phrase.name === undefined && phrase.owner !== undefined) person.aliases.add(this.plain(phrase));
    if (!person.roleEvidence.some(({ start }) => start === phrase.start))
      person.roleEvidence.push({ start: phrase.start, end: phrase.end });
  }

  private postOwner(phrase: Phrase): Member | undefined {
    const key = postKey(phrase);
    const owner = key === undefined ? undefined : this.postOwners.get(key);
    return owner === undefined ? undefined : this.memberOf(owner);
  }

  /** Who holds the office that these words name: the last one said to. */
  private holderOf(phrase: Phrase, owner: Member | undefined): Member | undefined {
    if (phrase.entry?.kind !== "role") return undefined;
    const { label } = phrase.entry.role;
    if (phrase.determiner === "indefinite") return undefined;
    const key = postKey(phrase);
    const posted = key === undefined ? undefined : this.postHolders.get(key);
    if (posted !== undefined && (owner === undefined || posted.speaksFor === undefined || posted.speaksFor === owner)) return posted;
    for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - farthest; s--) {
      const found = this.readings[s]?.findLast((r) => {
        if (r.phrase.start >= phrase.start || r.member?.kind !== "person") return false;
        if (owner !== undefined) return holds(r.member, label, owner);
        return r.phrase.entry?.kind === "role" && r.phrase.entry.role.label === label;
      });
      if (found?.member !== undefined) return found.member;
      if (owner === undefined && s < phrase.sentence - 15) return undefined;
    }
    if (owner === undefined) return undefined;
    return this.cast.members.find((member) => member.kind === "person" && !member.former && holds(member, label, owner));
  }

  private lastOffice(label: string, phrase: Phrase, owner: Member | undefined): Member | undefined {
    for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - farthest; s--) {
      const found = this.readings[s]?.findLast(
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

  private ownerOf(phrase: Phrase): Member | undefined {
    return phrase.owner === undefined ? undefined : this.memberOf(phrase.owner);
  }

  private memberOf(owner: Owner): Member | undefined {
    switch (owner.kind) {
      case "state":
        return this.cast.state(owner.code);
      case "organisation":
        return this.cast.organisation(
          owner.entry.known.name,
          owner.entry.known.kind,
          owner.entry.known.country,
          owner.entry.known.independent,
        );
      case "name": {
        // "the president of the Republic": of the state that the article is about.
        if (this.nationWords.has(owner.text.toLowerCase()))
          return this.mainState === undefined ? undefined : this.cast.state(this.mainState);
        const met = owner.sort === "unknown" ? this.meetByGivenName(owner.text) : undefined;
        if (met !== undefined) return met;
        if (owner.sort !== "organisation") {
          const person = this.cast.findPerson(owner.text);
          if (person !== undefined) return person;
        }
        if (owner.sort === "unknown" && owner.text.split(" ").length < 2)
          return this.acronyms.get(owner.text) ?? this.cast.get(kebab(owner.text)) ?? this.cast.organisation(owner.text, "organisation");
        return this.acronyms.get(owner.text) ?? this.cast.organisation(withoutArticle(owner.text), "organisation");
      }
      case "institution": {
        const inner = owner.owner === undefined ? undefined : this.memberOf(owner.owner);
        if (owner.isState) return inner ?? (this.mainState === undefined ? undefined : this.cast.state(this.mainState));
        if (inner === undefined) return undefined;
        const member = this.cast.named(
          kebab(`${this.possessor(inner)} ${owner.label}`),
          `${this.possessor(inner)} ${owner.label}`,
          "organisation",
        );
        member.country ??= inner.country;
        member.speaksFor ??= inner;
        member.offices.add(owner.label);
        return member;
      }
      case "possessive":
        return undefined;
    }
  }

  /** Is a capitalised run of words a person: an office, an honorific, a given name, an apposition, or speech says so. */
  private isPerson(list: readonly Reading[], i: number): boolean {
    const phrase = list[i]?.phrase;
    const name = phrase?.name;
    if (phrase === undefined || name === undefined || name.sort === "organisation" || name.sort === "thing") return false;
    if (phrase.kind === "role" || phrase.entry?.kind === "honorific") return true;
    const lexicon = this.lexicon(phrase);
    const first = name.text.toLowerCase().split(" ")[0] ?? "";
    if (lexicon.female.has(first) || lexicon.male.has(first)) return true;
    const before = list[i - 1]?.phrase;
    if (before?.kind === "role" && before.name === undefined && this.apposed(before, phrase)) return true;
    const after = list[i + 1]?.phrase;
    if (after?.kind === "role" && after.name === undefined && this.apposed(phrase, after)) return true;
    if (phrase.place || phrase.determiner !== "none" || /^\p{Lu}+$/u.test(name.text.replace(/\s/gu, ""))) return false;
    const next = this.sentences[phrase.sentence]?.tokens[phrase.to];
    return next !== undefined && (lexicon.cues.has(next.lower) || lexicon.relatives.has(next.lower));
  }

  private apposed(first: Phrase, second: Phrase): boolean {
    const tokens = this.sentences[first.sentence]?.tokens ?? [];
    // "the head of the Integration System (SICA), Lucy Valenti"
    const from = tokens[first.to]?.text === "(" && tokens[first.to + 2]?.text === ")" ? first.to + 3 : first.to;
    return tokens[from]?.text === "," && second.from === from + 1;
  }

  /** "Boluarte as president of Peru" */
  private isAs(first: Phrase, second: Phrase): boolean {
    const tokens = this.sentences[first.sentence]?.tokens ?? [];
    return second.from === first.to + 1 && second.owner !== undefined && this.lexicon(first).asWords.has(tokens[first.to]?.lower ?? "");
  }

  /** Does the phrase do or say something: a verb of saying or an auxiliary comes next, or "by" before. */
  private acts(phrase: Phrase): boolean {
    const tokens = this.sentences[phrase.sentence]?.tokens ?? [];
    const lexicon = this.lexicon(phrase);
    for (let i = phrase.to; i < phrase.to + 3; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind === "mark") break;
      if (lexicon.cues.has(token.lower) || lexicon.auxiliaries.has(token.lower) || lexicon.relatives.has(token.lower)) return true;
      if (!/(?:ly|mente)$/u.test(token.lower)) break;
    }
    return false;
  }

  private definesAcronym(phrase: Phrase): boolean {
    return this.acronymAfter(phrase) !== undefined;
  }

  /** "(OAS)" after a name. */
  private acronymAfter(phrase: Phrase): string | undefined {
    const tokens = this.sentences[phrase.sentence]?.tokens ?? [];
    const [open, word, close] = tokens.slice(phrase.to, phrase.to + 3);
    if (open?.text !== "(" || word === undefined || close?.text !== ")") return undefined;
    return /^\p{Lu}[\p{Lu}\p{Nd}&/-]{1,9}$/u.test(word.text) ? word.text : undefined;
  }

  private learnAcronym(phrase: Phrase, member: Member | undefined): void {
    const acronym = this.acronymAfter(phrase);
    if (acronym === undefined || member === undefined) return;
    // "the Permanent Council of the Organization of American States (OAS)": the letters are the owner's.
    const owner = phrase.kind === "institution" ? this.ownerOf(phrase) : undefined;
    this.learnFor(acronym, owner !== undefined && owner.kind !== "country" ? owner : member);
  }

  private learnFor(acronym: string, member: Member): void {
    member.aliases.add(acronym);
    this.acronyms.set(acronym, member);
  }

  private show(reading: Reading, member: Member): void {
    reading.member = member;
    reading.shown = true;
  }

  private possessor(owner: Member): string {
    if (owner.kind === "country" && owner.country !== undefined) {
      const short = shortNames[owner.country];
      if (short !== undefined) return short;
      return `${stateNames[owner.country] ?? owner.name}'s`;
    }
    return owner.name;
  }

  private ownerName(owner: Member): string {
    return owner.kind === "country" && owner.country !== undefined ? (shortNames[owner.country] ?? owner.name) : owner.name;
  }

  /** The words of a phrase without its article. */
  private plain(phrase: Phrase): string {
    const tokens = this.sentences[phrase.sentence]?.tokens ?? [];
    const lexicon = this.lexicon(phrase);
    const first = tokens[phrase.from]?.lower ?? "";
    const skip = lexicon.definite.has(first) || lexicon.possessive.has(first) || lexicon.indefinite.has(first) ? 1 : 0;
    const words = tokens.slice(phrase.from + skip, phrase.to).map((token) => token.text.replace(/['’]s?$/u, ""));
    const text = words.join(" ");
    return text === "" ? first : text.charAt(0).toUpperCase() + text.slice(1);
  }

  private lexicon(phrase: Phrase): Lexicon {
    return this.lexicons[phrase.sentence] as Lexicon;
  }
}

/** "Ambassador|OAS": an office abroad by its post. */
function postKey(phrase: Phrase): string | undefined {
  const { post, entry } = phrase;
  if (post === undefined || entry?.kind !== "role") return undefined;
  const where =
    post.kind === "state" ? post.code : post.kind === "organisation" ? post.entry.known.name : post.kind === "name" ? post.text : undefined;
  return where === undefined ? undefined : `${entry.role.label}|${where}`;
}

/** "the minister" may be the foreign minister. */
function holds(member: Member, label: string, owner: Member): boolean {
  for (const office of member.offices) {
    const [held = "", of] = office.split("|");
    if (of === owner.id && (held === label || held.endsWith(` ${label}`))) return true;
  }
  return false;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:The)\s/u, "");
}
