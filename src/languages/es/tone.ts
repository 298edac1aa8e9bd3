import type { ToneData, ToneTopic } from "../../language/tone.ts";

const list = (words = ""): string[] => (words === "" ? [] : words.split(", "));
type Terms = Partial<Record<"plain" | "for" | "against" | "unclear", string>>;
const topic = (name: string, neutral: string, terms: Terms): ToneTopic => ({
  topic: name,
  neutral,
  plain: list(terms.plain),
  for: list(terms.for),
  against: list(terms.against),
  unclear: list(terms.unclear),
});

export const tone: ToneData = {
  topics: [
    topic("removal-from-office", "destitución", {
      plain:
        "destitución, destituid(o|a|os|as), destituyó, remoción, removid(o|a), vacancia, vacad(o|a), cese, cesad(o|a), salida del poder, salida del cargo, juicio político, moción de censura, cambio de gobierno, relevo presidencial, dejó el cargo",
      for: "sucesión constitucional, sucesión presidencial, restablecimiento del orden, restauración de la democracia, transición pacífica, transición ordenada",
      against:
        "golpe de estado, golpes de estado, golpe parlamentario, golpe blando, golpe judicial, golpe institucional, golpe militar, golpe cívico-militar, golpe palaciego, golpe constitucional, autogolpe, golpe, golpista(s), golpismo, cuartelazo, asonada, usurpación, usurpó, usurpar, usurpad(o|a), derrocó, derrocaron, derrocad(o|a|os|as), derrocamiento, derrocar, ruptura del orden democrático, ruptura del orden constitucional, quiebre del orden constitucional, toma del poder, asalto al poder, guerra judicial, lawfare, complot",
      unclear:
        "defenestración, defenestrad(o|a), depuest(o|a), caída del gobierno, caída del presidente, caída de la presidenta, apartad(o|a) del poder, expulsad(o|a) del poder",
    }),
    topic("government", "gobierno", {
      plain:
        "gobierno(s), administración, autoridades, ejecutivo, gabinete, gobierno interino, gobierno provisional, gobierno de transición, gobierno en funciones, coalición gobernante",
      for: "gobierno legítimo, legítimo gobierno, gobierno del pueblo, gobierno popular, gobierno constitucional, democráticamente elegid(o|a), democráticamente elect(o|a), elegid(o|a) democráticamente, elegid(o|a) en las urnas, elegid(o|a) por el pueblo, elect(o|a) democráticamente",
      against:
        "régimen, regímenes, régimen de facto, gobierno de facto, de facto, junta militar, junta golpista, dictadura(s), dictatorial(es), tiranía, tiránic(o|a), narcoestado, narcogobierno, narcodictadura, narcorrégimen, estado fallido, estado paria, estado policial, estado mafioso, gobierno títere, régimen títere, gobierno golpista, gobierno usurpador, gobierno espurio, ilegítim(o|a|os|as), espuri(o|a), antidemocrátic(o|a|os|as), autoritari(o|a|os|as), autoritarismo, totalitari(o|a|os|as), totalitarismo, autocracia, autocrátic(o|a), despotismo, despótic(o|a), usurpador(|a|es|as), cleptocracia, camarilla, mafia gobernante, república bananera, estado vasallo, estado satélite, teocracia, oclocracia",
      unclear: "oficialismo, gobierno autoproclamado, cúpula",
    }),
    topic("leader", "dirigente", {
      plain:
        "presidente, presidenta, primer ministro, primera ministra, mandatari(o|a), dirigente(s), líder(es), jefe de estado, jefa de estado, jefe de gobierno, presidente interino, presidenta interina, presidente encargado, presidenta encargada, comandante(s)",
      for: "estadista(s), presidente legítimo, presidenta legítima, legítimo presidente, legítima presidenta, presidente constitucional, presidenta constitucional, héroe(s), libertador(|es), padre de la patria, prócer(es), visionari(o|a), la voz del pueblo",
      against:
        "dictador(|a|es|as), tiran(o|a|os), déspota(s), autócrata(s), caudillo(s), títere(s), marioneta(s), lacayo(s), esbirro(s), sátrapa(s), demagog(o|a|os), secuaces, secuaz, testaferro(s), criminal de guerra, criminales de guerra, presidente de facto, presidenta de facto, presidente espurio, presidenta espuria, autoproclamado presidente, autoproclamada presidenta, cabecilla(s), matón, matones, tirano de, megalóman(o|a)",
      unclear: "populista(s), hombre fuerte, mujer fuerte, cacique(s)",
    }),
    topic("protest", "protesta", {
      plain:
        "protesta(s), manifestante(s), manifestación, manifestaciones, marcha(s), movilización, movilizaciones, movilizad(o|a|os|as), concentración, concentraciones, huelga(s), paro, paro nacional, plantón, plantones, bloqueo de carreteras, cacerolazo(s), enfrentamientos",
      for: "levantamiento popular, estallido social, lucha popular, rebelión popular, resistencia popular, insurrección popular, pueblo en lucha, movilización popular, protesta pacífica, protestas pacíficas, manifestantes pacíficos, lucha del pueblo, despertar del pueblo",
      against:
        "turba(s), vándal(o|a|os|as), vandalismo, actos vandálicos, vandálic(o|a|os|as), revoltos(o|os|as), agitador(|es|as), horda(s), azuzador(|es|as), saqueador(|es|as), saqueos, violentista(s), alborotador(|es|as), provocador(|es|as), revoltosos pagados, sedición, sedicios(o|a|os|as), subversiv(o|a|os|as), encapuchad(o|os), delincuentes disfrazados, infiltrad(o|os), anarquía, guarimba(s), guarimber(o|a|os|as), vandalizaron, asonada popular",
      unclear: "estallido, revuelta(s), insurrección, disturbio(s), rebelión, motín, motines, convulsión, conmoción social, algarada(s)",
    }),
    topic("force-against-protest", "acción policial", {
      plain:
        "uso de la fuerza, operativo policial, acción policial, intervención policial, dispersó, dispersaron, gas lacrimógeno, gases lacrimógenos, balas de goma, perdigones, despliegue policial, operativo de seguridad",
      for: "restablecer el orden, restableció el orden, restablecieron el orden, restablecimiento del orden público, principio de autoridad, mantener el orden, ley y orden, defensa del orden",
      against:
        "brutal(es), brutalmente, brutalidad, brutalidad policial, represión, represión brutal, brutal represión, represiv(o|a|os|as), represor(|a|es|as), reprimió, reprimieron, reprimir, reprimid(o|a|os|as), desproporcionad(o|a|os|as), uso desproporcionado, uso excesivo, mano dura, terrorismo de estado, violencia de estado, violencia estatal, sanguinari(o|a|os|as), puño de hierro, régimen de terror, apaleó, apalearon, gasearon, militarización, violencia policial",
      unclear: "sofocó, sofocaron, sofocar, aplastó, aplastaron, aplastar, aplastad(o|a|os|as), estado de sitio",
    }),
    topic("killing", "muerte", {
      plain:
        "muerte(s), muert(o|a|os|as), murió, murieron, fallecid(o|a|os|as), falleció, fallecieron, perdió la vida, perdieron la vida, mató, mataron, homicidio(s), deceso(s)",
      for: "neutralizad(o|a|os|as), neutralizó, neutralizaron, neutralizar, neutralización, abatid(o|a|os|as), abatió, abatieron, dad(o|os) de baja, ataque selectivo, ataques selectivos, ataque quirúrgico, ataques quirúrgicos, ataque de precisión, ataques de precisión",
      against:
        "masacre(s), masacró, masacraron, masacrad(o|a|os|as), matanza(s), carnicería, baño de sangre, exterminio, exterminad(o|a|os|as), genocidio, genocida(s), ejecuciones extrajudiciales, ejecución extrajudicial, ejecuciones sumarias, ejecución sumaria, a sangre fría, acribillad(o|a|os|as), acribillaron, atrocidad(es), crimen de estado, crímenes de estado, carniceros, indiscriminad(o|a|os|as), asesinato político, asesinatos políticos",
      unclear: "asesinad(o|a|os|as), asesinó, asesinaron, asesinato(s), ultimad(o|a|os|as), magnicidio",
    }),
    topic("victims", "víctimas", {
      plain: "víctima(s), bajas civiles, muertos civiles, herid(o|a|os|as), lesionad(o|a|os|as), civiles muertos",
      for: "mártir(es), martirio, caíd(o|a|os) en combate, civiles inocentes, víctimas inocentes, hermanos caídos, indefens(o|a|os|as)",
      against: "escudos humanos, colaboracionista(s), quinta columna, carne de cañón",
      unclear: "daño colateral, daños colaterales",
    }),
    topic("war", "guerra", {
      plain:
        "guerra, conflicto, conflicto armado, combates, hostilidades, operación militar, operaciones militares, ofensiva, contraofensiva, campaña militar, ataque aéreo, ataques aéreos, operación terrestre, despliegue militar, despliegue de tropas, ejercicios militares",
      for: "operación militar especial, operación especial, liberación, liberó, liberaron, misión de paz, operación de paz, intervención humanitaria, legítima defensa, derecho a defenderse, autodefensa, pacificación, operación antiterrorista, ataque preventivo, ataques preventivos, guerra justa, guerra santa, desnazificación",
      against:
        "invasión, invasiones, invadió, invadieron, invadir, invasor(|a|es|as), invasión a gran escala, guerra de agresión, agresión militar, agresión imperialista, acto de agresión, actos de agresión, no provocad(o|a), arremetida, maquinaria de guerra, maquinaria bélica, belicista(s), belicismo, guerrerista(s), guerra de conquista, guerra sucia, guerra colonial, tierra arrasada, bombardeo indiscriminado, bombardeos indiscriminados, injerencia militar",
      unclear:
        "intervención militar, incursión, incursiones, escalada, provocación, provocaciones, represalia(s), guerra civil, guerra subsidiaria, insurgencia, cruzada",
    }),
    topic("occupation", "control del territorio", {
      plain:
        "territorio en disputa, territorios en disputa, territorio disputado, territorios disputados, territorio administrado, control del territorio, bajo control de, anexión, anexó, anexionó, anexionad(o|a), asentamiento(s), presencia militar, diferendo limítrofe, zona de amortiguación",
      for: "territorio liberado, territorios liberados, reunificación, reunificad(o|a), tierra histórica, patria histórica, tierra ancestral, recuperación del territorio",
      against:
        "fuerzas de ocupación, ejército de ocupación, ocupación militar, ocupación ilegal, potencia ocupante, fuerzas ocupantes, tropas ocupantes, ilegalmente ocupad(o|a|os|as), ilegalmente anexionad(o|a), anexión ilegal, robo de tierras, despojo, apartheid, limpieza étnica, colonización, colonizador(|es), violencia de los colonos, asentamientos ilegales, colonos ilegales, prisión a cielo abierto, cárcel a cielo abierto, usurpación de tierras",
      unclear: "ocupación, territorio ocupado, territorios ocupados, colonos",
    }),
    topic("armed-group", "grupo armado", {
      plain:
        "grupo armado, grupos armados, hombres armados, combatiente(s), milicia(s), milician(o|a|os|as), insurgente(s), rebelde(s), guerrilla(s), guerriller(o|a|os|as), paramilitar(es), disidencias, facción armada, brazo armado, actores armados, alzados en armas",
      for: "combatientes por la libertad, luchadores por la libertad, luchador por la libertad, combatientes de la resistencia, resistencia armada, ejército de liberación, movimiento de liberación, autodefensas, partisan(o|os), defensores de la patria",
      against:
        "terrorista(s), grupo terrorista, grupos terroristas, organización terrorista, organizaciones terroristas, terrorismo, narcoterrorista(s), narcoterrorismo, narcoguerrilla, bandoler(o|os), bandidos, escuadrón de la muerte, escuadrones de la muerte, yihadista(s), mercenari(o|a|os|as), sicari(o|a|os|as), delincuentes terroristas, hampones, pandilleros armados, facineros(o|os), criminales armados, terruc(o|a|os|as), maleantes",
      unclear: "extremistas armados, vigilantes armados",
    }),
    topic("detention", "detención", {
      plain:
        "detención, detenciones, detenid(o|a|os|as), arresto(s), arrestad(o|a|os|as), pres(o|a|os|as), prisión, prisión preventiva, prisioner(o|a|os|as), recluid(o|a|os|as), encarcelad(o|a|os|as), encarcelamiento, custodia",
      for: "llevad(o|a|os|as) ante la justicia, puest(o|a|os|as) a disposición de la justicia",
      against:
        "pres(o|a) polític(o|a), presos políticos, presas políticas, prisioner(o|a) polític(o|a), prisioneros políticos, pres(o|a) de conciencia, presos de conciencia, secuestrad(o|a|os|as) por, secuestro político, desaparición forzada, desapariciones forzadas, desaparecid(o|os) forzos(o|os), detención arbitraria, detenciones arbitrarias, detenid(o|a|os|as) arbitrariamente, injustamente detenid(o|a|os|as), injustamente encarcelad(o|a|os|as), persecución política, persecución judicial, perseguid(o|a|os|as) polític(o|a|os|as), mazmorra(s), juicio amañado, juicios amañados, farsa judicial, montaje judicial, centro de tortura, centros de tortura, campo de concentración, campos de concentración, cacería de brujas, caza de brujas, juicio sumario",
      unclear: "rehén, rehenes, cautiv(o|a|os|as)",
    }),
    topic("foreign-role", "participación extranjera", {
      plain:
        "participación extranjera, presencia extranjera, política exterior, influencia extranjera, presión diplomática, mediación, cooperación, buenos oficios",
      for: "ayuda fraterna, ayuda fraternal, solidaridad internacional, hermandad, pueblo hermano, pueblos hermanos, país hermano, defensor de la democracia",
      against:
        "injerencia(s), injerencia extranjera, injerencista(s), injerencismo, intromisión, intromisiones, entrometimiento, entrometid(o|a), intervencionismo, intervencionista(s), imperialismo, imperialista(s), imperio, hegemonía, hegemónic(o|a), neocolonial(es), neocolonialismo, neocolonialista(s), colonialista(s), colonialismo, yanqui(s), gringo(s), vendepatria(s), entreguista(s), entreguismo, cipay(o|os), apátrida(s), agente(s) extranjer(o|os), desestabilización, desestabilizar, desestabilizador(|a|es|as), patio trasero, saqueo, expolio, chantaje, diplomacia de cañoneras, tutelaje, títere de, peón de, sumisión, servil(es)",
      unclear: "intervención extranjera, esfera de influencia, zona de influencia",
    }),
    topic("sanctions", "sanciones", {
      plain:
        "sanción, sanciones, sancionad(o|a|os|as), sanciones económicas, medidas restrictivas, restricciones comerciales, arancel(es), congelación de activos, congelamiento de activos, prohibición de viajar",
      for: "sanciones selectivas, sanciones dirigidas, medidas de rendición de cuentas",
      against:
        "bloqueo económico, bloqueo criminal, bloqueo genocida, bloqueo comercial, bloqueo naval, cerco, cerco económico, asedio económico, guerra económica, terrorismo económico, asfixia económica, estrangulamiento, medidas coercitivas, medidas coercitivas unilaterales, coacción económica, castigo colectivo, sanciones ilegales, sanciones criminales, extorsión económica, agresión económica",
      unclear: "el bloqueo contra, el bloqueo a, el bloqueo impuesto, embargo(s), máxima presión, guerra comercial",
    }),
    topic("election", "elección", {
      plain:
        "irregularidades, presuntas irregularidades, irregularidades electorales, resultados cuestionados, resultados impugnados, elección cuestionada, denuncias de fraude, acusaciones de fraude, presunto fraude, supuesto fraude, recuento, conteo de votos, escrutinio, auditoría de los votos, resultado electoral, resultados electorales",
      for: "fiesta democrática, fiesta electoral, jornada cívica, victoria aplastante, triunfo aplastante, triunfo contundente, victoria contundente, contundente triunfo, aplastante victoria, elecciones libres y justas, elecciones transparentes, voluntad popular, voluntad del pueblo, soberanía popular, mandato popular",
      against:
        "el fraude, fraude electoral, fraude masivo, fraudulent(o|a|os|as), megafraude, robo electoral, robo de las elecciones, robaron las elecciones, robó las elecciones, elecciones robadas, elección robada, elecciones amañadas, amañad(o|a|os|as), elecciones trucadas, pucherazo, farsa electoral, simulacro electoral, simulacro de elecciones, elecciones ficticias, circo electoral, compra de votos, farsa, parodia electoral, mascarada",
      unclear: "victoria cuestionada, elecciones polémicas, comicios cuestionados",
    }),
    topic("agreement", "acuerdo", {
      plain:
        "acuerdo(s), pacto(s), tratado(s), convenio(s), alto el fuego, cese al fuego, cese el fuego, tregua, negociación, negociaciones, diálogo, conversaciones, compromiso",
      for: "acuerdo histórico, histórico acuerdo, pacto histórico, paz de los valientes, gran avance",
      against:
        "capitulación, claudicación, claudicó, claudicar, rendición ante, entrega de la patria, entrega del país, traicionó, traicionaron, apaciguamiento, contubernio, componenda(s), repartija, acuerdo bajo la mesa, pacto con el diablo, diktat, humillación, impunidad disfrazada, pacto de impunidad, pacto mafioso",
      unclear: "marcha atrás, giro de 180 grados",
    }),
    topic("separatism", "movimiento independentista", {
      plain:
        "independentista(s), independentismo, movimiento independentista, referéndum de independencia, separatismo, separatista(s), autonomía, región autónoma",
      for: "autodeterminación, derecho a la autodeterminación, derecho a decidir, liberación nacional, lucha por la independencia, nación oprimida, pueblo soberano",
      against:
        "secesionista(s), secesionismo, referéndum ilegal, consulta ilegal, desmembramiento, traidor(|a|es|as), traición a la patria, enemigos de la patria, enemigos de la unidad, antipatria",
      unclear: "secesión, república autoproclamada, autoproclamada república, escisión, nacionalista(s)",
    }),
    topic("ideology", "posición política", {
      plain:
        "izquierda, derecha, centroizquierda, centroderecha, centro-izquierda, centro-derecha, izquierdista(s), derechista(s), conservador(|a|es|as), progresista(s), liberal(es), socialista(s), partido de gobierno, partido oficialista",
      for: "sensat(o|a|os|as)",
      against:
        "extremista(s), extremismo, radicales, radicalizad(o|a|os|as), izquierda radical, derecha radical, fanatismo, fascista(s), fascismo, neofascista(s), facho(s), facha(s), ultraderecha, ultraderechista(s), ultraizquierda, ultraizquierdista(s), ultraconservador(|a|es|as), ultranacionalista(s), neonazi(s), caviares, castrochavista(s), castrochavismo, comunacho(s), progre(s), zurd(o|a|os|as), mamerto(s), neoliberal(es), neoliberalismo, amenaza comunista, dictadura comunista, marxismo cultural, línea dura, supremacista(s), cavernari(o|a|os|as)",
      unclear: "extrema derecha, extrema izquierda, populismo, chavista(s), halcones",
    }),
    topic("wealth", "adinerado", {
      plain:
        "empresari(o|a|os|as), empresariado, sector privado, inversionista(s), adinerad(o|a|os|as), multimillonari(o|a|os|as), terrateniente(s)",
      for: "generadores de empleo, creadores de riqueza",
      against:
        "oligarca(s), oligarquía(s), oligárquic(o|a|os|as), élites, elitista(s), plutocracia, plutócrata(s), casta, clase dominante, ricachones, poderes fácticos, fondos buitre, gran capital, burguesía, gamonal(es)",
    }),
    topic("economic-measures", "medidas económicas", {
      plain:
        "medidas económicas, reformas económicas, reformas estructurales, recorte del gasto, ajuste fiscal, plan económico, alza de precios, aumento de impuestos, reducción de subsidios",
      for: "disciplina fiscal, responsabilidad fiscal, reformas necesarias, libertad económica, plan de estabilización",
      against:
        "austeridad, austericidio, ajustazo, paquetazo, tarifazo, gasolinazo, impuestazo, motosierra, terapia de choque, recortes salvajes, tijeretazo, saqueo de, despilfarro, derroche, expropiación, expropiaciones, confiscación, confiscatori(o|a), sabotaje económico, dádivas, clientelismo, clientelar(es), privatizador(|a|es)",
      unclear: "nacionalización, estatización, privatización, privatizaciones, rescate bancario",
    }),
    topic("migration", "migración", {
      plain:
        "migrante(s), migración, inmigrante(s), inmigración, refugiad(o|a|os|as), solicitante(s) de asilo, indocumentad(o|a|os|as), migración irregular, migrantes irregulares, desplazad(o|a|os|as), sin papeles",
      for: "personas en situación de movilidad, soñadores, hermanos migrantes",
      against:
        "inmigrante ilegal, inmigrantes ilegales, migrante ilegal, migrantes ilegales, inmigración ilegal, migración ilegal, oleada de inmigrantes, oleada de migrantes, oleadas de migrantes, avalancha de migrantes, avalancha de inmigrantes, avalancha migratoria, invasión de inmigrantes, invasión de migrantes, invasión migratoria, marea migratoria, gran reemplazo, efecto llamada, falsos refugiados, horda de migrantes",
      unclear: "caravana migrante, caravana de migrantes, crisis migratoria",
    }),
    topic("media", "medios", {
      plain:
        "medios, medios de comunicación, prensa, periódico(s), diario(s), agencia de noticias, agencias de noticias, cadena de televisión, canal de televisión, medio público",
      for: "prensa libre, prensa independiente, medios independientes, medios alternativos, periodistas independientes",
      against:
        "propaganda, propagandista(s), propagandístic(o|a|os|as), aparato de propaganda, maquinaria de propaganda, vocero(s) del régimen, prensa del régimen, medios del régimen, prensa vendida, prensa mermelera, medios hegemónicos, medios corporativos, prensa corporativa, mediátic(o|a) hegemónic(o|a), noticias falsas, bulos, campaña de desprestigio, campaña de descrédito, guerra sucia mediática, terrorismo mediático, linchamiento mediático, circo mediático, pasquín, pasquines, libelo(s)",
      unclear: "medios estatales, prensa oficialista, medios oficialistas, televisión estatal, desinformación, posverdad",
    }),
    topic("so-called", "llamado", {
      against:
        "el mal llamado, la mal llamada, los mal llamados, las mal llamadas, mal llamad(o|a|os|as), autoproclamad(o|a|os|as), autodenominad(o|a|os|as), autodesignad(o|a), pseudo, seudo, tristemente célebre(s), tristemente famos(o|a|os|as), de triste memoria, farsante(s), de dudosa reputación, falsari(o|a), desprestigiad(o|a|os|as), desacreditad(o|a|os|as)",
      unclear: "el llamado, la llamada, los llamados, las llamadas, supuest(o|a|as), supuestamente, pretendid(o|a|os|as)",
    }),
    topic("manner", "manera", {
      for: "valiente(s), valentía, heroic(o|a|os|as), heroísmo, noble(s), incansable(s), digna lucha, gallardía, férreo defensor, férrea defensora, abnegad(o|a|os|as), inquebrantable(s), con firmeza, coraje",
      against:
        "vergonzos(o|a|os|as), bochornos(o|a|os|as), indignante(s), nefast(o|a|os|as), cínic(o|a|os|as), cínicamente, cinismo, salvajemente, salvajismo, bárbar(o|a|os|as), barbarie, cruel(es), cruelmente, crueldad, despiadad(o|a|os|as), temible(s), pervers(o|a|os|as), hipócrita(s), hipocresía, infame(s), vil(es), abyect(o|a|os|as), aberrante(s), atroz, atroces, descarad(o|a|os|as), descaradamente, desfachatez, burd(o|a|os|as), grotesc(o|a|os|as), patétic(o|a|os|as), delirante(s), desquiciad(o|a|os|as), rabios(o|a|os|as), mezquin(o|a|os|as), ruin(es), cobarde(s), cobardemente, traicioner(o|a|os|as), soberbia, prepotente(s), prepotencia, se aferra al poder, aferrad(o|a) al poder, atornillad(o|a) al cargo, despotricó, vociferó, demoniza, demonizan, urdió, tramó, maquinación, maquinaciones, artimaña(s), desesperad(o|a) intento",
      unclear:
        "férre(o|a|os|as), arremetió, arremete, arremetieron, fustigó, fustiga, polémic(o|os), controvertid(o|a|os|as), desafiante(s), lapidari(o|a)",
    }),
  ],
  innocent:
    "sin embargo, propaganda electoral, tasa de ocupación, ocupación hotelera, ocupación laboral, la ocupación laboral, de ocupación, fraude fiscal, el fraude fiscal, golpe de calor, golpes de calor, golpe de suerte, golpe de efecto, golpe de mano, golpe de timón, golpe de vista, golpe de gracia, golpe en la cabeza, golpe al bolsillo, golpe a la economía, duro golpe, fuerte golpe, gran golpe, un golpe a, un golpe para, un golpe en, un golpe contra, de golpe, primer golpe, a golpe de, régimen de, régimen fiscal, régimen tributario, régimen laboral, régimen jurídico, régimen especial, régimen legal, régimen general, régimen alimenticio, régimen subsidiado, régimen contributivo, régimen aduanero, régimen disciplinario, régimen abierto, régimen cerrado, régimen interno, centro histórico, casco histórico, máximo histórico, mínimo histórico, récord histórico, patrimonio histórico, la llamada telefónica, una llamada, la llamada a, la llamada de, por supuesto, un supuesto, en el supuesto, supuestos de hecho, el supuesto de que, fuerzas armadas revolucionarias, partido radical, unión cívica radical, huelga de hambre, paro cardíaco, paro cardiorrespiratorio, tasa de paro, cifra de paro, derecha e izquierda, a la derecha, a la izquierda, de derecha a izquierda, pierna izquierda, pierna derecha, mano derecha, mano izquierda, orilla derecha, orilla izquierda, banda derecha, banda izquierda, imperio romano, imperio otomano, imperio austrohúngaro, imperio de la ley, imperio inca, tratado de, medios de transporte, punto muerto, naturaleza muerta, a diario, diario de, compromiso de, muerte natural, fuerza bruta".split(
      ", ",
    ),
  attributions:
    "acusa acusan acusó acusaron acusado acusada acusados acusadas acusando acusación acusaciones calificó califica calificaron calificado calificando tildó tilda tildaron tachó tacha tacharon llamó llamaron describió describe describieron considera consideró consideran consideraron alega alegó alegaron denuncia denunció denuncian denunciaron denunciando denunciar denuncias cargos delito delitos imputado imputada imputó condenado condenada condenados investigado investigada sospechoso sospechosa culpable culpables procesado procesada sentenciado".split(
      " ",
    ),
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
  ],
};
