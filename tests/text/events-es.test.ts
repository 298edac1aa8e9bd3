import { describe, expect, test } from "vitest";
import { check, eventsOf } from "./events-cases.ts";

describe("un hecho lleva su propia fecha", () => {
  check("es", [
    ["El lunes, el Congreso de Chile [destituyó] a la presidenta Inés Duarte.", "remove 2031-05-12"],
    ["El Congreso de Chile [destituyó] a la presidenta Inés Duarte el 3 de mayo de 2031.", "remove 2031-05-03"],
    ["Inés Duarte fue destituida el 3 de mayo de 2031 y [encarcelada].", "arrest 2031-05-03"],
    ["El presidente de Chile [se reunió] con Inés Duarte el martes.", "meet 2031-05-13"],
    ["El [terremoto] sacudió Chile el 9 de mayo de 2031.", "disaster 2031-05-09"],
    ["Chile [firmó] un tratado con Bolivia en marzo de 2031.", "sign 2031-03-01..2031-03-31"],
    ["La ministra [pronunció un discurso] ante el consejo de Chile el lunes.", "speak 2031-05-12"],
  ]);
});

describe("lo que se cuenta como hecho y lo que no", () => {
  check("es", [
    ["Chile [firmará] el tratado el viernes.", "sign 2031-05-16 planned"],
    ["Bolivia exigió a Inés Duarte [dimitir].", "resign - demanded"],
    ["Chile no [firmó] el tratado el lunes.", "sign 2031-05-12 denied"],
    ["Bolivia insta al Congreso de Chile a que [retire] sus tropas.", "withdraw - demanded"],
  ]);
});

describe("lo que no es un hecho", () => {
  check("es", [
    ["«Chile [atacó] el lunes», dijo Inés Duarte.", "nothing"],
    ["Los datos [de] Chile llegaron tarde.", "nothing"],
  ]);
});

describe("lo que se cuenta junto con la noticia es de su día, y de paso", () => {
  check("es", [
    ["El lunes Chile firmó el tratado. Inés Duarte [agradeció] a los invitados.", "act 2031-05-12 aside"],
    ["El lunes Chile firmó el tratado. «Ya está», [dijo] Inés Duarte.", "say 2031-05-12 aside"],
  ]);
});

describe("lo que puede ser de otro tiempo no tiene día", () => {
  check("es", [
    ["En 1994 Chile firmó el tratado. Inés Duarte [agradeció] a los invitados.", "nothing"],
    ["Inés Duarte había [agradecido] a los invitados.", "nothing"],
  ]);
});

describe("un estado, un nombre o una fecha tachada no es la noticia del día", () => {
  const lede = (text: string) =>
    eventsOf(`${text} Nadie se quejaba de los precios en las tiendas.`, "es").map(
      ({ class: name, date }) => `${name} ${date?.from ?? "-"}`,
    );
  for (const text of [
    "El programa está dirigido a los alumnos de Chile.",
    "La despedida de la vida de Inés Duarte.",
    "Una obra producida por Inés Duarte.",
    "Inés Duarte comenzó el *NUMBER* con su debut en Chile.",
    "En el verano de *NUMBER*, Chile firmó el tratado con Bolivia en *NUMBER*.",
    "Chile firmó el tratado el *NUMBER* de enero.",
    "Chile firmó el tratado el pasado *NUMBER* de junio.",
  ])
    test(text, () => expect(lede(text).filter((line) => !line.endsWith(" -"))).toEqual([]));
  test("Chile firmó el tratado con Bolivia.", () => expect(lede("Chile firmó el tratado con Bolivia.")).toEqual(["sign 2031-05-14"]));
});

describe("quien es sujeto de una negación no hizo nada", () => {
  check("es", [
    ["Ni el Gobierno de Chile ni la Policía de Chile [confirmaron] el lunes el sismo.", "say 2031-05-12 denied"],
    ["El Gobierno de Chile [confirmó] el lunes el sismo.", "say 2031-05-12"],
  ]);
});

describe("lo reciente es tan reciente como dice su unidad", () => {
  check("es", [["En las últimas semanas, Inés Duarte ha [visitado] Bolivia.", "visit 2031-04-02..2031-05-14"]]);
});

describe("tanto antes o después de lo que el texto no fecha no es ningún día", () => {
  const days = (text: string) => eventsOf(text, "es").map(({ class: name, date }) => `${name} ${date?.from ?? "-"}`);
  test.each([
    ["Inés Duarte dimitió una semana antes de la votación.", ["resign -"]],
    ["Una semana antes de la votación, dimitió Inés Duarte.", ["resign -"]],
    ["Inés Duarte dimitió.", ["resign 2031-05-14"]],
    ["Inés Duarte dimitió una semana antes de la votación del 2 de mayo.", ["resign 2031-04-25", "vote 2031-05-02"]],
  ])("%s", (text, expected) => expect(days(text)).toEqual(expected));
});
