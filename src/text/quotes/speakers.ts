import { type Member, namedIn } from "../actors/cast.ts";
import type { Actors } from "../actors/mentions.ts";
import { kebab } from "../actors/names.ts";
import { findPerson } from "../actors/people.ts";
import type { Frame } from "./frame.ts";
import type { SpeechLexicon } from "./speech-lexicon.ts";
import type { Subject } from "./subjects.ts";

/**
 * The actor behind words that name a speaker and that nothing else tied to one: a name met once, "the company", "the
 * minister" where only one is in sight.
 */
export function speakerOf(
  subject: Subject,
  frame: Frame,
  speech: SpeechLexicon,
  actors: Actors,
  floor: Member | undefined,
): Member | undefined {
  if (subject.member !== undefined) return subject.member;
  const phrase = subject.reading?.reading.phrase;
  if (phrase?.kind === "name" && phrase.name !== undefined) {
    const { text, sort } = phrase.name;
    if (sort === "thing") return undefined;
    const [first = ""] = text.toLowerCase().split(" ");
    const isBody = sort === "organisation" || !text.includes(" ") || frame.lexicon.definite.has(first) || frame.lexicon.joiners.has(first);
    return findPerson(actors.cast, text) ?? namedIn(actors.cast, kebab(text), text, isBody ? "organisation" : "person");
  }
  const first = frame.tokens[subject.from]?.lower ?? "";
  if (!frame.lexicon.definite.has(first)) return undefined;
  const namesBody =
    phrase === undefined && subject.to - subject.from <= 3 && speech.bodies.has(frame.tokens[subject.from + 1]?.lower ?? "");
  if (namesBody) return only(inSight(frame, actors, subject), floor, (member) => member.kind === "organisation" || member.kind === "bloc");
  if (phrase?.kind !== "role" || phrase.plural) return undefined;
  const { gender } = phrase;
  return only(
    inSight(frame, actors, subject),
    floor,
    (member) => member.kind === "person" && (gender === undefined || member.gender === undefined || member.gender === gender),
  );
}

/** The one who spoke last, or the only one there. */
function only(members: ReadonlySet<Member>, floor: Member | undefined, fits: (member: Member) => boolean): Member | undefined {
  if (floor !== undefined && fits(floor)) return floor;
  const candidates = [...members].filter(fits);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Who is named in the sentences just before. */
function inSight(frame: Frame, actors: Actors, subject: Subject): Set<Member> {
  const start = frame.tokens[subject.from]?.start ?? frame.start;
  const members = new Set<Member>();
  for (let s = frame.sentence + reach; s >= 0 && s > frame.sentence - reach; s--)
    for (const { member, phrase } of actors.readings[s] ?? [])
      if (member !== undefined && phrase.start < start && start - phrase.start < farthest) members.add(member);
  return members;
}

const reach = 4;
const farthest = 600;
