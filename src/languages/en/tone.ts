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
    topic("removal-from-office", "removal from office", {
      for: "constitutional succession, restoration of order",
      against:
        "coup, coups, coup d'etat, coup d'état, coups d'etat, putsch, power grab, lawfare, overthrew, overthrown, overthrow, overthrows, overthrowing, toppled, usurpation, usurped",
      unclear: "ouster, ousted, ousting, deposed",
    }),
    topic("government", "government", {
      against:
        "regime, regimes, de facto government, de-facto government, de facto, de-facto, junta, dictatorship, dictatorships, puppet government, puppet regime, police state, tyranny, kleptocracy, illegitimate government, unelected government, unelected, undemocratic, antidemocratic, anti-democratic, autocracy, authoritarian, authoritarianism",
      for: "legitimate government, rightful government, democratically elected, duly elected",
    }),
    topic("leader", "leader", {
      against:
        "strongman, strongmen, dictator, dictators, tyrant, tyrants, despot, autocrat, usurper, puppet, puppets, stooge, stooges, warlord, demagogue, firebrand, henchman, henchmen, crony, cronies, coup leader, coup leaders, thug, thugs",
      for: "statesman, stateswoman, rightful president, hero, heroes, heroic, champion of, beloved, freedom fighter, freedom fighters, visionary",
    }),
    topic("protest", "protest", {
      against:
        "mob, mobs, rioters, rioter, hooligans, vandals, vandalism, agitators, rabble, looters, hordes, troublemakers, insurrectionists",
      for: "uprising, popular uprising, freedom struggle, resistance movement, pro-democracy",
      unclear: "insurrection, revolt, unrest",
    }),
    topic("force-against-protest", "police action", {
      against:
        "brutal repression, brutal, brutally, brutality, repression, violent repression, massacre, massacres, massacred, bloodbath, slaughter, slaughtered, heavy-handed, draconian, ruthless, ruthlessly, bloody crackdown, subjugation, subjugated, state terror, butchered, iron fist",
      for: "restored order, restoring order, law and order",
      unclear: "crackdown, cracked down, iron-fisted",
    }),
    topic("foreign-role", "foreign involvement", {
      against:
        "meddling, meddled, interference, interventionist, interventionism, imperialism, imperialist, imperialists, empire, neocolonial, neo-colonial, colonialist, proxy, proxies, puppet master, regime change, warmongering, warmonger, warmongers, client state, lackey, lackeys",
      for: "liberators, liberation of",
    }),
    topic("ideology", "political position", {
      against:
        "extremist, extremists, extremism, radical, radicals, fanatic, fanatics, fanatical, fascist, fascists, fascism, ultra-conservative, ultraconservative, ultra-right, far-right, far-left, hard-right, hard-left, hardline, hard-line, hardliner, hardliners, ideologue, ideologues, neo-nazi, communist threat, woke, socialist dictatorship",
      for: "moderate, common-sense",
    }),
    topic("wealth", "wealthy", {
      against:
        "oligarch, oligarchs, oligarchy, oligarchic, oligarch-controlled, elites, elitist, fat cats, robber barons, plutocrats, corporate interests",
    }),
    topic("migration", "migration", {
      against: "illegal aliens, illegals, illegal immigrants, flood of migrants, invasion of migrants, anchor babies",
    }),
    topic("armed-group", "armed group", {
      against: "terrorist, terrorists, terrorism, narco-terrorist, bandits, death squad, death squads",
      for: "freedom fighters, resistance fighters",
    }),
    topic("so-called", "said to be", {
      against:
        "so-called, self-styled, self-proclaimed, supposed, supposedly, allegedly, purported, purportedly, notorious, infamous, disgraced, sham, farce, bogus, rigged, phony",
    }),
    topic("manner", "manner", {
      against:
        "shameful, shamefully, shameless, disgraceful, outrageous, vicious, viciously, savage, savagely, barbaric, cynical, cynically, reckless, recklessly, desperation, cruel, cruelly, sinister, hypocritical, hypocrisy, demonizes, demonize, demonized, demonise, boasted, feared, plotting, plotted, unleashed, rants, ranted, propaganda, witch hunt",
      for: "staunch defender, courageous, courageously, brave, bravely, heroically, noble, historic, powerful speech, humble, peaceful protesters, beloved, inspiring, tireless, tirelessly",
      unclear: "staunch, staunchly, slammed, blasted, lambasts, lambasted, lambast, draconian measures, controversial",
    }),
  ],
  attributions:
    "accuse accuses accused accusing accusation accusations alleges alleged alleging called calls calling describes described describing branded brands branding labelled labeled labels labelling labeling dubbed dubs dubbing termed terms characterised characterized claims claimed claiming compared".split(
      " ",
    ),
  quotationMarks: [
    ["“", "”"],
    ["«", "»"],
    ["‘", "’"],
    ['"', '"'],
  ],
};
