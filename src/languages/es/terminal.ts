import type { TerminalPhrases } from "../../language/terminal.ts";

export const terminal: TerminalPhrases = {
  welcome: "Dateline {version}: cada línea cita el pasaje en que se apoya.",
  hint: "Escriba un comando, por ejemplo /help. Tab completa, un número da un paso siguiente, /quit termina.",
  nextSteps: "Pasos siguientes (escriba el número)",
  note: "Nota",
  caution: "Atención",
  more: "más · {percent} % · espacio: página siguiente, intro: línea siguiente, q: parar",
  searchedInstead: "Sin barra inicial, así que se buscó: {command}",
  noSuchStep: "Aquí no hay un paso siguiente {number}.",
  goodbye: "Hasta pronto.",
  quit: "Terminar la conversación",
};
