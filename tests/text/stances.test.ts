import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnalysedArticle } from "../../src/article.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { analyseArticle } from "../../src/text/analyse.ts";

const sign = { support: "+", oppose: "-", mediate: "~", neutral: "0", mixed: "±" } as const;

function analyse(text: string, language: string): AnalysedArticle {
  return analyseArticle({ id: "1", text, stated: { languages: [language], title: "x" } }, [en, es]);
}

/** The positions proper, without mere signs. */
function firm({ stances }: AnalysedArticle): AnalysedArticle["stances"] {
  return stances.filter((stance) => stance.weak !== true);
}

/** "actor label target" of each position toward an actor, in order and once; issues are told by their slug. */
function positions(text: string, language: string): string[] {
  return [...new Set(firm(analyse(text, language)).map((s) => `${s.actor ?? "narrator"} ${sign[s.stance]} ${s.target}`))].sort();
}

type Case = readonly [sentence: string, expected: readonly string[]];

/** A second sentence, so that no text is taken for a headline. */
const after = {
  en: " The weather was fine in the capital on that day, residents said.",
  es: " El tiempo era bueno en la capital aquel día, según los vecinos.",
};

function check(language: "en" | "es", cases: readonly Case[]): void {
  for (const [sentence, expected] of cases)
    test(sentence, () => expect(positions(sentence + after[language], language)).toEqual([...expected].sort()));
}

describe("a verb with its subject and its object", () => {
  check("en", [
    ["Norway condemned Sweden on Monday.", ["norway - sweden"]],
    ["On Monday, the government of Norway harshly criticized Sweden for the delay.", ["norway - sweden"]],
    ["Norway praised Sweden and condemned Denmark.", ["norway + sweden", "norway - denmark"]],
    ["Norway, which borders Finland, denounced Sweden.", ["norway - sweden"]],
    ["The president of Norway, Maria Dahl, has repeatedly condemned Sweden.", ["maria-dahl - sweden"]],
    ["The president of Norway, Maria Dahl, voiced her support for Peter Berg.", ["maria-dahl + peter-berg"]],
    ["Norway recalled its ambassador from Sweden.", ["norway - sweden"]],
    ["Norway imposed new sanctions on Sweden and Denmark.", ["norway - sweden", "norway - denmark"]],
    ["Norway lifted the sanctions on Sweden.", ["norway + sweden"]],
    ["Norway severed diplomatic relations with Sweden.", ["norway - sweden"]],
    ["Norway suspended all military aid to Sweden.", ["norway - sweden"]],
    ["Norway accused Sweden of meddling.", ["norway - sweden"]],
    ["Norway offered to mediate between Sweden and Denmark.", ["norway ~ sweden", "norway ~ denmark"]],
    ["Norway does not recognize Peter Berg as president of Sweden.", ["norway - peter-berg"]],
    ["Norway demanded the resignation of Peter Berg.", ["norway - peter-berg"]],
    ["Norway joined Denmark in condemning Sweden.", ["norway - sweden", "denmark - sweden"]],
    ["Norway is accusing Sweden of spying.", ["norway - sweden"]],
    ["Norway lashed out again at Rep. Peter Berg.", ["norway - peter-berg"]],
    ["Norway was one of the first to recognize Peter Berg as president.", ["norway + peter-berg"]],
    ["Norway is the only country that has backed Sweden.", ["norway + sweden"]],
    ["Norway called for Peter Berg’s release.", ["norway + peter-berg"]],
  ]);
  check("es", [
    ["Noruega condenó el lunes a Suecia.", ["norway - sweden"]],
    ["El gobierno de Noruega criticó duramente a Suecia por la demora.", ["norway - sweden"]],
    ["Noruega elogió a Suecia y condenó a Dinamarca.", ["norway + sweden", "norway - denmark"]],
    ["La presidenta de Noruega, Maria Dahl, condenó a Suecia.", ["maria-dahl - sweden"]],
    ["La presidenta noruega Maria Dahl expresó su respaldo al presidente sueco Peter Berg.", ["maria-dahl + peter-berg"]],
    ["Noruega retiró a su embajador en Suecia.", ["norway - sweden"]],
    ["Noruega impuso nuevas sanciones contra Suecia y Dinamarca.", ["norway - sweden", "norway - denmark"]],
    ["Noruega rompió relaciones diplomáticas con Suecia.", ["norway - sweden"]],
    ["Noruega acusó a Suecia de injerencia.", ["norway - sweden"]],
    ["Noruega se ofreció a mediar entre Suecia y Dinamarca.", ["norway ~ sweden", "norway ~ denmark"]],
    ["Noruega no reconoce a Peter Berg como presidente de Suecia.", ["norway - peter-berg"]],
    ["Noruega exigió la renuncia de Peter Berg.", ["norway - peter-berg"]],
  ]);
});

describe("turned round: passives, nouns, holders", () => {
  check("en", [
    ["Sweden was condemned by Norway.", ["norway - sweden"]],
    ["Sweden has been strongly backed by Norway, Denmark and Finland.", ["denmark + sweden", "finland + sweden", "norway + sweden"]],
    ["Sweden, long backed by Norway, is silent.", ["norway + sweden"]],
    ["Sweden has the support of Norway and Denmark.", ["denmark + sweden", "norway + sweden"]],
    ["Norway’s condemnation of Sweden came late.", ["norway - sweden"]],
    ["Norway issued a statement of its condemnation, and US support for Sweden has grown.", ["united-states + sweden"]],
    ["The coup in Sweden was condemned by Norway and Denmark.", ["denmark - issue:coup", "norway - issue:coup"]],
    ["Sweden’s invasion of Denmark was condemned by Norway.", ["norway - sweden"]],
    ["The coup in Sweden was not condemned by Norway.", []],
    ["Sweden was widely criticized.", []],
    ["Sweden was condemned for its silence.", []],
  ]);
  check("es", [
    ["Suecia fue condenada por Noruega.", ["norway - sweden"]],
    ["Suecia tiene el apoyo de Noruega y Dinamarca.", ["denmark + sweden", "norway + sweden"]],
    ["El respaldo de Noruega a Suecia es firme.", ["norway + sweden"]],
    ["El golpe en Suecia fue condenado por Noruega y Dinamarca.", ["denmark - issue:golpe", "norway - issue:golpe"]],
    ["Suecia fue muy criticada.", []],
  ]);
});

describe("lists are as many parties", () => {
  check("en", [
    [
      "Canada, Dahl’s Norway and the governments of Ecuador, Uruguay and Costa Rica condemned Sweden.",
      ["canada - sweden", "costa-rica - sweden", "ecuador - sweden", "norway - sweden", "uruguay - sweden"],
    ],
    ["Many countries, including Norway and Denmark, condemned Sweden.", ["denmark - sweden", "norway - sweden"]],
    [
      "Norway and Denmark support Sweden, as do Chile and the governments of Peru and Bolivia.",
      ["bolivia + sweden", "chile + sweden", "denmark + sweden", "norway + sweden", "peru + sweden"],
    ],
    ["Norway, along with Denmark, condemned Sweden.", ["denmark - sweden", "norway - sweden"]],
    ["Antigua and Barbuda condemned Sweden.", ["antigua-and-barbuda - sweden"]],
    [
      "Sweden withdrew its ambassadors from Norway, Chile and Peru after the leaders of those countries criticized Peter Berg.",
      ["chile - peter-berg", "norway - peter-berg", "peru - peter-berg", "sweden - chile", "sweden - norway", "sweden - peru"],
    ],
  ]);
  test("a list below its introduction", () => {
    const text =
      "At least three countries have expressed support for President Peter Berg, including:\n\n* Norway (the largest)\n* Chile, Bolivia\n\nIt rained in Peru.";
    expect(positions(text, "en")).toEqual(["bolivia + peter-berg", "chile + peter-berg", "norway + peter-berg"]);
  });
});

describe("what somebody merely says of another", () => {
  test("whoever claims support is named as the one who says so", () => {
    const { stances } = analyse(`Peter Berg claimed to have the full support of Norway.${after.en}`, "en");
    expect(stances.find((s) => s.actor === "norway")).toMatchObject({ target: "peter-berg", stance: "support", speaker: "peter-berg" });
  });

  test("so is whoever reports a position", () => {
    const stances = firm(analyse(`Maria Dahl noted that Norway had condemned Sweden.${after.en}`, "en"));
    expect(stances).toMatchObject([{ actor: "norway", target: "sweden", speaker: "maria-dahl" }]);
  });
});

describe("own words", () => {
  check("en", [
    ["“Peter Berg should resign at once for all this,” Maria Dahl said.", ["maria-dahl - peter-berg"]],
    ["“Peter Berg misled the whole country for years,” Maria Dahl said.", ["maria-dahl - peter-berg"]],
    [
      "“We condemn Sweden and we stand with Denmark in this difficult hour,” Maria Dahl said.",
      ["maria-dahl + denmark", "maria-dahl - sweden"],
    ],
    ["“Peter Berg is a dangerous liar and everybody knows it,” Maria Dahl said.", ["maria-dahl - peter-berg"]],
    ["“Peter Berg is not a liar and everybody knows it,” Maria Dahl said.", []],
    ["“They say that Finland hates Sweden and that it condemns Norway,” Maria Dahl said.", []],
  ]);
  check("es", [
    [
      "“Rechazamos a Suecia y apoyamos a Dinamarca en esta hora difícil”, dijo la presidenta noruega Maria Dahl.",
      ["maria-dahl + denmark", "maria-dahl - sweden"],
    ],
    ["“No apoyamos a Suecia ni la apoyaremos nunca”, dijo la ministra Maria Dahl el lunes.", ["maria-dahl - sweden"]],
  ]);
});

describe("nothing is claimed where nothing is asserted", () => {
  check("en", [
    ["Norway has not condemned Sweden.", []],
    ["Norway refused to condemn Sweden.", []],
    ["Norway denied supporting Sweden.", []],
    ["Norway urged Denmark not to condemn Sweden.", []],
    ["Denmark asked Norway to condemn Sweden.", []],
    ["Norway would condemn Sweden.", []],
    ["Maria Dahl denied that Norway had condemned Sweden.", []],
    ["Norway will recognize Peter Berg as president.", []],
    ["Norway will not recognize Peter Berg as president.", ["norway - peter-berg"]],
    ["If Norway condemns Sweden, talks will end.", []],
    ["Norway could recall its ambassador from Sweden.", []],
    ["Did Norway condemn Sweden?", []],
    ["Norway supports the people of Sweden’s north.", []],
    ["Protests in Norway condemned nobody.", []],
    ["The ministers flew from Norway to Sweden.", []],
    ["Petro supporters in Norway cheered the Sweden team.", []],
  ]);
  check("es", [
    ["Noruega no condenó a Suecia.", []],
    ["Noruega evitó condenar a Suecia.", []],
    ["Dinamarca pidió a Noruega condenar a Suecia.", []],
    ["Noruega podría condenar a Suecia.", []],
    ["Maria Dahl negó que Noruega haya condenado a Suecia.", []],
    ["Noruega pidió que Suecia condene a Dinamarca.", []],
    ["Si Noruega condena a Suecia, terminará el diálogo.", []],
    ["Noruega condenó al pueblo que vive en Suecia.", []],
  ]);
});

describe("a demand toward somebody", () => {
  check("en", [
    [
      "Norway asked the Swedish ambassador to Peru, former officer Anna Holm, to refrain from further intervening in the crisis.",
      ["norway - sweden"],
    ],
    ["Norway asked Sweden to send doctors.", []],
    ["Norway asked Sweden to help open a dialogue table.", []],
    ["Norway urged Sweden and Denmark to show restraint.", ["norway ~ denmark", "norway ~ sweden"]],
    ["Norway called on Peter Berg to resign.", ["norway - peter-berg"]],
  ]);
});

describe("issues are kept apart from actors", () => {
  check("en", [
    ["Norway called for early elections.", ["norway + issue:early-elections"]],
    ["Norway rejected foreign intervention.", ["norway - issue:foreign-intervention"]],
    ["Norway called for a taxi.", []],
    [
      "Protesters demanded the resignation of Peter Berg, the release of Maria Dahl and early elections.",
      ["protesters + issue:early-elections", "protesters + maria-dahl", "protesters - peter-berg"],
    ],
  ]);
  check("es", [["Noruega rechazó la intervención extranjera.", ["norway - issue:intervencion-extranjera"]]]);
});

describe("what befalls somebody is an issue, not he", () => {
  check("en", [
    ["Norway condemned the arrest of Peter Berg.", ["norway - issue:arrest-peter-berg"]],
    ["Norway condemned Peter Berg’s arrest.", ["norway - issue:arrest-peter-berg"]],
    ["Norway condemned the invasion of Sweden.", ["norway - issue:invasion-sweden"]],
    ["Norway condemned Sweden’s invasion of Denmark.", ["norway - sweden"]],
    ["Norway condemned the murder of Peter Berg.", []],
  ]);
  check("es", [
    ["Noruega condenó la detención de Peter Berg.", ["norway - issue:detencion-peter-berg"]],
    ["Noruega condenó la invasión de Suecia.", ["norway - issue:invasion-sweden"]],
    ["Noruega condenó la invasión de Suecia a Dinamarca.", ["norway - sweden"]],
    ["Noruega condenó el asesinato de Peter Berg.", []],
  ]);
});

describe("relative clauses: the object stands before them", () => {
  check("en", [
    ["The coup that Norway condemned was bloodless.", ["norway - issue:coup"]],
    ["The sanctions which Norway rejects are in force.", ["norway - issue:sanctions"]],
    ["Peter Berg, whom Norway condemned, fled.", ["norway - peter-berg"]],
    ["The minister said on Monday that Norway condemned nobody.", []],
    ["The coup that Norway would have condemned was bloodless.", []],
  ]);
  check("es", [
    ["El golpe que Noruega condenó fue breve.", ["norway - issue:golpe"]],
    ["El golpe que condenó Noruega fue breve.", ["norway - issue:golpe"]],
    ["Peter Berg, a quien Noruega respalda, habló.", ["norway + peter-berg"]],
    ["El golpe que Noruega no condenó fue breve.", []],
  ]);
});

describe("a pronoun stands for the one whom it can mean", () => {
  check("en", [
    ["Peter Berg spoke on Monday. Norway condemned him.", ["norway - peter-berg"]],
    ["Maria Dahl spoke on Monday. Norway supports her.", ["norway + maria-dahl"]],
    ["Peter Berg spoke on Monday. Norway criticised his remarks.", ["norway - peter-berg"]],
    ["Peter Berg and Olaf Lund spoke on Monday. Norway condemned him.", []],
    ["Norway condemned him.", []],
  ]);
  check("es", [
    ["Peter Berg habló el lunes. Noruega lo condenó.", ["norway - peter-berg"]],
    ["Maria Dahl habló el lunes. Noruega la respalda.", ["norway + maria-dahl"]],
    ["Peter Berg habló el lunes. Noruega le expresó su apoyo.", ["norway + peter-berg"]],
    ["Peter Berg habló el lunes. Noruega no lo reconoce como presidente.", ["norway - peter-berg"]],
    ["Peter Berg y Olaf Lund hablaron el lunes. Noruega lo condenó.", []],
  ]);
});

describe("subjects that follow their verb, or are left out", () => {
  check("es", [
    ["Condenó Noruega a Suecia por el ataque.", ["norway - sweden"]],
    ["El lunes, condenó Noruega a Suecia.", ["norway - sweden"]],
    ["Noruega recibió a los heridos. Condenó a Suecia.", ["norway - sweden"]],
    ["Llegaron los heridos. Condenó a Suecia.", []],
    ["Noruega y Dinamarca hablaron. Condenó a Suecia.", []],
  ]);
});

describe("what whoever speaks says that others ought to do", () => {
  check("en", [
    ["“Norway must not recognise Peter Berg as president,” Maria Dahl said.", ["maria-dahl - peter-berg"]],
    ["“Norway must support Denmark in this hour of need,” Maria Dahl said.", ["maria-dahl + denmark"]],
    ["“The government of Sweden must not be supported any longer,” Maria Dahl said.", ["maria-dahl - sweden"]],
    ["“Norway must suspend its military aid to Sweden at once,” Maria Dahl said.", ["maria-dahl - issue:aid-sweden"]],
    ["“Norway should talk to Sweden in this hour of need,” Maria Dahl said.", []],
    ["Norway must suspend its aid to Sweden.", []],
  ]);
  check("es", [
    ["“El gobierno de Suecia no debe seguir siendo fortalecido”, dijo Maria Dahl el lunes.", ["maria-dahl - sweden"]],
    ["“Noruega debe suspender toda ayuda militar a Suecia”, dijo Maria Dahl el lunes.", ["maria-dahl - issue:ayuda-sweden"]],
    ["Noruega debe suspender toda ayuda militar a Suecia.", []],
  ]);
});

describe("verdicts on what somebody says or does", () => {
  check("en", [
    ["Norway spoke of “reckless and provocative remarks” from Peter Berg.", ["norway - peter-berg"]],
    ["Maria Dahl said that Peter Berg was “distorting the truth” about the harbour.", ["maria-dahl - peter-berg"]],
    ["Norway spoke of “long and winding remarks” from Peter Berg.", []],
  ]);
});

describe("in whose name", () => {
  const named = (text: string, language: "en" | "es") =>
    firm(analyse(text + after[language], language)).map((s) => `${s.actor} ${sign[s.stance]} ${s.target} as ${s.asMemberOf ?? "itself"}`);
  for (const [language, text, expected] of [
    ["en", "NATO met on Monday. As a member of NATO, Norway backs Ukraine.", ["norway + ukraine as nato"]],
    ["en", "NATO met on Monday. NATO members, including Norway, condemned Russia.", ["norway - russia as nato"]],
    ["en", "NATO condemned Russia. Norway is a member of NATO.", ["nato - russia as itself"]],
    ["en", "NATO met on Monday. Norway, a member of NATO, condemned Russia.", ["norway - russia as itself"]],
    ["es", "La OTAN se reunió el lunes. Como miembro de la OTAN, Noruega respalda a Ucrania.", ["norway + ukraine as nato"]],
    ["es", "La OTAN condenó a Rusia. Noruega es miembro de la OTAN.", ["nato - russia as itself"]],
  ] as const)
    test(text, () => expect(named(text, language)).toEqual(expected));
});

describe("who writes a letter takes its positions", () => {
  const letter = (text: string) => {
    const { stances } = analyseArticle({ id: "1", text, stated: { languages: ["en"], title: "Open letter", genre: "letter" } }, [en, es]);
    return [...new Set(stances.filter((s) => s.weak !== true).map((s) => `${s.actor} ${sign[s.stance]} ${s.target} ${s.kind}`))];
  };
  const signed = "\n\nFriends of the Harbour";
  test("We condemn …", () =>
    expect(letter(`Dear members of the council,\n\nWe condemn Sweden for its silence on the harbour.${signed}`)).toEqual([
      "friends-of-the-harbour - sweden own-words",
    ]));
  test("whom the letter quotes speaks for himself", () =>
    expect(
      letter(`Dear members of the council,\n\n“We condemn Sweden for its silence on the harbour”, Peter Berg said on Monday.${signed}`),
    ).toEqual(["peter-berg - sweden own-words"]));
  test("nobody’s “we” is a reporter’s", () => expect(positions("We condemn Sweden for its silence on the harbour.", "en")).toEqual([]));
});

describe("what is asked for by somebody else", () => {
  check("en", [
    [
      "Norway ruled out early elections, as demanded by Maria Dahl.",
      ["maria-dahl + issue:early-elections", "norway - issue:early-elections"],
    ],
    ["Norway called for an end to the violence.", ["norway - issue:violence"]],
    ["Norway demanded an end to sanctions.", ["norway - issue:sanctions"]],
    ["Norway is opposed to early elections.", ["norway - issue:early-elections"]],
    ["Norway is in favour of early elections.", ["norway + issue:early-elections"]],
    ["Norway voted against the early elections.", ["norway - issue:early-elections"]],
    ["Norway ended the elections early.", []],
  ]);
  check("es", [
    [
      "Noruega rechazó las elecciones anticipadas, como pidió Maria Dahl.",
      ["maria-dahl + issue:elecciones-anticipadas", "norway - issue:elecciones-anticipadas"],
    ],
    ["Noruega pidió el fin de la violencia.", ["norway - issue:violencia"]],
    ["Noruega exigió que cese la represión.", ["norway - issue:represion"]],
    ["Noruega exigió que se convoquen elecciones anticipadas.", ["norway + issue:elecciones-anticipadas"]],
    ["Noruega se pronunció a favor de las elecciones anticipadas.", ["norway + issue:elecciones-anticipadas"]],
    ["Noruega se pronunció en contra del bloqueo.", ["norway - issue:bloqueo"]],
    ["Noruega convocó a los vecinos.", []],
  ]);
});

describe("acts that are positions", () => {
  check("en", [
    ["Norway granted political asylum to Peter Berg.", ["norway + peter-berg"]],
    ["Norway closed its embassy in Sweden.", ["norway - sweden"]],
    ["Norway suspended its military aid to Sweden.", ["norway - sweden"]],
    ["Norway signed the statement condemning Sweden.", ["norway - sweden"]],
    ["Norway voted to suspend Sweden.", ["norway - sweden"]],
    ["Norway distanced itself from Sweden.", ["norway - sweden"]],
    ["Norway hosted peace talks between Sweden and Denmark.", ["norway ~ denmark", "norway ~ sweden"]],
    ["Norway no longer recognizes Peter Berg as president.", ["norway - peter-berg"]],
    ["Norway not only criticised Sweden but praised Denmark.", ["norway + denmark", "norway - sweden"]],
    ["Norway allegedly supports Sweden.", []],
  ]);
  check("es", [
    ["Noruega concedió asilo a Peter Berg.", ["norway + peter-berg"]],
    ["Noruega cerró su embajada en Suecia.", ["norway - sweden"]],
    ["Noruega llamó a consultas a su embajador en Suecia.", ["norway - sweden"]],
    ["Noruega suscribió el comunicado contra Suecia.", ["norway - sweden"]],
    ["Noruega declaró persona non grata al embajador de Suecia.", ["norway - sweden"]],
    ["Noruega se alineó con Suecia.", ["norway + sweden"]],
    ["Noruega se distanció de Suecia.", ["norway - sweden"]],
    ["Noruega criticó este lunes en la capital al presidente Peter Berg.", ["norway - peter-berg"]],
    ["Noruega no sólo criticó a Suecia, dijo el ministro.", ["norway - sweden"]],
    ["Noruega exigió la renuncia de Peter Berg y la liberación de Maria Dahl.", ["norway + maria-dahl", "norway - peter-berg"]],
    ["Supuestamente Noruega acusa a Suecia de espionaje.", []],
    ["Noruega evitó criticar a Suecia.", []],
  ]);
});

describe("many of a people are not its state", () => {
  check("en", [
    ["Thousands of Norwegians marched in the capital demanding the resignation of Peter Berg.", ["thousands-of-norwegians - peter-berg"]],
    ["Norwegians condemned Sweden.", []],
    ["The troops of Norway met the movement demanding the resignation of Peter Berg.", []],
  ]);
  check("es", [["Miles de noruegos exigieron la renuncia de Peter Berg.", ["miles-de-noruegos - peter-berg"]]]);
});

describe("evidence", () => {
  test("is a sentence, verbatim, with the words that triggered the rule inside", () => {
    const analysed = analyse(`Norway is cold.\n\nOn 3 May 2023 Norway condemned Sweden. It rained.${after.en}`, "en");
    const [{ article }, stances] = [analysed, firm(analysed)];
    expect(stances).toHaveLength(1);
    for (const stance of stances) {
      expect(stance.text).toBe("On 3 May 2023 Norway condemned Sweden.");
      expect(article.text.slice(stance.start, stance.end)).toBe(stance.text);
      expect(article.text.slice(stance.cue?.start, stance.cue?.end)).toBe("Norway condemned Sweden");
      expect(stance).toMatchObject({
        kind: "reported-act",
        date: { from: "2023-05-03", to: "2023-05-03", precision: "day", basis: "explicit" },
      });
    }
  });

  test("a date of something else in the sentence is not the position's", () => {
    const stances = firm(analyse(`Norway condemned Sweden, who was invaded after a long siege on 3 May 2023.${after.en}`, "en"));
    expect(stances.map((s) => s.date)).toEqual([undefined]);
  });
});

/** What is no position of an actor, but how the text speaks. */
function signs(text: string, language: "en" | "es"): string[] {
  const { stances } = analyse(text + after[language], language);
  return stances.filter((s) => s.actor === undefined).map((s) => `${s.weak === true ? "sign" : s.kind} ${sign[s.stance]} ${s.target}`);
}

describe("the narrator", () => {
  for (const [language, text, expected] of [
    ["en", "Sweden’s coup regime spoke to Norway.", "characterised-by-outlet - sweden"],
    ["en", "Maria Dahl misled the voters of Norway.", "sign - maria-dahl"],
    ["en", "Maria Dahl was indicted on Monday.", "sign - maria-dahl"],
    ["en", "Maria Dahl was acclaimed in the capital.", "sign + maria-dahl"],
    ["en", "The allegations against Maria Dahl grew.", "sign - maria-dahl"],
    ["en", "The disgraced Maria Dahl came home.", "sign - maria-dahl"],
    ["es", "La dictadura de Suecia habló con Noruega.", "characterised-by-outlet - sweden"],
    ["es", "La ministra Maria Dahl engañó a los vecinos.", "sign - maria-dahl"],
  ] as const)
    test(text, () => expect(signs(text, language)).toContain(expected));

  for (const [language, text] of [
    ["en", "Maria Dahl did not mislead the voters of Norway."],
    ["en", "Maria Dahl would never mislead the voters."],
    ["en", "Maria Dahl opened the library."],
    ["en", "Sweden’s regime change was long ago, and Norway’s new rules are known."],
    ["es", "La ministra Maria Dahl abrió la biblioteca."],
  ] as const)
    test(`nothing outright: ${text}`, () =>
      expect(signs(text, language).filter((one) => one.startsWith("characterised") || one.endsWith("maria-dahl"))).toEqual([]));

  test("is no voice of whoever is quoted, nor a quoted one the narrator’s", () => {
    const { stances } = analyse(`“The coup regime of Sweden has lied to us for years”, said Maria Dahl.${after.en}`, "en");
    expect(stances.filter((s) => s.actor === undefined)).toEqual([]);
  });
});

test("a loaded word before a possessor is for the possessor", () =>
  expect(
    signs("Maria Dahl, the coup regime’s new minister, spoke.", "en").filter((one) => one === "characterised-by-outlet - maria-dahl"),
  ).toEqual([]));

describe("what somebody does or says stands for him", () => {
  check("en", [
    ["Norway condemned Peter Berg’s remarks.", ["norway - peter-berg"]],
    ["Norway praised the leadership of Peter Berg.", ["norway + peter-berg"]],
    ["Norway condemned Peter Berg’s murder.", []],
  ]);
  check("es", [
    ["Noruega condenó las declaraciones de Peter Berg.", ["norway - peter-berg"]],
    ["Noruega condenó el asesinato de Peter Berg.", []],
  ]);
});

describe("any text is survived", () => {
  const pieces = [
    "Norway",
    "Sweden",
    "Peter Berg",
    "condemned",
    "voiced his support for",
    "was",
    "by",
    "not",
    ",",
    "and",
    "“",
    "”",
    "(",
    ")",
    ":",
    "who",
    "that",
    "to",
    "the government of",
    "including",
    "\n",
    "’s",
    "condenó",
    "a",
    "su respaldo",
    "said",
    ".",
  ];
  test("words of the trade in any order give spans that slice back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }),
        fc.constantFrom("en", "es"),
        (words, language) => {
          const { article, stances, loadedTerms } = analyse(words.join(" "), language);
          for (const span of [...stances, ...loadedTerms]) expect(article.text.slice(span.start, span.end)).toBe(span.text);
          for (const stance of stances) expect(stance.actor).not.toBe(stance.target);
        },
      ),
      { numRuns: 150 },
    );
  });

  for (const [name, text] of [
    ["parentheses", "(".repeat(50_000)],
    ["commas", "Norway, ".repeat(6_000)],
    ["verbs", "condemned ".repeat(5_000)],
    ["half a predicate", "voiced strong and clear ".repeat(2_000)],
    ["one party after another", "Norway condemned Sweden and ".repeat(2_000)],
  ] as const)
    test(`50 000 characters of ${name} take no more than seconds`, () => {
      const started = performance.now();
      analyse(text, "en");
      expect(performance.now() - started).toBeLessThan(15_000);
    });
});
