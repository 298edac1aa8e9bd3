import type { VerbForms } from "../../language/events.ts";

/** What a verb does that the rule does not foretell: the stem of the present, of the preterite (third person, -ió), a strong preterite, the participle. */
interface Irregular {
  readonly present?: string;
  readonly weak?: string;
  readonly strong?: readonly [string, string];
  readonly participle?: string;
  readonly future?: string;
  readonly subjunctive?: string;
}

// The longest ending wins: "detener" is found under "tener", "disolver" under "solver".
const irregular: Readonly<Record<string, Irregular>> = {
  tener: { present: "tien", strong: ["tuvo", "tuvieron"], future: "tendr", subjunctive: "teng" },
  poner: { strong: ["puso", "pusieron"], participle: "puesto", future: "pondr", subjunctive: "pong" },
  hacer: { strong: ["hizo", "hicieron"], participle: "hecho", future: "har", subjunctive: "hag" },
  decir: { present: "dic", strong: ["dijo", "dijeron"], participle: "dicho", future: "dir", subjunctive: "dig" },
  venir: { present: "vien", strong: ["vino", "vinieron"], future: "vendr", subjunctive: "veng" },
  dar: { strong: ["dio", "dieron"], subjunctive: "d" },
  ducir: { strong: ["dujo", "dujeron"], subjunctive: "duzc" },
  morir: { present: "muer", weak: "mur", participle: "muerto" },
  pedir: { present: "pid", weak: "pid" },
  elegir: { present: "elig", weak: "elig", subjunctive: "elij" },
  herir: { present: "hier", weak: "hir" },
  vertir: { present: "viert", weak: "virt" },
  sentir: { present: "sient", weak: "sint" },
  ferir: { present: "fier", weak: "fir" },
  solver: { present: "suelv", participle: "suelto" },
  volver: { present: "vuelv", participle: "vuelto" },
  romper: { participle: "roto" },
  abrir: { participle: "abierto" },
  scribir: { participle: "scrito" },
  caer: { weak: "cay", subjunctive: "caig" },
  cerrar: { present: "cierr" },
  acordar: { present: "acuerd" },
  probar: { present: "prueb" },
  perder: { present: "pierd" },
  menzar: { present: "mienz" },
  empezar: { present: "empiez" },
  negar: { present: "nieg" },
  encontrar: { present: "encuentr" },
  traer: { strong: ["trajo", "trajeron"], subjunctive: "traig" },
  reforzar: { present: "refuerz" },
  sugerir: { present: "sugier", weak: "sugir" },
  conocer: { subjunctive: "conozc" },
  reunir: { present: "reún", subjunctive: "reún" },
  prohibir: { present: "prohíb", subjunctive: "prohíb" },
  nacer: { subjunctive: "nazc" },
  mostrar: { present: "muestr" },
  festar: { present: "fiest" },
  fender: { present: "fiend" },
  tender: { present: "tiend" },
  mendar: { present: "miend" },
  alentar: { present: "alient" },
  novar: { present: "nuev" },
  rogar: { present: "rueg" },
  apostar: { present: "apuest" },
  mentir: { present: "mient", weak: "mint" },
  querir: { present: "quier", weak: "quir" },
  enviar: { present: "enví", subjunctive: "enví" },
  mover: { present: "muev" },
  contar: { present: "cuent" },
  querer: { present: "quier", strong: ["quiso", "quisieron"], future: "querr" },
  servir: { present: "sirv", weak: "sirv" },
  seguir: { present: "sigu", weak: "sigu" },
  gobernar: { present: "gobiern" },
  confiar: { present: "confí", subjunctive: "confí" },
  denostar: { present: "denuest" },
};
const endings = Object.keys(irregular).sort((a, b) => b.length - a.length);

/**
 * All forms of a verb in the third person, and the impersonal ones; words after the first stay as they are.
 *
 *     destituir -> destituyó, destituyeron, destituido…   dar a conocer -> dio a conocer
 */
export function conjugate(lemma: string): VerbForms {
  const [word = "", ...rest] = lemma.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const reflexive = word.endsWith("se");
  const verb = reflexive ? word.slice(0, -2) : word;
  const ending = endings.find((e) => verb.endsWith(e));
  const odd = ending === undefined ? {} : (irregular[ending] ?? {});
  const front = ending === undefined ? "" : verb.slice(0, -ending.length);
  const stem = verb.slice(0, -2);
  const ar = verb.endsWith("ar");
  const uir = verb.endsWith("uir") && !verb.endsWith("guir");
  const present = odd.present === undefined ? (uir ? `${stem}y` : stem) : front + odd.present;
  const weak = odd.weak === undefined ? stem : front + odd.weak;
  const y = uir || weak.endsWith("y") || /[aeo]$/u.test(weak);
  const yWeak = weak.endsWith("y") ? weak.slice(0, -1) : weak;
  const preterite =
    odd.strong !== undefined
      ? odd.strong.map((f) => front + f)
      : ar
        ? [`${stem}ó`, `${stem}aron`]
        : y
          ? [`${yWeak}yó`, `${yWeak}yeron`]
          : [`${weak}ió`, `${weak}ieron`];
  const masculine = odd.participle === undefined ? stem + (ar ? "ado" : /[aeo]$/u.test(stem) ? "ído" : "ido") : front + odd.participle;
  const past = preterite[1] ?? "";
  const gerund = ar ? `${stem}ando` : y ? `${yWeak}yendo` : `${odd.strong === undefined ? weak : stem}iendo`;
  const softened = present
    .replace(/c$/u, ar ? "qu" : "z")
    .replace(/g$/u, ar ? "gu" : "j")
    .replace(/z$/u, ar ? "c" : "z");
  const subjunctive = odd.subjunctive === undefined ? softened : front + odd.subjunctive;
  const future = odd.future === undefined ? verb : front + odd.future;
  const forms = {
    past: preterite,
    imperfect: ar ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`],
    participle: ["o", "a", "os", "as"].map((gender) => masculine.slice(0, -1) + gender),
    present: ar ? [`${present}a`, `${present}an`] : [`${present}e`, `${present}en`],
    bare: reflexive ? [verb, `${verb}se`] : [verb],
    gerund: reflexive
      ? [gerund, gerund.replace(/ndo$/u, "ándose").replace(/(?:a|e)ándose$/u, (m) => (m.startsWith("a") ? "ándose" : "éndose"))]
      : [gerund],
    future: [`${future}á`, `${future}án`],
    conditional: [`${future}ía`, `${future}ían`],
    subjunctive: [
      // Without its accent it would be the preposition.
      ...(verb === "dar" ? ["dé", "den"] : ar ? [`${subjunctive}e`, `${subjunctive}en`] : [`${subjunctive}a`, `${subjunctive}an`]),
      past.replace(/ron$/u, "ra"),
      past.replace(/ron$/u, "ran"),
      past.replace(/ron$/u, "se"),
      past.replace(/ron$/u, "sen"),
    ],
  };
  const clitic = reflexive ? "se " : "";
  const join = (list: readonly string[], prefix: string) => list.map((form) => prefix + form + tail);
  return {
    past: join(forms.past, clitic),
    imperfect: join(forms.imperfect, clitic),
    participle: join(forms.participle, ""),
    present: join(forms.present, clitic),
    bare: join(forms.bare, ""),
    gerund: join(forms.gerund, ""),
    future: join(forms.future, clitic),
    conditional: join(forms.conditional, clitic),
    subjunctive: join(forms.subjunctive, clitic),
  };
}

/** The forms of several verbs, told apart by commas. */
export function verbs(lemmas: string): VerbForms[] {
  return lemmas.split(",").map((lemma) => conjugate(lemma.trim()));
}

/** Nouns told apart by commas, each with its plural (of its first word). */
export function nouns(list: string): string[] {
  return list.split(",").flatMap((noun) => {
    const [head = "", ...rest] = noun.trim().split(" ");
    const plural = head.endsWith("ión")
      ? `${head.slice(0, -3)}iones`
      : head.endsWith("z")
        ? `${head.slice(0, -1)}ces`
        : /[aeiouáéíóú]$/u.test(head)
          ? `${head}s`
          : head.endsWith("s")
            ? head
            : `${head}es`;
    return [[head, ...rest].join(" "), [plural, ...rest].join(" ")];
  });
}
