import type { Actor, ActorKind, OfficeName, Span } from "../../article.ts";
import { kebab } from "./names.ts";
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
  /** Of a body or an office without a name of its own. */
  office?: OfficeName | undefined;
  /** Words of a person's name, folded. */
  words: readonly string[];
}

/** Who plays in an article. The functions below find the member that words name, or add it. */
export interface Cast {
  readonly members: Member[];
  readonly byId: Map<string, Member>;
  readonly bySurname: Map<string, Member[]>;
  readonly byGivenName: Map<string, Member[]>;
}

export function newCast(): Cast {
  return { members: [], byId: new Map(), bySurname: new Map(), byGivenName: new Map() };
}

export function stateIn(cast: Cast, code: string): Member {
  const name = stateNames[code] ?? code;
  const member = namedIn(cast, kebab(name), name, "country");
  member.country = code;
  return member;
}

export interface OrganisationFacts {
  readonly kind?: "organisation" | "bloc";
  /** Alpha-3 code of the state that it is part of. */
  readonly country?: string | undefined;
  /** Belongs to that state and does not speak for it. */
  readonly independent?: boolean | undefined;
}

export function organisationIn(cast: Cast, name: string, { kind = "organisation", country, independent }: OrganisationFacts = {}): Member {
  const member = namedIn(cast, kebab(name), name, kind);
  if (country !== undefined) {
    member.country ??= country;
    if (independent !== true) member.speaksFor ??= stateIn(cast, country);
  }
  return member;
}

export function groupIn(cast: Cast, name: string, country?: string): Member {
  const member = namedIn(cast, kebab(name), name, "group");
  member.country ??= country;
  member.plural = true;
  return member;
}

export function namedIn(cast: Cast, id: string, name: string, kind: ActorKind): Member {
  const known = cast.byId.get(id);
  if (known !== undefined) return known;
  const member: Member = {
    id,
    name,
    kind,
    aliases: new Set(),
    roleEvidence: [],
    former: false,
    plural: false,
    offices: new Set(),
    words: [],
  };
  cast.members.push(member);
  cast.byId.set(id, member);
  return member;
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
    ...(member.office === undefined ? {} : { office: member.office }),
  };
}
