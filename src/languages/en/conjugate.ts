import type { VerbForms } from "../../language/events.ts";

/** Past and participle of verbs that do not follow the rule. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bear: ["bore", "borne"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  catch: ["caught", "caught"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  flee: ["fled", "fled"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  freeze: ["froze", "frozen"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  overthrow: ["overthrew", "overthrown"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shoot: ["shot", "shot"],
  shut: ["shut", "shut"],
  sink: ["sank", "sunk"],
  speak: ["spoke", "spoken"],
  spread: ["spread", "spread"],
  steal: ["stole", "stolen"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  sweep: ["swept", "swept"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  throw: ["threw", "thrown"],
  have: ["had", "had"],
  get: ["got", "got"],
  stand: ["stood", "stood"],
  stick: ["stuck", "stuck"],
  withhold: ["withheld", "withheld"],
  uphold: ["upheld", "upheld"],
  forgive: ["forgave", "forgiven"],
  mislead: ["misled", "misled"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
  fell: ["felled", "felled"],
};
/** Verbs of more than one syllable, or with a single final consonant, that double it. */
const doubling = new Set(
  "ban stop step plan snub plot beg prop prod drop rob stab grab tap top ram rip ship slam shun admit commit permit occur refer defer prefer transfer rebel expel compel dispel repel hijack"
    .split(" ")
    .filter((w) => w !== "hijack"),
);

/**
 * All forms of a verb; words after the first stay as they are.
 *
 *     step down -> stepped down, steps down, stepping down
 */
export function conjugate(lemma: string): VerbForms {
  const [verb = "", ...rest] = lemma.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const regular = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular[verb] ?? [regular, regular];
  const third =
    verb === "have"
      ? "has"
      : /[^aeiou]y$/u.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/u.test(verb)
          ? `${verb}es`
          : `${verb}s`;
  const gerund = verb.endsWith("ee") || verb === "be" ? `${verb}ing` : `${stem}ing`;
  return { past: [past + tail], participle: [participle + tail], present: [third + tail], bare: [verb + tail], gerund: [gerund + tail] };
}

/** The forms of several verbs, told apart by commas. */
export function verbs(lemmas: string): VerbForms[] {
  return lemmas.split(",").map((lemma) => conjugate(lemma.trim()));
}

/** Nouns told apart by commas, each with its plural (of the first word before "of", else of the last). */
export function nouns(list: string): string[] {
  return list.split(",").flatMap((noun) => {
    const words = noun.trim().split(" ");
    const of = words.findIndex((word) => word === "of" || word === "from");
    const at = of > 0 ? of - 1 : words.length - 1;
    const head = words[at] ?? "";
    const plural = /[^aeiou]y$/u.test(head) ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(head) ? `${head}es` : `${head}s`;
    return [words.join(" "), words.with(at, plural).join(" ")];
  });
}
