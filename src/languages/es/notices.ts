import type { NoticePhrases } from "../../language/notices.ts";

export const notices: NoticePhrases = {
  title: "Boletines que necesitan a un administrador",
  dead: "{digest} de {instant} no se publicó en {target}: {reason}",
  late: "{digest} de {instant} no se publicó a tiempo en {target}: {reason}",
  unknown: "{digest} de {instant} quizá se publicó en {target} y quizá no; mire el canal: {reason}",
  stopped: "Ya no se publica en {target}: {reason}",
  source: "{target} ya no se puede consultar: {reason}",
  sourcesTitle: "Fuentes que necesitan a un administrador",
  lookCloser: "Para ver más, en la máquina donde corre Dateline: {call}",
  more: { one: "No se muestra {count} más.", other: "No se muestran {count} más." },
};
