import type { Token } from "../draft.ts";
import { definesAcronym } from "./acronyms.ts";
import { namedIn, organisationIn, stateIn } from "./cast.ts";
import { kebab } from "./names.ts";
import { linkRoleAfter } from "./offices.ts";
import { withoutArticle } from "./owners.ts";
import { findPerson } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { acts, lexiconAt, type Reading, type Scene, show } from "./scene.ts";
import { isApposed } from "./units.ts";

export function resolveName(scene: Scene, list: Reading[], i: number, reading: Reading): void {
  const { phrase } = reading;
  const name = phrase.name;
  if (name === undefined || name.sort === "thing" || lexiconAt(scene, phrase).data.nationWords.includes(name.text.toLowerCase())) return;
  const person = reading.member ?? (name.sort === "organisation" ? undefined : findPerson(scene.cast, name.text));
  if (person !== undefined) {
    person.aliases.add(name.text);
    if (phrase.gender !== undefined) person.gender ??= phrase.gender;
    if (!person.former && person.speaksFor === undefined) person.country ??= nationBefore(scene, list, i);
    show(reading, person);
    linkRoleAfter(scene, list, i, person);
    return;
  }
  const acronym = scene.acronyms.get(name.text);
  if (acronym !== undefined) {
    show(reading, acronym);
    return;
  }
  if (name.sort === "organisation" || definesAcronym(scene, phrase)) {
    show(reading, organisationIn(scene.cast, withoutArticle(name.text)));
    // The body of a state speaks for it, one that only bears its name does not: "Montenegro Assembly", "US Chamber of Commerce".
    if (name.code !== undefined && reading.member !== undefined) {
      reading.member.country ??= name.code;
      if (isPublic(scene, phrase, name.text)) reading.member.speaksFor ??= stateIn(scene.cast, name.code);
    }
    return;
  }
  const known = scene.cast.byId.get(kebab(name.text));
  if (known !== undefined) {
    show(reading, known);
    return;
  }
  // "Brazil's Lula": one name, told by its state.
  const before = list[i - 1]?.phrase;
  const told =
    before?.kind === "state" &&
    (before.possessive || isShort(scene, before)) &&
    before.to === phrase.from &&
    before.entry !== undefined &&
    "code" in before.entry
      ? before.entry.code
      : undefined;
  if (
    (acts(scene, phrase) ||
      deals(scene, phrase) ||
      isTied(scene, phrase) ||
      isOpposed(scene, phrase) ||
      isExplained(scene, phrase) ||
      told !== undefined) &&
    !phrase.place
  ) {
    const member = namedIn(scene.cast, kebab(name.text), name.text, "organisation");
    member.country ??= told ?? (isOpposed(scene, phrase) ? soleState(scene, phrase) : undefined);
    show(reading, member);
  }
}

/** "a critic of [Mora]", "the arrest of [Ruiz]": nouns that only somebody follows. */
function isTied(scene: Scene, phrase: Phrase): boolean {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const { ofWords, ties } = lexiconAt(scene, phrase);
  return (
    phrase.determiner === "none" && ofWords.has(tokens[phrase.from - 1]?.lower ?? "") && ties.has(tokens[phrase.from - 2]?.lower ?? "")
  );
}

/** "US", "UK": short names stand before others as adjectives do. */
function isShort(scene: Scene, phrase: Phrase): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(scene.sentences[phrase.sentence]?.tokens[phrase.to - 1]?.text ?? "");
}

/** "the opposition newspaper [La Hora]": it stands against those in office, and so has a home. */
function isOpposed(scene: Scene, phrase: Phrase): boolean {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const { dissent } = lexiconAt(scene, phrase);
  const noun = tokens[phrase.from - 1];
  if (noun?.kind !== "word" || noun.capital) return false;
  return dissent.has(tokens[phrase.from - 2]?.lower ?? "") || dissent.has(noun.lower);
}

/** The one state that a sentence names. */
function soleState(scene: Scene, { sentence }: Phrase): string | undefined {
  const codes = new Set(
    (scene.readings[sentence] ?? []).flatMap(({ phrase: { entry, owner } }) => [
      ...(entry !== undefined && "code" in entry ? [entry.code] : []),
      ...(owner?.kind === "state" ? [owner.code] : []),
    ]),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** "[Mora], an ally of Ruiz,". */
function isExplained(scene: Scene, phrase: Phrase): boolean {
  return isApposed(scene.sentences[phrase.sentence]?.tokens ?? [], phrase.to - 1, lexiconAt(scene, phrase));
}

/** "[Chilean] footballer Ana Ríos": her state, though she speaks for nobody. */
function nationBefore(scene: Scene, list: readonly Reading[], i: number): string | undefined {
  const [before, phrase] = [list[i - 1]?.phrase, list[i]?.phrase];
  if (before?.kind !== "people" || phrase === undefined || before.possessive || before.entry?.kind !== "demonym") return undefined;
  const lexicon = lexiconAt(scene, phrase);
  const between = (scene.sentences[phrase.sentence]?.tokens ?? []).slice(before.to, phrase.from);
  const isNoun = ({ kind, capital, lower }: Token) =>
    kind === "word" &&
    !capital &&
    ![
      lexicon.clauseWords,
      lexicon.cues,
      lexicon.auxiliaries,
      lexicon.ofWords,
      lexicon.placeWords,
      lexicon.conjunctions,
      lexicon.dealings,
    ].some((words) => words.has(lower));
  return between.length >= 1 && between.length <= 2 && between.every(isNoun) ? before.entry.code : undefined;
}

/** "Mora [mocked] [Ruiz]": somebody does it to somebody. */
function deals(scene: Scene, phrase: Phrase): boolean {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const { dealings } = lexiconAt(scene, phrase);
  if (phrase.determiner !== "none") return false;
  const [before, after] = [tokens[phrase.from - 1], tokens[phrase.to]];
  const meets = (token: Token | undefined) => token?.kind === "word" && !token.capital && dealings.has(token.lower);
  return meets(before) || meets(after) || (after !== undefined && /(?:ly|mente)$/u.test(after.lower) && meets(tokens[phrase.to + 1]));
}

function isPublic(scene: Scene, phrase: Phrase, text: string): boolean {
  const lexicon = lexiconAt(scene, phrase);
  return text
    .toLowerCase()
    .split(" ")
    .some((word) => lexicon.publicWords.has(word));
}
