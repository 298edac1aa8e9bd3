import type { Block, Quote, Span } from "../../article.ts";
import { type Member, namedIn } from "../actors/cast.ts";
import type { Actors } from "../actors/mentions.ts";
import { kebab } from "../actors/names.ts";
import { findPerson } from "../actors/people.ts";
import type { Draft } from "../draft.ts";

/** An embedded post: its words, and who signed it. */
export interface Post extends Span {
  readonly member: Member;
  readonly mention: Span;
  readonly date: Quote["date"];
}

// — Cancillería Perú (@CancilleriaPeru) January 31, 2023
const signature =
  /[—–-]{1,2}\s*(?<name>[^()\n@]{1,80}?)\s*\(@(?<handle>[\p{L}\p{Nd}_]{1,40})\)(?:\s*(?<date>[\p{L}.]{3,12} \d{1,2}, \d{4}|\d{1,2} (?:de )?[\p{L}.]{3,12} (?:de )?\d{4}))?/gu;
// links at the end of a post
const link = /(?:\s*(?:<?https?:\/\/[^\s<>]{1,300}>?|pic\.twitter\.com\/\w{1,30}))$/u;

/** Finds posts in embedded blocks: the words up to the signature, without the links at their end. */
export function findPosts(draft: Draft, actors: Actors): Post[] {
  const posts: Post[] = [];
  for (const run of embedded(draft.layout.blocks, draft.article.text)) {
    let from = run.start;
    for (const match of draft.article.text.slice(run.start, run.end).matchAll(signature)) {
      const at = run.start + match.index;
      const name = match.groups?.name ?? "";
      const post = wordsBetween(draft.article.text, from, at);
      from = at + match[0].length;
      if (post === undefined || !/\p{L}/u.test(name)) continue;
      const start = at + match[0].indexOf(name);
      const mention = { start, end: start + name.length };
      posts.push({ ...post, mention, member: author(name, mention, actors), date: match.groups?.date });
    }
  }
  return posts;
}

/** Runs of embedded blocks with no words between them. */
function embedded(blocks: readonly Block[], text: string): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end, kind } of blocks) {
    if (kind !== "embed") continue;
    const last = runs.at(-1);
    if (last !== undefined && start - last.end < 20 && !/\p{L}/u.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function wordsBetween(text: string, from: number, to: number): Span | undefined {
  let end = to;
  for (let guard = 0; guard < 10; guard++) {
    end = from + text.slice(from, end).trimEnd().length;
    const match = link.exec(text.slice(Math.max(from, end - 320), end));
    if (match === null || match[0] === "") break;
    end -= match[0].length;
  }
  end = withoutEmptyLines(text, from, end);
  let start = from;
  while (start < end && !/[\p{L}\p{Nd}@#"“«¡¿]/u.test(text[start] ?? "")) start++;
  return end - start < 2 ? undefined : { start, end };
}

/**
 * The actor that the signature names, added if the article does not know it otherwise. A state within a longer name
 * ("Noticias Perú") is not the one who posts.
 */
function author(name: string, span: Span, actors: Actors): Member {
  const plain = name.replace(/[^\p{L}\p{Nd}\s.'’-]/gu, "").trim();
  for (const list of actors.readings)
    for (const { phrase, member } of list) {
      if (member === undefined || phrase.start < span.start || phrase.end > span.end) continue;
      if (member.kind !== "country" || phrase.end - phrase.start >= plain.length || phrase.kind === "institution") return member;
    }
  return findPerson(actors.cast, plain) ?? namedIn(actors.cast, kebab(plain), plain, plain.includes(" ") ? "person" : "organisation");
}

/** Leaves out the ">" of empty lines at the end of a block quotation in Markdown. */
function withoutEmptyLines(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && /\s/u.test(text[end - 1] ?? "")) end--;
    const line = text.lastIndexOf("\n", end - 1);
    if (line < from || text.slice(line, end).trim() !== ">") return end;
    end = line;
  }
}
