import type { Draft, ReadSentence, Token } from "../draft.ts";
import { tokenise } from "../tokens.ts";
import { type Member, namedIn } from "./cast.ts";
import { looksSigned, readDocumentWords } from "./document-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Actors } from "./mentions.ts";
import { kebab } from "./names.ts";
import { findPerson, personIn } from "./people.ts";

/**
 * Who writes a letter or an opinion: the lines that sign it, else its byline. What "we", "I" or "pedimos" say outside
 * quotations is theirs.
 *
 *     We call upon the council to keep the harbour open.
 *
 *     Friends of the Harbour
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * A report's "we" may be a transcript's or a translator's, so a reporter never gets a position by it; nor does the
 * author of an article that somebody else reports on.
 */
export function findAuthors(draft: Draft, actors: Actors): Member[] {
  const { genre, byline } = draft.layout;
  if ((genre !== "letter" && genre !== "opinion") || draft.article.stated.kind === "report") return [];
  const signed = signers(draft, actors);
  const members = signed.length > 0 ? signed : byline === undefined ? [] : bylined(byline, actors);
  return [...new Set(members)];
}

function signers(draft: Draft, actors: Actors): Member[] {
  const words = readDocumentWords(draft.sentences);
  const last = draft.sentences.findLastIndex(({ tokens, zone }) => zone === "body" && /^[.!?…”"»]$/u.test(tokens.at(-1)?.text ?? ""));
  const members: Member[] = [];
  let closing = false;
  draft.sentences.forEach((sentence, index) => {
    const lexicon = actors.lexicons[index];
    if (lexicon === undefined || sentence.zone !== "body") return;
    const { tokens } = sentence;
    if (lexicon.closings.has(plainWords(tokens))) {
      closing = true;
      return;
    }
    const signs = closing || (draft.layout.genre === "letter" && (words.isSignature(tokens) || index > last));
    closing &&= looksSigned(nameTokens(tokens));
    if (!signs || !isLine(draft.article.text, sentence)) return;
    const member = signer(sentence, index, actors, lexicon);
    if (member !== undefined) members.push(member);
  });
  return members;
}

/** The first who is named in a line of names; "Ana Ríos, Director, Friends of the Harbour" signs for herself. */
function signer(sentence: ReadSentence, index: number, actors: Actors, lexicon: Lexicon): Member | undefined {
  const tokens = nameTokens(sentence.tokens);
  const first = tokens[0];
  if (first === undefined || !looksSigned(tokens) || tokens.some(({ lower }) => lexicon.neverNames.has(lower))) return undefined;
  const reading = (actors.readings[index] ?? []).find(({ phrase }) => phrase.start <= first.start && phrase.end > first.start);
  if (reading?.member !== undefined)
    return reading.member.kind === "country" || reading.member.kind === "group" ? undefined : reading.member;
  if (lexicon.at(tokens, 0) !== undefined) return undefined;
  const text = tokens.map(({ text }) => text).join(" ");
  const member = memberCalled(text, tokens, actors, lexicon);
  if (reading?.phrase.kind === "name") {
    reading.member = member;
    reading.shown = true;
  }
  return member;
}

/** "Ana Ríos and Tom Hale, The Daily Harbour" */
function bylined(byline: string, actors: Actors): Member[] {
  const lexicon = actors.lexicons[0];
  if (lexicon === undefined) return [];
  const tokens = tokenise(byline, 0, Math.min(byline.length, longestByline));
  const members: Member[] = [];
  let name: Token[] = [];
  for (const token of [...tokens, undefined]) {
    if (token !== undefined && token.text !== "," && !lexicon.conjunctions.has(token.lower)) {
      name.push(token);
      continue;
    }
    if (looksSigned(name) && !name.some(({ lower }) => lexicon.neverNames.has(lower)))
      members.push(memberCalled(name.map(({ text }) => text).join(" "), name, actors, lexicon));
    name = [];
    if (token?.text === ",") break;
  }
  return members;
}

function memberCalled(text: string, tokens: readonly Token[], actors: Actors, lexicon: Lexicon): Member {
  const known = findPerson(actors.cast, text) ?? actors.cast.byId.get(kebab(text));
  if (known !== undefined) return known;
  const given = tokens[0]?.lower ?? "";
  const isPerson = tokens.length <= 4 && actors.lexicons.some(({ female, male }) => female.has(given) || male.has(given));
  const isBody = tokens.some(({ lower }) => lexicon.organisationWords.has(lower) || lexicon.joiners.has(lower));
  return isPerson && !isBody ? personIn(actors.cast, text, lexicon) : namedIn(actors.cast, kebab(text), text, "organisation");
}

/** A line up to its first comma. */
function nameTokens(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma < 0 ? tokens : tokens.slice(0, comma);
}

function plainWords(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind === "word")
    .map(({ lower }) => lower)
    .join(" ");
}

/** Does the sentence have a line of its own? */
function isLine(text: string, { start, end }: ReadSentence): boolean {
  const before = /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - 8), start));
  return before && /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 8));
}

const longestByline = 120;
