import type { SlackPhrases } from "../../language/slack.ts";

export const slack: SlackPhrases = {
  previousPage: "Anterior",
  nextPage: "Siguiente",
  pageOf: "Página {page} de {pages}",
  openPassage: "Leer un pasaje…",
  caution: "Atención:",
  nothing: "No hay nada que mostrar.",
  choose: "Elija una opción para seguir con {command}:",
  chooseKnown: "O elija una que los artículos conocen:",
  placeholder: "Escriba para buscar…",
  buttonExpired: "Este botón es demasiado antiguo. Pregunte de nuevo con una orden, como /dateline help.",
  failed: "No se pudo componer esta respuesta. Dé este número al operador: {id}.",
};
