import type { ActorData } from "../../language/actors.ts";
import { countries } from "./countries.ts";
import { givenNames } from "./names.ts";
import { organisations } from "./organisations.ts";
import { institutions, roles } from "./roles.ts";

const list = (words: string): string[] => words.split(", ");

export const actors: ActorData = {
  countries,
  organisations,
  roles,
  institutions,
  adjectives: list(
    "oficial, oficiales, militar, militares, técnico, técnica, médico, médica, diplomático, diplomática, diplomáticos, político, política, políticos, indígena, indígenas, civil, civiles, socialista, socialistas, republicano, republicana, republicanos, liberal, liberales, conservador, conservadores, comunista, comunistas, nacionalista, nacionalistas, demócrata, demócratas, popular, populares, campesino, campesina, campesinos, minero, minera, mineros, rebelde, rebeldes, guerrillero, guerrillera, guerrilleros, paramilitar, paramilitares, ejecutivo, ejecutiva, legislativo, legislativa, joven, jóvenes, ciudadano, ciudadana, ciudadanos, extremista, extremistas, ecologista, ecologistas, opositor, opositora, opositores, docente, docentes, migrante, migrantes, refugiado, refugiados, vecino, vecina, vecinos, empresario, académico, académica, académicos, intelectual, intelectuales, obrero, obrera, obreros, portavoz, líder",
  ),
  adjectiveEndings: list(
    "ista, istas, dor, dora, dores, doras, ante, antes, al, ales, ivo, iva, ivos, ivas, ario, aria, arios, arias, ado, ada, ados, adas, ido, ida, idos, idas, oso, osa, osos, osas, ico, ica, icos, icas, ítimo, ítima, urio, uria, orio, oria, nte, ino, ina, unto, unta",
  ),
  groups: list(
    "habitantes, pobladores, manifestantes, críticos, opositores, partidarios, seguidores, simpatizantes, activistas, legisladores, congresistas, diputados, senadores, parlamentarios, gobernadores, alcaldes, analistas, expertos, especialistas, observadores, vecinos, residentes, estudiantes, alumnos, maestros, profesores, docentes, trabajadores, agricultores, campesinos, mineros, sindicatos, centrales sindicales, rebeldes, guerrilleros, milicianos, insurgentes, combatientes, extremistas, paramilitares, civiles, refugiados, migrantes, inmigrantes, colonos, científicos, investigadores, médicos, enfermeros, inversores, empresas, compañías, corporaciones, multinacionales, empresarios, organizaciones, grupos, colectivos, ong, familias, familiares, víctimas, testigos, supervivientes, sobrevivientes, fiscales, jueces, abogados, periodistas, reporteros, medios, periódicos, diarios, fuentes, personas, ciudadanos, votantes, electores, huelguistas, presos, detenidos, partidos, movimientos, políticos, académicos, intelectuales, economistas, obispos, jugadores, aficionados, usuarios, clientes, accionistas, empleados, dueños, padres, jóvenes, mujeres, hombres, socios, aliados, asesores, candidatos, camioneros, conductores, pilotos, agentes, policías, bomberos, indígenas, pueblos, comunidades, miembros, dirigentes, detractores, hijos, populares, socialistas, nacionalistas, comunistas, conservadores, liberales, republicanos, demócratas, regantes, ecologistas, consumidores, portavoces, población, kurdos, árabes, musulmanes, cristianos, judíos, católicos, rehenes, ingenieros, guardias, técnicos, responsables, productores, ganaderos, pescadores, transportistas",
  ),
  domesticGroups: list(
    "rebeldes, guerrilleros, insurgentes, manifestantes, opositores, disidentes, votantes, electores, candidatos, huelguistas, milicianos, separatistas",
  ),
  strangers: list(
    "refugiados, migrantes, inmigrantes, colonos, turistas, inversores, empresas, compañías, corporaciones, multinacionales, empresarios, periodistas, reporteros, medios, diplomáticos, observadores, tropas, soldados, aficionados, jugadores, familias, familiares",
  ),
  dwellWords: list("de, del, de la"),
  ethnic: list("etnia"),
  homeActs: list(
    "constitución, constitucional, constitucionales, prohibir, prohibió, prohíbe, prohibición, ilegalizó, ilegalizar, toque, emergencia, excepción, dimitir, dimitió, dimisión, renuncia, renunció, renunciar, destitución, destituido, destituida, derrocamiento, derrocar, vacancia, disolver, disolvió, disolución, cesó, nombró, indulto, indultó, amnistía, referéndum, represión, reelección",
  ),
  fields: {
    exteriores: "Foreign",
    "asuntos exteriores": "Foreign",
    "relaciones exteriores": "Foreign",
    hacienda: "Finance",
    finanzas: "Finance",
    economía: "Economy",
    "economía y finanzas": "Economy",
    defensa: "Defense",
    interior: "Interior",
    gobernación: "Interior",
    justicia: "Justice",
    salud: "Health",
    sanidad: "Health",
    educación: "Education",
    trabajo: "Labor",
    comercio: "Trade",
    transporte: "Transport",
    fomento: "Development",
    energía: "Energy",
    agricultura: "Agriculture",
    "medio ambiente": "Environment",
    ambiente: "Environment",
    cultura: "Culture",
    información: "Information",
    turismo: "Tourism",
    mujer: "Women",
    vivienda: "Housing",
    industria: "Industry",
    minas: "Mines",
    estado: "State",
    planificación: "Planning",
    seguridad: "Security",
    deportes: "Sports",
  },
  former: list(
    "ex, exmandatario, entonces, difunto, extinto, depuesto, derrocado, destituido, depuesta, derrocada, destituida, fallecido, exiliado, exiliada, retirado, encarcelado",
  ),
  dissent: list(
    "opositor, opositora, opositores, disidente, rebelde, guerrillero, separatista, exiliado, encarcelado, autoproclamado, de la oposición",
  ),
  honorifics: { female: list("señora, sra, doña, srta"), male: list("señor, sr, don"), any: list("dr, dra, prof") },
  givenNames,
  particles: list(
    "de, del, de la, de los, de las, la, las, los, y, e, i, da, das, do, dos, di, van, von, van der, al, el, bin, ben, ibn, san, santa",
  ),
  joiners: list(
    "de, del, de la, de los, de las, y, e, para, para la, para el, para los, por, por la, contra, contra la, en, en el, el, la, los, las, of, for, and, the, &, /",
  ),
  organisationWords: list(
    "partido, universidad, colegio, instituto, institución, escuela, ministerio, secretaría, departamento, agencia, oficina, comisión, comité, consejo, consejería, corte, tribunal, juzgado, audiencia, congreso, senado, parlamento, asamblea, cámara, unión, federación, confederación, asociación, alianza, coalición, frente, movimiento, organización, fundación, fondo, centro, banco, bolsa, grupo, corporación, compañía, empresa, sociedad, club, liga, ejército, armada, fuerza, fuerzas, guardia, policía, servicio, autoridad, junta, red, prensa, diario, periódico, revista, radio, televisión, canal, internacional, dirección, delegación, subdelegación, iniciativa, foro, brigada, milicia, campaña, embajada, hospital, museo, laboratorio, observatorio, programa, proyecto, ayuntamiento, diputación, generalitat, gobierno, sindicato, central, coordinadora, defensoría, fiscalía, procuraduría, contraloría, superintendencia, cooperativa, hermandad, iglesia, inc, corp, ltd, sa, s.a., group, company, university, party, council, watch, bank, institute, asociados, hermanos, cabildo, xunta, caja, seguros, airlines, aerolíneas, motor, motors, mesa, plataforma",
  ),
  regions: [
    "Nuevo México",
    "golfo de México",
    "mar de Japón",
    "mar de China",
    "mar de la China",
    "canal de Panamá",
    "golfo de Guinea",
    "Nueva Inglaterra",
  ],
  thingWords: list(
    "calle, avenida, carretera, río, lago, monte, montaña, sierra, mar, océano, bahía, golfo, isla, islas, península, valle, desierto, bosque, parque, plaza, puente, aeropuerto, estación, estadio, provincia, región, condado, distrito, ciudad, pueblo, villa, estado, barrio, este, oeste, norte, sur, sureste, américa, áfrica, asia, europa, caribe, medio, oriente, occidente, guerra, ley, tratado, acuerdo, pacto, convenio, convención, constitución, declaración, resolución, cumbre, copa, juegos, olimpiadas, campeonato, premio, día, semana, mes, año, navidad, ramadán, edificio, torre, palacio, hotel, catedral, revolución, crisis, plan, operación, protocolo, artículo, capítulo, enmienda, libro, película, serie, álbum, virus, huracán, terremoto, tormenta, vuelo, ruta, autopista, línea, latina, casa, mundial, liguilla, trofeo, gran, rey, san, santa",
  ),
  nameAdjectives: list(
    "cristiano, cristiana, musulmán, musulmana, católico, católica, judío, judía, demócrata, republicano, republicana, conservador, conservadora, liberal, comunista, socialista, marxista, islamista, islámico, islámica, suní, chií, kurdo, kurda, árabe, africano, africana, europeo, europea, asiático, asiática, latino, latina, occidental, oriental, vasco, vasca, catalán, catalana, gallego, gallega, andaluz, andaluza",
  ),
  publicWords: list(
    "asamblea, parlamento, congreso, senado, corte, tribunal, ministerio, departamento, ejército, armada, fuerza, fuerzas, guardia, policía, consejo, comisión, agencia, autoridad, servicio, embajada, fiscalía",
  ),
  neverNames: list(
    "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado, domingo, internet, dios, tierra, navidad, islam, biblia, corán, estado, derecho, pib, iva, irpf, sida, vih, tv, am, pm, gmt, usd, eur, covid, covid-19, adn, id, pdf, url, cd, dvd, pc, ceo, ii, iii, iv, vi, vii, viii, ix, xi, xii, xx, xxi, km, kg, no, constitución, artículo, foto, imagen, vídeo, video, fuente, lee, también, s.a, tercer, mundo, navidades, semana, santa, renta, sur, norte, este, oeste, copa, liga, juegos, olímpicos",
  ),
  commonWords: list(
    "el, la, los, las, un, una, unos, unas, lo, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, él, ella, ellos, ellas, yo, tú, usted, ustedes, nosotros, nosotras, vosotros, su, sus, mi, mis, tu, tus, nuestro, nuestra, nuestros, nuestras, se, me, te, nos, os, le, les, que, qué, quien, quién, quienes, cual, cuál, cuales, cuando, cuándo, donde, dónde, como, cómo, porque, por, para, pues, aunque, si, sí, no, ni, o, u, y, e, pero, sino, mas, más, menos, muy, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, todo, toda, todos, todas, otro, otra, otros, otras, algún, alguno, alguna, algunos, algunas, ningún, ninguno, ninguna, nadie, nada, algo, alguien, cada, varios, varias, ambos, ambas, mismo, misma, mismos, mismas, tal, tales, tan, tanto, tanta, tantos, tantas, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, según, sin, sobre, tras, vía, además, también, tampoco, así, entonces, luego, después, antes, ahora, hoy, ayer, mañana, anoche, siempre, nunca, jamás, ya, aún, todavía, quizá, quizás, tal, vez, incluso, apenas, casi, sólo, solo, solamente, finalmente, actualmente, recientemente, posteriormente, anteriormente, asimismo, igualmente, mientras, sin, embargo, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, veinte, cien, cientos, miles, millones, primer, primero, primera, primeros, segundo, segunda, tercer, tercero, tercera, último, última, últimos, próximo, próxima, es, son, era, eran, fue, fueron, ser, sido, está, están, estaba, estaban, estuvo, hay, había, hubo, ha, han, hemos, he, haber, habría, puede, pueden, podría, debe, deben, tiene, tienen, tenía, hace, hacer, dijo, dice, nuevo, nueva, nuevos, nuevas, gran, grande, grandes, buen, bueno, buena, mal, malo, mala, alto, alta, bajo, baja, público, pública, social, sociales, político, política, económico, económica, nacional, nacionales, internacional, internacionales, militar, militares, gobierno, policía, ejército, congreso, parlamento, presidente, presidenta, ministro, ministra, pueblo, gente, hombre, mujer, hombres, mujeres, niños, mundo, país, países, ciudad, estado, guerra, paz, unión, partido, grupo, empresa, equipo, ley, noticias, informe, fuentes, vecinos, expertos, analistas, manifestantes, trabajadores, estudiantes, autoridades, según, tras, pese, respecto, cerca, lejos, dentro, fuera, arriba, abajo, delante, detrás, junto, frente, medio, media, mitad, parte, resto, mayoría, menor, mayor, mejor, peor, gracias, hola, adiós, señor, señora, don, doña, ver, leer, compartir, suscríbete, obviamente, ciertamente, precisamente, especialmente, concretamente, efectivamente, lamentablemente, previamente, simultáneamente, paralelamente",
  ),
  determiners: {
    definite: list("el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, dicho, dicha, aquel, aquella, al, del"),
    indefinite: list(
      "un, una, unos, unas, algunos, algunas, varios, varias, muchos, muchas, decenas de, cientos de, miles de, un grupo de, otros, otras, otro, otra, numerosos, numerosas, diversos, diversas, dos, tres, cuatro, cinco",
    ),
    possessive: list("su, sus, mi, mis, tu, tus, nuestro, nuestra, nuestros, nuestras"),
    female: list("la, una, esta, esa, dicha, aquella"),
    male: list("el, un, este, ese, dicho, aquel, al, del"),
  },
  clauseRelatives: list("donde, cual"),
  possessors: { female: [], male: [], plural: [], neuter: [], any: list("su, sus") },
  nationWords: list("república, nación, país, estado, patria"),
  asWords: ["como"],
  clauseWords: list(
    "aunque, sí, mientras, desde, hasta, porque, pues, después, antes, durante, como, cuando, donde, que, cual, cuales, cuyo, cuya, quien, quienes, con, sin, bajo, sobre, contra, entre, tras, si, salvo, excepto, cerca, no, ni, nunca, jamás, también, además, sólo, solo, incluso, aún, todavía, ya, hoy, ayer, ahora, aquí, allí, él, ella, ellos, ellas, se, me, te, nos, le, les, lo, pero, sino, más, menos, muy, tan, así, según, ante, es, son, fue, era, ser, está, están, ha, han, había",
  ),
  ofWords: list("de, del, de la, de los, de las, para, para la, para el, para las, para los, por, por el"),
  postWords: list("ante, ante la, ante el, ante las, ante los, en, en la, en el, en los, en las, a, al"),
  placeWords: list("en, desde, hacia, hasta, por, cerca de, a, entre"),
  conjunctions: list("y, e, o, u, así como, junto a, junto con, pero"),
  pronouns: { female: list("ella"), male: list("él"), plural: list("ellos, ellas"), neuter: list("ello") },
  objectPronouns: { female: [], male: [], plural: [] },
  relatives: list("quien, quienes"),
  possessives: [],
  whose: list("cuyo, cuya"),
  ties: list(
    "crítico, crítica, críticos, críticas, partidario, partidaria, partidarios, seguidor, seguidora, seguidores, simpatizante, simpatizantes, aliado, aliada, aliados, opositor, opositora, opositores, rival, rivales, adversario, adversaria, adversarios, amigo, amiga, amigos, hijo, hija, esposo, esposa, viuda, hermano, hermana, sucesor, sucesora, antecesor, antecesora, predecesor, predecesora, detención, renuncia, dimisión, destitución, vacancia, extradición",
  ),
  officePhrases: { owned: "{office} de {owner}", field: "{office} de {field}", place: "{office} en {place}" },
  closings: list(
    "atentamente, muy atentamente, cordialmente, respetuosamente, saludos, saludos cordiales, un cordial saludo, cordial saludo, saluda atentamente, saludan atentamente, fraternalmente, solidariamente, en solidaridad, firman, firma, firmado, firmado por, firmantes, firmas, los abajo firmantes, las organizaciones firmantes, suscriben, suscrito por",
  ),
  headedBy: list(
    "encabezado por, liderado por, presidido por, encabezada por, liderada por, presidida por, que preside, que lidera, que encabeza",
  ),
};
