/** An invented report: what a reader of the page should get. */
export interface Story {
  readonly language: "en" | "es";
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const en = (title: string, byline: string, published: string, ...paragraphs: string[]): Story => ({
  language: "en",
  title,
  byline,
  published,
  paragraphs,
});
const es = (title: string, byline: string, published: string, ...paragraphs: string[]): Story => ({
  language: "es",
  title,
  byline,
  published,
  paragraphs,
});

export const stories: readonly Story[] = [
  en(
    "Brookhaven council votes to keep its last ferry",
    "Nora Field",
    "2024-03-12",
    "The council of Brookhaven voted on Tuesday to pay for another two years of the ferry that links the town with its island, ending months of doubt about the line.",
    "Nine members voted for the contract and four against it. The line carries some 300 people a day, most of them pupils and nurses, according to the harbour office.",
    "“Without the boat the island is a museum”, said Ruth Amado, who runs the island's only shop. She had collected 2,100 signatures since the autumn.",
    "The opposition said that a bridge would be cheaper in the long run. A study that the council ordered in 2022 put its price at 48 million.",
    "The ferry was built in 1987.",
    "The contract begins on May 1 and can be ended by either side with half a year's notice, the town clerk said.",
  ),
  en(
    "Teachers in Marlow County end walkout after pay offer",
    "Imran Doyle",
    "2023-10-05",
    "MARLOW — Teachers in Marlow County returned to their classrooms on Thursday, a day after their union accepted a pay rise of 6.5 percent over two years.",
    "The walkout, the first in the county since 1994, had closed 61 schools for eight days and left some 22,000 children at home.",
    "Sheila Grant, who led the talks for the union, called the offer “not what we asked for, but what we could get”. Members approved it by 1,204 votes to 877.",
    "The county's superintendent, Paul Oduya, said that the lost days would be made up in June. Parents' groups welcomed the deal, though some said that it came late.",
    "Under the agreement no class may have more than 28 pupils from next year.",
  ),
  en(
    "Scientists find river dolphins far upstream of old dam",
    "Lena Castellanos",
    "2022-08-19",
    "A group of river dolphins has been seen 140 kilometres above the Saro dam, where none had been recorded for half a century, researchers said on Friday.",
    "The team of the University of Teral counted eleven animals, two of them calves, during a survey in July. It used drones and underwater microphones.",
    "“We did not believe the first recording”, said the biologist Ana Wirth, who leads the project. “Then they came up beside the boat.”",
    "How the animals passed the dam is not known. One gate was left open for repairs in 2019, and the river rose high that spring.",
    "Fishermen of the region say that they had seen the dolphins for three years and that nobody asked them.",
    "The ministry of the environment has announced that it will close a stretch of 30 kilometres to motor boats. The boatmen's association opposes the plan.",
  ),
  en(
    "Harlan Textiles to close mill with 410 workers",
    "Tom Becker",
    "2024-01-30",
    "Harlan Textiles will close its mill in Eastport by the end of the summer, the company told its 410 workers on Tuesday morning.",
    "The company blamed the price of energy, which it said had tripled since 2021, and cheaper imports. It lost 17 million last year.",
    "Mayor Grace Lindqvist said that she had learned of the decision from the radio. “That is not how one treats a town that gave you its river for ninety years”, she said.",
    "The union has asked for talks with the government, which owns a tenth of the company. The minister of labour, Otto Reyes, said that he would travel to Eastport on Monday.",
    "Workers with more than ten years in the mill would get fourteen months of pay, according to a letter that the company sent to them.",
  ),
  en(
    "Storm cuts power to 80,000 homes along the coast",
    "Ada Quill",
    "2023-11-17",
    "A storm with gusts of up to 150 kilometres an hour cut the power of some 80,000 homes along the northern coast on Thursday night and closed the port of Lorn.",
    "Three people were hurt when a wall fell in Lorn, the fire service said. Nobody was killed.",
    "Trains between Lorn and the capital will not run before Saturday, the railway announced. It offered buses, but asked travellers to stay at home.",
    "“We lost the roof, and then the dogs”, said Peter Amsel, a farmer in Holm. The dogs were found in the morning.",
    "The weather service expects the wind to fall on Friday evening. Meteorologists said that the storm was the strongest in the region since 2005.",
    "The electricity company said that half of the homes had power again by noon.",
  ),
  es(
    "El concejo de Brisaverde aprueba la nueva planta de agua",
    "Lucía Montalvo",
    "2024-03-12",
    "El concejo municipal de Brisaverde aprobó el martes la construcción de una planta potabilizadora que abastecerá a 90.000 personas, tras once años de aplazamientos.",
    "Nueve concejales votaron a favor y cuatro en contra. La obra costará 48 millones y deberá estar terminada en 2027, según el contrato.",
    "“Mi madre murió esperando esta agua”, dijo Rosa Quiñones, dirigente vecinal del barrio El Molino, que reunió más de dos mil firmas.",
    "La oposición sostiene que el precio se duplicó sin explicación y anunció que acudirá a los tribunales.",
    "El río baja sucio desde 2013.",
    "La alcaldesa, Pilar Santamaría, respondió que el aumento se debe al precio del acero y pidió a los concejales que “no jueguen con la sed de la gente”.",
  ),
  es(
    "Los maestros de Tarapaya levantan la huelga tras un acuerdo salarial",
    "Andrés Huamaní",
    "2023-10-05",
    "TARAPAYA.- Los maestros de la región volvieron a las aulas este jueves, un día después de que su sindicato aceptara un aumento del 6,5 % en dos años.",
    "La huelga, la primera desde 1994, mantuvo cerradas 61 escuelas durante ocho días y dejó en casa a unos 22.000 niños.",
    "La secretaria general del sindicato, Elvira Rojas, calificó la oferta como “no lo que pedimos, sino lo que se pudo”. Los afiliados la aprobaron por 1.204 votos contra 877.",
    "El director regional de Educación, Pablo Iriarte, aseguró que los días perdidos se recuperarán en diciembre. Las asociaciones de padres celebraron el pacto, aunque algunas lamentaron la demora.",
    "Desde el próximo año ninguna clase podrá tener más de 28 alumnos.",
  ),
  es(
    "Hallan delfines de río muy por encima de una antigua represa",
    "Carmen Solís",
    "2022-08-19",
    "Un grupo de delfines de río fue visto 140 kilómetros por encima de la represa de Saro, donde no se registraba ninguno desde hacía medio siglo, informaron el viernes investigadores.",
    "El equipo de la Universidad de Teral contó once ejemplares, dos de ellos crías, durante un censo realizado en julio con drones y micrófonos submarinos.",
    "“No creímos la primera grabación”, contó la bióloga Ana Wirth, que dirige el proyecto. “Luego salieron junto a la lancha”.",
    "Se desconoce cómo pasaron la represa. Una compuerta quedó abierta por reparaciones en 2019, y el río creció mucho aquella primavera.",
    "Los pescadores afirman que los ven desde hace tres años y que nadie les preguntó.",
    "El Ministerio del Ambiente anunció que cerrará un tramo de 30 kilómetros a las lanchas a motor. La asociación de lancheros rechaza el plan.",
  ),
  es(
    "Cierra la fábrica de vidrio de Puerto Hondo y deja sin empleo a 410 personas",
    "Tomás Becerra",
    "2024-01-30",
    "La empresa Vidrios del Sur cerrará su fábrica de Puerto Hondo antes de que acabe el verano, según comunicó el martes a sus 410 trabajadores.",
    "La compañía culpó al precio de la energía, que a su juicio se triplicó desde 2021, y a las importaciones baratas. El año pasado perdió 17 millones.",
    "El alcalde, Gregorio Lindo, dijo que se enteró por la radio. “Así no se trata a un pueblo que les dio su río durante noventa años”, reclamó.",
    "El sindicato pidió negociar con el Gobierno, dueño de una décima parte de la empresa. El ministro de Trabajo, Óscar Reyes, viajará el lunes a la ciudad.",
    "Quienes lleven más de diez años en la fábrica recibirán catorce meses de sueldo, según una carta enviada por la empresa.",
  ),
  es(
    "Un temporal deja sin luz a 80.000 hogares en la costa norte",
    "Adela Quiroga",
    "2023-11-17",
    "Un temporal con rachas de hasta 150 kilómetros por hora dejó sin luz a unos 80.000 hogares de la costa norte en la noche del jueves y obligó a cerrar el puerto de Lorna.",
    "Tres personas resultaron heridas al caer un muro en Lorna, informaron los bomberos. No hubo muertos.",
    "Los trenes entre Lorna y la capital no circularán antes del sábado, anunció la compañía ferroviaria, que ofreció autobuses pero pidió a los viajeros que se quedaran en casa.",
    "“Perdimos el techo y después los perros”, relató Pedro Amsel, un agricultor de Holm. Los perros aparecieron por la mañana.",
    "El servicio meteorológico espera que el viento amaine el viernes por la tarde. Es el temporal más fuerte en la región desde 2005.",
    "La eléctrica señaló que la mitad de los hogares había recuperado el suministro al mediodía.",
  ),
];
