import type { ChartPhrases } from "../../language/charts.ts";

export const charts: ChartPhrases = {
  events: {
    title: "Cuándo ocurrió, {unit}",
    alt: "Gráfico de {events}, {dates}, contados {unit}.",
    units: { day: "día a día", week: "semana a semana", month: "mes a mes", year: "año a año" },
    peak: "La columna más alta reúne {events}: {dates}.",
    ranges: {
      one: "De {count} hecho solo se sabe que cae dentro de un lapso más largo, dibujado como barra debajo.",
      other: "De {count} hechos solo se sabe que caen dentro de un lapso más largo, dibujado como barra debajo.",
    },
    before: { one: "{count} hecho muy anterior solo se cuenta.", other: "{count} hechos muy anteriores solo se cuentan." },
    after: { one: "{count} hecho muy posterior solo se cuenta.", other: "{count} hechos muy posteriores solo se cuentan." },
    words: { stated: "fecha indicada", inferred: "fecha deducida", range: "en algún momento del lapso", before: "antes", after: "después" },
  },
  positions: {
    title: "Quién toma qué posición",
    corner: "posición de ↓ ante →",
    alt: "Gráfico de {positions}: {actors} ante {targets}.",
    labels: "Cuántas de cada una: {labels}.",
  },
};
