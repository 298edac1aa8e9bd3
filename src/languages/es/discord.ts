import type { DiscordPhrases } from "../../language/discord.ts";

export const discord: DiscordPhrases = {
  previousPage: "Anterior",
  nextPage: "Siguiente",
  pageOf: "Página {page} de {pages}",
  openPassage: "Leer un pasaje en su artículo…",
  caution: "Atención:",
  nothing: "No hay nada que mostrar.",
  nextSteps: "Qué se puede preguntar ahora",
  buttonExpired: "Este botón es demasiado antiguo. Vuelva a preguntar con un comando, como /help.",
  tooSlow: "La respuesta tardó demasiado y se abandonó. Pida menos, o dé este número a quien opera el servicio: {id}.",
};
