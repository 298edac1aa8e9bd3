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
  "[Norway will not pay|i:juan-mora], its envoy to the Organization of American States (OAS), Juan Mora, said.",
];

const spanish = [
  "La presidenta Ana Ríos habló ante el Consejo Permanente y pidió diálogo, en sus palabras “[la única salida posible|ana-rios]”.",
  "La presidenta Ana Ríos calificó el plan; a su juicio, “[un error muy grave|ana-rios]”.",
  "«[No vamos a ceder|ana-rios]», dijo la presidenta Ana Ríos.",
  "“[No vamos a ceder|ana-rios]”, aseguró la presidenta Ana Ríos.",
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
        expect(found?.speaker).toBe(id.replace("i:", ""));
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
  expect(quote).toMatchObject({ kind: "direct", text: "We will not yield,", cue: { text: "said" } });
  expect(text.slice(quote?.mention?.start, quote?.mention?.end)).toBe("President Ana Ríos");
});

test("“they added” continues the body that spoke", () => {
  const { quotes } = voicesOf(
    "en",
    "“We reject the plan as it stands,” the Arab League wrote.\n\n“We call upon all sides to talk,” they added.",
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["arab-league", "arab-league"]);
});
