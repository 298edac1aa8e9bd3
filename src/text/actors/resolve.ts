import { learnAcronym } from "./acronyms.ts";
import { groupIn, type Member, organisationIn, stateIn } from "./cast.ts";
import { headedGovernment } from "./offices.ts";
import type { Phrase } from "./phrase.ts";
import { hangs } from "./possessors.ts";
import { resolvePronoun } from "./references.ts";
import { resolveInstitution } from "./resolve-institutions.ts";
import { resolveName } from "./resolve-names.ts";
import { resolveRole } from "./resolve-roles.ts";
import { acts, lexiconAt, plainWords, type Reading, type Scene, show } from "./scene.ts";

/** Second pass, in reading order. */
export function resolve(scene: Scene): void {
  scene.readings.forEach((list) => {
    list.forEach((reading, i) => {
      resolveOne(scene, list, i, reading);
    });
  });
  scene.readings.forEach((list, sentence) => {
    list.forEach((reading, i) => {
      if (reading.phrase.kind !== "pronoun") return;
      const doer = reading.phrase.object === true ? doerBefore(scene, reading.phrase, list.slice(Math.max(0, i - nearby), i)) : undefined;
      reading.member =
        clauseSubject(scene, reading.phrase, list) ??
        resolvePronoun(reading.phrase, sentence, scene.readings, scene.sentences, scene.lexicons, doer);
      reading.shown = reading.member !== undefined;
    });
  });
}

/** "Mora mocked him", "Mora met Ruiz and mocked him": somebody else than whoever does it. */
function doerBefore(scene: Scene, phrase: Phrase, list: readonly Reading[]): Member | undefined {
  const before = list.filter((r) => r.member !== undefined && !hangs(scene, r.phrase));
  const last = before.at(-1);
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  const { conjunctions } = lexiconAt(scene, phrase);
  const joined = tokens.slice(last?.phrase.to ?? 0, phrase.from).some(({ text, lower }) => text === "," || conjunctions.has(lower));
  return (joined ? before[0] : last)?.member;
}

/** How many phrases of a sentence are looked at: a list of hundreds is a table. */
const nearby = 20;

/** "Boluarte gave a speech, in which he asked": the one of whom the sentence speaks, whatever the translator made of it. */
export function clauseSubject(scene: Scene, phrase: Phrase, list: readonly Reading[]): Member | undefined {
  const tokens = scene.sentences[phrase.sentence]?.tokens ?? [];
  if (phrase.plural || !lexiconAt(scene, phrase).clauseRelatives.has(tokens[phrase.from - 1]?.lower ?? "")) return undefined;
  const people = list.filter((r) => r.phrase.start < phrase.start && r.member?.kind === "person" && r.phrase.kind !== "pronoun");
  return people.length === 1 && phrase.gender !== undefined ? people[0]?.member : undefined;
}

function resolveOne(scene: Scene, list: Reading[], i: number, reading: Reading): void {
  const { phrase } = reading;
  switch (phrase.kind) {
    case "state":
    case "people":
      if (phrase.entry !== undefined && "code" in phrase.entry) show(reading, stateIn(scene.cast, phrase.entry.code));
      if (phrase.kind === "state") reading.member?.aliases.add(plainWords(scene, phrase));
      if (reading.member !== undefined) headedGovernment(scene, list, i, reading.member);
      return;
    case "seat":
      if (phrase.entry !== undefined && "code" in phrase.entry && !phrase.place) show(reading, stateIn(scene.cast, phrase.entry.code));
      return;
    case "organisation":
      if (phrase.entry?.kind === "organisation") {
        show(reading, organisationIn(scene.cast, phrase.entry.known.name, phrase.entry.known));
        reading.member?.aliases.add(plainWords(scene, phrase));
        learnAcronym(scene, phrase, reading.member);
      }
      return;
    case "name":
      resolveName(scene, list, i, reading);
      learnAcronym(scene, phrase, reading.member);
      return;
    case "role":
      resolveRole(scene, list, i, reading);
      return;
    case "institution":
      resolveInstitution(scene, list, i, reading);
      learnAcronym(scene, phrase, reading.member);
      return;
    case "group":
      resolveGroup(scene, reading);
      return;
    case "pronoun":
      return;
  }
}

function resolveGroup(scene: Scene, reading: Reading): void {
  const { phrase } = reading;
  const text = plainWords(scene, phrase);
  const owner =
    phrase.owner?.kind === "state"
      ? phrase.owner.code
      : phrase.owner?.kind === "organisation"
        ? phrase.owner.entry.known.country
        : phrase.owner?.kind === "name"
          ? phrase.owner.code
          : phrase.owner === undefined
            ? (phrase.home ?? policedBy(scene, phrase))
            : undefined;
  const head = text.split(" ").at(-1) ?? text;
  if (phrase.determiner === "definite") {
    for (let s = phrase.sentence; s >= 0 && s > phrase.sentence - 12; s--) {
      const found = scene.readings[s]?.findLast(
        (r) =>
          r.phrase.start < phrase.start &&
          r.phrase.kind === "group" &&
          r.member !== undefined &&
          (r.member.name.toLowerCase().endsWith(head.toLowerCase()) ||
            plainWords(scene, r.phrase).toLowerCase().endsWith(head.toLowerCase())),
      );
      if (found !== undefined) {
        reading.member = found.member;
        reading.shown = owner !== undefined || acts(scene, phrase);
        return;
      }
    }
  }
  reading.member = groupIn(scene.cast, text, owner);
  reading.shown = owner !== undefined || acts(scene, phrase);
}

/** "Chilean police dispersed [demonstrators]": a state's police meet its own streets; its army may be anywhere. */
function policedBy(scene: Scene, phrase: Phrase): string | undefined {
  const police = scene.readings[phrase.sentence]?.find(
    ({ phrase: { entry } }) => entry?.kind === "institution" && entry.institution.isHome === true,
  );
  const isPatient = police !== undefined && police.phrase.start < phrase.start && !acts(scene, phrase);
  return isPatient && police.phrase.owner?.kind === "state" ? police.phrase.owner.code : undefined;
}
