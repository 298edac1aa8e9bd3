import { fold } from "../../text/actors/names.ts";
import type { CorpusActor } from "../corpus.ts";
import { type ActorPart, sumParts } from "./actor-parts.ts";
import { type Sql, slotsFor } from "./sql.ts";

const batchSize = 400;

/** Sums the next actors of whom a window has changed, all or nothing; returns how many. */
export async function sumNextActors(sql: Sql): Promise<number> {
  return sql.atomically(async (inside) => {
    const lock = inside.kind === "postgres" ? "for update skip locked" : "";
    const changed = (
      await inside.rows<{ actor: string }>(`select actor from corpus_changed_actors order by actor limit ${batchSize} ${lock}`)
    ).map(({ actor }) => actor);
    if (changed.length === 0) return 0;
    const slots = slotsFor(changed);
    // Before the parts are read: what changes them afterwards names the actor again.
    await inside.run(`delete from corpus_changed_actors where actor in ${slots}`, ...changed);
    const parts = await inside.rows<{ actor: string; span: string; mentions: number; body: string }>(
      `select actor, span, mentions, body from corpus_actor_parts where actor in ${slots} order by actor, span`,
      ...changed,
    );
    const actors = [...Map.groupBy(parts, ({ actor }) => actor)].map(([id, rows]) =>
      sumParts(
        id,
        rows.map(({ span, mentions, body }) => ({ span, mentions, part: JSON.parse(body) as ActorPart })),
      ),
    );
    await inside.run(`delete from corpus_actors where actor in ${slots}`, ...changed);
    await inside.run(`delete from corpus_names where actor in ${slots}`, ...changed);
    await inside.insert(
      "corpus_actors",
      ["actor", "mentions", "speaks_for", "body"],
      actors.map((actor) => [actor.id, actor.mentionCount, actor.former === true ? undefined : actor.speaksFor, JSON.stringify(actor)]),
    );
    await inside.insert(
      "corpus_names",
      ["word", "actor"],
      actors.flatMap((actor) => wordsFor(actor).map((word) => [word, actor.id])),
      "do nothing",
    );
    return changed.length;
  });
}

/** By what an actor is looked up: its names whole, without an article before them, and each word of a person's name. */
function wordsFor({ id, name, kind, aliases }: CorpusActor): string[] {
  const whole = [id, name, ...aliases].map(plainName);
  const words =
    kind === "person"
      ? plainName(name)
          .split(" ")
          .map((word) => `${word} ~`)
      : whole.map(withoutFirst);
  return [...new Set([...whole, ...words])].filter((word) => word !== "");
}

/** The rows under which those may stand whom a reader means by these words. */
export function lookupsFor(words: string): string[] {
  const wanted = plainName(words);
  return [...new Set([wanted, withoutFirst(wanted), `${wanted.split(" ")[0] ?? ""} ~`])].filter((word) => word !== "" && word !== " ~");
}

export function plainName(words: string): string {
  return fold(words.replaceAll("-", " "));
}

/** "the oas", "la oea": a short first word may be an article. */
function withoutFirst(words: string): string {
  const space = words.indexOf(" ");
  return space > 0 && space <= 3 ? words.slice(space + 1) : "";
}
