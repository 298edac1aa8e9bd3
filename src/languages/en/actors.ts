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
    "military, police, executive, opposition, rebel, guerrilla, militant, civilian, army, navy, cabinet, congress, parliament, union, student, worker, government, administration, embassy, consulate, senate",
  ),
  adjectiveEndings: [],
  groups: list(
    "inhabitants, candidates, protesters, protestors, demonstrators, critics, opponents, supporters, activists, lawmakers, legislators, congresspersons, congresspeople, congressmen, congresswomen, senators, representatives, governors, mayors, analysts, experts, observers, residents, students, teachers, workers, farmers, miners, peasants, unions, trade unions, labour unions, labor unions, rebels, guerrillas, guerillas, militants, insurgents, militias, militiamen, gunmen, fighters, extremists, fundamentalists, civilians, refugees, migrants, settlers, immigrants, scientists, researchers, doctors, nurses, investors, companies, corporations, multinationals, businesspeople, businessmen, businesses, organisations, organizations, groups, ngos, families, relatives, victims, witnesses, eyewitnesses, survivors, prosecutors, judges, lawyers, journalists, reporters, outlets, media, newspapers, sources, people, citizens, voters, campaigners, strikers, prisoners, detainees, parties, movements, politicians, deputies, parliamentarians, academics, intellectuals, economists, commentators, bishops, clerics, fans, users, customers, shareholders, employees, staff, owners, neighbours, neighbors, villagers, locals, parents, youths, women, men, partners, allies, nationals, advisers, administrators, candidates, servicemen, veterans, truckers, population, kurds, tamils, arabs, muslims, christians, jews, catholics, sunnis, shiites, bombers, settlers, hostages, engineers, guards, drivers, pilots, police officers, officers, investigators, firefighters, rescuers, aides, members, servants, communities, leaders",
  ),
  domesticGroups: list(
    "rebels, guerrillas, guerillas, insurgents, protesters, protestors, demonstrators, dissidents, voters, candidates, opponents, strikers, militias, separatists",
  ),
  strangers: list(
    "refugees, migrants, settlers, immigrants, tourists, investors, companies, corporations, multinationals, businesses, reporters, journalists, media, diplomats, observers, troops, soldiers, fans, players, families, relatives, envoys",
  ),
  dwellWords: list("of"),
  ethnic: list("ethnic"),
  homeActs: list(
    "ban, bans, banned, banning, constitution, constitutional, curfew, emergency, martial, resign, resigns, resigned, resignation, removal, ouster, overthrow, impeach, impeached, impeachment, dissolve, dissolved, dismissed, sacked, appoint, appointed, pardon, pardoned, amnesty, referendum, reshuffle, step, stepped, crackdown, jailed, reelection, re-election",
  ),
  fields: {
    foreign: "Foreign",
    "foreign affairs": "Foreign",
    "external affairs": "Foreign",
    finance: "Finance",
    economy: "Economy",
    defence: "Defense",
    defense: "Defense",
    interior: "Interior",
    home: "Interior",
    justice: "Justice",
    health: "Health",
    education: "Education",
    labour: "Labor",
    labor: "Labor",
    trade: "Trade",
    transport: "Transport",
    energy: "Energy",
    agriculture: "Agriculture",
    environment: "Environment",
    culture: "Culture",
    information: "Information",
    oil: "Oil",
    tourism: "Tourism",
    women: "Women",
    housing: "Housing",
    industry: "Industry",
    mines: "Mines",
    treasury: "Treasury",
    state: "State",
    commerce: "Commerce",
    planning: "Planning",
    development: "Development",
    security: "Security",
  },
  former: list(
    "former, ex, late, ousted, deposed, onetime, one-time, erstwhile, overthrown, disgraced, exiled, toppled, impeached, then, then-, retired",
  ),
  dissent: list(
    "opposition, dissident, rebel, guerrilla, separatist, exiled, jailed, imprisoned, shadow, self-proclaimed, right-wing, left-wing, far-right",
  ),
  honorifics: { female: list("mrs, ms, miss, lady, dame, madam"), male: list("mr, sir, lord"), any: list("dr, prof, professor, hon") },
  givenNames,
  particles: list(
    "de, del, de la, de los, de las, da, das, do, dos, du, di, della, la, le, van, van der, van den, von, zu, bin, bint, ibn, al, el, ben, ter, y, e, abu, of",
  ),
  joiners: list("of, for, and, the, of the, for the, on, in, against, to, with, de, del, de la, de los, des, du, la, y, &, /"),
  organisationWords: list(
    "party, university, college, institute, institution, school, ministry, department, agency, bureau, office, commission, committee, council, court, tribunal, congress, senate, parliament, assembly, house, union, federation, confederation, association, alliance, coalition, front, movement, organisation, organization, foundation, fund, center, centre, bank, group, corporation, corp, company, inc, ltd, plc, llc, co, airlines, airways, motors, church, club, league, army, navy, force, forces, guard, police, service, services, authority, board, society, network, press, news, times, post, tribune, journal, herald, gazette, guardian, telegraph, radio, television, tv, watch, international, chamber, directorate, secretariat, initiative, forum, brigade, brigades, militia, campaign, embassy, hospital, museum, laboratory, observatory, program, programme, project, trust, partners, holdings, industries, enterprises, technologies, systems, records, studios, pictures, entertainment, media, books, publishers, ministries, workers, teachers, farmers, students, defenders, rights, coordinator, jihad, brotherhood, administration, corps, unit, delegation, mission",
  ),
  regions: [
    "Latin America",
    "South America",
    "Central America",
    "North America",
    "Spanish America",
    "New Mexico",
    "New England",
    "New South Wales",
    "Gulf of Mexico",
    "Sea of Japan",
    "South China Sea",
    "East China Sea",
    "Indian Ocean",
    "Indian subcontinent",
    "Gulf of Guinea",
    "Korean Peninsula",
    "English Channel",
    "Irish Sea",
    "Panama Canal",
    "Iberian Peninsula",
  ],
  thingWords: list(
    "street, avenue, road, river, lake, mountain, mountains, mount, sea, ocean, bay, gulf, island, islands, peninsula, heights, hills, highlands, plains, strip, delta, plateau, valley, desert, forest, park, square, bridge, airport, station, stadium, airbase, province, region, county, district, city, town, village, state, east, west, north, south, southeast, america, africa, asia, europe, caribbean, middle, war, act, law, treaty, agreement, accord, pact, convention, constitution, declaration, resolution, summit, cup, games, olympics, championship, prize, award, day, week, month, year, christmas, easter, ramadan, street, building, tower, palace, hotel, cathedral, revolution, crisis, plan, operation, protocol, policy, article, chapter, section, amendment, theory, model, book, film, series, album, song, virus, hurricane, earthquake, storm, flight, route, highway, line",
  ),
  nameAdjectives: list(
    "english, christian, christians, muslim, muslims, moslem, catholic, catholics, jewish, jews, democrat, democrats, republican, republicans, conservative, conservatives, labour, liberal, liberals, communist, communists, socialist, socialists, marxist, islamist, islamic, sunni, shia, shiite, kurdish, arab, arabs, african, africans, european, europeans, asian, latin, western, eastern, northern, southern, democratic, progressive, nationalist, protestant, hindu, buddhist, basque, catalan, scottish, welsh, native, indigenous, black, white, hispanic, latino, latina, anti-american, pro-russian",
  ),
  publicWords: list(
    "assembly, parliament, congress, senate, court, tribunal, ministry, department, army, navy, force, forces, guard, police, council, commission, agency, bureau, authority, service, services, embassy, directorate",
  ),
  neverNames: list(
    "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, internet, god, earth, christmas, easter, ramadan, islam, christianity, bible, koran, quran, latin, gdp, dc, aids, hiv, tv, am, pm, gmt, utc, est, edt, cet, usd, eur, covid, covid-19, dna, id, ok, faq, pdf, url, cd, dvd, pc, ceo, cfo, it, ii, iii, iv, vi, vii, viii, ix, xi, xii, xx, xxi, km, kg, mph, no, i, i'm, i'd, i've, i'll, constitution, state, article, act, photo, image, video, source, read, also, update, breaking, exclusive, opinion, editorial, news",
  ),
  commonWords: list(
    "senior, top, radical, young, leading, prominent, veteran, rebel, masked, armed, angry, heavy, ethnic, tribal, islamic, suspected, alleged, independent, conservative, liberal, mainstream, a, an, the, this, that, these, those, he, she, it, they, we, you, i, his, her, its, their, our, my, your, him, them, us, who, whom, whose, which, what, when, where, why, how, if, whether, because, although, though, while, since, until, unless, after, before, during, as, at, by, for, from, in, into, of, off, on, onto, out, over, to, toward, towards, under, up, upon, with, within, without, about, above, across, against, along, among, around, behind, below, beneath, beside, besides, between, beyond, despite, down, except, inside, like, near, outside, per, plus, regarding, than, through, throughout, till, via, and, or, but, nor, so, yet, not, no, yes, all, any, both, each, either, every, few, many, more, most, much, neither, none, one, other, others, another, several, some, such, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, dozens, hundreds, thousands, millions, first, second, third, last, next, then, there, here, now, today, yesterday, tomorrow, tonight, again, already, also, always, ever, never, often, once, only, just, even, still, too, very, well, however, moreover, meanwhile, therefore, thus, instead, nevertheless, furthermore, additionally, finally, recently, earlier, later, soon, currently, previously, originally, eventually, according, following, amid, given, including, is, are, was, were, be, been, being, am, has, have, had, do, does, did, will, would, shall, should, can, could, may, might, must, let, let's, it's, that's, there's, he's, she's, they're, we're, i'm, don't, didn't, can't, won't, wasn't, isn't, new, old, former, current, other, same, own, great, big, good, bad, high, low, long, short, early, late, public, private, local, national, international, political, social, economic, military, human, security, state, federal, foreign, government, police, army, congress, parliament, president, minister, prime, officials, people, man, woman, men, women, children, world, country, city, state, war, peace, union, party, members, group, company, team, court, law, police, news, report, statement, asked, speaking, despite, another, part, critics, protesters, analysts, experts, opposition, sources, residents, students, workers, authorities, investigators, numerous, various, thousands, dear, thank, thanks, please, note, see, read, share, click, sign, subscribe, follow, watch, obviously, perhaps, maybe, indeed, certainly, clearly, apparently, reportedly, allegedly, unfortunately, fortunately, similarly, likewise, conversely, overall, initially, nearly, almost, about, around, approximately, half, back, ahead, next, some, under, while, within, whereas, whatever, whoever, whenever, wherever, together, ultimately, specifically, generally, normally, usually, sometimes, increasingly, traditionally, historically, interestingly, surprisingly, importantly",
  ),
  determiners: {
    definite: list("the"),
    indefinite: list(
      "a, an, another, some, several, many, various, numerous, dozens of, hundreds of, thousands of, tens of thousands of, a group of, a small group of, a number of, other, most, more, few, two, three, four, five",
    ),
    possessive: list("his, her, its, their, our, my, your"),
    female: [],
    male: [],
  },
  clauseRelatives: list("which, where"),
  possessors: { female: ["her"], male: ["his"], plural: ["their"], neuter: ["its"], any: [] },
  nationWords: list("republic, nation, country, state, union"),
  asWords: ["as"],
  clauseWords: list(
    "although, though, while, since, until, because, after, before, during, as, when, where, which, that, this, these, those, whose, who, whom, with, without, under, over, against, between, about, than, then, if, whether, unless, despite, except, like, near, per, via, not, no, never, also, only, just, even, still, again, here, there, now, today, yesterday, tomorrow, he, she, it, they, we, you, i, him, them, us, however, meanwhile, yet, so, but, nor, out, up, down, off, away, back, ahead, what, why, how, all, both, each, every, amid, including, following, regarding, according",
  ),
  ofWords: list("of, for"),
  postWords: list("to, at, in, on, near, from"),
  placeWords: list(
    "in, at, near, from, to, into, across, around, outside, inside, through, throughout, over, via, toward, towards, on, off",
  ),
  conjunctions: list("and, or, &, as well as, along with, but"),
  pronouns: { female: list("she"), male: list("he"), plural: list("they"), neuter: list("it") },
  objectPronouns: { female: ["her"], male: ["him"], plural: ["them"] },
  relatives: list("who"),
  possessives: ["'s", "'"],
  whose: ["whose"],
  ties: list(
    "critic, critics, supporter, supporters, ally, allies, backer, backers, follower, followers, opponent, opponents, rival, rivals, foe, foes, loyalist, loyalists, friend, friends, son, daughter, wife, husband, widow, brother, sister, successor, predecessor, arrest, resignation, ousting, ouster, removal, impeachment, extradition",
  ),
  closings: list(
    "sincerely, yours sincerely, sincerely yours, yours faithfully, yours truly, yours, respectfully, respectfully yours, respectfully submitted, regards, best regards, kind regards, warm regards, in solidarity, in peace, in peace and solidarity, with respect, with best wishes, signed, signed by, the undersigned, signatories, signatures, initial signatories, endorsed by",
  ),
  headedBy: list("headed by, led by, run by, is headed by, is led by, is run by, is governed by, governed by"),
};
