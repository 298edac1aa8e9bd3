import { readsAs } from "./marked/gold.ts";

readsAs("en", "lengths and what recurs in English", [
  ["They waited [three and a half months].", "P3.5M"],
  ["They waited [a month and a half].", "P1.5M"],
  ["They waited [a fortnight].", "P2W"],
  ["They waited [more than two decades].", "P20Y"],
  ["They waited for [hours].", "PTXH"],
  ["They waited [half an hour].", "PT0.5H"],
  ["They waited [a couple of days].", "PXD"],
  ["A [two-year] ban began.", "P2Y"],
  ["A [41-year-old] bridge fell.", "P41Y"],
  ["It ran for [five straight days].", "P5D"],
  ["In [the next six months] they vote.", "P6M"],
  ["They meet [every Monday] and [twice a year].", "XXXX-WXX-1", "P1Y"],
  ["They meet [every two years].", "P2Y"],
  ["They meet [each summer].", "XXXX-SU"],
]);

readsAs("es", "lengths and what recurs in Spanish", [
  ["Esperaron [tres meses y medio].", "P3.5M"],
  ["Esperaron [un año y medio].", "P1.5Y"],
  ["Esperaron [más de dos décadas].", "P20Y"],
  ["Esperaron [media hora].", "PT0.5H"],
  ["Son niños de siete y [cinco años].", "P5Y"],
  ["Esperaron [un par de días].", "PXD"],
  ["En [los próximos seis meses] votan.", "P6M"],
  ["Durante [los últimos tres años] llovió.", "P3Y"],
  ["Se reúnen [todos los lunes] y [cada dos años].", "XXXX-WXX-1", "P2Y"],
  ["Se reúnen [cada verano].", "XXXX-SU"],
]);

readsAs("en", "what is no length in English", [
  ["The minute hand and the second floor are old."],
  ["The dayroom and the hourglass are here."],
  ["Two dozen men and a hundred ships came."],
]);

readsAs("es", "what is no length in Spanish", [
  ["Dos docenas de hombres y cien barcos llegaron."],
  ["El segundo piso y la hora son viejos."],
]);

readsAs("en", "numbers that somebody has taken out of the text", [
  ["It fell on January *NUMBER* at home."],
  ["It fell on *NUMBER* January at home."],
  ["It fell in January <YEAR> at home."],
]);

readsAs("es", "números que alguien ha quitado del texto", [
  ["Ocurrió el *NUMBER* de enero en Lima."],
  ["Ocurrió el ## de enero en Lima."],
  ["Ocurrió el XX de enero en Lima."],
  ["Ocurrió en enero de *YEAR* en Lima."],
  ["El pasado octubre de *NUMBER* cayó."],
]);

readsAs("en", "marks beside a date are no mask", [
  ["**Lima** in [January 2023] was hot.", "2023-01"],
  ["*Lima, [3 January 2023]* was hot.", "2023-01-03"],
  ["(Lima) [January 3, 2023] was hot.", "2023-01-03"],
  ["On *[January 3]* it fell.", "2024-01-03"],
]);

readsAs("es", "marcas junto a una fecha que no tapan nada", [
  ["**Lima** en [enero de 2023] ardía.", "2023-01"],
  ["(Lima) en [enero] ardía.", "2024-01"],
  ["*Ocurrió* [el 3 de enero] en Lima.", "2024-01-03"],
]);
