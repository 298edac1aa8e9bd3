import type { Actor } from "../../article.ts";
import type { CorpusActor } from "../corpus.ts";

/** What one window knows of an actor. */
export interface ActorPart extends Omit<Actor, "id" | "roleEvidence"> {
  readonly articles: number;
  /** The first ones: an actor of a large corpus is in thousands. */
  readonly some: readonly string[];
  readonly stances: CorpusActor["stances"];
}

const mostArticles = 20;
const mostAliases = 40;

export function partOf(actor: CorpusActor): ActorPart {
  const { name, kind, aliases, speaksFor, country, former, gender } = actor;
  return {
    name,
    kind,
    aliases,
    speaksFor,
    country,
    former,
    gender,
    articles: actor.articles.length,
    some: actor.articles.slice(0, mostArticles),
    stances: actor.stances.slice(0, 1),
  };
}

export interface WindowPart {
  readonly span: string;
  readonly mentions: number;
  readonly part: ActorPart;
}

/** One actor from what the windows know of it, in the order of their spans: one window's part is the actor itself. */
export function sumParts(id: string, parts: readonly WindowPart[]): CorpusActor & { readonly articleCount: number } {
  const most = (factOf: (part: ActorPart) => string | undefined): string | undefined => {
    const counts = new Map<string, number>();
    for (const { mentions, part } of parts) {
      const value = factOf(part);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + mentions);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  };
  const name = most((part) => part.name) ?? id;
  // The role that the latest window tells; what has no date tells the least.
  const role =
    parts.filter(({ span, part }) => !span.startsWith("u") && (part.speaksFor !== undefined || part.former === true)).at(-1) ??
    parts.find(({ part }) => part.speaksFor !== undefined);
  const aliases = new Set(parts.flatMap(({ part }) => [part.name, ...part.aliases]));
  aliases.delete(name);
  return {
    id,
    name,
    kind: parts.some(({ part }) => part.kind === "person") ? "person" : ((most((part) => part.kind) ?? "group") as Actor["kind"]),
    aliases: [...aliases].sort().slice(0, parts.length === 1 ? aliases.size : mostAliases),
    speaksFor: role?.part.speaksFor === id ? undefined : role?.part.speaksFor,
    country: role?.part.country ?? most((part) => part.country),
    former: role?.part.former,
    gender: most((part) => part.gender) as Actor["gender"],
    articles: parts.flatMap(({ part }) => part.some).slice(0, mostArticles),
    mentionCount: parts.reduce((sum, { mentions }) => sum + mentions, 0),
    stances: parts.flatMap(({ part }) => part.stances).slice(0, 1),
    articleCount: parts.reduce((sum, { part }) => sum + part.articles, 0),
  };
}
