import type { InstitutionWords, RoleWords } from "../../language/actors.ts";

const list = (words: string): string[] => words.split(", ");
const owner = (label: string, words: string, more: Partial<RoleWords> = {}): RoleWords => ({
  label,
  voice: "owner",
  words: list(words),
  ...more,
});
const own = (label: string, words: string, more: Partial<RoleWords> = {}): RoleWords => ({
  label,
  voice: "self",
  words: list(words),
  ...more,
});

/** Offices whose holder speaks for the state or body that the words beside them name, and callings whose bearer speaks for nobody else. */
export const roles: readonly RoleWords[] = [
  owner("President", "president, president-elect, head of state"),
  owner("President", "presidents, heads of state", { plural: true }),
  owner("Vice President", "vice president, vice-president, senior vice president, executive vice president"),
  owner("Prime Minister", "prime minister, premier, head of government, taoiseach"),
  owner("Deputy Prime Minister", "deputy prime minister, vice prime minister, vice premier"),
  owner("Prime Minister", "prime ministers, premiers, heads of government", { plural: true }),
  owner("Chancellor", "chancellor"),
  owner("Monarch", "monarch, emir, sultan, emperor"),
  owner("King", "king", { gender: "male" }),
  owner("Queen", "queen", { gender: "female" }),
  owner("Crown Prince", "crown prince, prince", { gender: "male" }),
  owner("First Lady", "first lady", { gender: "female" }),
  owner("Minister", "minister, cabinet minister", { takesField: true }),
  owner("Vice Minister", "vice minister, deputy minister", { takesField: true }),
  owner("Ministers", "ministers, cabinet ministers", { takesField: true, plural: true }),
  owner(
    "Foreign Minister",
    "foreign minister, foreign affairs minister, minister of foreign affairs, minister for foreign affairs, minister of foreign relations, minister of external affairs, external affairs minister, foreign secretary, minister of state for foreign affairs",
  ),
  owner("Vice Foreign Minister", "vice foreign minister, deputy foreign minister"),
  owner("Foreign Ministers", "foreign ministers", { plural: true }),
  owner("Secretary of State", "secretary of state"),
  owner("Secretary", "secretary", { takesField: true }),
  owner("Undersecretary", "undersecretary, under secretary, deputy undersecretary, assistant secretary, deputy secretary", {
    takesField: true,
  }),
  owner("Attorney General", "attorney general, attorney-general, solicitor general, prosecutor general"),
  owner("Ambassador", "ambassador, high commissioner, permanent representative", { abroad: true }),
  owner("Ambassadors", "ambassadors", { abroad: true, plural: true }),
  owner("Envoy", "envoy, special envoy, special representative, chargé d'affaires, charge d'affaires, emissary", { abroad: true }),
  owner("Envoys", "envoys", { abroad: true, plural: true }),
  owner("Consul", "consul, consul general", { abroad: true }),
  owner("Diplomat", "diplomat", { abroad: true }),
  owner("Diplomats", "diplomats", { abroad: true, plural: true }),
  owner("Negotiator", "negotiator, chief negotiator", { abroad: true }),
  owner("Negotiators", "negotiators", { plural: true }),
  owner("Official", "official, government official, spokesperson"),
  owner("Officials", "officials, government officials", { plural: true }),
  owner("Spokesperson", "spokesperson, press secretary, press officer"),
  owner("Spokesperson", "spokesman", { gender: "male" }),
  owner("Spokesperson", "spokeswoman", { gender: "female" }),
  owner("Spokespersons", "spokespersons, spokespeople, spokesmen", { plural: true }),
  owner("Adviser", "national security adviser, national security advisor", { vague: true }),
  owner("Leader", "leader, supreme leader, ruler, dictator, strongman, paramount leader, religious leader, spiritual leader"),
  owner("Leaders", "leaders, rulers", { plural: true }),
  owner("Speaker", "speaker, house speaker, parliament speaker"),
  owner(
    "Secretary General",
    "secretary general, secretary-general, general secretary, director general, director-general, president of the commission",
  ),
  owner(
    "Director",
    "director, executive director, managing director, deputy director, regional director, americas director, chief editor, editor in chief, editor-in-chief",
    { vague: true },
  ),
  owner(
    "Chief Executive",
    "chief executive, chief executive officer, CEO, ceo, co-CEO, president and CEO, chairman and CEO, president and chief executive, chief financial officer, CFO, chief operating officer, COO",
  ),
  owner(
    "Chair",
    "chair, chairperson, chairman, chairwoman, vice chairman, co-chair, chief, chief of staff, head, deputy head, boss, founder, co-founder, cofounder",
    { vague: true },
  ),
  owner("Commissioner", "commissioner"),
  owner("Coordinator", "coordinator, representative, delegate", { vague: true }),
  owner("Pope", "pope, pontiff", { gender: "male", country: "VAT" }),
  own(
    "Senator",
    "senator, congressperson, member of congress, member of parliament, lawmaker, legislator, MP, mp, parliamentarian, state senator, sen, rep",
  ),
  own("Congressman", "congressman, assemblyman, councilman", { gender: "male" }),
  own("Congresswoman", "congresswoman, assemblywoman, councilwoman", { gender: "female" }),
  own("Governor", "governor, mayor, deputy mayor, lieutenant governor, gov"),
  own(
    "Judge",
    "judge, justice, chief justice, presiding judge, magistrate, prosecutor, chief prosecutor, district attorney, lawyer, attorney, counsel, sheriff",
  ),
  own(
    "General",
    "general, colonel, captain, major, lieutenant, admiral, sergeant, gen, col, lt, maj, adm, brig, lt. gen, commander, brigadier, marshal, corporal, commandant",
  ),
  own("Candidate", "candidate, presidential candidate, nominee, contender, frontrunner, politician, councillor, councilor"),
  own(
    "Opponent",
    "opponent, critic, dissident, defector, exile, opposition leader, rebel leader, guerrilla leader, warlord, party leader, union leader, protest leader, student leader, activist leader, indigenous leader, community leader",
  ),
  own("Activist", "activist, campaigner, organiser, organizer, protester, demonstrator, human rights activist, environmentalist"),
  own(
    "Journalist",
    "journalist, reporter, correspondent, columnist, editor, commentator, broadcaster, blogger, presenter, anchor, photographer",
  ),
  own(
    "Analyst",
    "analyst, expert, economist, scholar, political scientist, historian, researcher, scientist, professor, academic, sociologist, strategist, consultant, observer, management expert, specialist, physicist, biologist, epidemiologist, engineer, astronomer",
  ),
  own("Writer", "writer, author, novelist, poet, playwright, biographer, critic"),
  own(
    "Artist",
    "actor, actress, singer, musician, artist, director, filmmaker, film director, composer, comedian, rapper, dancer, painter",
  ),
  own(
    "Athlete",
    "player, coach, footballer, striker, goalkeeper, midfielder, defender, athlete, champion, swimmer, boxer, cyclist, driver, skipper, team-mate, teammate, cricketer, golfer",
  ),
  own(
    "Bishop",
    "bishop, archbishop, cardinal, priest, pastor, reverend, rabbi, imam, ayatollah, rev, father, sister, monsignor, nun, cleric, preacher, patriarch",
  ),
  own("Doctor", "doctor, physician, surgeon, nurse, psychologist, psychiatrist"),
  own(
    "Businessperson",
    "businessperson, entrepreneur, banker, investor, trader, shareholder, owner, billionaire, executive, manager, project manager, senior manager, farmer, worker, shopkeeper",
  ),
  own("Businessman", "businessman", { gender: "male" }),
  own("Businesswoman", "businesswoman", { gender: "female" }),
  own(
    "Officer",
    "officer, police officer, policeman, policewoman, agent, soldier, detective, inspector, investigator, superintendent, firefighter",
  ),
  own(
    "Person",
    "resident, student, teacher, witness, eyewitness, survivor, villager, neighbour, neighbor, passenger, pilot, tourist, voter, supporter, volunteer, member, employee, aide, assistant, adviser, advisor, insider, senior aide",
  ),
  own("Man", "man, boy, father, son, brother, uncle, husband, grandfather, widower", { gender: "male" }),
  own("Woman", "woman, girl, mother, daughter, sister, aunt, wife, grandmother, widow", { gender: "female" }),
];

const body = (label: string, words: string, more: Partial<InstitutionWords> = {}): InstitutionWords => ({
  label,
  words: list(words),
  ...more,
});

export const institutions: readonly InstitutionWords[] = [
  body(
    "Government",
    "government, governments, regimes, administrations, regime, administration, authorities, executive, junta, interim government, transitional government, coalition government, caretaker government",
    { isState: true },
  ),
  body(
    "Foreign Ministry",
    "foreign ministry, foreign affairs ministry, ministry of foreign affairs, ministry for foreign affairs, ministry of foreign relations, ministry of external affairs, department of foreign affairs",
  ),
  body("Ministry", "ministry", { takesField: true }),
  body("Department", "department", { takesField: true }),
  body("Congress", "congress"),
  body("Parliament", "parliament, national assembly, legislature, lower house, upper house"),
  body("Senate", "senate"),
  body("Cabinet", "cabinet, council of ministers"),
  body("Presidency", "presidency"),
  body("Embassy", "embassy, consulate, high commission, diplomatic mission", { abroad: true }),
  body("Police", "police, national police, police force, riot police", { isHome: true }),
  body("Military", "military, armed forces, army, troops, forces, soldiers, security forces, defence forces, defense forces"),
  body("Navy", "navy"),
  body("Air Force", "air force"),
  body("Supreme Court", "supreme court, high court, constitutional court, constitutional tribunal"),
  body("Electoral Authority", "electoral commission, election commission, electoral council, electoral tribunal, electoral authority"),
  body("Central Bank", "central bank"),
  body("Attorney General's Office", "prosecutor's office, attorney general's office, public prosecutor, public ministry"),
  body("Ombudsman's Office", "ombudsman, ombudsman's office"),
  body("Opposition", "opposition"),
  body("Permanent Council", "permanent council", { ofBody: true }),
  body("General Secretariat", "general secretariat, secretariat", { ofBody: true }),
];
