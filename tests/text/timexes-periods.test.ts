import { describe, expect, test } from "vitest";
import { type Case, published, readsAs } from "./marked/gold.ts";
import { timexesOf } from "./marked/read-marked.ts";

readsAs("en", "quarters, years of business and school in English", [
  ["Sales fell in [the 4th quarter of 2018].", "2018-Q4"],
  ["Sales fell in [the third quarter].", "2023-Q3"],
  ["Sales will rise in [the third quarter].", "2024-Q3"],
  ["Sales rose in [Q3 2022] and [2023-Q1].", "2022-Q3", "2023-Q1"],
  ["Growth was weak in [the latter half of 2008].", "2008-H2"],
  ["Growth was weak in [the first half of last year].", "2023-H1"],
  ["Profits rose in [FY2007] and fell in [fiscal 2008].", "FY2007", "FY2008"],
  ["The deficit grew in [fiscal year 2023].", "FY2023"],
  ["The deficit grew [last fiscal year].", "FY2023"],
  ["Schools opened late in [the 2022-23 academic year].", "AY2022"],
  ["Schools opened late in [the school year 2021/22].", "AY2021"],
]);

readsAs("es", "quarters, years of business and school in Spanish", [
  ["Cayó en [el tercer trimestre de 2022].", "2022-Q3"],
  ["Cayó en [el tercer trimestre].", "2023-Q3"],
  ["Subirá en [el tercer trimestre].", "2024-Q3"],
  ["Subió en [el primer semestre del año pasado].", "2023-H1"],
  ["El gasto subió en [el ejercicio fiscal 2023].", "FY2023"],
  ["El gasto subió en [el año fiscal 2023].", "FY2023"],
  ["El gasto sube en [el presente ejercicio fiscal].", "FY2024"],
  ["[El curso 2022-23] empezó tarde.", "AY2022"],
  ["[El año académico 2021/22] empezó tarde.", "AY2021"],
]);

readsAs("en", "decades, centuries and parts of periods in English", [
  ["By [the 1960s] it was over.", "196"],
  ["In [the late 1970s] and [the mid-’80s] it rained.", "197", "198"],
  ["In [the twenties] it rained.", "192"],
  ["It was built in [the early 19th century].", "18"],
  ["It was lost in [the second century BC].", "BC01"],
  ["[Early in 1914] the plan was changed.", "1914"],
  ["In [the second half of May 2020] it rained.", "2020-05"],
  ["At [the start of the week] he left.", "2024-W20"],
  ["In [the summer of 2012] and [last winter] it rained.", "2012-SU", "2023-WI"],
]);

readsAs("es", "decades, centuries and parts of periods in Spanish", [
  ["En [los años sesenta] y a [finales de los setenta] llovió.", "196", "197"],
  ["En [la década de 1990] llovió.", "199"],
  ["En [los noventa], el país cambió.", "199"],
  ["Se hizo a [principios del siglo XIX].", "18"],
  ["Llegó en [la segunda quincena de mayo].", "2024-05"],
  ["Llegó a [mediados de 2020].", "2020"],
  ["En [el verano de 2012] y [el invierno pasado] llovió.", "2012-SU", "2023-WI"],
]);

readsAs("en", "what is no period in English", [
  ["He scored in the second half of the game."],
  ["The first quarter of the book is dull."],
  ["He is in his twenties and she in her old flat."],
  ["The fall of the wall and the spring of the clock."],
  ["The quarter of the old town is dull."],
]);

readsAs("es", "what is no period in Spanish", [
  ["Jugó la segunda mitad del partido."],
  ["El curso de 20 alumnos es caro."],
  ["El ejercicio fue duro y el año, largo."],
  ["Llegó con los treinta de siempre."],
]);

readsAs("en", "festivals in English", [
  ["The shops shut on [Christmas Eve] and [New Year’s Day].", "2023-12-24", "2024-01-01"],
  ["[Thanksgiving 2022] was quiet.", "2022-11-24"],
  ["[Black Friday] came early.", "2023-11-24"],
  ["They marched on [Labor Day].", "2023-09-04"],
  ["They marched on [Martin Luther King Day 2021].", "2021-01-18"],
  ["They met on [St Patrick’s Day].", "2024-03-17"],
  ["They spoke on [International Women’s Day].", "2024-03-08"],
  ["They spoke on [International Workers’ Day].", "2024-05-01"],
  ["[Pentecost 2023] was warm.", "2023-05-28"],
  ["[Next Easter] will be late.", "2025-04-20"],
  ["[Last Christmas] was cold.", "2023-12-25"],
  ["[Christmas last year] was cold.", "2023-12-25"],
  ["[Orthodox Easter 2023] was calm.", "2023-04-16"],
  ["[Eid al-Fitr 2018] was calm.", "2018-06-15"],
  ["[Yom Kippur 2018] was calm.", "2018-09-19"],
  ["[Lunar New Year 2018] was loud.", "2018-02-16"],
  ["[Holy Week 2023] was dry.", "2023-W14"],
]);

readsAs("es", "festivals in Spanish", [
  ["Cenaron en [Nochebuena] y [Nochevieja].", "2023-12-24", "2023-12-31"],
  ["Marcharon [el Día de la Mujer].", "2024-03-08"],
  ["Marcharon [el Día Internacional de los Trabajadores].", "2024-05-01"],
  ["[El Viernes Santo de 2023] fue cálido.", "2023-04-07"],
  ["[La próxima Semana Santa] será fría.", "2025-W16"],
  ["[El Corpus Christi de 2023] fue cálido.", "2023-06-08"],
  ["[El Año Nuevo chino de 2018] fue ruidoso.", "2018-02-16"],
  ["[La Navidad del año pasado] fue fría.", "2023-12-25"],
]);

const notFestivals: readonly [string, Case][] = [
  ["en", ["The saint and his day of rest are old."]],
  ["en", ["Independence and labor cost more than halls."]],
  ["es", ["El nuevo año y la mujer del día son otros."]],
];
for (const [code, quiet] of notFestivals) readsAs(code, `what is no festival (${code})`, [quiet]);

describe("days that are known no better", () => {
  const only = (text: string, code = "en") => timexesOf(text, code, published)[0];
  test("a fiscal year has no days: countries begin it on different ones", () =>
    expect(only("In fiscal 2008 it fell.")?.days).toBeUndefined());
  test("an academic year lies in the two years that name it", () =>
    expect(only("In the 2022-23 academic year it fell.")?.days).toEqual({ from: "2022-01-01", to: "2023-12-31" }));
  test("a festival by the moon is about that day", () => expect(only("Eid al-Fitr 2018 was calm.")?.mod).toBe("APPROX"));
  test("a festival by the calendar is that day", () => expect(only("Easter 2018 was calm.")?.mod).toBeUndefined());
  test("a decade has its ten years", () => expect(only("In the 1960s it fell.")?.days).toEqual({ from: "1960-01-01", to: "1969-12-31" }));
  test("early in a year is its first third", () =>
    expect(only("Early in 1914 it fell.")?.days).toEqual({ from: "1914-01-01", to: "1914-05-02" }));
});
