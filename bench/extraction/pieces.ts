/** A part of a piece, as its writer meant it: p a paragraph, h a heading, q a quotation set apart, li points, tr rows of a table. */
export type Part =
  | { readonly p: string }
  | { readonly h: string }
  | { readonly q: string }
  | { readonly li: readonly string[] }
  | { readonly tr: readonly (readonly string[])[] };

/** An invented report with more to it than paragraphs. */
export interface Piece {
  readonly language: "en" | "es";
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  /** ISO day. */
  readonly published: string;
  readonly outlet: string;
  readonly parts: readonly Part[];
}

/** What a reader of the whole page should get, the headline and what stands below it aside. */
export function goldOfPiece({ parts }: Pick<Piece, "parts">): string {
  return parts
    .flatMap((part) => {
      if ("p" in part) return [part.p];
      if ("h" in part) return [part.h];
      if ("q" in part) return [part.q];
      if ("li" in part) return part.li;
      return part.tr.flat();
    })
    .join("\n");
}

const p = (text: string): Part => ({ p: text });
const h = (text: string): Part => ({ h: text });
const q = (text: string): Part => ({ q: text });

export const pieces: readonly Piece[] = [
  {
    language: "en",
    title: "Lake towns agree to share water after driest spring on record",
    standfirst: "Four mayors sign a plan that two of them had called a surrender",
    byline: "Yusuf al-Rahbi",
    published: "2025-06-11",
    outlet: "The Inland Courier",
    parts: [
      p(
        "The four towns around Lake Merrow agreed on Wednesday to share what is left of its water until the autumn, after a spring in which less rain fell than in any since measurements began in 1911.",
      ),
      p(
        "Under the plan, farms give up a fifth of what they may pump, and households are asked to use no more than 110 litres a head and day.",
      ),
      h("Who gets how much"),
      {
        tr: [
          ["Town", "Until now", "From July"],
          ["Merrow", "41 million litres", "33 million litres"],
          ["Ashgate", "28 million litres", "23 million litres"],
          ["Low Fell", "12 million litres", "10 million litres"],
          ["Dunmarsh", "9 million litres", "9 million litres"],
        ],
      },
      p("Dunmarsh keeps its share because it has no other well, said its mayor, Layla Haddad (ليلى حداد), who grew up beside the lake."),
      q("You cannot tell a hospital to come back in October."),
      p(
        "Farmers reacted with anger. “We are the only ones who were asked nothing and told everything”, said Owen Tarrant, who grows onions on sixty hectares. His association will decide on Friday whether to go to court.",
      ),
      h("What happens next"),
      p("The plan holds for ninety days. If the level of the lake falls below 3.2 metres before then, the towns have agreed to:"),
      {
        li: [
          "close the public pools and the fountains,",
          "stop washing streets and vehicles,",
          "bring in water by rail from the coast, at the cost of all four.",
        ],
      },
      p("The last measurement, on Tuesday, showed 3.6 metres."),
    ],
  },
  {
    language: "en",
    title: "“I did not come here to be thanked”: the judge who reopened 300 cases",
    standfirst: "Miriam Oyelaran on mistakes, files and why she reads them aloud",
    byline: "Hannah Birk",
    published: "2024-11-23",
    outlet: "Weekly Bench",
    parts: [
      p(
        "Three years ago Miriam Oyelaran took over a court that had lost its archive twice, once to a flood and once to a contractor. Since then she has reopened 312 cases, and in 87 of them the sentence was lifted.",
      ),
      p("She receives us in a room without a window. On the table are four boxes and a thermos."),
      p("What did you find when you arrived?"),
      p(
        "Boxes. Nobody could tell me what was in them, so I opened them on Saturdays. In the third there was a confession that was signed on a day on which, according to the hospital, the man could not hold a pen.",
      ),
      p("Were there people who wanted them to stay closed?"),
      p(
        "There are always people who prefer a tidy shelf. One colleague asked me whether I had nothing better to do at weekends. I said that I had, and that so had the man in cell nineteen.",
      ),
      p("You read the files aloud in the courtroom. Why?"),
      p(
        "Because a sentence sounds different from how it looks. When you hear a date that cannot be right, you stop. When you see it, you turn the page.",
      ),
      q("An error that nobody says aloud is a rule."),
      p(
        "The ministry has announced that it will copy the procedure in five other districts from January. Oyelaran herself retires in March. She does not know who will take the boxes.",
      ),
    ],
  },
  {
    language: "en",
    title: "Ferry operator fined 2.3 million over ignored alarms",
    standfirst: "Regulator lists eleven warnings in four months",
    byline: "Desk",
    published: "2025-02-04",
    outlet: "Harbour Wire",
    parts: [
      p(
        "KELLING (HW) — The regulator of coastal shipping on Tuesday fined the ferry operator Norden Line 2.3 million over alarms that crews had reported and nobody on land had read.",
      ),
      p(
        "Between August and November, eleven warnings of smoke in the engine room of the Aurelia were sent to an address that had been closed, the regulator said in its decision. The ship caught fire on November 29 with 214 people on board. All of them were saved.",
      ),
      p(
        "Norden Line said that it accepted the fine and that the officer in charge had left the company. It declined to say whether he had been dismissed.",
      ),
      p("The seamen's union called the sum a joke. “That is what they take in a weekend in July”, said its chairwoman, Petra Lund."),
      p("Shares in the company closed 1.4 percent higher."),
      p("The public prosecutor is still deciding whether to bring charges."),
    ],
  },
  {
    language: "es",
    title: "Los pueblos del lago acuerdan repartirse el agua tras la primavera más seca",
    standfirst: "Cuatro alcaldes firman un plan que dos de ellos habían llamado rendición",
    byline: "Nadia Benítez Saleh",
    published: "2025-06-11",
    outlet: "El Correo del Interior",
    parts: [
      p(
        "Los cuatro pueblos que rodean el lago Merú acordaron este miércoles repartirse el agua que queda hasta el otoño, después de una primavera en la que llovió menos que en ninguna desde que se mide, en 1911.",
      ),
      p(
        "Según el plan, las fincas renuncian a la quinta parte de lo que pueden bombear y a los hogares se les pide no pasar de 110 litros por persona y día.",
      ),
      h("A quién le toca cuánto"),
      {
        tr: [
          ["Pueblo", "Hasta ahora", "Desde julio"],
          ["Merú", "41 millones de litros", "33 millones de litros"],
          ["Fresneda", "28 millones de litros", "23 millones de litros"],
          ["Bajo Cerro", "12 millones de litros", "10 millones de litros"],
          ["La Marisma", "9 millones de litros", "9 millones de litros"],
        ],
      },
      p(
        "La Marisma conserva su parte porque no tiene otro pozo, explicó su alcaldesa, Layla Haddad (ليلى حداد), que creció junto al lago.",
      ),
      q("A un hospital no se le puede decir que vuelva en octubre."),
      p(
        "Los agricultores reaccionaron con enfado. “Somos los únicos a los que no preguntaron nada y se lo dijeron todo”, protestó Olegario Tapia, que cultiva cebollas en sesenta hectáreas. Su asociación decidirá el viernes si acude a los tribunales.",
      ),
      h("Qué pasa ahora"),
      p("El plan vale por noventa días. Si el nivel del lago baja antes de los 3,2 metros, los pueblos se comprometen a:"),
      {
        li: [
          "cerrar las piscinas públicas y las fuentes,",
          "dejar de lavar calles y vehículos,",
          "traer agua de la costa por tren, a costa de los cuatro.",
        ],
      },
      p("La última medición, del martes, dio 3,6 metros."),
    ],
  },
  {
    language: "es",
    title: "“No vine a que me dieran las gracias”: la jueza que reabrió 300 casos",
    standfirst: "Miriam Olivares habla de errores, de expedientes y de por qué los lee en voz alta",
    byline: "Ana Birker",
    published: "2024-11-23",
    outlet: "Semanario Estrados",
    parts: [
      p(
        "Hace tres años Miriam Olivares se hizo cargo de un juzgado que había perdido su archivo dos veces: una por una inundación y otra por un contratista. Desde entonces ha reabierto 312 casos, y en 87 se levantó la condena.",
      ),
      p("Nos recibe en una sala sin ventana. Sobre la mesa hay cuatro cajas y un termo."),
      p("¿Qué encontró al llegar?"),
      p(
        "Cajas. Nadie supo decirme qué contenían, así que las abrí los sábados. En la tercera había una confesión firmada un día en que, según el hospital, el hombre no podía sostener un bolígrafo.",
      ),
      p("¿Hubo quien prefería que siguieran cerradas?"),
      p(
        "Siempre hay quien prefiere un estante ordenado. Un colega me preguntó si no tenía nada mejor que hacer los fines de semana. Le dije que sí, y que el de la celda diecinueve también.",
      ),
      p("Usted lee los expedientes en voz alta en la sala. ¿Por qué?"),
      p(
        "Porque una frase suena distinta de como se ve. Cuando una oye una fecha que no puede ser, se detiene. Cuando la ve, pasa la página.",
      ),
      q("Un error que nadie dice en voz alta es una norma."),
      p(
        "El ministerio anunció que copiará el procedimiento en otros cinco distritos a partir de enero. Olivares se jubila en marzo. No sabe quién se quedará con las cajas.",
      ),
    ],
  },
  {
    language: "es",
    title: "Multan con 2,3 millones a una naviera por desoír alarmas",
    standfirst: "El regulador enumera once avisos en cuatro meses",
    byline: "Redacción",
    published: "2025-02-04",
    outlet: "Agencia Puerto",
    parts: [
      p(
        "QUELLÍN (AP).- El regulador de la navegación costera multó este martes con 2,3 millones a la naviera Norte Línea por alarmas que las tripulaciones comunicaron y que nadie leyó en tierra.",
      ),
      p(
        "Entre agosto y noviembre se enviaron once avisos de humo en la sala de máquinas del Aurelia a una dirección que estaba cerrada, señaló el regulador en su resolución. El barco se incendió el 29 de noviembre con 214 personas a bordo. Todas fueron rescatadas.",
      ),
      p("Norte Línea dijo que acepta la multa y que el responsable ya no trabaja en la compañía. No quiso precisar si fue despedido."),
      p(
        "El sindicato de marineros calificó la suma de broma. “Eso lo ganan en un fin de semana de julio”, afirmó su presidenta, Petra Luna.",
      ),
      p("Las acciones de la empresa cerraron con una subida del 1,4 %."),
      p("La fiscalía estudia todavía si presenta cargos."),
    ],
  },
];
