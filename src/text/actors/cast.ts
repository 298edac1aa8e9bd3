import type { Actor, ActorKind, Span } from "../../article.ts";
import type { Lexicon } from "./lexicon.ts";
import { fold, kebab } from "./names.ts";
import { stateNames } from "./world.ts";

/** An actor while the article is read: what is learned of it grows. */
export interface Member {
  id: string;
  name: string;
  kind: ActorKind;
  readonly aliases: Set<string>;
  speaksFor?: Member | undefined;
  country?: string | undefined;
  readonly roleEvidence: Span[];
  former: boolean;
  gender?: "female" | "male" | undefined;
  plural: boolean;
  /** Label and owner of the offices it holds: "Ambassador|united-states". */
  readonly offices: Set<string>;
  /** Words of a person's name, folded. */
  words: readonly string[];
}

/** Who plays in an article: finds the member that a phrase names, or adds it. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byId = new Map<string, Member>();
  private readonly bySurname = new Map<string, Member[]>();
  private readonly byGivenName = new Map<string, Member[]>();

  state(code: string): Member {
    const name = stateNames[code] ?? code;
    return this.named(kebab(name), name, "country", (member) => {
      member.country = code;
    });
  }

  organisation(name: string, kind: "organisation" | "bloc", country?: string, independent = false): Member {
    return this.named(kebab(name), name, kind, (member) => {
      if (country !== undefined) {
        member.country ??= country;
        if (!independent) member.speaksFor ??= this.state(country);
      }
    });
  }

  group(name: string, country?: string): Member {
    return this.named(kebab(name), name, "group", (member) => {
      member.country ??= country;
      member.plural = true;
    });
  }

  /** The member whose name these words are, whole or in part; added as a person if there is none. */
  person(text: string, lexicon: Lexicon): Member {
    const found = this.findPerson(text);
    if (found !== undefined) {
      this.widen(found, text);
      found.aliases.add(text);
      return found;
    }
    const member = this.named(kebab(text), text, "person");
    member.words = fold(text).split(" ");
    member.gender = genderOf(text, lexicon);
    this.index(member);
    return member;
  }

  /** A person by full name, a part of it that only one person has, or a longer form of it. */
  findPerson(text: string): Member | undefined {
    const words = fold(text).split(" ");
    const last = words.at(-1) ?? "";
    const candidates = new Set([
      ...(this.bySurname.get(last) ?? []),
      ...(words.length > 1 ? (this.bySurname.get(words[1] ?? "") ?? []) : []),
    ]);
    if (words.length === 2) {
      // "Castillo Terrones" of "Pedro Castillo".
      const [only, ...others] = (this.bySurname.get(words[0] ?? "") ?? []).filter(
        (member) => member.words.length > 1 && member.words.at(-1) === words[0],
      );
      if (only !== undefined && others.length === 0 && candidates.size === 0) return only;
    }
    const fits = [...candidates].filter((member) => sameName(member.words, words));
    if (fits.length === 0 && words.length === 1) {
      // "Steve" of the one Steve Jobs.
      const [only, ...others] = (this.byGivenName.get(last) ?? []).filter((member) => member.words.length > 1 && member.words[0] === last);
      return others.length === 0 ? only : undefined;
    }
    return fits.length === 1 ? fits[0] : words.length === 1 ? undefined : fits.find((member) => member.words.join(" ") === words.join(" "));
  }

  get(id: string): Member | undefined {
    return this.byId.get(id);
  }

  private widen(member: Member, text: string): void {
    const words = fold(text).split(" ");
    if (words.length <= member.words.length || words[0] !== member.words[0]) return;
    member.aliases.add(member.name);
    this.byId.delete(member.id);
    member.name = text;
    member.id = kebab(text);
    member.words = words;
    this.byId.set(member.id, member);
    this.index(member);
  }

  private index(member: Member): void {
    const given = member.words[0] ?? "";
    const namesakes = this.byGivenName.get(given) ?? [];
    if (!namesakes.includes(member)) namesakes.push(member);
    this.byGivenName.set(given, namesakes);
    // Every word but the first may stand for the whole: "Petro", "López Obrador".
    const words = member.words.length === 1 ? member.words : member.words.slice(1);
    for (const word of new Set(words)) {
      const list = this.bySurname.get(word) ?? [];
      if (!list.includes(member)) list.push(member);
      this.bySurname.set(word, list);
    }
  }

  named(id: string, name: string, kind: ActorKind, learn?: (member: Member) => void): Member {
    let member = this.byId.get(id);
    if (member === undefined) {
      member = { id, name, kind, aliases: new Set(), roleEvidence: [], former: false, plural: false, offices: new Set(), words: [] };
      this.members.push(member);
      this.byId.set(id, member);
    }
    learn?.(member);
    return member;
  }
}

/** The finished form of a member. */
export function toActor(member: Member): Actor {
  const aliases = [...member.aliases].filter((alias) => alias !== member.name).sort();
  return {
    id: member.id,
    name: member.name,
    kind: member.kind,
    aliases,
    speaksFor: member.former ? undefined : member.speaksFor?.id,
    country: member.former ? undefined : member.country,
    roleEvidence: member.roleEvidence.length > 0 ? member.roleEvidence.slice(0, 5) : undefined,
    former: member.former || undefined,
    gender: member.gender,
  };
}

/** "castillo" or "pedro castillo" of "pedro castillo terrones"; never two full names with different first words. */
function sameName(known: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return known.length === 1 ? known[0] === words[0] : known.slice(1).includes(words[0] ?? "");
  const [long, short] = known.length >= words.length ? [known, words] : [words, known];
  if (short.length === 1) return long.slice(1).includes(short[0] ?? "");
  if (long[0] === short[0]) return isSubsequence(short, long);
  // "López Obrador" of "Andrés Manuel López Obrador".
  return words.length < known.length && long.slice(1).join(" ").includes(short.join(" "));
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

export function genderOf(text: string, lexicon: Lexicon): "female" | "male" | undefined {
  const first = text.toLowerCase().normalize("NFC").split(/[\s.]/u)[0] ?? "";
  const female = lexicon.female.has(first);
  const male = lexicon.male.has(first);
  return female === male ? undefined : female ? "female" : "male";
}
