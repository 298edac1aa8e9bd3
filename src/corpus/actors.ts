import type { Actor, AnalysedArticle } from "../article.ts";
import type { Language } from "../language.ts";
import { kebab } from "../text/actors/names.ts";
import { stateNames } from "../text/actors/world.ts";
import { type Appearance, type Known, sameActors } from "./actor-identity.ts";
import type { CorpusActor } from "./corpus.ts";
import { byMentions } from "./mention-counts.ts";

export interface MergedActors {
  /** The articles with corpus-wide actor ids. */
  readonly articles: readonly AnalysedArticle[];
  readonly actors: readonly CorpusActor[];
}

/** Joins the actors of all articles; the order of the articles does not matter. Most mentioned first. */
export function mergeActors(articles: readonly AnalysedArticle[], languages: readonly Language[]): MergedActors {
  const known = collect(articles);
  const canonical = sameActors(known);
  const groups = new Map<string, Appearance[]>();
  for (const { id, appearances } of known) {
    const target = canonical.get(id) ?? id;
    groups.set(target, [...(groups.get(target) ?? []), ...appearances]);
  }
  const names = worldNames(languages);
  const merged = new Map([...groups].map(([id, appearances]) => [id, mergeOne(id, appearances, canonical, names)]));
  const rewritten = articles.map((analysed) => rewrite(analysed, canonical, merged));
  const stances = new Map<string, CorpusActor["stances"][number][]>();
  for (const analysed of rewritten)
    for (const stance of analysed.stances) {
      if (stance.actor === undefined || stance.weak === true) continue;
      const list = stances.get(stance.actor) ?? [];
      list.push({ article: analysed.article.id, stance });
      stances.set(stance.actor, list);
    }
  const actors = [...merged.values()].map((actor) => ({ ...actor, stances: stances.get(actor.id) ?? [] })).sort(byMentions);
  return { articles: rewritten, actors };
}

function collect(articles: readonly AnalysedArticle[]): Known[] {
  const byId = new Map<string, Appearance[]>();
  for (const article of articles) {
    const counts = new Map<string, number>();
    for (const { actor } of article.mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    for (const actor of article.actors) {
      const list = byId.get(actor.id) ?? [];
      list.push({ article, actor, mentions: counts.get(actor.id) ?? 0 });
      byId.set(actor.id, list);
    }
  }
  return [...byId]
    .map(([id, appearances]) => ({
      id,
      appearances: appearances.toSorted((a, b) => (a.article.article.id < b.article.article.id ? -1 : 1)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mergeOne(
  id: string,
  appearances: readonly Appearance[],
  canonical: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, readonly string[]>,
): CorpusActor {
  const own = appearances.find(({ actor }) => actor.id === id)?.actor ?? appearances[0]?.actor;
  if (own === undefined) throw new Error(`corpus: an actor without appearances (${id})`);
  const role = lastRole(appearances);
  const speaksFor = role?.actor.speaksFor === undefined ? undefined : (canonical.get(role.actor.speaksFor) ?? role.actor.speaksFor);
  const aliases = new Set(appearances.flatMap(({ actor }) => [actor.name, ...actor.aliases]).concat(names.get(id) ?? []));
  const name = own.kind === "person" ? usualName(appearances, own.name) : own.name;
  aliases.delete(name);
  const kind = appearances.some(({ actor }) => actor.kind === "person") ? "person" : own.kind;
  return {
    id,
    name,
    kind,
    aliases: [...aliases].sort(),
    speaksFor: speaksFor === id ? undefined : speaksFor,
    country: role?.actor.country ?? (role?.actor.former ? undefined : mostly(appearances, ({ country }) => country)),
    former: role?.actor.former,
    gender: mostly(appearances, ({ gender }) => gender) as Actor["gender"],
    ...(own.office === undefined ? {} : { office: own.office }),
    articles: [...new Set(appearances.map(({ article }) => article.article.id))].sort(),
    mentionCount: appearances.reduce((sum, { mentions }) => sum + mentions, 0),
    stances: [],
  };
}

/** The full name that most articles use: the longest may be a slip of one ("House Ana Mora Speaker"). */
function usualName(appearances: readonly Appearance[], longest: string): string {
  const counts = new Map<string, number>();
  for (const { actor } of appearances) if (actor.name.includes(" ")) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return usual !== undefined && usual[1] > 2 * (counts.get(longest) ?? 0) ? usual[0] : longest;
}

/** The role that the latest article tells; between articles of one day, that it is over. */
function lastRole(appearances: readonly Appearance[]): Appearance | undefined {
  const told = appearances.filter(({ actor }) => actor.speaksFor !== undefined || actor.former === true);
  const day = ({ article }: Appearance) => article.published?.to ?? "";
  return told.toSorted((a, b) => {
    const [left, right] = [day(a), day(b)];
    if (left !== right) return left < right ? 1 : -1;
    if (a.actor.former !== b.actor.former) return a.actor.former ? -1 : 1;
    return b.mentions - a.mentions || (a.article.article.id < b.article.article.id ? -1 : 1);
  })[0];
}

function mostly(appearances: readonly Appearance[], fact: (actor: Actor) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { actor } of appearances) {
    const value = fact(actor);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** What the installed languages call states and well-known bodies: a reader may ask with any of them. */
function worldNames(languages: readonly Language[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { actors } of languages) {
    for (const [code, words] of Object.entries(actors.countries)) {
      const id = kebab(stateNames[code] ?? code);
      names.set(id, [...(names.get(id) ?? []), ...words.names]);
    }
    for (const { name, words } of actors.organisations) {
      const id = kebab(name);
      names.set(id, [...(names.get(id) ?? []), ...words]);
    }
  }
  return names;
}

function rewrite(
  analysed: AnalysedArticle,
  canonical: ReadonlyMap<string, string>,
  merged: ReadonlyMap<string, CorpusActor>,
): AnalysedArticle {
  const id = <T extends string | undefined>(actor: T): T => (actor === undefined ? actor : ((canonical.get(actor) ?? actor) as T));
  const actors = new Map<string, Actor>();
  for (const actor of analysed.actors) {
    const target = id(actor.id);
    const before = actors.get(target);
    const whole = merged.get(target);
    actors.set(target, {
      ...before,
      ...defined(actor),
      id: target,
      name: whole?.name ?? actor.name,
      kind: whole?.kind ?? actor.kind,
      aliases: [...new Set([...(before?.aliases ?? []), ...actor.aliases, actor.name])]
        .filter((alias) => alias !== (whole?.name ?? actor.name))
        .sort(),
      speaksFor: id(actor.speaksFor) ?? before?.speaksFor,
    });
  }
  return {
    ...analysed,
    actors: [...actors.values()],
    mentions: analysed.mentions.map((mention) => ({ ...mention, actor: id(mention.actor) })),
    ...(analysed.authors === undefined ? {} : { authors: [...new Set(analysed.authors.map((author) => id(author)))] }),
    quotes: analysed.quotes.map((quote) => ({ ...quote, speaker: id(quote.speaker) })),
    stances: analysed.stances.map((stance) => ({
      ...stance,
      actor: id(stance.actor),
      target: id(stance.target),
      speaker: id(stance.speaker),
      asMemberOf: id(stance.asMemberOf),
    })),
    events: analysed.events.map((event) => ({ ...event, actors: [...new Set(event.actors.map((actor) => id(actor)))] })),
  };
}

/** Without the absent facts, so that they do not hide those told before. */
function defined(actor: Actor): Actor {
  return Object.fromEntries(Object.entries(actor).filter(([, value]) => value !== undefined)) as unknown as Actor;
}
