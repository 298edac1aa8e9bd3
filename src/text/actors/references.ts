import type { ReadSentence, Token } from "../draft.ts";
import type { Member } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./scene.ts";

/** What a pronoun, or a possessor's pronoun, asks of the actor that it stands for. */
export type Anaphor = Pick<Phrase, "start" | "gender" | "plural"> & { readonly neuter?: boolean | undefined };

/**
 * The last actor that a pronoun can stand for: number and gender must fit, and the subject of a sentence comes before
 * what hangs on a preposition.
 */
export function resolvePronoun(
  anaphor: Anaphor,
  sentence: number,
  readings: readonly (readonly Reading[])[],
  sentences: readonly ReadSentence[],
  lexicons: readonly Lexicon[],
  /** Whom it cannot stand for. */
  except?: Member,
): Member | undefined {
  for (let s = sentence; s >= 0 && s > sentence - 4; s--) {
    const lexicon = lexicons[s];
    const tokens = sentences[s]?.tokens ?? [];
    const before = near(readings[s] ?? [], anaphor.start).filter(
      (r) => r.member !== undefined && r.member !== except && r.phrase.kind !== "pronoun" && r.phrase.end < anaphor.start,
    );
    const fit = before.filter((r) => fits(anaphor, r));
    const hangs = (r: Reading): boolean => {
      const lower = tokens[r.phrase.from - 1]?.lower ?? "";
      return (
        r.phrase.possessive ||
        (lexicon !== undefined &&
          r.phrase.from > 0 &&
          (lexicon.ofWords.has(lower) || lexicon.byWords.has(lower) || lexicon.placeWords.has(lower) || lexicon.postWords.has(lower)))
      );
    };
    if (anaphor.plural) {
      const list = listed(
        before.filter((r) => r.member?.kind !== "person" || r.phrase.name !== undefined),
        tokens,
        lexicon,
      );
      if (list !== undefined && !hangs(list)) return list.member;
    }
    const sure = fit.filter((r) => anaphor.gender !== undefined && r.member?.gender === anaphor.gender);
    const choice = sure.find((r) => !hangs(r)) ?? fit.find((r) => !hangs(r)) ?? sure[0] ?? fit[0];
    if (choice?.member !== undefined) return choice.member;
  }
  return undefined;
}

/** Of a sentence with hundreds of phrases (a list, a table) only those just before the word. */
function near(readings: readonly Reading[], start: number): readonly Reading[] {
  if (readings.length <= most) return readings;
  const after = readings.findIndex((r) => r.phrase.start >= start);
  const end = after < 0 ? readings.length : after;
  return readings.slice(Math.max(0, end - most), end);
}

const most = 60;

/** The first of "Mexico, Argentina and Bolivia". */
function listed(readings: readonly Reading[], tokens: readonly Token[], lexicon: Lexicon | undefined): Reading | undefined {
  return readings.find((r, i) => {
    const next = readings[i + 1];
    if (next === undefined || r.member === next.member) return false;
    const between = tokens.slice(r.phrase.to, next.phrase.from);
    return (
      between.length > 0 &&
      between.length <= 2 &&
      between.every(({ text, lower }) => text === "," || lexicon?.conjunctions.has(lower) === true)
    );
  });
}

function fits(anaphor: Anaphor, reading: Reading): boolean {
  const { member } = reading;
  if (member === undefined) return false;
  if (anaphor.gender !== undefined) return member.kind === "person" && (member.gender === undefined || member.gender === anaphor.gender);
  if (anaphor.plural) return member.plural || member.kind === "group";
  if (anaphor.neuter === false) return member.kind === "person";
  return member.kind === "organisation" || member.kind === "country" || member.kind === "bloc";
}
