import type { Span } from "../../article.ts";
import type { ReadSentence, Token } from "../draft.ts";
import { bare, type Entry, type Lexicon } from "./lexicon.ts";
import type { Unit } from "./units.ts";

/** For whom an office or a body stands, as the words beside it say. */
export type Owner =
  | { readonly kind: "state"; readonly code: string }
  | { readonly kind: "organisation"; readonly entry: Entry & { readonly kind: "organisation" } }
  | { readonly kind: "name"; readonly text: string; readonly sort: Unit["sort"]; readonly code?: string | undefined }
  | { readonly kind: "institution"; readonly label: string; readonly isState: boolean; readonly owner?: Owner | undefined }
  | { readonly kind: "possessive" };

/** A noun phrase that may name an actor. */
export interface Phrase extends Span {
  readonly sentence: number;
  /** Token indices in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: "state" | "seat" | "people" | "organisation" | "institution" | "role" | "group" | "name" | "pronoun";
  readonly entry?: Entry | undefined;
  /** A proper name in it: the whole of a bare name, or the last words of "President Gustavo Petro". */
  readonly name?: (Span & { readonly text: string; readonly sort: Unit["sort"]; readonly code?: string | undefined }) | undefined;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly owner?: Owner | undefined;
  readonly post?: Owner | undefined;
  readonly field?: string | undefined;
  /** A second name before an institution: "Peru's [Boluarte] government". */
  readonly headName?: string | undefined;
  readonly former: boolean;
  readonly dissent: boolean;
  readonly gender?: "female" | "male" | undefined;
  readonly plural: boolean;
  readonly possessive: boolean;
  /** After a word of place: "in Lima". */
  readonly place: boolean;
}

/** Finds the noun phrases of a sentence, longest first, without overlap. */
export function findPhrases(sentence: ReadSentence, index: number, units: readonly Unit[], lexicon: Lexicon): Phrase[] {
  const reader = new PhraseReader(sentence, index, units, lexicon);
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < units.length) {
    const read = reader.read(at);
    if (read === undefined) {
      at++;
      continue;
    }
    phrases.push(read.phrase);
    at = Math.max(read.next, at + 1);
  }
  return phrases;
}

interface Mods {
  owner?: Owner;
  person?: string;
  field?: string;
  former: boolean;
  dissent: boolean;
}

/** Reads one phrase after another; holds what they share so that the rules below read as grammar. */
class PhraseReader {
  private readonly sentence: ReadSentence;
  private readonly index: number;
  private readonly units: readonly Unit[];
  private readonly lexicon: Lexicon;
  constructor(sentence: ReadSentence, index: number, units: readonly Unit[], lexicon: Lexicon) {
    this.sentence = sentence;
    this.index = index;
    this.units = units;
    this.lexicon = lexicon;
  }

  read(at: number): { phrase: Phrase; next: number } | undefined {
    const { lexicon } = this;
    let k = at;
    let determiner: Phrase["determiner"] = "none";
    const first = this.units[k];
    if (first === undefined || first.kind === "mark" || first.kind === "number") return undefined;
    if (first.kind === "indefinite") {
      determiner = "indefinite";
      k++;
    } else if (first.kind === "word") {
      const lower = this.lower(k);
      const pronoun = lexicon.pronouns.get(lower);
      if (pronoun !== undefined) return this.pronoun(at, pronoun);
      if (lexicon.definite.has(lower)) determiner = "definite";
      else if (lexicon.indefinite.has(lower)) determiner = "indefinite";
      else if (lexicon.possessive.has(lower)) determiner = "possessive";
      if (determiner !== "none") k++;
      if (determiner !== "none" && this.units[k]?.kind === "indefinite") k++;
    }
    const mods: Mods = { former: false, dissent: false };
    const head = this.headAfter(k, determiner, mods);
    if (head !== undefined) return this.headed(at, head, determiner, mods);
    return this.simple(at, k, determiner);
  }

  /** Walks over modifiers to a role, an institution or a group; undefined: the phrase is something else. */
  private headAfter(from: number, determiner: Phrase["determiner"], mods: Mods): number | undefined {
    const { lexicon } = this;
    let loose = determiner === "none" ? 0 : 3;
    let anchored = false;
    for (let k = from; k < this.units.length && k < from + 9; k++) {
      const unit = this.units[k];
      if (unit === undefined) return undefined;
      const isHead = unit.kind === "role" || unit.kind === "institution" || unit.kind === "group";
      if (isHead) {
        // "government spokesman", "army chief", "student leader": the first noun modifies the second.
        const next = this.units[k + 1];
        if (
          next !== undefined &&
          !unit.possessive &&
          (next.kind === "role" || next.kind === "institution") &&
          unit.kind !== "role" &&
          this.adjacent(k)
        ) {
          const twice =
            next.entry?.kind === "institution" &&
            unit.entry?.kind === "institution" &&
            next.entry.institution.label === unit.entry.institution.label;
          if (unit.entry?.kind === "institution" && !twice) mods.owner = this.institutionOwner(unit.entry, mods.owner);
          if (unit.entry?.kind === "institution" && unit.entry.institution.label === "Opposition") mods.dissent = true;
          continue;
        }
        if (unit.possessive && next !== undefined && unit.entry?.kind === "institution") {
          const later = this.headAfterPossessor(k + 1);
          if (later !== undefined) {
            mods.owner = this.institutionOwner(unit.entry, mods.owner);
            return later;
          }
        }
        if (unit.possessive && unit.kind !== "role" && unit.entry?.kind === "group") return k;
        return k;
      }
      switch (unit.kind) {
        case "former":
          mods.former = true;
          continue;
        case "demonym":
          mods.owner ??= owned(unit);
          anchored = true;
          loose = 3;
          continue;
        case "state":
        case "seat":
        case "organisation":
        case "name": {
          if (unit.kind === "name" && unit.sort === "thing") return undefined;
          const owner = owned(unit) ?? this.nameOwner(unit);
          if (unit.possessive) {
            loose = 5;
            anchored = true;
          } else if (!this.headNext(k + 1)) return undefined;
          if (unit.kind === "name" && unit.sort !== "organisation" && this.fieldOf(k) !== undefined) mods.field = this.fieldOf(k) ?? "";
          else if (mods.owner === undefined) {
            mods.owner = owner;
          } else if (unit.kind === "name") mods.person = this.textOf(unit);
          continue;
        }
        case "word": {
          const lower = this.lower(k);
          if (lexicon.dissent.has(lower) && (anchored || determiner !== "none" || this.headNext(k + 1))) {
            mods.dissent = true;
            loose = Math.max(loose, 1);
            continue;
          }
          const field = this.fieldOf(k);
          if (field !== undefined && this.headNext(k + 1)) {
            mods.field = field;
            continue;
          }
          if (this.headNext(k + 1) && !this.isGrammar(k) && (loose > 0 || this.capital(k))) {
            loose--;
            continue;
          }
          if (loose > 0 && !this.isGrammar(k) && (anchored || !pastForm.test(lower))) {
            loose--;
            continue;
          }
          return undefined;
        }
        case "mark":
          // "far-right", "(then)" are tokens of their own kind; a comma ends the phrase.
          return undefined;
        default:
          if (unit.kind === "number" && anchored) continue;
          return undefined;
      }
    }
    return undefined;
  }

  private headAfterPossessor(from: number): number | undefined {
    for (let k = from; k < from + 4; k++) {
      const unit = this.units[k];
      if (unit === undefined || unit.kind === "mark") return undefined;
      if (unit.kind === "role" || unit.kind === "institution") return k;
      if (unit.kind !== "word" || this.isGrammar(k)) return undefined;
    }
    return undefined;
  }

  /** A head or another modifier right after, so that the name before it is a modifier too. */
  private headNext(k: number): boolean {
    const unit = this.units[k];
    if (unit === undefined) return false;
    if (["role", "institution", "group", "former"].includes(unit.kind)) return true;
    if (unit.kind === "demonym" || (unit.kind === "state" && unit.entry?.kind === "state"))
      return this.units[k + 1]?.kind === "role" || this.units[k + 1]?.kind === "institution";
    if (unit.kind !== "word") return false;
    return (
      (this.fieldOf(k) !== undefined || this.lexicon.dissent.has(this.lower(k))) &&
      ["role", "institution"].includes(this.units[k + 1]?.kind ?? "")
    );
  }

  private headed(at: number, headAt: number, determiner: Phrase["determiner"], mods: Mods): { phrase: Phrase; next: number } | undefined {
    const { lexicon } = this;
    const unit = this.units[headAt];
    const entry = unit?.entry;
    if (unit === undefined || entry === undefined) return undefined;
    const kind = entry.kind === "role" ? "role" : entry.kind === "institution" ? "institution" : "group";
    const after = unit.possessive
      ? { next: headAt + 1, owner: mods.owner, post: undefined, field: mods.field }
      : this.modifiersAfter(headAt + 1, entry, mods);
    let next = after.next;
    let owner = after.owner;
    if (entry.kind === "role" && entry.role.country !== undefined) owner ??= { kind: "state", code: entry.role.country };
    if (owner === undefined && determiner === "possessive") owner = { kind: "possessive" };
    let possessive = unit.possessive || (this.units[next - 1]?.possessive ?? false);
    let name: Phrase["name"];
    // "el diputado socialista Txiqui Benegas"
    if (entry.kind === "role" && lexicon.data.possessives.length === 0 && this.nameAt(next) === undefined)
      for (let k = next; k < next + 3; k++) {
        const between = this.units[k];
        if (k > next && between?.kind === "name") next = k;
        if (between?.kind !== "word" || this.isGrammar(k) || this.capital(k)) break;
      }
    if (entry.kind === "role" && !entry.role.plural && !possessive) {
      const named =
        this.nameAt(next) ??
        (this.units[next]?.kind === "honorific" || this.units[next]?.kind === "role" ? this.nameAt(next + 1) : undefined);
      if (named !== undefined && this.adjacent(next - 1)) {
        name = named.name;
        next = named.next;
        possessive = named.possessive;
        // "King Hassan of Morocco"
        const link = owner === undefined && !possessive ? this.linkAt(next) : undefined;
        const target = link?.kind === "of" ? this.ownerAt(link.next) : undefined;
        if (target !== undefined && target.owner.kind === "state") {
          owner = target.owner;
          next = target.next;
        }
      }
    }
    // "the Jair Bolsonaro administration", "Boluarte's government": headed by a person.
    if (entry.kind === "institution" && mods.person !== undefined && entry.institution.isState)
      owner = { kind: "name", text: mods.person, sort: "unknown" };
    const first = this.units[at];
    if (first === undefined) return undefined;
    const start = entry.kind === "group" && determiner === "none" ? this.groupStart(at) : at;
    const phrase = this.phrase(start, next, {
      kind,
      entry,
      name,
      determiner,
      owner,
      post: after.post,
      headName: mods.person,
      field: after.field,
      former: mods.former || unit.former === true || after.former === true,
      dissent: mods.dissent || after.dissent === true,
      gender: entry.kind === "role" ? (entry.role.gender ?? this.articleGender(at)) : undefined,
      plural: entry.kind === "group" || (entry.kind === "role" && entry.role.plural === true),
      possessive,
    });
    return { phrase, next };
  }

  /** "of Peru", "to the OAS", "peruano", "de Exteriores", "for Foreign Affairs": in any order, each once. */
  private modifiersAfter(
    from: number,
    entry: Entry,
    mods: Mods,
  ): {
    next: number;
    owner?: Owner | undefined;
    post?: Owner | undefined;
    field?: string | undefined;
    former?: boolean;
    dissent?: boolean;
  } {
    const { lexicon } = this;
    let { owner, field } = mods;
    let post: Owner | undefined;
    let former = false;
    let dissent = false;
    let next = from;
    const takesField = (entry.kind === "role" && entry.role.takesField) || (entry.kind === "institution" && entry.institution.takesField);
    const abroad =
      (entry.kind === "role" && entry.role.abroad) ||
      (entry.kind === "institution" && (entry.institution.abroad || entry.institution.isState));
    for (let turn = 0; turn < 5; turn++) {
      const unit = this.units[next];
      if (unit === undefined) break;
      if (unit.kind === "demonym" && !this.capital(next)) {
        owner ??= owned(unit);
        next++;
        continue;
      }
      if (unit.kind === "word" && lexicon.former.has(this.lower(next))) {
        former = true;
        next++;
        continue;
      }
      if (unit.kind === "word" && lexicon.dissent.has(this.lower(next)) && this.lexicon.data.possessives.length === 0) {
        dissent = true;
        next++;
        continue;
      }
      if (
        unit.kind === "word" &&
        this.units[next + 1]?.kind === "demonym" &&
        !this.capital(next) &&
        !this.isGrammar(next) &&
        !this.capital(next + 1)
      ) {
        next++;
        continue;
      }
      const link = this.linkAt(next);
      if (link === undefined) break;
      if (takesField && field === undefined && link.kind === "of") {
        const read = this.readField(link.next);
        if (read !== undefined) {
          field = read.field;
          next = read.next;
          continue;
        }
      }
      const target = this.ownerAt(link.next);
      if (target === undefined) break;
      if (link.kind === "of" && owner === undefined) owner = target.owner;
      else if ((abroad || (entry.kind === "role" && link.kind === "post" && this.isComma(target.next))) && post === undefined) {
        post = target.owner;
        if (entry.kind === "institution" && entry.institution.isState && owner === undefined) owner = target.owner;
      } else if (link.kind === "of") {
        // A second "of": "foreign minister of the government of Peru".
        if (owner?.kind === "institution" && owner.owner === undefined) owner = { ...owner, owner: target.owner };
        else break;
      } else break;
      next = target.next;
      if (this.units[next - 1]?.possessive) break;
    }
    return { next, owner, post, field, former, dissent };
  }

  private isComma(k: number): boolean {
    return this.token(this.units[k]?.from ?? -1)?.text === ",";
  }

  private linkAt(k: number): { kind: "of" | "post"; next: number } | undefined {
    const { lexicon } = this;
    if (this.units[k]?.kind !== "word") return undefined;
    const one = this.lower(k);
    const two = `${one} ${this.lower(k + 1)}`;
    const three = `${two} ${this.lower(k + 2)}`;
    if (lexicon.ofWords.has(three)) return { kind: "of", next: k + 3 };
    if (lexicon.ofWords.has(two)) return { kind: "of", next: k + 2 };
    if (lexicon.postWords.has(two)) return { kind: "post", next: k + 2 };
    const skip = lexicon.definite.has(this.lower(k + 1)) ? k + 2 : k + 1;
    if (lexicon.ofWords.has(one)) return { kind: "of", next: skip };
    if (lexicon.postWords.has(one)) return { kind: "post", next: skip };
    return undefined;
  }

  private ownerAt(k: number): { owner: Owner; next: number } | undefined {
    const unit = this.units[k];
    if (unit === undefined) return undefined;
    if (unit.possessive && unit.kind !== "institution") {
      const later = this.headAfterPossessor(k + 1);
      const institution = this.units[later ?? -1]?.entry;
      // "the government of Mexico's President Andrés Manuel López Obrador": the state's.
      if (later !== undefined && institution?.kind === "role")
        return { owner: owned(unit) ?? this.nameOwner(unit), next: this.nameAt(later + 1)?.next ?? later + 1 };
      if (later !== undefined && institution?.kind === "institution")
        return { owner: this.institutionOwner(institution, owned(unit) ?? this.nameOwner(unit)), next: later + 1 };
    }
    if (unit.kind === "state" || unit.kind === "seat" || unit.kind === "organisation") {
      const owner = owned(unit);
      return owner === undefined ? undefined : { owner, next: k + 1 };
    }
    if (unit.kind === "name" && unit.sort !== "thing") return { owner: this.nameOwner(unit), next: k + 1 };
    // "the government of President Joe Biden"
    const named =
      unit.kind === "role" || (unit.kind === "demonym" && this.units[k + 1]?.kind === "role")
        ? (this.nameAt(k + 1) ?? this.nameAt(k + 2))
        : undefined;
    if (named !== undefined) {
      const nation = unit.kind === "demonym" ? owned(unit) : undefined;
      return { owner: nation ?? { kind: "name", text: named.name.text, sort: "unknown" }, next: named.next };
    }
    const institutionAt = unit.kind === "demonym" && this.units[k + 1]?.kind === "institution" ? k + 1 : k;
    const institution = this.units[institutionAt];
    if (institution?.entry?.kind === "institution") {
      let owner = institutionAt > k ? owned(unit) : undefined;
      let next = institutionAt + 1;
      if (this.units[next]?.kind === "demonym" && !this.capital(next)) owner = owned(this.units[next] as Unit) ?? owner;
      if (this.units[next]?.kind === "demonym" && !this.capital(next)) next++;
      const link = this.linkAt(next);
      if (link?.kind === "of" && owner === undefined) {
        const target = this.ownerAt(link.next);
        if (target !== undefined) {
          owner = target.owner;
          next = target.next;
        }
      }
      return { owner: this.institutionOwner(institution.entry, owner), next };
    }
    return undefined;
  }

  /** "Exteriores", "Foreign Affairs", "Economy and Finance": what a ministry is for. */
  private readField(k: number): { field: string; next: number } | undefined {
    for (let length = 3; length >= 1; length--) {
      const words: string[] = [];
      let units = 0;
      while (words.length < length && this.units[k + units] !== undefined) {
        const unit = this.units[k + units];
        if (unit === undefined || unit.kind === "mark") break;
        for (let t = unit.from; t < unit.to; t++) words.push(this.token(t)?.lower ?? "");
        units++;
      }
      if (words.length < length) continue;
      const field = this.lexicon.fields.get(words.join(" "));
      if (field !== undefined) return { field, next: k + units };
    }
    const unit = this.units[k];
    if (unit?.kind === "name" && !unit.possessive) return { field: this.textOf(unit), next: k + 1 };
    return undefined;
  }

  private fieldOf(k: number): string | undefined {
    const unit = this.units[k];
    if (unit === undefined) return undefined;
    const words: string[] = [];
    for (let t = unit.from; t < unit.to; t++) words.push(this.token(t)?.lower ?? "");
    return this.lexicon.fields.get(words.join(" "));
  }

  private simple(at: number, k: number, determiner: Phrase["determiner"]): { phrase: Phrase; next: number } | undefined {
    const unit = this.units[k];
    if (unit === undefined) return undefined;
    if (unit.kind === "honorific") {
      const named = this.nameAt(k + 1) ?? (this.token(this.units[k + 1]?.from ?? -1)?.text === "." ? this.nameAt(k + 2) : undefined);
      if (named === undefined || unit.entry?.kind !== "honorific") return undefined;
      const phrase = this.phrase(at, named.next, {
        kind: "name",
        entry: unit.entry,
        name: named.name,
        determiner: "none",
        gender: unit.entry.gender,
        possessive: named.possessive,
      });
      return { phrase, next: named.next };
    }
    if (unit.kind === "name") {
      if (determiner === "possessive") return undefined;
      const named = this.nameAt(k);
      if (named === undefined) return undefined;
      return {
        phrase: this.phrase(determiner === "definite" ? at : k, named.next, {
          kind: "name",
          name: named.name,
          determiner,
          possessive: named.possessive,
        }),
        next: named.next,
      };
    }
    if (unit.kind === "state" || unit.kind === "seat" || unit.kind === "organisation") {
      return {
        phrase: this.phrase(determiner === "none" ? k : at, k + 1, {
          kind: unit.kind,
          entry: unit.entry,
          determiner,
          possessive: unit.possessive,
        }),
        next: k + 1,
      };
    }
    if (unit.kind === "demonym") {
      const peopled = determiner !== "none" || k === at;
      if (!peopled) return undefined;
      const adjective = this.units[k + 1]?.kind === "word" && !this.isGrammar(k + 1);
      return {
        phrase: this.phrase(adjective ? k : at, k + 1, {
          kind: "people",
          entry: unit.entry,
          determiner,
          owner: owned(unit),
          plural: true,
          possessive: unit.possessive,
        }),
        next: k + 1,
      };
    }
    return undefined;
  }

  private pronoun(at: number, gender: "female" | "male" | "plural" | "neuter"): { phrase: Phrase; next: number } {
    return {
      phrase: this.phrase(at, at + 1, {
        kind: "pronoun",
        determiner: "none",
        gender: gender === "female" || gender === "male" ? gender : undefined,
        plural: gender === "plural",
        possessive: false,
      }),
      next: at + 1,
    };
  }

  private nameAt(k: number): { name: NonNullable<Phrase["name"]>; next: number; possessive: boolean } | undefined {
    const unit = this.units[k];
    if (unit === undefined || unit.kind !== "name") return undefined;
    const span = this.spanOf(unit.from, unit.to);
    const text = this.textOf(unit);
    return {
      name: { start: span.start, end: this.withoutPossessor(span.end, unit.to), text, sort: unit.sort, code: unit.code },
      next: k + 1,
      possessive: unit.possessive,
    };
  }

  private institutionOwner(entry: Entry & { kind: "institution" }, owner: Owner | undefined): Owner {
    return { kind: "institution", label: entry.institution.label, isState: entry.institution.isState === true, owner };
  }

  private nameOwner(unit: Unit): Owner {
    return { kind: "name", text: this.textOf(unit), sort: unit.sort, code: unit.code };
  }

  private phrase(from: number, to: number, given: Partial<Phrase> & Pick<Phrase, "kind" | "determiner" | "possessive">): Phrase {
    const first = this.units[from];
    const last = this.units[to - 1];
    // "del Perú": the contraction is a preposition too, and no part of the name.
    const contracted =
      to - from > 1 &&
      first?.kind === "word" &&
      (this.lexicon.ofWords.has(this.lower(from)) || this.lexicon.postWords.has(this.lower(from)));
    const start = (first?.from ?? 0) + (contracted ? 1 : 0);
    const end = last?.to ?? start + 1;
    const span = this.spanOf(start, end);
    const before = this.token(start - 1);
    return {
      former: false,
      dissent: false,
      plural: false,
      ...given,
      start: span.start,
      end: this.withoutPossessor(span.end, end),
      sentence: this.index,
      from: start,
      to: end,
      place: before !== undefined && this.lexicon.placeWords.has(before.lower),
    };
  }

  /** Adjectives before a group belong to its name: "[mainstream] outlets". */
  private groupStart(at: number): number {
    const { lexicon } = this;
    let start = at;
    for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
      const unit = this.units[k];
      if (unit?.kind === "indefinite") return k;
      if (unit?.kind !== "word" || this.isGrammar(k) || lexicon.pronouns.has(this.lower(k))) return start;
      if (lexicon.indefinite.has(this.lower(k))) return k;
      // A verb may stand here too: only words that look like none.
      if (this.capital(k) || verbal.test(this.lower(k)) || lexicon.data.possessives.length === 0) return start;
      start = k;
    }
    return start;
  }

  private articleGender(at: number): "female" | "male" | undefined {
    return this.lexicon.determinerGender.get(this.lower(at));
  }

  private isGrammar(k: number): boolean {
    const unit = this.units[k];
    if (unit === undefined || unit.kind !== "word") return true;
    const lower = this.lower(k);
    const { lexicon } = this;
    return (
      lexicon.clauseWords.has(lower) ||
      lexicon.cues.has(lower) ||
      lexicon.auxiliaries.has(lower) ||
      lexicon.ofWords.has(lower) ||
      lexicon.placeWords.has(lower) ||
      lexicon.conjunctions.has(lower) ||
      lexicon.definite.has(lower) ||
      lexicon.relatives.has(lower)
    );
  }

  private adjacent(k: number): boolean {
    const left = this.units[k];
    const right = this.units[k + 1];
    if (left === undefined || right === undefined) return false;
    return (this.token(right.from)?.start ?? 0) - (this.token(left.to - 1)?.end ?? 0) <= 2;
  }

  private capital(k: number): boolean {
    return this.token(this.units[k]?.from ?? -1)?.capital ?? false;
  }

  private lower(k: number): string {
    const unit = this.units[k];
    return unit === undefined ? "" : (this.token(unit.from)?.lower ?? "");
  }

  private token(index: number): Token | undefined {
    return this.sentence.tokens[index];
  }

  private spanOf(from: number, to: number): Span {
    const start = this.token(from)?.start ?? this.sentence.start;
    return { start, end: this.token(to - 1)?.end ?? start };
  }

  /** The words of a name, with single blanks and without the possessor's ending. */
  private textOf(unit: Unit): string {
    const parts: string[] = [];
    let last = -1;
    for (let t = unit.from; t < unit.to; t++) {
      const token = this.token(t);
      if (token === undefined) continue;
      if (last >= 0 && token.start > last) parts.push(" ");
      parts.push(token.text);
      last = token.end;
    }
    return parts.join("").replace(/['’]s?$/u, "");
  }

  private withoutPossessor(end: number, to: number): number {
    const last = this.token(to - 1);
    if (last === undefined) return end;
    const ending = /['’]s$/u.exec(last.text);
    return ending === null || bare(last.lower) === last.lower ? end : end - ending[0].length;
  }
}

const pastForm = /ed$/u;
const verbal = /(?:ed|ing|s)$/u;

function owned(unit: Unit): Owner | undefined {
  const { entry } = unit;
  if (entry === undefined) return undefined;
  if (entry.kind === "state" || entry.kind === "demonym" || entry.kind === "seat") return { kind: "state", code: entry.code };
  if (entry.kind === "organisation") return { kind: "organisation", entry };
  return undefined;
}
