import type { Member } from "./cast.ts";
import type { Reading } from "./mentions.ts";
import type { Phrase } from "./phrases.ts";

/** The last actor that a pronoun can stand for: number and gender must fit; the first of a sentence before the others. */
export function resolvePronoun(phrase: Phrase, readings: readonly (readonly Reading[])[], sentence: number): Member | undefined {
  for (let s = sentence; s >= 0 && s > sentence - 4; s--) {
    const before = (readings[s] ?? []).filter(
      (r) =>
        r.member !== undefined &&
        r.phrase.kind !== "pronoun" &&
        r.phrase.start < phrase.start &&
        (s < sentence || r.phrase.end < phrase.start),
    );
    const fit = before.filter((r) => fits(phrase, r));
    const sure = fit.find((r) => r.member?.gender === phrase.gender && !r.phrase.possessive);
    const choice = sure ?? fit.find((r) => !r.phrase.possessive) ?? fit[0];
    if (choice?.member !== undefined) return choice.member;
  }
  return undefined;
}

function fits(phrase: Phrase, reading: Reading): boolean {
  const { member } = reading;
  if (member === undefined) return false;
  if (phrase.gender !== undefined) return member.kind === "person" && (member.gender === undefined || member.gender === phrase.gender);
  if (phrase.plural) return member.plural || member.kind === "group";
  return member.kind === "organisation" || member.kind === "country" || member.kind === "bloc";
}
