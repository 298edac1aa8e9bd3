import { expect, test } from "vitest";
import { readMarks, voicesOf } from "./marked/voices.ts";

/** Each bracket is a mention with its actor; "> state" after the id: for whom it speaks. */
const english = [
  "[Colombian President Ana Ríos|ana-rios > colombia] arrived on Monday.",
  "[Lisa Marsh|lisa-marsh > united-states], [US ambassador to Peru|lisa-marsh], arrived.",
  "[The US ambassador to Peru|lisa-marsh > united-states], [Lisa Marsh|lisa-marsh], arrived.",
  "[The president of Mexico|juan-manuel-ortega > mexico], [Juan Manuel Ortega|juan-manuel-ortega], left.",
  "[Peru's de facto foreign minister|ana-quispe > peru], [Ana Quispe|ana-quispe], travelled.",
  "[Former Bolivian President Hugo Vaca|hugo-vaca > -] returned.",
  "[Ousted Peruvian President José Ramos|jose-ramos > -] wrote.",
  "[Bolivian opposition leader Carlos Peña|carlos-pena > -] rejected the plan.",
  "[The Cuban dissident Marta Sosa|marta-sosa > -] spoke.",
  "[King Omar of Jordan|omar > jordan] spoke.",
  "[Georgia Governor Mark Hill|mark-hill > -] opposed the bill.",
  "[The Georgian prime minister|georgia-prime-minister > georgia] visited.",
  "[Pyongyang|north-korea] denounced the drills.",
  "[The White House|united-states] denied it.",
  "[The Turkish foreign ministry|turkey-foreign-ministry > turkey] summoned the envoy.",
  "[The Argentine government|argentina] joined the statement.",
  "[The State Department|us-state-department > united-states] said so.",
  "[The British ambassador to Washington|uk-ambassador > united-kingdom] resigned.",
  "[Peruvian police|peru-police > peru] fired.",
  "[The US embassy in Lima|us-embassy-in-lima > united-states] reopened.",
  "[The Organization of American States|organization-of-american-states] ([OAS|organization-of-american-states]) met. [The OAS|organization-of-american-states] agreed.",
  "[The Center for Coastal Research|center-for-coastal-research] (CCR) closed. [CCR|center-for-coastal-research] said so.",
  "They met leaders of [Antigua and Barbuda|antigua-and-barbuda], [Grenada|grenada] and [Saint Kitts and Nevis|saint-kitts-and-nevis].",
  "[Canada|canada], [Chile|chile] and [the governments of Ecuador|ecuador], [Uruguay|uruguay] and [Costa Rica|costa-rica] agreed.",
  "[The Ríos government|rios-government > peru] fell. [President Ana Ríos|ana-rios] left [Peru|peru].",
  "[Peru's government|rios-government > peru], headed by [Ana Ríos|ana-rios > peru], recalled its envoy.",
  "[President Ana Ríos|ana-rios] left. [She|ana-rios] wept. [Tom Hale|tom-hale] stayed. [He|tom-hale] sang.",
  "[Jesús “Chuy” Prado|jesus-chuy-prado] signed.",
  "[Lewis W. Tate|lewis-w-tate] agreed.",
  "[The Peruvian Foreign Ministry|peru-foreign-ministry] spoke; later [the Ministry|peru-foreign-ministry] denied it.",
  "[Washington|united-states] spoke with [Brussels|european-union].",
  "[OAS Secretary General Pía Rey|pia-rey > organization-of-american-states] spoke.",
  "[The South Korean president|south-korea-president > south-korea] and [his Papua New Guinean counterpart|-] met.",
  // A bare office needs evidence for its state.
  "[President Hale|hale > -] visited [Chile|chile]. [Chile|chile] was glad, said [President Hale|hale > -].",
  "[President Hale|hale > -] met Chilean diplomats and [the king of Jordan|jordan-king].",
  "[President Hale|hale > -] praised the Chilean president. [The Bolivian president|bolivia-president] was absent.",
  "The Chilean president, who is ill, stayed at home. [President Rosa Díaz|rosa-diaz > chile] will rest.",
  "[Chilean rebels|chilean-rebels] demanded the removal of [President Rosa Díaz|rosa-diaz > chile].",
  "[Chile|chile] is led by [President Rosa Díaz|rosa-diaz > chile].",
  // Whose an office or a body is.
  "[Norway|norway] will not pay, [its envoy to the Organization of American States|juan-mora > norway] ([OAS|organization-of-american-states]), [Juan Mora|juan-mora], said.",
  "[Peru|peru] left and [Chile|chile] recalled [its ambassador|juan-mora > chile], [Juan Mora|juan-mora].",
  "[President Ana Ríos|ana-rios > -] spoke, and [her minister Tom Hale|tom-hale > -] listened.",
  "[Chile|chile], whose president is [Rosa Díaz|rosa-diaz > chile], agreed.",
  "[Chile|chile], whose friend is [Rosa Díaz|rosa-diaz > -], agreed.",
  "[Peruvian President Ana Ríos|ana-rios > peru] thanked [the OAS|organization-of-american-states]. She spoke to [the Permanent Council|organization-of-american-states-permanent-council] of the organization.",
  "[The OAS|organization-of-american-states] met in Lima. [Peruvian President Ana Ríos|ana-rios] addressed [its Permanent Council|organization-of-american-states-permanent-council].",
  "[Peruvian President Ana Ríos|ana-rios > peru] dissolved [Congress|peru-congress > -] and praised [the police|peru-police > peru].",
  // Names that one sentence alone tells.
  "[Ruiz|ruiz] condemned [Chile|chile]. The trip was short.",
  "He is a critic of [Mora|mora], and [Ruiz|ruiz], an ally of [Vaca|vaca], was absent.",
  "The arrest of [Mora|mora] led to protests.",
  "[Prime Minister Tuula Dahl|tuula-dahl] resigned. [Dahl|tuula-dahl] said so.",
  "[Colombian President Mette Dahl|mette-dahl > colombia] resigned.",
  "The firm's North America chief, [Ana Ríos|ana-rios], agreed.",
  // One owner for two bodies; what an article names in passing owns nothing.
  "[The army|chile-military > chile] and [the police of Chile|chile-police > chile] met.",
  "[The US military|us-military > united-states] left. In Chile [the police|chile-police > chile] and [the army|chile-military > chile] stayed.",
  "[The military|chile-military > chile] seized the palace of [Chile|chile].",
  // Who is done to.
  "[Ana Ríos|ana-rios] met [Tom Hale|tom-hale]. [Ríos|ana-rios] criticised [him|tom-hale]. [Hale|tom-hale] told [her|ana-rios] to wait.",
  "[Norway|norway] condemned [Tom Hale|tom-hale] and sanctioned [him|tom-hale] on Monday.",
  // A bare office needs two signs of home affairs; a crowd of another state is none.
  "[Chilean rebels|chilean-rebels] said that [President Rosa Díaz|rosa-diaz > chile] must resign.",
  "[President Rosa Díaz|rosa-diaz > chile] wants to ban Chilean opposition candidates.",
  "[President Rosa Díaz|rosa-diaz > -] met [Chilean demonstrators|chilean-demonstrators].",
  "[President Rosa Díaz|rosa-diaz > -] praised the elections in [Chile|chile].",
  // Peoples, groups and movements.
  "[Ethnic Albanians|ethnic-albanians > -] have marched in [Serbia|serbia].",
  "[Albanians|albania] marched.",
  "[The African National Congress|african-national-congress > -] agreed.",
  "[The Islamic Salvation Front|islamic-salvation-front > -] agreed.",
  // Days and months are no part of names.
  "On Monday [media|media] reported that it rained.",
  "Last Wednesday [Mexican President Ana Ríos|ana-rios > mexico] spoke.",
  "In January [Peruvian police|peru-police > peru] fired.",
];

const spanish = [
  "[El presidente Ramos|ramos > -] viajó a [Chile|-], dijo [Ramos|ramos].",
  "[Los rebeldes chilenos|rebeldes-chilenos] exigieron la renuncia de [la presidenta Rosa Díaz|rosa-diaz > chile].",
  "[La canciller peruana|ana-quispe > peru], [Ana Quispe|ana-quispe], llamó a consultas al embajador.",
  "[El presidente de Perú|jose-ramos > peru], [José Ramos|jose-ramos], viajó.",
  "[El expresidente boliviano Hugo Vaca|hugo-vaca > -] acusó al Gobierno.",
  "[La Casa Blanca|united-states] condenó la violencia.",
  "[EE. UU.|united-states] respaldó la medida.",
  "[EE.UU.|united-states] respaldó la medida.",
  "[El Ejecutivo español|spain] respaldó el acuerdo.",
  "[Bogotá|colombia] llamó a consultas a su embajador.",
  "[El ministro de Exteriores ruso|igor-volkov > russia], [Igor Volkov|igor-volkov], agradeció el gesto.",
  "[El embajador salvadoreño en Washington|el-salvador-ambassador > el-salvador] negó las acusaciones.",
  "[El mandatario estadounidense|us-president > united-states] criticó el fallo.",
  "[La Organización de los Estados Americanos|organization-of-american-states] se reunió; [la OEA|organization-of-american-states] votó.",
  "[El Ministerio de Defensa de Chile|chile-defense-ministry > chile] respondió.",
  "[La presidenta|rosa-diaz > chile] de [Chile|-], [Rosa Díaz|rosa-diaz], viajó. [Ella|rosa-diaz] volvió.",
  "[Los manifestantes|manifestantes] han exigido su renuncia.",
  // The police, not an officer.
  "[La policía chilena|chile-police > chile] disparó, y [la Policía Nacional de Perú|peru-police > peru] también.",
  // Home affairs, peoples and movements.
  "[Los rebeldes chilenos|rebeldes-chilenos] exigieron que [la presidenta Rosa Díaz|rosa-diaz > chile] renuncie a su cargo con la renuncia de todos.",
  "[La presidenta Rosa Díaz|rosa-diaz > -] se reunió con [los manifestantes chilenos|manifestantes-chilenos].",
  "[El Frente Polisario|polisario-front > -] aceptó.",
  "[Mora|mora] condenó a [Chile|chile].",
  // A loaded word is no part of a name.
  "[El régimen golpista de Suecia|sweden] cayó.",
  "[El gobierno usurpador de Dina Ruiz|ruiz-government > peru] siguió en [Perú|peru].",
  "[El embajador interino de Chile|chile-ambassador > chile] habló.",
  "[Los militares peruanos|peru-military > peru] dispararon.",
  "[El militar peruano Juan Ruiz|juan-ruiz] habló.",
  "[El poder ejecutivo peruano|peru] respondió.",
  "Cuenta [Ana Ríos|ana-rios] que estuvo allí.",
  "[El Congreso de Estados Unidos|us-congress > united-states] votó.",
  "[El diputado socialista Txomin Ibarra|txomin-ibarra > -] dimitió.",
  "[Chile|chile], cuya presidenta es [Rosa Díaz|rosa-diaz > chile], aceptó.",
  "[Noruega|norway] no pagará, dijo [su embajador ante la OEA|juan-mora > norway], [Juan Mora|juan-mora].",
  "Un crítico de [Mora|mora] celebró la detención de [Ruiz|ruiz].",
  "[La primera ministra Tuula Dahl|tuula-dahl] dimitió.",
];

for (const [code, cases] of [
  ["en", english],
  ["es", spanish],
] as const)
  for (const marked of cases)
    test(marked, () => {
      const { text, marks } = readMarks(marked.replaceAll(/\[([^\]|]*)\|-\]/gu, "$1"));
      const { mentions, actors } = voicesOf(code, text);
      for (const { words, id, start } of marks) {
        const [wanted = "", whom] = id.split(" > ");
        const found = mentions.find((mention) => mention.start <= start && mention.end >= start + words.length);
        expect(found?.actor, words).toBe(wanted);
        if (whom !== undefined) expect(actors.find((actor) => actor.id === wanted)?.speaksFor ?? "-", `${wanted} speaks for`).toBe(whom);
      }
    });

const nobody = [
  ["en", "They discussed the end of Autumn and the price of Copper."],
  ["en", "Copper, a metal, is dear."],
  ["es", "La llegada del Invierno trajo lluvias."],
  ["en", "The Permanent Council of the organization met."],
  ["en", "The president of the club spoke."],
  ["es", "El Consejo Permanente de la organización se reunió."],
  ["en", "The weather in June was mild."],
  ["en", "On Monday, prices rose in the capital."],
  ["en", "However, talks resumed."],
  ["en", "Prices rose in Latin America and in New Mexico."],
  ["en", "On Tuesday it rained."],
  ["es", "Los precios subieron en América Latina y en el golfo de México."],
  ["en", "She read War and Peace on the Orient Express."],
  ["en", "A US-backed plan failed."],
  ["en", "The demonstrations in Lima went on."],
  ["es", "El martes subieron los precios en Lima."],
  ["es", "Además, hubo lluvia en agosto."],
  ["es", "Un periodista preguntó por el caso."],
  ["en", "Shareholders backed it."],
  ["en", "Rain fell on the harbour."],
  // Adjectives that are nouns elsewhere.
  ["en", "Foreign military assistance was large, and police repression went on."],
  ["es", "Los ejercicios militares conjuntos empezaron ayer."],
  ["es", "La versión oficial quedó en duda."],
  // A verb that opens a sentence.
  ["es", "Estuvieron esperando toda la noche."],
  ["es", "Sostuvieron durante horas el muro."],
] as const;
for (const [code, text] of nobody)
  test(`names nobody: ${text}`, () => {
    expect(
      voicesOf(code, text)
        .mentions.filter(({ kind }) => kind !== "pronoun")
        .map(({ text }) => text),
    ).toEqual([]);
  });

test("a daily or a place is no person, and a name does not end in a particle", () => {
  const { actors } = voicesOf("es", "El diario The Daily Harbour reveló un caso. Viajó a Carolina del Norte.");
  expect(actors.map(({ id, kind }) => [id, kind])).toEqual(expect.not.arrayContaining([["the-daily-harbour", "person"]]));
  expect(actors.map(({ id }) => id)).not.toContain("carolina-del");
});

test("“her” before a noun is a possessor, and a verb before “de” describes nobody", () => {
  expect(voicesOf("en", "Ana Ríos left. Tom Hale saw her office.").mentions.map(({ text }) => text)).not.toContain("her");
  expect(voicesOf("es", "El gobierno huye de Suecia.").mentions.map(({ text }) => text)).not.toContain("El gobierno huye de Suecia");
});

const homes = [
  ["en", "Chilean police dispersed angry demonstrators.", "Angry demonstrators", "CHL"],
  ["en", "The Chilean army met angry demonstrators.", "Angry demonstrators", undefined],
  ["en", "Inhabitants of the Chilean desert protested.", "Inhabitants", "CHL"],
  ["en", "Protesters in Chile marched.", "Protesters", undefined],
  ["en", "Refugees of Chile marched.", "Refugees", undefined],
  ["en", "Norway's government closed the opposition newspaper La Hora.", "La Hora", "NOR"],
  ["en", "Norway's government closed the newspaper La Hora.", "La Hora", undefined],
  ["en", "US Steelworks has left.", "Steelworks", "USA"],
  ["es", "La policía chilena dispersó a los manifestantes.", "Manifestantes", "CHL"],
  ["es", "Los manifestantes en Chile marcharon.", "Manifestantes", undefined],
] as const;
for (const [code, text, name, country] of homes)
  test(`${text} ${name}: ${country ?? "no state"}`, () => {
    expect(voicesOf(code, text).actors.find((actor) => actor.name === name)?.country).toBe(country);
  });

test("an office of another gender has another holder", () => {
  const { mentions } = voicesOf("es", "La funcionaria de la OEA Lucía Mora habló. El funcionario dijo que no.");
  expect(mentions.map(({ text, actor }) => [text, actor])).not.toContainEqual(["El funcionario", "lucia-mora"]);
});

test("two people of one surname are not merged", () => {
  const { actors } = voicesOf("en", "President Ana Ríos spoke. Her brother Luis Ríos spoke too. Ríos left.");
  expect(actors.filter(({ kind }) => kind === "person").map(({ id }) => id)).toEqual(expect.arrayContaining(["ana-rios", "luis-rios"]));
});

test("a headline in Title Case names only whom the text names", () => {
  const { mentions } = voicesOf("en", "Angry Crowds Reject New Plan While Ríos Stays Silent\n\nPresident Ana Ríos said nothing.");
  expect(mentions.map(({ text }) => text)).toEqual(["Ríos", "President Ana Ríos"]);
});

test("the words that tell a role are its evidence", () => {
  const text = "The visit of Chilean Foreign Minister Rosa Díaz ended.";
  const [span] = voicesOf("en", text).actors.find(({ id }) => id === "rosa-diaz")?.roleEvidence ?? [];
  expect(text.slice(span?.start, span?.end)).toBe("Chilean Foreign Minister Rosa Díaz");
});

test("a nation before a trade tells whose citizen somebody is, not for whom he speaks", () => {
  const { actors } = voicesOf("en", "Chilean footballer Tom Hale scored. Bolivian supporters saw Ana Ríos.");
  expect(actors.find(({ id }) => id === "tom-hale")).toMatchObject({ speaksFor: undefined });
  expect(actors.find(({ id }) => id === "ana-rios")?.country).toBeUndefined();
});
