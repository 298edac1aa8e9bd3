import { describe, expect, test } from "vitest";
import { readMarked, timexesOf } from "./marked/read-marked.ts";

// Published on a Wednesday.
const published = "2024-05-15";

const cases: readonly (readonly [string, ...string[]])[] = [
  ["La ministra viajó [el 3 de mayo de 2024] a Lyon.", "2024-05-03"],
  ["Se firmó [el 7 de diciembre] en la capital.", "2023-12-07"],
  ["Se firmó [el siete de diciembre] en la capital.", "2023-12-07"],
  ["La ley entró en vigor [el veintiuno de mayo de 2019].", "2019-05-21"],
  ["El acto fue [el martes 30] en la plaza.", "2024-04-30"],
  ["El acto será [el jueves 30] en la plaza.", "2024-05-30"],
  ["[Mañana] se reunirá la junta.", "2024-05-16"],
  ["Todo acabará [mañana].", "2024-05-16"],
  ["Se vota [el primer domingo de abril de 2025].", "2025-04-06"],
  ["Se votó [el último domingo de marzo].", "2024-03-31"],
  ["La junta será [el lunes de la próxima semana].", "2024-05-20"],
  ["El pago se hará en [dos semanas].", "2024-05-29"],
  ["El puente se hizo en [dos semanas].", "P2W"],
  ["Firmaron [el día 9], dijo.", "2024-05-09"],
  ["[Junio 3 de 2021] fue el estreno.", "2021-06-03"],
  ["El sello dice [07-ago-2016] abajo.", "2016-08-07"],
  ["La cumbre será [el 12 de octubre] en Lima.", "2024-10-12"],
  ["Nació en [junio del 2021] en el sur.", "2021-06"],
  ["El equipo llegó [el lunes] y partió [el martes].", "2024-05-13", "2024-05-14"],
  ["El tribunal se reunirá [el viernes].", "2024-05-17"],
  ["Hubo otra sesión [el miércoles pasado].", "2024-05-08"],
  ["Hubo otra sesión [el pasado martes].", "2024-05-14"],
  ["Las charlas empiezan [el próximo lunes].", "2024-05-20"],
  ["La ley se aprobó [el viernes por la mañana].", "2024-05-10TMO"],
  ["Habló [ayer] y de nuevo [hoy].", "2024-05-14", "2024-05-15"],
  ["Las tropas entraron [esta mañana].", "2024-05-15TMO"],
  ["[La semana pasada] subió el precio; [esta semana] bajó.", "2024-W19", "2024-W20"],
  ["[El mes pasado] fue peor que [el año pasado].", "2024-04", "2023"],
  ["Las obras terminan [el mes que viene].", "2024-06"],
  ["A [mediados de diciembre] llegaron las lluvias.", "2023-12"],
  ["A [finales de 2022] el grupo envió una carta.", "2022"],
  ["Volvieron criminales de [los años noventa].", "199"],
  ["Es un palacio del [siglo XVII].", "16"],
  ["Las ventas subieron en [el primer trimestre de 2023].", "2023-Q1"],
  ["Se fueron [hace dos años].", "2022"],
  ["Se fueron [hace tres días].", "2024-05-12"],
  ["Esperaron [tres meses y medio] la respuesta.", "P3.5M"],
  ["Duró [más de un mes y medio], dijeron.", "P1.5M"],
  ["En [los próximos seis meses] habrá obras.", "P6M"],
  ["Gobernó durante [varios años] en paz.", "PXY"],
  ["La junta se reúne [cada semana].", "P1W"],
  ["La campana sonó a [las 18:40] en la plaza.", "2024-05-15T18:40"],
  ["[Actualmente] la cifra es mayor.", "PRESENT_REF"],
  ["El formulario decía [14/03/2024] arriba.", "2024-03-14"],
  ["Los mercados cierran en [Navidad] aquí.", "2023-12-25"],
  ["Luchó en [el verano de 1936] en el norte.", "1936-SU"],
  ["[El 1 de junio de 2020] cayó.", "2020-06-01"],
  ["[El 1 de junio de 2020] cayó. [Dos días después], volvió.", "2020-06-01", "2020-06-03"],
];

describe("Spanish time expressions, with their values", () => {
  for (const [marked, ...values] of cases) {
    test(marked, () => {
      const { text, spans } = readMarked(marked);
      const found = timexesOf(text, "es", published);
      expect(found.map(({ start, end, text: words, value }) => ({ start, end, text: words, value }))).toEqual(
        spans.map((span, index) => ({ ...span, value: values[index] })),
      );
    });
  }
});

describe("what is no time expression in Spanish", () => {
  for (const text of [
    "Llegaron 1.200 soldados y 2000 personas.",
    "Se oponen al segundo mandato del alcalde.",
    "El mar y la sal dan vida al pueblo.",
    "Trabaja por la mañana y duerme otra mañana gris.",
    "El artículo 12 de la ley cuesta 2000 euros.",
  ]) {
    test(text, () => expect(timexesOf(text, "es", published).map((timex) => timex.text)).toEqual([]));
  }
});
