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
    topic("removal-from-office", "removal from office", {
      plain:
        "removal, removal from office, removed from office, removed as president, removed as prime minister, dismissal, dismissed as president, impeachment, impeached, vote of no confidence, no-confidence vote, change of government, departure from office, left office, succeeded as president",
      for: "constitutional succession, legitimate succession, restoration of order, restoration of democracy, restored democracy, peaceful transition, orderly transition",
      against:
        "coup(s), coup d'etat, coup d'état, coups d'etat, coups d'état, coup-mongers, coup plotter(s), coup plot, palace coup, parliamentary coup, soft coup, self-coup, constitutional coup, military coup, putsch(es), putschist(s), power grab, power grabs, seized power, seizure of power, lawfare, overthrew, overthrown, overthrow, overthrows, overthrowing, toppled, toppling, usurpation, usurped, usurping, judicial coup",
      unclear:
        "ouster, ousted, ousting, deposed, unseated, forced out, driven from office, driven from power, swept from power, fall from power",
    }),
    topic("government", "government", {
      plain:
        "government(s), administration(s), authorities, cabinet, interim government, caretaker government, transitional government, provisional government, interim authorities, ruling coalition",
      for: "legitimate government, rightful government, democratically elected, duly elected, democratic government, people's government, government of the people, popularly elected, freely elected",
      against:
        "regime(s), de facto government, de-facto government, de facto regime, de facto, de-facto, junta(s), dictatorship(s), puppet government, puppet regime, puppet state, police state, tyranny, tyrannical, kleptocracy, kleptocratic, kleptocrats, narco-state, rogue state, pariah state, mafia state, failed state, illegitimate government, illegitimate, unelected government, unelected, undemocratic, antidemocratic, anti-democratic, autocracy, autocratic, authoritarian, authoritarianism, despotism, totalitarian, totalitarianism, theocracy, mullahs, cabal, clique, usurper government, coup government, coup regime, satellite state, vassal state, banana republic",
      unclear: "hardline government, military-backed government, rulers, self-declared government",
    }),
    topic("leader", "leader", {
      plain:
        "president, presidents, prime minister, prime ministers, leader(s), head of state, head of government, interim president, acting president, caretaker president, transitional president, commander, commanders, party leader, opposition leader",
      for: "statesman, stateswoman, statesmen, rightful president, legitimate president, constitutional president, father of the nation, liberator, hero, heroes, heroine, heroic, champion of, beloved, visionary, voice of the people, elder statesman",
      against:
        "strongman, strongmen, dictator(s), tyrant(s), despot(s), despotic, autocrat(s), usurper(s), puppet(s), puppet president, stooge(s), warlord(s), demagogue(s), demagogic, rabble-rouser(s), henchman, henchmen, crony, cronies, cronyism, coup leader(s), coup president, thug(s), kingpin(s), war criminal(s), butcher of, self-proclaimed president, illegitimate president, de facto president, de facto leader, megalomaniac, autocratic leader, mouthpiece for, strongwoman",
      unclear: "firebrand, populist(s), maverick, iron lady, power broker(s), ruler",
    }),
    topic("protest", "protest", {
      plain:
        "protest(s), protester(s), protestor(s), demonstration(s), demonstrator(s), march(es), marcher(s), rally, rallies, mobilisation(s), mobilization(s), mass protests, anti-government protests, strike(s), sit-in(s), roadblock(s), clashes",
      for: "uprising(s), popular uprising, people's uprising, freedom struggle, resistance movement, popular resistance, pro-democracy, pro-democracy protesters, peaceful protesters, peaceful demonstrators, people power, people's revolution, popular rebellion, revolution of dignity, defenders of democracy",
      against:
        "riot(s), rioter(s), rioting, mob(s), mob rule, hooligan(s), hooliganism, vandal(s), vandalism, agitator(s), outside agitators, rabble, looter(s), looting, hordes, troublemaker(s), insurrectionist(s), anarchy, lawlessness, violent mobs, paid protesters, provocateur(s), saboteur(s), subversive(s), seditious, sedition",
      unclear: "insurrection, revolt(s), unrest, civil unrest, rebellion, mutiny, disturbances, turmoil, upheaval",
    }),
    topic("force-against-protest", "police action", {
      plain:
        "use of force, police action, police operation, police response, police intervention, dispersed, tear gas, rubber bullets, clearance operation, security operation, crowd control",
      for: "restored order, restoring order, restore order, restoration of public order, law and order, kept the peace, maintained order",
      against:
        "brutal repression, brutal, brutally, brutality, police brutality, repression, repress, repressed, repressive, repressing, violent repression, bloody repression, heavy-handed, heavy handed, draconian, ruthless, ruthlessly, bloody crackdown, brutal crackdown, violent crackdown, subjugation, subjugated, state terror, state terrorism, state violence, iron fist, reign of terror, strong-arm, excessive force, disproportionate force, trigger-happy, bludgeoned, gassed",
      unclear:
        "crackdown(s), cracked down, crack down, cracking down, iron-fisted, clampdown(s), quelled, quashed, crushed, suppression, suppressed, state of siege",
    }),
    topic("killing", "killing", {
      plain:
        "killing(s), killed, were killed, was killed, shot dead, shooting deaths, deaths, died, fatalities, fatal shooting, death toll, left dead",
      for: "neutralised, neutralized, neutralising, neutralizing, neutralisation, neutralization, liquidated, took out, taken out, targeted killing, targeted strike, precision strike(s), surgical strike(s), surgical",
      against:
        "murdered, murdering, massacre(s), massacred, massacring, slaughter, slaughtered, slaughtering, bloodbath, butchered, butchery, carnage, extermination, exterminated, genocide, genocidal, slain in cold blood, in cold blood, cold-blooded, extrajudicial execution(s), extrajudicial killing(s), summarily executed, summary execution(s), mowed down, gunned down, state-sponsored murder, atrocity, atrocities, indiscriminate",
      unclear: "assassinated, assassination, slain, assassins",
    }),
    topic("victims", "victims", {
      plain: "victim(s), casualties, civilian casualties, civilian deaths, the dead, wounded, injured, bystander(s), civilians killed",
      for: "martyr(s), martyred, martyrdom, fallen heroes, the fallen, innocent civilians, innocent victims, defenceless, defenseless",
      against: "human shields, collaborators, fifth column, cannon fodder",
      unclear: "collateral damage, collateral",
    }),
    topic("war", "war", {
      plain:
        "war, conflict, armed conflict, fighting, hostilities, military operation(s), offensive, counteroffensive, military campaign, air strike(s), airstrike(s), ground operation, deployment, combat",
      for: "special military operation, special operation, liberation, liberated, liberating, liberators, peacekeeping operation, peace mission, humanitarian intervention, self-defence, self-defense, right to defend itself, defensive operation, pacification, anti-terrorist operation, anti-terror operation, counterterrorism operation, counter-terrorism operation, pre-emptive strike(s), preemptive strike(s), holy war, just war, denazification, stabilisation operation, stabilization operation",
      against:
        "invasion, invasions, invaded, invading, invader(s), full-scale invasion, aggression, war of aggression, act of aggression, acts of aggression, aggressor(s), unprovoked, unprovoked attack, onslaught, war machine, warmongering, warmonger(s), war of conquest, bombardment of civilians, carpet bombing, scorched earth, scorched-earth, colonial war, dirty war, quagmire, meat grinder",
      unclear: "intervention, incursion(s), escalation, provocation(s), civil war, proxy war, insurgency, crusade",
    }),
    topic("occupation", "control of territory", {
      plain:
        "disputed territory, disputed territories, contested territory, administered territory, control of territory, under control of, annexation, annexed, settlement(s), military presence, border dispute, buffer zone",
      for: "liberated territory, liberated territories, liberated areas, reunification, reunified, reunited with, historic homeland, historical lands, ancestral homeland, returned to the fold",
      against:
        "occupation forces, occupation army, military occupation, illegal occupation, brutal occupation, occupying forces, occupying power, occupying army, occupying troops, occupier(s), illegally occupied, illegally annexed, illegal annexation, land grab, land theft, stolen land, apartheid, ethnic cleansing, colonisation, colonization, colonisers, colonizers, settler violence, illegal settlements, illegal settlers, open-air prison, subjugated people",
      unclear: "occupation, occupied territory, occupied territories, occupied, settlers, takeover",
    }),
    topic("armed-group", "armed group", {
      plain:
        "armed group(s), armed men, fighters, gunmen, gunman, militant(s), insurgent(s), insurgent group, rebel(s), rebel group, guerrilla(s), guerilla(s), militia(s), militiamen, paramilitaries, paramilitary group, combatants, separatist fighters, armed faction(s), armed wing",
      for: "freedom fighter(s), resistance fighter(s), liberation fighters, liberation army, the resistance, self-defence forces, self-defense forces, defenders, revolutionaries, partisans, liberation movement, volunteers",
      against:
        "terrorist(s), terrorist group(s), terrorist organisation(s), terrorist organization(s), terrorism, terror group(s), terror gang, narco-terrorist(s), narcoterrorist(s), bandit(s), brigands, death squad(s), marauders, mercenary, mercenaries, jihadist(s), jihadi(s), criminal gang, armed thugs, cutthroats, extremist group, assassins for hire, savages",
      unclear: "extremist fighters, hardliners in arms, irregulars, vigilantes",
    }),
    topic("detention", "detention", {
      plain:
        "arrest(s), arrested, detained, detention(s), detainee(s), prisoner(s), in custody, taken into custody, prison, imprisonment, sentenced, pre-trial detention",
      for: "brought to justice, faced justice",
      against:
        "political prisoner(s), prisoner of conscience, prisoners of conscience, kidnapped, kidnapping, abducted, abduction(s), snatched, forcibly disappeared, enforced disappearance(s), arbitrarily detained, arbitrary detention(s), arbitrary arrest(s), unjustly imprisoned, unjust imprisonment, wrongfully detained, wrongly imprisoned, political persecution, persecuted, persecution, dungeon(s), show trial(s), kangaroo court(s), trumped-up charges, trumped-up, torture centre, torture center, concentration camp(s), gulag(s), witch hunt(s), witch-hunt(s), rounded up",
      unclear: "hostage(s), jailed, locked up",
    }),
    topic("foreign-role", "foreign involvement", {
      plain:
        "foreign involvement, foreign policy, foreign influence, diplomatic pressure, mediation, foreign presence, support from abroad",
      for: "helping hand, brotherly aid, fraternal assistance, international solidarity, leader of the free world, defender of democracy",
      against:
        "meddling, meddled, meddle, interference, interfered, interfering, foreign interference, interventionist, interventionism, imperialism, imperialist(s), imperial ambitions, hegemony, hegemonic, hegemon, empire, neocolonial, neo-colonial, neocolonialism, neo-colonialism, colonialist(s), proxy, proxies, puppet master(s), puppeteer(s), regime change, destabilisation, destabilization, destabilise, destabilize, destabilising, destabilizing, client state(s), lackey(s), vassal(s), foreign agent(s), fifth columnists, plunder, plundering, gunboat diplomacy, bullying, coercion, strong-arming, blackmail, arm-twisting",
      unclear: "outside intervention, foreign intervention, sphere of influence, backyard",
    }),
    topic("sanctions", "sanctions", {
      plain:
        "sanction(s), sanctioned, economic sanctions, restrictive measures, trade restrictions, export controls, asset freeze, travel ban, punitive measures, tariff(s)",
      for: "targeted sanctions, accountability measures, smart sanctions",
      against:
        "blockade(s), economic blockade, naval blockade, criminal blockade, genocidal blockade, siege, economic war, economic warfare, economic terrorism, financial terrorism, economic strangulation, strangulation, strangling, coercive measures, unilateral coercive measures, unilateral coercive, illegal sanctions, crippling sanctions, crippling, collective punishment, extortion, economic aggression, starvation",
      unclear: "embargo(es), embargos, maximum pressure, trade war",
    }),
    topic("election", "election", {
      plain:
        "irregularities, alleged irregularities, electoral irregularities, disputed election, disputed vote, disputed results, contested election, contested results, fraud allegations, allegations of fraud, alleged fraud, recount, audit of the vote, election result(s), vote count",
      for: "landslide, resounding victory, overwhelming victory, clear mandate, free and fair, celebration of democracy, festival of democracy, will of the people, popular will, clean elections, transparent election",
      against:
        "the fraud, electoral fraud, vote fraud, election fraud, voter fraud, massive fraud, fraudulent, stolen election, stole the election, steal the election, stolen vote, rigged, rigged election(s), vote rigging, vote-rigging, rigging, sham election(s), sham vote, sham referendum, sham, farce, electoral farce, ballot stuffing, ballot-stuffing, stage-managed, rubber-stamp, vote-buying, vote buying, one-horse race, coronation",
      unclear: "disputed victory, controversial election, snap poll",
    }),
    topic("agreement", "agreement", {
      plain: "agreement(s), deal(s), accord(s), treaty, treaties, pact(s), ceasefire, truce, negotiation(s), talks, compromise",
      for: "historic agreement, historic deal, landmark agreement, landmark deal, breakthrough, peace of the brave",
      against:
        "capitulation, capitulated, surrender to, sell-out, sellout, sold out, betrayal, betrayed, appeasement, appeasing, caved in, caving in, kowtow, kowtowing, backroom deal(s), shady deal, devil's bargain, pact with the devil, fig leaf, diktat, humiliation",
      unclear: "climbdown, climb-down, u-turn",
    }),
    topic("separatism", "independence movement", {
      plain:
        "independence movement, independence supporters, pro-independence, independence referendum, separatist(s), separatism, autonomy, breakaway region, breakaway province",
      for: "self-determination, right to self-determination, national liberation, freedom movement, struggle for independence, oppressed nation, sovereign people",
      against:
        "secessionist(s), secessionism, splittist(s), splittism, so-called republic, illegal referendum, dismemberment, enemies of unity, traitors, treason, treasonous",
      unclear: "breakaway, secession, self-proclaimed republic, self-declared republic, rebel republic, nationalist(s)",
    }),
    topic("ideology", "political position", {
      plain:
        "left-wing, right-wing, left-leaning, right-leaning, centre-left, center-left, centre-right, center-right, conservative(s), liberal(s), progressive(s), socialist(s), leftist(s), rightist(s), opposition party, ruling party",
      for: "common-sense",
      against:
        "extremist(s), extremism, radical(s), radicalised, radicalized, fanatic(s), fanatical, fanaticism, fascist(s), fascism, neo-fascist(s), neofascist(s), ultra-conservative, ultraconservative(s), ultra-right, ultra-left, ultranationalist(s), ultra-nationalist(s), hard-right, hard-left, hardline, hard-line, hardliner(s), hard-liner(s), ideologue(s), neo-nazi(s), communist threat, red menace, woke, socialist dictatorship, loony left, communist dictatorship, cultural marxism, neoliberal, neoliberalism, warhawks, supremacist(s)",
      unclear: "far-right, far-left, far right, far left, populism, nativist(s), hawkish",
    }),
    topic("wealth", "wealthy", {
      plain: "wealthy, business leaders, businesspeople, billionaire(s), entrepreneur(s), private sector, landowners, investors",
      for: "job creators, wealth creators, captains of industry",
      against:
        "oligarch(s), oligarchy, oligarchic, oligarchies, oligarch-controlled, elites, elitist, fat cats, robber baron(s), plutocrat(s), plutocracy, corporate interests, corporate greed, big business, ruling class, parasites, profiteers, vulture fund(s)",
    }),
    topic("economic-measures", "economic measures", {
      plain:
        "spending cuts, budget cuts, economic reforms, structural reforms, subsidy cuts, tax increase(s), price rise(s), fiscal adjustment, economic programme, economic program",
      for: "fiscal discipline, fiscal responsibility, belt-tightening, necessary reforms, economic freedom, stabilisation plan, stabilization plan",
      against:
        "austerity, savage cuts, brutal cuts, slashed, gutted, shock therapy, neoliberal package, neoliberal measures, looting of, pillage, pillaging, giveaway, handout(s), fire sale, paquetazo, economic sabotage, profligacy, reckless spending, populist spending, confiscation, confiscatory, expropriation",
      unclear: "nationalisation, nationalization, privatisation, privatization, windfall tax, bailout",
    }),
    topic("migration", "migration", {
      plain:
        "migrant(s), migration, immigrant(s), immigration, refugee(s), asylum seeker(s), asylum-seeker(s), undocumented immigrants, undocumented migrants, undocumented, irregular migration, irregular migrants, people on the move, displaced people",
      for: "dreamers, new arrivals, those fleeing",
      against:
        "illegal alien(s), illegals, illegal immigrant(s), illegal migrant(s), illegal immigration, flood of migrants, flood of immigrants, wave of migrants, waves of migrants, influx of migrants, invasion of migrants, migrant invasion, migrant horde(s), anchor babies, anchor baby, bogus asylum seekers, swarm of migrants, swarms of migrants, catch and release, great replacement, economic migrants, queue jumpers",
      unclear: "migrant caravan, caravan of migrants, migrant crisis, border crisis, human wave, clandestine",
    }),
    topic("media", "media", {
      plain: "news media, broadcaster(s), newspaper(s), news outlet(s), news agency, news agencies, television channel, public broadcaster",
      for: "independent media, free press, independent journalists, citizen journalists, alternative media",
      against:
        "propaganda, propagandist(s), propaganda outlet(s), propaganda machine, mouthpiece(s), regime media, state-controlled, state-controlled media, fake news, corporate media, mainstream outlets, mainstream media, lamestream, hegemonic media, presstitutes, tabloid lies, smear campaign, media circus, disinformation campaign, troll factory, troll farm",
      unclear:
        "state media, state-run, state-owned media, pro-government media, government-friendly, partisan media, legacy media, disinformation, misinformation",
    }),
    topic("so-called", "said to be", {
      against:
        "so-called, self-styled, self-proclaimed, self-appointed, supposed, supposedly, purported, purportedly, pretended, pseudo, notorious, notoriously, infamous, disgraced, bogus, phony, phoney, fake, sham trial, fictitious, would-be, scandal-plagued, scandal-ridden, discredited",
      unclear: "allegedly, putative, self-declared, ostensible, ostensibly",
    }),
    topic("manner", "manner", {
      for: "staunch defender, courageous, courageously, courage, brave, bravely, bravery, heroically, noble, powerful speech, inspiring, tireless, tirelessly, principled, dignified, visionary leadership, resolute, steadfast, steadfastly, selfless",
      against:
        "shameful, shamefully, shameless, shamelessly, disgraceful, disgracefully, outrageous, outrageously, vicious, viciously, savage, savagely, savagery, barbaric, barbarism, barbarous, cynical, cynically, cynicism, reckless, recklessly, desperation, desperately clinging, cruel, cruelly, cruelty, sinister, hypocritical, hypocritically, hypocrisy, demonizes, demonize, demonized, demonise, demonised, boasted, the feared, plotting, plotted, unleashed, unleashing, rants, ranted, ranting, insidious, despicable, abhorrent, appalling, vile, heinous, monstrous, depraved, brazen, brazenly, arrogant, arrogantly, arrogance, incendiary, inflammatory, deranged, hysterical, scaremongering, fearmongering, fear-mongering, absurd, ludicrous, laughable, cowardly, treacherous, ruinous, disastrous, catastrophic mismanagement, clinging to power, clings to power, cling to power",
      unclear:
        "staunch, staunchly, slammed, slams, blasted, blasts, lambasts, lambasted, lambast, draconian measures, controversial, controversially, polarising, polarizing, divisive, lashed out, railed against, defiant, defiantly, hit out, historic",
    }),
  ],
  innocent:
    "by occupation, woke up, business empire, home invasion, home invasions, training regime, tax regime, exercise regime, legal regime, regulatory regime, sanctions regime, riot police, riot gear, march 1, may day rally, proxy vote, proxy server, proxy voting, fake fur, brave new world, puppet show, puppet theatre, puppet theater, stock exchange rally, deaths from natural causes, rally car, air strike team, first strike, strike rate, empire state building, cruel irony, historic centre, historic center, historic district, historic building, radical change, special operations forces, special operations command, self-defense class, self-defence class, insurance fraud, bank fraud, tax fraud, wire fraud, mail fraud, credit card fraud, occupation therapist, crisis talks, settlement of the dispute, out-of-court settlement, detention pond, weather disturbances, the press secretary, press secretary, press release, press releases, press conference, press conferences, press statement, arrest record, cardiac arrest, prison break, liberal arts, liberal democrats, conservative estimate, conservative party, progressive rock, commander of the order".split(
      ", ",
    ),
  attributions:
    "accuse accuses accused accusing accusation accusations alleges alleged alleging called calls calling describes described describing branded brands branding labelled labeled labels labelling labeling dubbed dubs dubbing termed terms characterised characterized claims claimed claiming compared denounces denounced denouncing decries decried decrying considers considered considering deems deemed charge charges charged convicted conviction guilty suspected suspicion indicted sentenced".split(
      " ",
    ),
  quotationMarks: [
    ["“", "”"],
    ["«", "»"],
    ["‘", "’"],
    ['"', '"'],
  ],
};
