import { type Cast, type Member, namedIn } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import { fold, kebab } from "./names.ts";

/** The member whose name these words are, whole or in part; added as a person if there is none. */
export function personIn(cast: Cast, text: string, lexicon: Lexicon): Member {
  const found = findPerson(cast, text);
  if (found !== undefined) {
    widen(cast, found, text);
    found.aliases.add(text);
    return found;
  }
  const member = namedIn(cast, kebab(text), text, "person");
  member.words = fold(text).split(" ");
  member.gender = genderOf(text, lexicon);
  index(cast, member);
  return member;
}

/** A person by full name, a part of it that only one person has, or a longer form of it. */
export function findPerson(cast: Cast, text: string): Member | undefined {
  const words = fold(text).split(" ");
  const last = words.at(-1) ?? "";
  const candidates = new Set([
    ...(cast.bySurname.get(last) ?? []),
    ...(words.length > 1 ? (cast.bySurname.get(words[1] ?? "") ?? []) : []),
  ]);
  if (words.length === 2) {
    // "Castillo Terrones" of "Pedro Castillo".
    const [only, ...others] = (cast.bySurname.get(words[0] ?? "") ?? []).filter(
      (member) => member.words.length > 1 && member.words.at(-1) === words[0],
    );
    if (only !== undefined && others.length === 0 && candidates.size === 0) return only;
  }
  const fits = [...candidates].filter((member) => sameName(member.words, words));
  if (fits.length === 0 && words.length === 1) {
    // "Steve" of the one Steve Jobs.
    const [only, ...others] = (cast.byGivenName.get(last) ?? []).filter((member) => member.words.length > 1 && member.words[0] === last);
    return others.length === 0 ? only : undefined;
  }
  return fits.length === 1 ? fits[0] : words.length === 1 ? undefined : fits.find((member) => member.words.join(" ") === words.join(" "));
}

/** The longer form of a name is the one to show. */
function widen(cast: Cast, member: Member, text: string): void {
  const words = fold(text).split(" ");
  if (words.length <= member.words.length || words[0] !== member.words[0]) return;
  member.aliases.add(member.name);
  cast.byId.delete(member.id);
  member.name = text;
  member.id = kebab(text);
  member.words = words;
  cast.byId.set(member.id, member);
  index(cast, member);
}

function index(cast: Cast, member: Member): void {
  add(cast.byGivenName, member.words[0] ?? "", member);
  // Every word but the first may stand for the whole: "Petro", "López Obrador".
  const words = member.words.length === 1 ? member.words : member.words.slice(1);
  for (const word of new Set(words)) add(cast.bySurname, word, member);
}

function add(lists: Map<string, Member[]>, word: string, member: Member): void {
  const list = lists.get(word) ?? [];
  if (!list.includes(member)) list.push(member);
  lists.set(word, list);
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

function genderOf(text: string, lexicon: Lexicon): "female" | "male" | undefined {
  const first = text.toLowerCase().normalize("NFC").split(/[\s.]/u)[0] ?? "";
  const female = lexicon.female.has(first);
  const male = lexicon.male.has(first);
  return female === male ? undefined : female ? "female" : "male";
}
