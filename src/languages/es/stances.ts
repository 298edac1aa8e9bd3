import type { PredicatePattern, StanceData, StanceVerb } from "../../language/stances.ts";
import { verbs as conjugated } from "./conjugate.ts";

const list = (words: string): string[] => words.split(", ");

/** The forms of several verbs; `first` are the forms of "yo" and "nosotros" in which declarations are made. */
const verb = (lemmas: string, first = ""): StanceVerb => ({ forms: conjugated(lemmas), first: first === "" ? [] : list(first) });

type Options = Partial<Pick<PredicatePattern, "negated" | "passive" | "claimed" | "thing">>;
const act = (stance: PredicatePattern["stance"], pattern: string, more: Options = {}): PredicatePattern => ({
  pattern,
  stance,
  kind: "reported-act",
  ...more,
});
const view = (stance: PredicatePattern["stance"], pattern: string, more: Options = {}): PredicatePattern => ({
  ...act(stance, pattern, more),
  kind: "characterised-by-outlet",
});

const verbs: StanceData["verbs"] = {
  condemn: verb(
    "condenar, repudiar, denunciar, criticar, cuestionar, censurar, reprobar, deplorar, lamentar, reprender, fustigar, vituperar, descalificar, insultar, injuriar, ridiculizar, recriminar, increpar, desacreditar, desautorizar, reprochar, tachar, arremeter, deslegitimar, vilipendiar, denostar, demonizar, satanizar, zaherir, vapulear, despotricar, menospreciar, desmentir, impugnar",
    "condeno, condenamos, repudio, repudiamos, denuncio, denunciamos, deploramos, deploro, lamento, lamentamos, reprobamos, cuestionamos, cuestiono, criticamos, critico, censuramos",
  ),
  reject: verb(
    "rechazar, desconocer, objetar, refutar, descartar, desestimar, repeler",
    "rechazo, rechazamos, desconocemos, desconozco, objetamos",
  ),
  against: verb(
    "arremeter contra, cargar contra, despotricar contra, protestar contra, manifestarse contra, marchar contra, pronunciarse contra, levantarse contra, alzarse contra, rebelarse contra, conspirar contra, votar contra, atentar contra, luchar contra, movilizarse contra, actuar contra, embestir contra, votar en contra de, votar en contra del, oponerse a, oponerse al, pronunciarse en contra de, pronunciarse en contra del, manifestarse en contra de, manifestarse en contra del, declararse en contra de, declararse en contra del, posicionarse contra, posicionarse en contra de, romper con, discrepar de, discrepar con, distanciarse de, distanciarse del, desmarcarse de, desmarcarse del, deslindarse de, deslindarse del, enfrentarse a, enfrentarse con",
    "nos oponemos a, nos oponemos al, me opongo a, me opongo al, nos pronunciamos contra, protestamos contra, luchamos contra",
  ),
  fight: verb(
    "desafiar, traicionar, amenazar, boicotear, hostigar, perseguir, acosar, sabotear, atacar, agredir, invadir, bombardear, bloquear, asediar, anexionar, difamar, calumniar, humillar, detestar, odiar, aborrecer, despreciar, combatir, enfrentar, confrontar, provocar, intimidar, presionar, socavar, abandonar",
  ),
  overthrow: verb("derrocar, deponer, destituir, vacar, remover, derribar"),
  accuse: verb(
    "acusar, responsabilizar, culpar, señalar, inculpar, imputar",
    "acusamos, acuso, responsabilizamos, responsabilizo, culpamos, señalamos",
  ),
  demand: verb(
    "exigir, pedir, reclamar, solicitar, demandar, buscar, propugnar, abogar por, clamar por, pugnar por, apostar por, presionar por, insistir en",
    "exijo, exigimos, pedimos, reclamamos, demandamos, solicitamos, pido, abogamos por, apostamos por, insistimos en",
  ),
  ask: verb(
    "exigir, pedir, instar, urgir, exhortar, solicitar, reclamar, ordenar, conminar, emplazar, llamar, requerir, advertir, invitar, implorar, rogar",
    "exijo, exigimos, pedimos, pido, instamos, insto, urgimos, exhortamos, exhorto, llamamos, emplazamos, solicitamos",
  ),
  praise: verb(
    "elogiar, alabar, aplaudir, felicitar, ensalzar, celebrar, homenajear, agradecer, saludar, admirar, encomiar, vitorear, ovacionar, exaltar, enaltecer, reivindicar, honrar, valorar, congratularse con, enorgullecerse de",
    "felicito, felicitamos, saludo, saludamos, aplaudimos, agradecemos, agradezco, celebramos, celebro, aplaudo, admiramos, valoramos, honramos",
  ),
  support: verb(
    "apoyar, respaldar, defender, avalar, arropar, acuerpar, secundar, favorecer, blindar, apadrinar, solidarizarse con, simpatizar con, aliarse con, alinearse con, coincidir con, cerrar filas con, identificarse con, comulgar con, ponerse del lado de, ponerse del lado del, estar del lado de, estar del lado del, votar por, votar a favor de, votar a favor del, pronunciarse a favor de, pronunciarse a favor del, manifestarse a favor de, manifestarse a favor del, posicionarse a favor de, posicionarse a favor del, declararse a favor de, declararse a favor del, salir en defensa de, salir en defensa del, tomar partido por",
    "apoyo, apoyamos, respaldamos, respaldo, defendemos, defiendo, avalamos, nos solidarizamos con, me solidarizo con, estamos con, estoy con, coincidimos con",
  ),
  aid: verb("ayudar, auxiliar, socorrer, rescatar, financiar, armar, subvencionar, proteger, acoger, asilar"),
  voice: verb(
    "expresar, manifestar, reiterar, ofrecer, dar, brindar, declarar, anunciar, mostrar, ratificar, reafirmar, enviar, transmitir, trasladar, confirmar, prestar, refrendar, otorgar, extender, renovar, subrayar, comprometer, garantizar, recalcar, remarcar, testimoniar, sumar, proclamar",
    "expresamos, expreso, reiteramos, reitero, manifestamos, manifiesto, reafirmamos, reafirmo, ratificamos, ratifico, ofrecemos, enviamos",
  ),
  express: verb(
    "expresar, manifestar, reiterar, declarar, mostrar, ratificar, reafirmar, emitir, lanzar, dirigir, formular, hacer pública, hacer público, sumar, transmitir, trasladar, exteriorizar, dejar clara, dejar claro",
    "expresamos, expreso, reiteramos, reitero, manifestamos, manifiesto, ratificamos, reafirmamos",
  ),
  have: verb(
    "tener, recibir, obtener, conseguir, lograr, ganar, contar con, gozar de, gozar del, disponer de, mantener, conservar, sumar, granjearse",
  ),
  lose: verb("perder"),
  recall: verb("retirar, llamar, convocar, llamar a consultas, llamar a consulta"),
  expel: verb("expulsar, convocar, citar"),
  announce: verb("anunciar, declarar, ordenar, confirmar, decretar, decidir, disponer, comunicar, formalizar, oficializar"),
  break: verb("romper, suspender, cortar, congelar, interrumpir, cancelar, pausar, poner en pausa, degradar, rebajar, paralizar"),
  restore: verb(
    "restablecer, reanudar, normalizar, fortalecer, estrechar, reforzar, retomar, profundizar, recomponer, establecer, consolidar",
  ),
  impose: verb("imponer, aplicar, aprobar, anunciar, adoptar, decretar, ampliar, endurecer, extender, dictar, emitir, introducir"),
  lift: verb("levantar, aliviar, suavizar, eliminar, retirar, relajar, flexibilizar"),
  sanction: verb("sancionar, vetar, penalizar"),
  suspend: verb("suspender, cancelar, congelar, detener, recortar, cortar, bloquear, frenar, retirar, retener, interrumpir, paralizar"),
  provide: verb(
    "enviar, entregar, suministrar, conceder, otorgar, ofrecer, dar, donar, proporcionar, brindar, aprobar, facilitar, vender, prestar, autorizar",
  ),
  recognise: verb("reconocer", "reconocemos, reconozco"),
  declare: verb(
    "declarar, calificar, tachar, tildar, llamar, considerar, denominar, describir, definir, señalar, acusar, catalogar, retratar, presentar, denunciar, motejar, etiquetar",
    "declaramos, calificamos, consideramos, considero, califico",
  ),
  meet: verb("recibir, visitar, telefonear"),
  meetWith: verb(
    "reunirse con, entrevistarse con, conversar con, dialogar con, hablar con, encontrarse con, negociar con, comunicarse con, dialogar telefónicamente con, conversar telefónicamente con",
  ),
  hold: verb("sostener, mantener, celebrar, tener"),
  mediate: verb("mediar, intermediar, interceder, arbitrar, terciar"),
  offer: verb("ofrecerse, ofrecer, proponer, buscar, intentar, proponerse, prestarse, disponerse"),
  call: verb("llamar, convocar, invitar, exhortar, instar", "llamamos, llamo, instamos, exhortamos, invitamos"),
  urgeDialogue: verb(
    "promover, proponer, impulsar, defender, apoyar, favorecer, facilitar, pedir, instar, urgir, propiciar, alentar, auspiciar, fomentar",
  ),
  host: verb("acoger, albergar, auspiciar, facilitar, organizar, moderar, propiciar, patrocinar"),
  sign: verb("firmar, suscribir, publicar, emitir, difundir, divulgar, rubricar, sumarse a, adherirse a", "firmamos, suscribimos"),
  remain: verb("ser, permanecer, seguir, mostrarse, declararse, mantenerse, estar, continuar, parecer"),
  file: verb("presentar, interponer, radicar, elevar"),
  lead: verb("encabezar, liderar, organizar, convocar, promover, protagonizar, dirigir"),
  promote: verb("promover, impulsar, fomentar, alentar, auspiciar, propiciar", "promovemos, impulsamos"),
  appoint: verb("indultar, condecorar, nominar, nombrar, designar, ratificar"),
  punish: verb("encarcelar, procesar, cesar, enjuiciar, querellarse contra, inhabilitar, demandar"),
  claim: verb("asegurar, afirmar, sostener, decir, presumir de, jactarse de, alardear de"),
  put: verb("poner"),
  reinstate: verb("restablecer, restaurar, reinstaurar, salvaguardar"),
  join: verb("sumarse a, unirse a, adherirse a, sumarse al, unirse al, adherirse al"),
  strengthen: verb("fortalecer, legitimar, premiar, envalentonar"),
  block: verb(
    "vetar, bloquear, derogar, revocar, anular, abolir, ilegalizar, frenar, obstaculizar, torpedear, tumbar, archivar, impedir, desmontar, hundir",
  ),
  pass: verb("ratificar, aprobar, promulgar, refrendar, sancionar, adoptar, copatrocinar, presentar"),
  close: verb("cerrar, clausurar"),
  welcome: verb("celebrar, saludar, aplaudir, acoger, agradecer, aceptar"),
};

const resignation =
  "renuncia|dimisión|destitución|salida|vacancia|detención|arresto|encarcelamiento|juicio|expulsión|extradición|cese|caída|remoción|captura|procesamiento|derrocamiento|despido|inhabilitación|cárcel|prisión|enjuiciamiento|condena";
const backing =
  "apoyo|respaldo|solidaridad|simpatía|aval|adhesión|admiración|respeto|confianza|agradecimiento|gratitud|lealtad|espaldarazo|compromiso|beneplácito|afecto|reconocimiento|felicitaciones|felicitación|acompañamiento|cariño|bendición|elogios|elogio|sostén|hermandad|fraternidad";
const blame =
  "condena|rechazo|repudio|crítica|críticas|reprobación|desprecio|repulsa|desaprobación|malestar|protesta|disconformidad|objeción|objeciones|hostilidad|indignación|reproche|reproches|censura|desacuerdo|enojo|descontento|desconfianza|repulsión|desdén|ira|rabia|oposición|reclamo";
const relations = "relaciones|lazos|vínculos|relación";
const envoy = "embajador|embajadora|embajadores|cónsul|encargado|diplomáticos|diplomático|representante";
const bad =
  "dictador|dictadora|tirano|tirana|terrorista|terroristas|criminal|criminales|traidor|traidora|traidores|mentiroso|mentirosa|racista|fascista|asesino|asesina|asesinos|enemigo|enemiga|enemigos|amenaza|peligro|vergüenza|fraude|hipócrita|cobarde|usurpador|usurpadora|golpista|golpistas|ilegítimo|ilegítima|corrupto|corrupta|corruptos|genocida|títere|demagogo|irresponsable|incapaz|inepto|inepta|peligroso|peligrosa|fracaso|desastre|autoritario|autoritaria|represor|represora|antidemocrático|antidemocrática|cruel|delincuente|delincuentes";
const good =
  "héroe|heroína|héroes|patriota|amigo|amiga|aliado|aliada|valiente|valientes|ejemplo|mártir|legítimo|legítima|honesto|honesta|honrado|honrada|demócrata|estadista";

/** What somebody says, does or proposes: whoever is against it publicly is against him in it. */
const works = list(
  "acciones, acción, actos, decisión, decisiones, medida, medidas, declaraciones, declaración, palabras, comentarios, comentario, dichos, afirmaciones, política, políticas, plan, planes, propuesta, propuestas, gestión, actuación, actuaciones, conducta, postura, posición, actitud, discurso, mensaje, gobierno, gobiernos, administración, régimen, candidatura, liderazgo, crímenes, negativa, iniciativa, iniciativas, pretensión, pretensiones, intento, intentos, retórica, estrategia, campaña, mentiras, maniobra, maniobras, labor, trabajo, esfuerzos, compromiso, valentía, orden, respuesta, legado, llamado, exigencias, presupuesto",
).join("|");
/** What is done to somebody: "the invasion of X" is not X’s. */
const inflicted = list(
  "agresión, agresiones, ofensiva, invasión, incursión, intervención, represión, injerencia, intromisión, amenazas, amenaza, abusos, ataques, ataque, bombardeos, provocación, provocaciones, violación, violaciones, designación, nombramiento, hostigamiento, persecución, trato, tratamiento, uso, presión, presiones, reelección, insultos, acusaciones, acusación, manejo",
).join("|");

const predicates: readonly PredicatePattern[] = [
  act("oppose", `condemn ~ ${works} de|del T`),
  act("oppose", `condemn ~ ${inflicted} de|del T a|al|contra|en|sobre`),
  act("oppose", `condemn ~ ${inflicted} por parte de|del T`),
  act("support", `praise ~ ${works} de|del T`),
  act("oppose", `reject ~ ${works} de|del T`),
  act("oppose", `reject ~ ${inflicted} de|del T a|al|contra|en|sobre`),
  act("oppose", `reject ~ ${inflicted} por parte de|del T`),
  view("support", `support ~ ${works} de|del T`, { negated: "oppose" }),
  act("oppose", "condemn T", { passive: true }),
  act("oppose", "reject T", { passive: true }),
  act("oppose", "against T"),
  view("oppose", "fight T", { passive: true }),
  act("oppose", "overthrow T", { passive: true }),
  act("support", "appoint T", { passive: true }),
  act("oppose", "accuse T de|por", { passive: true }),
  act("oppose", `demand ~ ${resignation} de|del T`),
  act("oppose", "demand a|al T que renuncie|dimita|abandone|deje|salga"),
  act("oppose", "demand que T renuncie|dimita|abandone|deje|salga"),
  act("oppose", "ask a|al T a? renunciar|dimitir|abandonar|dejar"),
  act(
    "oppose",
    "ask a|al T a|que? abstenerse|abstenga|cesar|cese|dejar|deje|detener|detenga|frenar ~ intervenir|interferir|atacar|agredir|hostigar|amenazar|intervención|injerencia|injerencias|agresión|ataques",
  ),
  act("oppose", "ask a|al T que no ~ intervenga|interfiera|ataque|agreda|provoque|amenace|interviniera|interfiriera"),
  act("oppose", `express ~ ${blame} a|al|hacia|contra|por|de|del T`),
  act("oppose", `express en contra de|del T`),
  act("support", `express a? favor de|del T`),
  act("oppose", "file ~ denuncia|demanda|querella|queja ~ contra T"),
  act("oppose", "lead ~ protesta|protestas|marcha|manifestación|golpe|campaña|ofensiva contra T"),
  act("oppose", "declare a|al? T como|de? ~ persona non grata"),
  act("oppose", "declare persona non grata a|al T"),
  act("oppose", `declare a|al T como|de|un|una? un|una? ~ ${bad}`),
  act("support", `declare a|al T como|de|un|una? un|una? ~ ${good}`),
  act("oppose", `declare de ~ ${bad} a|al T`),
  act("oppose", `recall ~ ${envoy} en|de|del|ante T`),
  act("oppose", `recall a ~ ${envoy} en|de|del|ante T`),
  act("oppose", `announce ~ retiro|retirada|llamado ~ ${envoy} en|de|del|ante T`),
  act("oppose", `expel al? ~ ${envoy} de|del T`),
  act("oppose", `break ~ ${relations} ~ con T`),
  act("oppose", `put en pausa|suspenso ~ ${relations} ~ con T`),
  act("oppose", `announce ~ ruptura|suspensión|pausa|congelamiento ~ ${relations} ~ con T`),
  act("oppose", "impose ~ sanciones|aranceles|embargo|bloqueo|restricciones a|al|contra T"),
  act("oppose", "sanction T", { passive: true }),
  act("oppose", "suspend ~ ayuda|asistencia|cooperación|apoyo|financiación|suministro ~ a|al|con T", { thing: true }),
  view("support", "support T", { negated: "oppose", passive: true }),
  act("support", "praise T", { passive: true }),
  act("support", "aid T"),
  act("support", `voice ~ ${backing} a|al|con|hacia|por|en T`),
  act("support", "demand ~ liberación|libertad|restitución|excarcelación de|del T"),
  act(
    "support",
    "sign ~ comunicado|carta|declaración|manifiesto|resolución en|de apoyo|respaldo|favor|defensa|solidaridad a|al|de|del|con T",
  ),
  act("oppose", "sign ~ comunicado|carta|declaración|manifiesto|resolución en? contra|condenando|rechazando de|del|a|al? T"),
  act("support", "recognise a|al T como ~ presidente|presidenta|líder|ganador|ganadora|jefe|jefa|mandatario|mandataria|gobierno", {
    negated: "oppose",
  }),
  act("support", "recognise la|el victoria|triunfo|legitimidad|independencia|gobierno|soberanía de|del T", { negated: "oppose" }),
  act("support", "provide ~ armas|ayuda|asistencia|asilo|refugio|tanques|munición|armamento|préstamos a|al|para T"),
  act("support", "lift ~ sanciones|embargo|bloqueo a|al|contra|de|del T"),
  act("support", `restore ~ ${relations} ~ con T`),
  act("support", "join al? ~ apoyo|respaldo a|al T"),
  ...["T", "I"].flatMap((what) => [
    view("support", `join A ~ en ~ apoyo|respaldo|defensa a|al|de|del ${what}`),
    view("oppose", `join A ~ en ~ condena|rechazo|repudio a|al|de|del ${what}`),
    view("support", `join A ~ para|al apoyar|respaldar|defender a|al? ${what}`),
    view("oppose", `join A ~ para|al condenar|rechazar|repudiar|criticar|denunciar a|al? ${what}`),
  ]),
  act("oppose", "join ~ condena|rechazo a|al|de|del T"),
  view("support", "remain ~ partidario|partidaria|aliado|aliada|defensor|defensora|simpatizante|aliados|partidarios|amigo|amigos de|del T"),
  view(
    "oppose",
    "remain ~ crítico|crítica|críticos|opositor|opositora|opositores|enemigo|enemigos|rival|adversario|detractor con|de|del|a|al T",
  ),
  view("support", `have ~ ${backing} de|del A`, { negated: "oppose" }),
  view("support", `claim tener|contar ~ ${backing} de|del T`, { claimed: true }),
  view("support", `claim tener|contar ~ ${backing} de|del A`, { claimed: true }),
  view("oppose", `lose ~ ${backing} de|del A`),
  act("mediate", "mediate en|entre T"),
  act("mediate", "offer ~ mediar|mediación|mediador|mediadora|mediadores entre|en T"),
  act("mediate", "call a|al ~ diálogo|negociación|calma|conversaciones entre|en|con T"),
  act("mediate", "urgeDialogue ~ diálogo|negociación|conversaciones|mediación entre|en|con T"),
  act("neutral", "meet a|al T"),
  act("neutral", "meetWith T"),
  act("neutral", "hold ~ reunión|conversación|encuentro|llamada|diálogo con T"),
  view("support", "strengthen T", { negated: "oppose", passive: true }),
  act("oppose", "demand ~ fin|cese|levantamiento|suspensión|cancelación|derogación|retirada|retiro|abolición|alto a|al|de|del I"),
  act("oppose", "call a|al ~ fin|cese|levantamiento|suspensión|alto a|al|de|del I"),
  act("oppose", "demand poner fin a|al I"),
  act("oppose", "demand que cese|cesen|termine|terminen|acabe|acaben|pare|paren I"),
  act("oppose", "demand que se levante|levanten|suspenda|suspendan|derogue|deroguen|detenga|detengan I"),
  act(
    "support",
    "demand que se convoque|convoquen|celebre|celebren|realice|realicen|respete|respeten|restablezca|restablezcan|garantice|garanticen I",
  ),
  act("support", "call a I"),
  act("oppose", "demand ~ cierre|disolución|clausura de|del T"),
  act("support", "demand I"),
  act("oppose", "block I"),
  act("support", "pass I"),
  act("oppose", "against I"),
  view("oppose", "fight I"),
  act("support", "praise I"),
  act("support", "welcome I"),
  view("oppose", "remain ~ contrario|contraria|contrarios|opuesto|opuesta|opuestos a|al T"),
  view("oppose", "remain ~ contrario|contraria|contrarios|opuesto|opuesta|opuestos a|al I"),
  view("oppose", "remain en contra de|del T"),
  view("oppose", "remain en contra de|del I"),
  view("oppose", "remain contra T"),
  view("support", "remain a favor de|del T"),
  view("support", "remain a favor de|del I"),
  view("support", "remain ~ partidario|partidaria|partidarios|defensor|defensora|defensores|impulsor de|del I"),
  view("oppose", "remain ~ crítico|crítica|críticos|detractor|opositor con|de|del|a|al I"),
  act("oppose", "express ~ en? contra de|del I"),
  act("support", "express a? favor de|del I"),
  view("oppose", "remain ~ molesto|molesta|indignado|indignada|decepcionado|decepcionada con|por T"),
  act("support", `demand ~ asilo|refugio para T`),
  act("oppose", "close su|sus ~ embajada|consulado|legación en T"),
  act("oppose", "punish a|al? T", { passive: true }),
  act("oppose", "declare ~ persona non grata a|al T"),
  act(
    "oppose",
    `declare de|como ~ inaceptable|inaceptables|irresponsable|irresponsables|injerencista|injerencistas|injerencia|intromisión|vergonzosa|vergonzosas|ilegal|ilegales|ilegítima|provocación|provocadoras|cobarde|criminal|golpe|falsas|falsa|absurdas|absurda|peligrosa|racista|inadmisible|inadmisibles|lamentables|lamentable ~ ${works}|${inflicted} de|del T`,
  ),
  act(
    "oppose",
    `declare ~ ${works}|${inflicted} de|del T como|de ~ inaceptable|inaceptables|irresponsable|irresponsables|injerencista|injerencistas|injerencia|intromisión|vergonzosa|vergonzosas|ilegal|ilegales|ilegítima|provocación|provocadoras|cobarde|criminal|golpe|falsas|falsa|absurdas|absurda|peligrosa|racista|inadmisible|inadmisibles|lamentables|lamentable`,
  ),
  act("oppose", `declare de ~ ${bad} al? a? T`),
  act("support", `declare de ~ ${good} al? a? T`),
  act("oppose", "expel al? a? ~ embajador|embajadora|diplomáticos|diplomático|cónsul de|del T"),
  act("oppose", "impose ~ sanciones|aranceles|embargo|bloqueo|restricciones contra T"),
  act("mediate", "host ~ diálogo|negociaciones|conversaciones|cumbre|mediación entre T"),
  act("mediate", "remain ~ sede|anfitrión|anfitriona|garante|mediador|mediadora del|de ~ diálogo|negociaciones|conversaciones entre T"),
  act("mediate", "remain dispuesto|dispuesta|listo|lista a|para ~ mediar|facilitar entre|en T"),
  act(
    "oppose",
    "ask a|al T poner fin|detener|cesar|frenar|terminar|suspender|acabar ~ represión|violencia|hostilidades|ataques|agresión|bombardeos|persecución|injerencia|amenazas",
  ),
  act(
    "oppose",
    "ask a|al T a? que? ponga|detenga|cese|frene|termine|suspenda|acabe ~ represión|violencia|hostilidades|ataques|agresión|bombardeos|persecución|injerencia|amenazas",
  ),
  act(
    "oppose",
    "demand ~ suspender|suspenda|suspendan|cese|cesar|retirar|retire|frenar|frene|cortar|corte ~ ayuda|cooperación|apoyo|asistencia|venta|envío|armas|tropas ~ a|al|con T",
    { thing: true },
  ),
  act(
    "oppose",
    "ask ~ suspender|suspenda|suspendan|cese|cesar|retirar|retire|frenar|frene|cortar|corte ~ ayuda|cooperación|apoyo|asistencia|venta|envío|armas|tropas ~ a|al|con T",
    { thing: true },
  ),
  act("oppose", "reject I"),
  act("oppose", "condemn I"),
  act("oppose", `express ~ ${blame} a|al|hacia|contra|por I`),
  act("support", `voice ~ ${backing} a|al|con|hacia|por|en I`),
  view("support", "support I"),
  act("support", "reinstate I", { passive: true }),
  act("support", "promote I", { negated: "oppose" }),
  act("support", "demand ~ apoyo|respaldo a|al|para|hacia ~ : convocar|celebrar|realizar? I"),
  act("support", "demand ~ apoyo|respaldo a|al|para|hacia convocar|celebrar|realizar? I"),
  act("support", "demand ~ apoyo|respaldo a|al|para|hacia T"),
];

export const stances: StanceData = {
  verbs,
  predicates,
  nominals: [
    {
      nouns: list(
        "apoyo, respaldo, aval, solidaridad, espaldarazo, adhesión, simpatía, admiración, reconocimiento, elogio, elogios, felicitación, felicitaciones, aplauso, defensa, agradecimiento, lealtad",
      ),
      toward: list("a, al, con, hacia, por"),
      by: list("de, del, por parte de, por parte del"),
      stance: "support",
    },
    {
      nouns: list(
        "condena, rechazo, repudio, crítica, críticas, repulsa, oposición, reprobación, desaprobación, hostilidad, desprecio, censura, reproche, reproches, denuncia, denuncias",
      ),
      toward: list("a, al, hacia, contra, por"),
      by: list("de, del, por parte de, por parte del"),
      stance: "oppose",
    },
    {
      nouns: list("sanciones, acusaciones, ataques, amenazas, insultos, agresión, agresiones, ofensiva, campaña, querella"),
      toward: list("contra, a, al"),
      by: list("de, del, por parte de, por parte del"),
      stance: "oppose",
    },
    {
      nouns: list("protestas, protesta, manifestaciones, manifestación, marchas, marcha, movilizaciones, huelga, paro"),
      toward: list("contra"),
      by: list("de, del"),
      stance: "oppose",
    },
  ],
  compounds: [
    { prefix: "pro-", stance: "support" },
    { prefix: "filo-", stance: "support" },
    { prefix: "anti-", stance: "oppose" },
  ],
  verdicts: {
    oppose: [
      ...bad.split("|"),
      ...list(
        "vergonzoso, vergonzosa, indignante, terrible, nefasto, nefasta, pésimo, pésima, inaceptable, repudiable, culpable, culpables, extremista, mafia, mafioso, dictadura, tiranía, farsa, payaso, loco, loca, perverso, perversa, lamentable, lamentables, provocador, provocadora, provocadoras, provocadores, injerencista, injerencistas, hostil, hostiles, ofensivo, ofensiva, ofensivas, ofensivos, insultante, insultantes, infundado, infundada, infundadas, infundados, irresponsables, vergonzosas, vergonzosos, inaceptables, repudiables, cínico, cínica, cínicas, arrogante, arrogantes, cobardes, absurdo, absurda, absurdas, ridículo, ridícula, ridículas, injustificable, injustificables, intolerable, intolerables, inadmisible, inadmisibles, deplorable, deplorables, despreciable, temerario, temeraria, temerarias, agresivo, agresiva, agresivas, mentirosas, tendencioso, tendenciosa, tendenciosas, belicista, belicistas, racistas, fascistas, golpistas, ilegítimas, despectivo, despectiva, despectivas, nefastas, brutal, brutales, represivo, represiva, autoritarias, autoritarios",
      ),
    ],
    support: [
      ...good.split("|"),
      ...list(
        "excelente, extraordinario, extraordinaria, admirable, inocente, ejemplar, magnífico, magnífica, brillante, grandioso, íntegro, íntegra, confiable",
      ),
    ],
  },
  deeds: {
    oppose: verb(
      "mentir, engañar, distorsionar, tergiversar, traicionar, robar, violar, vulnerar, abusar, obstruir, socavar, sabotear, entorpecer, despilfarrar, incitar, manipular, oprimir, reprimir, saquear, masacrar, aterrorizar, perseguir, discriminar, usurpar, conspirar, fracasar, entrometerse, inmiscuirse, pisotear, desvirtuar, degradar, estafar, difamar",
    ),
    support: verb("merecer reconocimiento, honrar, inspirar"),
  },
  evaluations: {
    doings: {
      oppose: verb(
        "mentir, engañar, traicionar, robar, violar, vulnerar, abusar, obstruir, fracasar, despilfarrar, incitar, manipular, oprimir, reprimir, saquear, masacrar, asesinar, matar, torturar, amenazar, intimidar, insultar, difamar, ridiculizar, incumplir, ignorar, tergiversar, distorsionar, usurpar, pisotear, encubrir, ocultar, malversar, sobornar, estafar, extorsionar, plagiar, agredir, golpear, secuestrar, perseguir, discriminar, censurar, invadir, bombardear, perjudicar, empeorar, humillar, provocar, boicotear, sabotear, socavar, desacatar, evadir, dimitir, renunciar",
      ),
      support: verb(
        "ganar, triunfar, lograr, rescatar, salvar, ayudar, proteger, defender, inspirar, superar, mejorar, fortalecer, liberar, donar, vencer, brillar, destacar, conquistar, merecer, solucionar, resolver, cumplir",
      ),
    },
    sufferings: {
      oppose: verb(
        "acusar, imputar, condenar, detener, arrestar, encarcelar, denunciar, investigar, procesar, destituir, despedir, expulsar, multar, criticar, cuestionar, repudiar, abuchear, derrotar, rechazar, sancionar, inhabilitar, suspender, señalar, responsabilizar, culpar, humillar, salpicar, desprestigiar, desacreditar",
      ),
      support: verb(
        "elogiar, aplaudir, aclamar, ovacionar, homenajear, galardonar, premiar, condecorar, reelegir, elegir, absolver, exonerar, respaldar, felicitar, admirar, respetar, querer, vitorear, celebrar, reconocer, indultar",
      ),
    },
    marks: { oppose: [], support: [] },
    qualities: {
      oppose: list(
        "cuestionado, cuestionada, polémico, polémica, corrupto, corrupta, golpista, usurpador, usurpadora, autoritario, autoritaria, desprestigiado, desprestigiada, criminal, genocida, fascista",
      ),
      support: list(
        "prestigioso, prestigiosa, respetado, respetada, querido, querida, aclamado, aclamada, heroico, heroica, reconocido, reconocida, destacado, destacada, ilustre",
      ),
    },
    outright: {
      oppose: list(
        "régimen, dictadura, dictatorial, tiranía, golpista, golpistas, títere, usurpador, usurpadora, ilegítimo, ilegítima, espurio, espuria, antidemocrático, antidemocrática, represor, represora, represivo, genocida, fascista, asesino, asesina, corrupto, corrupta, racista",
      ),
      support: list("legítimo, legítima, heroico, heroica, valiente, querido, querida"),
    },
    innocent: new Set(),
    toward: [
      {
        nouns: new Set(
          list(
            "acusaciones, acusación, denuncia, denuncias, demanda, protestas, protesta, campaña, ataques, críticas, cargos, querella, indignación, marcha, marchas, manifestaciones",
          ),
        ),
        toward: new Set(list("contra")),
        stance: "oppose",
      },
      {
        nouns: new Set(
          list(
            "críticos, renuncia, destitución, detractores, crímenes, mentiras, fracaso, corrupción, escándalo, escándalos, derrota, abusos, víctimas",
          ),
        ),
        toward: new Set(list("de, del")),
        stance: "oppose",
      },
      {
        nouns: new Set(list("seguidores, partidarios, victoria, triunfo, simpatizantes, logros, éxito, éxitos, valentía, honestidad")),
        toward: new Set(list("de, del")),
        stance: "support",
      },
    ],
  },
  relations: {
    support: list(
      "partidario, partidaria, partidarios, aliado, aliada, aliados, simpatizante, simpatizantes, defensor, defensora, defensores, seguidor, seguidora, seguidores",
    ),
    oppose: list(
      "crítico, crítica, críticos, opositor, opositora, opositores, detractor, detractora, detractores, adversario, adversaria, enemigo, enemiga, enemigos",
    ),
  },
  obligations: {
    modals: list("debe, debería, tiene que, deben, tienen que, deberían"),
    oppose: list(
      "renunciar, dimitir, irse, disculparse, abandonar el cargo, ser destituido, ser destituida, responder ante la justicia, ser juzgado, ser juzgada, dejar el cargo, pedir perdón, ir a la cárcel",
    ),
  },
  pronouns: {
    objects: { female: [], male: [], either: [] },
    clitics: { female: ["la"], male: ["lo"], either: ["le"] },
    owners: { female: [], male: [], either: [] },
  },
  words: {
    determiners: list(
      "el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, todo, toda, todos, todas, ambos, ambas, varios, varias, algunos, algunas, muchos, muchas, otro, otra, otros, otras, cada, ningún, ninguna, dicho, dicha, dichos, dichas",
    ),
    articles: list("el, un, una, toda, todo, su, sus, del, al, nuestro, nuestra, cualquier, dicho, dicha, este, ese, esta, esa"),
    prepositions: list(
      "como, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, vía, excepto, salvo, pese, junto, incluyendo, incluidos, incluidas, incluido, incluida",
    ),
    conjunctions: list("y, e, o, u, ni, pero, sino, así como, además de, junto con, junto a"),
    clauseOpeners: list("porque, aunque, mientras, si, cuando, donde, pues, ya, luego, cómo, qué"),
    relatives: list("que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas"),
    pronouns: list("él, ella, ellos, ellas, yo, nosotros, nosotras, ustedes, usted, tú, ello, esto, eso, aquello, alguien, nadie"),
    auxiliaries: list(
      "ha, han, he, hemos, había, habían, haber, habiendo, habrá, habrán, habría, habrían, haya, hayan, hubiera, hubieran, es, son, fue, fueron, era, eran, ser, sido, siendo, será, serán, sería, serían, sea, sean, fuera, fueran, está, están, estaba, estaban, estuvo, estuvieron, estar, estado, puede, pueden, podría, podrían, pudo, pudieron, debe, deben, debería, deberían, debía, va, van, iba, iban, voy, vamos, se, le, les, lo, me, nos, te, os, la",
    ).filter((word) => word !== "la" && word !== "lo"),
    copulas: list(
      "es, son, fue, fueron, era, eran, ser, sido, siendo, será, serán, sea, sean, está, están, estaba, estaban, resultó, resultaron",
    ),
    agents: list("por"),
    adverbs: list(
      "también, mucho, aún, aun, ya, entonces, luego, siempre, hoy, ayer, anoche, además, incluso, asimismo, sólo, solo, solamente, muy, tan, más, así, bien, mal, después, antes, ahora, todavía, ahí, aquí, no, nunca, jamás, tampoco, lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    ),
    adverbEndings: ["mente"],
    negators: list("no, nunca, jamás, tampoco, ni, sin, nadie, ningún, ninguna, ninguno, apenas"),
    notOnly: list("no solo, no sólo, no solamente, no únicamente, no sin, no más"),
    refusals: list(
      "negarse, niega, niegan, negó, negaron, negando, rehusó, rehúsa, rehusaron, rehusar, evitó, evita, evitaron, evitar, rehúye, negativa, dejó, dejaron",
    ),
    commitments: list(
      "acordó, acordaron, decidió, decidieron, decide, deciden, prometió, prometieron, promete, resolvió, resolvieron, continuó, volvió, volvieron, comenzó, comenzaron, empezó, aprovechó, aprovecharon, salió, salieron, para",
    ),
    infinitiveMarks: [],
    unreal: list(
      "si, podría, podrían, debería, deberían, habría, habrían, sería, serían, puede, pueden, debe, deben, quizá, quizás, supuestamente, presuntamente, tal, ojalá, va, van, será, serán, habrá, habrán, iba, iban",
    ),
    firstPerson: list("yo, nosotros, nosotras"),
    future: [],
    voids: list(
      "negó, niega, niegan, negaron, negar, negando, desmintió, desmiente, desmintieron, dudó, duda, dudan, teme, temen, temió, temor, espera, esperan, esperaba, esperando, esperó, pidió, pide, piden, pidieron, pidiendo, pedir, exigió, exige, exigen, exigieron, exigiendo, propuso, propone, proponen, propusieron, sugirió, sugiere, sugieren, rumores, rumor, acusaciones, posibilidad, probable, improbable, posible, quiere, quieren, quería, querían, desea, desean, deseó, solicitó, solicita, solicitan, solicitaron, recomendó, recomienda, insta, instó, instaron, instan, reclama, reclamó, reclaman, imagina, supone, ojalá, descartó, descarta, descartaron, rechazó, rechaza, para, hasta, sin, antes",
    ),
    possessives: list("su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, tu, tus"),
    gerundPrepositions: list("y, tras, al, mientras"),
    circumstances: list("en, durante, desde, por, tras, frente, hasta"),
    metonyms: list(
      "gobierno, gobiernos, régimen, regímenes, administración, autoridades, presidencia, ejecutivo, líderes, líder, presidente, presidenta, presidentes, mandatario, mandataria, mandatarios, gabinete, junta, dictadura, cancillería, diplomacia, estado",
    ),
    links: list("de, del, en"),
    including: list("incluyendo, incluidos, incluidas, incluido, incluida, como, entre ellos, especialmente, particularmente"),
    likewise: list("como también, al igual que, igual que, lo mismo que, como lo hizo, como lo hicieron, como hicieron, como hizo"),
    wishes: list(
      "como pidió, como pide, como solicitó, como exigió, como propuso, como reclamó, como pedía, solicitado por, solicitada por, pedido por, pedida por, propuesto por, propuesta por, exigido por, exigida por, reclamado por, reclamada por",
    ),
    collectives: list(
      "países, naciones, estados, gobiernos, líderes, presidentes, mandatarios, miembros, organizaciones, organismos, grupos, figuras, políticos, partidos, legisladores, congresistas, senadores, diputados, aliados, sindicatos, empresas",
    ),
    anaphors: list(
      "esos países, estos países, esas naciones, estas naciones, dichos países, ambos países, esos gobiernos, dichas naciones, los países",
    ),
    personal: list("a, al"),
    adjectivesFollow: true,
    followers: [],
    issues: list(
      "elecciones, comicios, diálogo, referéndum, referendo, plebiscito, consulta, reforma, reformas, tregua, cese, armisticio, intervención, injerencia, golpe, tratado, sanciones, aranceles, embargo, bloqueo, boicot, investigación, constituyente, constitución, vacancia, protestas, manifestaciones, represión, violencia, invasión, guerra, huelga, huelgas, paro, negociaciones, negociación, paz, democracia, independencia, secesión, autonomía, federalismo, soberanía, autodeterminación, reunificación, aborto, mediación, amnistía, indulto, anexión, ocupación, privatización, privatizaciones, nacionalización, estatización, expropiación, austeridad, subsidios, inmigración, migración, deportaciones, asilo, extradición, bombardeos, bombardeo, ataques, ataque, transición, legalización, despenalización, minería, deforestación, censura, tortura, ejecuciones, genocidio, apartheid, racismo, discriminación, terrorismo, corrupción, impunidad, confinamiento, desescalada, calma, desarme, rearme, reclutamiento, adhesión, fusión, candidatura, reelección, retirada, retiro, adelanto, asentamientos, moratoria, dictadura, fascismo, comunismo, socialismo, neoliberalismo, globalización, muro, eutanasia, asamblea, desnuclearización, militarización, reparaciones, repatriación, desplazamientos",
    ),
    vague: list(
      "plan, planes, medida, medidas, propuesta, propuestas, decisión, fallo, sentencia, orden, norma, normas, regla, reglas, ley, leyes, proyecto, proyectos, acuerdo, acuerdos, pacto, convenio, política, políticas, proceso, iniciativa, programa, programas, sistema, mesa, votación, control, controles, solución, cumbre, conferencia, misión, decreto, agenda, presupuesto, financiación, financiamiento, resolución, derechos, derecho, pena, impuesto, impuestos, ayuda, asistencia, cooperación, comercio, prohibición, mandato, declaración, emergencia, presencia, base, bases, tropas, despliegue, ejercicio, ejercicios, operación, operaciones, armas, venta, ventas, recorte, recortes, aumento, alza, mina, represa, comisión, tribunal, cierre, corte, consejo, unión, zona, estado, libertad, alianza, hoja, marco, campaña, calendario, convocatoria",
    ),
    acts: list(
      "detención, arresto, encarcelamiento, prisión, destitución, remoción, vacancia, derrocamiento, despido, expulsión, extradición, nominación, nombramiento, designación, candidatura, reelección, liberación, juicio, procesamiento, condena, invasión, anexión, ocupación, bombardeo, retiro, retirada, reconocimiento, disolución, cierre, despliegue, renuncia, dimisión, visita, indulto, exilio, elección, investidura, inhabilitación, suspensión, cese, salida, caída",
    ),
    works: [...works.split("|"), ...inflicted.split("|")],
    inflicted: inflicted.split("|"),
    movesSubjects: true,
    memberships: list(
      "como miembro de, como miembros de, como miembro del, como miembros del, como integrante de, como integrante del, como integrantes de, en calidad de miembro de, en su calidad de miembro de, en nombre de, en nombre del, como parte de, como parte del, en representación de, en representación del, como país miembro de, como estado miembro de, como presidente pro tempore de",
    ),
    memberNouns: list("miembros, integrantes, socios, países miembros, estados miembros"),
    gatherings: list(
      "protestas, protesta, manifestaciones, manifestación, marchas, marcha, movilizaciones, movilización, concentraciones, concentración, paro, paros, huelgas, plantones",
    ),
    participants: list("manifestantes, manifestante, protestantes, huelguistas"),
    envoys: list("embajador, embajadora, embajadores, embajada, cónsul, enviado, diplomáticos, diplomático"),
  },
};
