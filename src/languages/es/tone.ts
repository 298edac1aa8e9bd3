import type { ToneData, ToneTopic } from "../../language/tone.ts";

const list = (words: string): string[] => (words === "" ? [] : words.split(", "));
const topic = (
  name: string,
  neutral: string,
  words: { readonly for?: string; readonly against?: string; readonly unclear?: string },
): ToneTopic => ({
  topic: name,
  neutral,
  for: list(words.for ?? ""),
  against: list(words.against ?? ""),
  unclear: list(words.unclear ?? ""),
});

export const tone: ToneData = {
  topics: [
    topic("removal-from-office", "destitución", {
      for: "sucesión constitucional, restablecimiento del orden",
      against:
        "golpe de estado, golpe parlamentario, golpe blando, golpe, golpes de estado, golpista, golpistas, golpismo, cuartelazo, asonada, usurpación, usurpó, derrocó, derrocado, derrocamiento, derrocar, ruptura del orden democrático, ruptura del orden constitucional",
      unclear: "caída, defenestración, defenestrado, depuesto",
    }),
    topic("government", "gobierno", {
      against:
        "régimen, regímenes, gobierno de facto, de facto, junta, dictadura, dictaduras, dictatorial, tiranía, narcoestado, gobierno títere, ilegítimo, ilegítima, antidemocrático, antidemocrática, autoritario, autoritaria, autoritarismo, usurpador, usurpadora",
      for: "gobierno legítimo, legítimo gobierno, democráticamente elegido, democráticamente electo, democráticamente electa",
    }),
    topic("leader", "dirigente", {
      against:
        "dictador, dictadora, dictadores, tirano, tirana, déspota, autócrata, caudillo, caudillos, títere, títeres, marioneta, lacayo, lacayos, esbirro, esbirros, sátrapa, demagogo, secuaces",
      for: "estadista, héroe, heroína, héroes, presidente legítimo, libertador, mártir, mártires",
    }),
    topic("protest", "protesta", {
      against: "turba, turbas, vándalos, vandalismo, revoltosos, agitadores, hordas, azuzadores, saqueadores, violentistas",
      for: "levantamiento popular, estallido social, lucha popular, rebelión popular",
      unclear: "estallido, revuelta, insurrección, disturbios",
    }),
    topic("force-against-protest", "acción policial", {
      against:
        "brutal, brutales, brutalmente, brutalidad, represión, represiva, represivo, represor, represores, masacre, masacres, masacró, matanza, baño de sangre, carnicería, desproporcionado, desproporcionada, ejecuciones extrajudiciales, mano dura, terrorismo de estado",
      for: "restablecer el orden, restableció el orden, principio de autoridad",
    }),
    topic("foreign-role", "participación extranjera", {
      against:
        "injerencia, injerencias, injerencista, intromisión, intervencionismo, intervencionista, imperialismo, imperialista, imperio, neocolonial, colonialista, belicista, yanqui, yanquis, vendepatria, vendepatrias, entreguista",
    }),
    topic("ideology", "posición política", {
      against:
        "extremista, extremistas, extremismo, radical, radicales, fanático, fanáticos, fascista, fascistas, fascismo, ultraderecha, ultraderechista, ultraizquierda, ultraconservador, ultraconservadora, extrema derecha, extrema izquierda, terruco, terrucos, derechista, izquierdista, castrochavista",
      for: "moderado, moderada",
    }),
    topic("wealth", "adinerado", { against: "oligarca, oligarcas, oligarquía, oligárquica, oligárquico, élites, elitista, plutocracia" }),
    topic("migration", "migración", { against: "ilegales, inmigrantes ilegales, oleada de inmigrantes, invasión de inmigrantes" }),
    topic("armed-group", "grupo armado", {
      against:
        "terrorista, terroristas, terrorismo, narcoterrorista, narcoterroristas, bandoleros, escuadrón de la muerte, escuadrones de la muerte",
      for: "combatientes por la libertad",
    }),
    topic("so-called", "llamado", {
      against:
        "la llamada, el llamado, los llamados, las llamadas, el mal llamado, la mal llamada, mal llamado, mal llamada, autoproclamado, autoproclamada, autodenominado, autodenominada, supuesto, supuesta, supuestos, supuestas, supuestamente, pseudo, tristemente célebre, farsa, amañado, amañada, amañadas",
    }),
    topic("manner", "manera", {
      against:
        "vergonzoso, vergonzosa, indignante, nefasto, nefasta, cínico, cínica, cínicamente, salvaje, salvajes, bárbaro, bárbara, cruel, crueles, despiadado, despiadada, siniestro, siniestra, temible, perverso, perversa, hipócrita, hipocresía, cacería de brujas, propaganda, letal",
      for: "valiente, valientes, heroico, heroica, histórico, histórica, noble, humilde, incansable, ejemplar",
      unclear: "férreo, férrea, arremetió, arremete, fustigó, polémico, polémica",
    }),
  ],
  attributions:
    "acusa acusan acusó acusaron acusado acusada acusando acusación acusaciones calificó califica calificaron calificado calificando tildó tilda tachó tacha llamó llamaron describió describe describieron considera consideró alega alegó alegaron".split(
      " ",
    ),
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
  ],
};
