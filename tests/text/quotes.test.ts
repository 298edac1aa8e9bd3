import { expect, test } from "vitest";
import { readMarks, voicesOf } from "./marked/voices.ts";

/** Each bracket is what is said and its speaker; "i:" marks indirect speech, "-" nobody named. */
const english = [
  "“[We will not yield|ana-rios],” President Ana Ríos said.",
  "“[We will not yield|ana-rios],” said President Ana Ríos.",
  "President Ana Ríos said: “[We will not yield.|ana-rios]”",
  '"[We will not yield|ana-rios]," said Ana Ríos, mayor of the town.',
  "«[We will not yield|ana-rios]», said President Ana Ríos.",
  "``[We will not yield|ana-rios],'' said President Ana Ríos.",
  "“[We will not yield|ana-rios],” said President Ana Ríos. “[We never have.|ana-rios]”",
  "President Ana Ríos left. “[I am tired of it|ana-rios],” she said.",
  "President Ana Ríos said [that talks would begin soon|i:ana-rios].",
  "President Ana Ríos said [she would not attend the summit|i:ana-rios].",
  "[The talks will begin next week|i:ana-rios], President Ana Ríos said.",
  "According to the Foreign Ministry of Chile, [the border stays open|i:chile-foreign-ministry].",
  "[The border stays open for now|i:chile-foreign-ministry], according to the Foreign Ministry of Chile.",
  "Critics have argued [that the plan makes matters worse|i:critics].",
  "The Foreign Ministry of Chile issued a note explaining [the step was due to “[provocative remarks|chile-foreign-ministry]” by neighbours|i:skip].",
  "President Ana Ríos demanded that her rival leave “[immediately|ana-rios]”.",
  "President Ana Ríos claimed to have the “[full support|ana-rios]” of the army.",
  "President Ana Ríos resigned. Her office said [that she was unwell|i:ana-rios].",
  "The people there – President Ana Ríos said – “[want nothing but peace and bread|ana-rios].”",
  "President Ana Ríos spoke at length, stating:\n\n[They elected a teacher and since the first moment they would not accept it|ana-rios].",
  "“[Why now|ana-rios]?” President Ana Ríos asked.",
  "President Ana Ríos said on Friday: “[It is over.|ana-rios]\n\n“[We lost.|ana-rios]”",
  "President Ana Ríos, who visited the port, said [that it would reopen|i:ana-rios].",
  "President Ana Ríos opened the port, saying [that it would create jobs|i:ana-rios].",
  "“[The goods were late and some were broken|boats-inc],” a statement by Boats Inc. said.",
  "President Ana Ríos spoke to the Permanent Council of the OAS and praised it as, in her words “[the only way out|ana-rios]”.",
  "Ana Ríos met Tom Hale at the club. The deal is, in his view, “[a disgrace for all|tom-hale]”.",
  // The clause after the verb, and what may stand between.
  "President Ana Ríos told reporters in Oslo [that the harbour would close|i:ana-rios].",
  "President Ana Ríos told the council [that the harbour would close|i:ana-rios].",
  "President Ana Ríos said in a speech [that the harbour would close|i:ana-rios].",
  "President Ana Ríos fell ill, but said [she would stay in office|i:ana-rios].",
  "President Ana Ríos left early, later revealing [she had been unwell|i:ana-rios].",
  "Boats Inc. grew. The company’s chief, Ana Ríos, said [the company expects a good year|i:ana-rios].",
  "Chilean officials said [that the harbour would close|i:chile-officials].",
  "Boats Inc. grew. According to the company, [the year was a good one|i:boats-inc].",
  "The daily “Harbour News” wrote [that the port was safe|i:harbour-news].",
  // Marks inside marks.
  '"[Nobody here said "no" to the plan|ana-rios]," said President Ana Ríos.',
  "“[Nobody here said ‘no’ to the plan|ana-rios],” said President Ana Ríos.",
  '"[We left|ana-rios]," said President Ana Ríos. "[We will be back soon|ana-rios]," she said.',
  'President Ana Ríos called it "[a shame for us all|ana-rios]" and "[a waste of good money|ana-rios]".',
  // Marks over paragraphs, and marks left open.
  "“[We will rebuild the port.\n\nIt will take years, and it will cost us dearly.\n\nBut we will|ana-rios],” said President Ana Ríos.",
  '"[We will rebuild the port.\n\nIt will take years.\n\nBut we will|ana-rios]", said President Ana Ríos.',
  "“[We will rebuild the port|ana-rios] ”, said President Ana Ríos.",
  "[Norway will not pay|i:juan-mora], its envoy to the Organization of American States (OAS), Juan Mora, said.",
];

const spanish = [
  "La presidenta Ana Ríos habló ante el Consejo Permanente y pidió diálogo, en sus palabras “[la única salida posible|ana-rios]”.",
  "La presidenta Ana Ríos calificó el plan; a su juicio, “[un error muy grave|ana-rios]”.",
  "«[No vamos a ceder|ana-rios]», dijo la presidenta Ana Ríos.",
  "“[No vamos a ceder|ana-rios]”, aseguró la presidenta Ana Ríos.",
  '"[Nadie dijo "no" al plan|ana-rios]", aseguró la presidenta Ana Ríos.',
  "«[Nadie dijo “no” al plan|ana-rios]», aseguró la presidenta Ana Ríos.",
  '"[No vamos a ceder|ana-rios]", aseguró ayer la presidenta Ana Ríos.',
  "La presidenta Ana Ríos afirmó [que no habrá elecciones|i:ana-rios].",
  "La presidenta Ana Ríos llegó tarde. Afirmó [que no habrá elecciones|i:ana-rios].",
  "La presidenta Ana Ríos afirmó [que no habrá elecciones|i:ana-rios] y añadió [que el plan sigue en pie|i:ana-rios].",
  "Según la presidenta Ana Ríos, [el plan sigue en pie|i:ana-rios].",
  "La presidenta Ana Ríos, quien visitó el puerto, dijo [que reabrirá pronto|i:ana-rios].",
  "Aseguró la presidenta Ana Ríos [que el puerto reabrirá|i:ana-rios].",
  "El Ministerio de Defensa de Chile informó [de que el puerto reabrirá|i:chile-defense-ministry].",
  "“[Estamos cansados de esperar|ana-rios]”, lamentó la presidenta Ana Ríos. “[Nadie responde.|ana-rios]”",
  "“[No vamos a ceder|ana-rios]”, afirmó a Efe la presidenta Ana Ríos.",
  "“[No vamos a ceder|ana-rios]”, dijo la presidenta Ana Ríos a Efe.",
  "La presidenta Ana Ríos habló. Declaró a Boats Inc. [que el puerto reabrirá|i:ana-rios].",
  "La presidenta Ana Ríos planteó ayer en Ciudad Vieja [que el país espera|i:ana-rios].",
  "La presidenta Ana Ríos habló. “[Es mi última voluntad|ana-rios]”, reconoció en una entrevista con la prensa.",
  "“[Nadie lo sabía|ana-rios]”, llegó a afirmar la presidenta Ana Ríos.",
  "“[Nadie lo sabía|ana-rios]”, apunta por su parte la presidenta Ana Ríos.",
  "La presidenta Ana Ríos habló de teorías que afirmaban [que el puerto era falso|i:-].",
  "La presidenta Ana Ríos habló. En el caso del puerto viejo, indicó [que podrá reabrir|i:ana-rios].",
  "De acuerdo con información del canal belga Boats Inc., [el puerto reabrirá muy pronto|i:boats-inc].",
  "La presidenta Ana Ríos ha querido aclarar [que no habrá diálogo|i:ana-rios].",
  "Lo contó Lucía Mora, funcionaria de la UNESCO, quien relató [que el fallo fue bien recibido|i:lucia-mora].",
  "El diario The Daily Harbour reveló [que hubo pagos|i:the-daily-harbour].",
  "“[Nadie lo vio venir|ana-mora]”, le comenta a BBC Mundo Ana Mora, vecina del puerto.",
  "Según Ana Ríos, directora de la consultora Boats Inc., [el puerto reabrirá muy pronto|i:ana-rios].",
  "[El puerto reabrirá en mayo|i:ana-rios], según ha reconocido la presidenta Ana Ríos.",
  "La presidenta Ana Ríos habló. Se quejó [de que nadie la escucha|i:ana-rios].",
  "“[Yo no quería ir|ana-rios]”, rememora la presidenta Ana Ríos.",
  "La presidenta Ana Ríos dijo en una entrevista [que el puerto reabrirá|i:ana-rios].",
  "La presidenta Ana Ríos dijo ayer a los periodistas [que el puerto reabrirá|i:ana-rios].",
  "Negó la presidenta chilena Ana Ríos [que el puerto vaya a cerrar|i:ana-rios].",
  "La presidenta Ana Ríos estimó [que era tarde|i:ana-rios], recordó los hechos de marzo y añadió [que habrá juicio|i:ana-rios].",
  "La presidenta Ana Ríos cambió de idea tras asegurar [que no habría diálogo|i:ana-rios].",
  "La presidenta Ana Ríos se limitó a decir [que el plan sigue en pie|i:ana-rios].",
  "Según algunos analistas chilenos, [el plan fracasará muy pronto|i:analistas-chilenos].",
  "“[Vamos a reconstruir el puerto.\n\nTardaremos años.\n\nPero lo haremos|ana-rios]”, dijo la presidenta Ana Ríos.",
];

for (const [code, cases] of [
  ["en", english],
  ["es", spanish],
] as const)
  for (const marked of cases)
    test(marked, () => {
      const { text, marks } = readMarks(marked.replace(/\[(the step was due to .*?)\|i:skip\]/u, "$1"));
      const { quotes } = voicesOf(code, text);
      for (const { words, id, start } of marks) {
        const kind = id.startsWith("i:") ? "indirect" : "direct";
        const found = quotes.find((quote) => quote.kind === kind && quote.start === start);
        // A comma or a stop inside the marks is part of the slice.
        expect(found?.text.replace(/[,.?]$/u, ""), `${kind} speech`).toBe(words.replace(/[,.?]$/u, ""));
        expect(found?.speaker ?? "-").toBe(id.replace("i:", ""));
      }
    });

const nothing = [
  ["en", "They watched “The Long Night” together."],
  ["en", "The so-called “experts” left."],
  ["en", "Jesús “Chuy” Prado left."],
  ["en", "In her words there was no “anger”."],
  ["en", "The claims were false."],
  ["en", "Ana Ríos did not say that it was over."],
  ["en", "The operation, called “Resolute Sentinel”, ended."],
  ["en", "The crew of the “Santa Rita” was safe, the daily “Harbour News” being wrong."],
  ["en", "Ana Ríos announced an updated series of boats, on sale since March."],
  ["en", "Boats Inc. added fishing nets to its wares, and the firm grew."],
  ["en", "Ana Ríos announced a new boat for the port, which will sail in May."],
  ["en", "Ana Ríos found a fault that made the engine stop."],
  ["es", "La operación militar denominada «Centinela Firme 2031» terminó en agosto."],
  ["es", "La tripulación del “Santa Rita” llegó a puerto."],
  ["es", "Ana Ríos presentó ayer, en un local de la ciudad, su nueva aventura literaria."],
  ["es", "Ana Ríos llegó al puerto. Se espera que mañana vuelva a casa."],
  ["es", "Ana Ríos usó un sistema de control (FACT, según sus siglas en inglés) que puede servir en otros casos."],
  ["es", "Ana Ríos llegó tarde. Se informó de un vecino que sacó a su familia de casa."],
  ["es", "Teniendo en cuenta que era tarde, Ana Ríos se fue."],
  ["es", "Ana Ríos se dio cuenta de que era tarde."],
  ["es", "Ana Ríos tuvo que elegir según los intereses de sus hijos."],
  ["es", "Ana Ríos cuenta con un equipo en forma que ganó la copa."],
  ["es", "Terminó la etapa de Ana Ríos, ya que en los trece partidos que dirigió ganó dos."],
  ["es", "La reunión que mantuvo Ana Ríos con el ministro duró dos horas."],
  ["es", "El llamado “grupo” salió."],
  ["es", "En sus palabras no hubo “rabia”."],
  ["es", "Ana Ríos no dijo que fuera tarde."],
] as const;
for (const [code, text] of nothing)
  test(`nobody speaks: ${text}`, () => {
    expect(voicesOf(code, text).quotes.map(({ text }) => text)).toEqual([]);
  });

test("a stray mark before a comma opens nothing", () => {
  const { quotes } = voicesOf("en", 'It was the best day ", said Ana Ríos. Then she said: "We are all very glad today."');
  expect(quotes.filter(({ kind }) => kind === "direct").map(({ text }) => text)).toEqual(["We are all very glad today."]);
});

test("the span leaves the marks out, the mention names the speaker, the cue is the verb", () => {
  const text = "“We will not yield,” said President Ana Ríos on Friday.";
  const [quote] = voicesOf("en", text).quotes;
  expect(quote).toMatchObject({ kind: "direct", text: "We will not yield", cue: { text: "said" } });
  expect(text.slice(quote?.mention?.start, quote?.mention?.end)).toBe("President Ana Ríos");
});

test("what stands in marks before the verb is all that was said: the clause after it belongs to a noun", () => {
  const { quotes } = voicesOf("es", "“El plan sigue en pie”, afirmó la presidenta Ana Ríos en un comunicado que hizo público el domingo.");
  expect(quotes.map(({ text }) => text)).toEqual(["El plan sigue en pie"]);
});

test("a clause keeps both of its marks", () => {
  const { quotes } = voicesOf("es", "La presidenta Ana Ríos explicó que quedaron atrás las playas y la «Costa Brava».");
  expect(quotes.map(({ text }) => text)).toEqual(["que quedaron atrás las playas y la «Costa Brava»"]);
});

test("“they added” continues the body that spoke", () => {
  const { quotes } = voicesOf(
    "en",
    "“We reject the plan as it stands,” the Arab League wrote.\n\n“We call upon all sides to talk,” they added.",
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["arab-league", "arab-league"]);
});
