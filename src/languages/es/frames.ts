import type { FramesPhrases } from "../../language/frames.ts";

export const frames: FramesPhrases = {
  title: "Cómo lo llaman los medios",
  titleOf: "Cómo lo llaman los medios: {topic}",
  summary: "{outlets} lado a lado, solo en su propio texto: lo que citan no se cuenta.",
  intro: "Lo que nombran varios medios; primero, aquello en que unos eligen palabras cargadas y otros no.",
  leans: { for: "con carga a favor", against: "con carga en contra", unclear: "con carga", plain: "sin carga" },
  differ: "palabras cargadas en {loaded} de {outlets}",
  allLoaded: "palabras cargadas en todos: {outlets}",
  allPlain: "ninguna palabra cargada en {outlets}",
  elsewhere: "De otros, o de nadie que se nombre ahí",
  othersSay: "Otros lo llaman",
  part: "Se comparan aquí {read} de {articles} artículos.",
  copies: {
    one: "No se cuenta {count} artículo que copia o traduce otro.",
    other: "No se cuentan {count} artículos que copian o traducen otros.",
  },
  moreOutlets: { one: "{count} medio más lo nombra.", other: "{count} medios más lo nombran." },
  caution: "Las palabras salen de una lista y ahí pueden significar otra cosa: decide la frase citada.",
  nothing: "Ningún narrador de estos artículos usa palabras que Dateline conozca como cargadas o sin carga.",
  unknown: "Dateline no conoce en estos artículos palabras cargadas ni sin carga para {topic}.",
};
