import type { Member } from "./cast.ts";
import type { Phrase } from "./phrase.ts";
import { lexiconAt, type Reading, type Scene } from "./scene.ts";

/**
 * Whose "its ambassador" or "her government" is.
 *
 *     Norway will not pay, its ambassador said.      Peru left and Chile recalled its ambassador.
 *     ^^^^^^                                                       ^^^^^
 * After a comma or a verb of saying the words belong to the reported clause's subject, else to the last actor before
 * them; at the head of a sentence to the subject of the one before.
 */
export function possessorBefore(scene: Scene, list: readonly Reading[], i: number): Member | undefined {
  const phrase = list[i]?.phrase;
  if (phrase === undefined) return undefined;
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const lexicon = lexiconAt(scene, phrase);
  const kind = lexicon.possessors.get(tokens[phrase.from]?.lower ?? "") ?? "any";
  const fits = (r: Reading) => r.member !== undefined && !r.phrase.place && canOwn(r.member, kind);
  const before = list.slice(Math.max(0, i - most), i).filter(fits);
  const previous = tokens[phrase.from - 1];
  // "Chile recalled its envoy": a verb that also reports, with its own subject.
  const saysBefore = lexicon.cues.has(previous?.lower ?? "") && before.at(-1)?.phrase.to !== phrase.from - 1;
  const reports = previous?.text === "," || saysBefore;
  const subject = before.find((r) => !hangs(scene, r.phrase));
  if (before.length > 0) return (reports ? (subject ?? before[0]) : before.at(-1))?.member;
  if (list.slice(0, i).some((r) => r.member !== undefined)) return undefined;
  return (scene.readings[phrase.sentence - 1] ?? []).find((r) => fits(r) && !hangs(scene, r.phrase))?.member;
}

/** How many phrases of a sentence are looked at: a list of hundreds is a table. */
const most = 20;

function canOwn(member: Member, kind: "female" | "male" | "plural" | "neuter" | "any"): boolean {
  switch (kind) {
    case "female":
    case "male":
      return member.kind === "person" && (member.gender === undefined || member.gender === kind);
    case "plural":
      return member.plural || member.kind === "country" || member.kind === "group";
    case "neuter":
      return member.kind !== "person" && member.kind !== "group";
    case "any":
      return member.kind !== "group";
  }
}

/** After "of", "by", "at": what hangs on another word is no subject. */
export function hangs(scene: Scene, phrase: Phrase): boolean {
  const lexicon = lexiconAt(scene, phrase);
  const lower = scene.sentences[phrase.sentence]?.tokens[phrase.from - 1]?.lower ?? "";
  return (
    phrase.possessive ||
    (phrase.from > 0 &&
      (lexicon.ofWords.has(lower) || lexicon.byWords.has(lower) || lexicon.placeWords.has(lower) || lexicon.postWords.has(lower)))
  );
}

/** "the council [of the organization]": of a body that was named before, not of a state. */
export function namesBody(scene: Scene, phrase: Phrase): boolean {
  const lexicon = lexiconAt(scene, phrase);
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  if (phrase.owner !== undefined || !lexicon.ofWords.has(tokens[phrase.to]?.lower ?? "")) return false;
  const article = lexicon.definite.has(tokens[phrase.to + 1]?.lower ?? "") ? 2 : 1;
  return lexicon.bodies.has(tokens[phrase.to + article]?.lower ?? "");
}

/** The last organisation named before, by a name of its own. */
export function bodyBefore(scene: Scene, phrase: Phrase): Member | undefined {
  for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - reach; s--) {
    const found = (scene.readings[s] ?? []).findLast(
      (r) =>
        r.phrase.start < phrase.start &&
        (r.phrase.kind === "organisation" || r.phrase.kind === "name") &&
        (r.member?.kind === "organisation" || r.member?.kind === "bloc"),
    );
    if (found !== undefined) return found.member;
  }
  return undefined;
}

/** How many sentences back "the organization" may look for its name. */
const reach = 8;
