import type { PredicatePattern, StanceData, StanceVerb } from "../../language/stances.ts";
import { verbs as conjugated } from "./conjugate.ts";

const list = (words: string): string[] => words.split(", ");
const verb = (lemmas: string): StanceVerb => ({ forms: conjugated(lemmas) });

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
    "condemn, denounce, criticise, criticize, slam, blast, lambast, lambaste, decry, deplore, castigate, censure, rebuke, berate, chide, chastise, assail, lampoon, excoriate, repudiate, pillory, deride, ridicule, mock, scold, vilify, demonise, demonize, disparage, insult, malign, bash, skewer, admonish, upbraid, reprimand, knock, trash, savage, torch, roast, rap, rip, dress down, tear into, rip into, lay into, hit back at, swipe at, scoff at, sneer at, jeer",
  ),
  reject: verb("reject, oppose, rebuff, spurn, dismiss, refute, rebut, dispute"),
  fight: verb(
    "resist, undermine, defy, betray, antagonise, antagonize, threaten, boycott, distrust, despise, detest, hate, loathe, provoke, harass, persecute, sabotage, discredit, smear, attack, invade, bombard, blockade, besiege, annex, abandon, snub, shun, humiliate, alienate",
  ),
  overthrow: verb("overthrow, oust, depose, topple, unseat, impeach, denigrate"),
  accuse: verb("accuse, suspect"),
  blame: verb("blame, fault, hold responsible"),
  demand: verb("demand, seek, urge, insist on, advocate"),
  call: verb("call"),
  ask: verb("ask, urge, tell, warn, order, beg, implore, press, request, exhort, call on, call upon"),
  praise: verb(
    "praise, hail, laud, applaud, commend, congratulate, salute, honour, honor, extol, celebrate, admire, thank, compliment, cheer",
  ),
  support: verb(
    "support, back, endorse, defend, champion, favour, favor, embrace, bolster, prop up, shield, side with, stand with, stand by, stand behind, rally behind, rally around, vouch for, stick up for, stand up for, sympathise with, sympathize with, ally with",
  ),
  aid: verb("assist, rescue, shelter"),
  oppose: verb(
    "stand against, speak out against, rail against, protest against, rebel against, campaign against, come out against, rise up against, lash out at, hit out at, object to, turn against, turn on, take aim at, fire back at, push back against, demonstrate against, mobilise against, mobilize against, conspire against, plot against, go after, protest, inveigh against, hit back at, feud with, clash with, wage war on, disagree with, break with",
  ),
  advocate: verb("speak up for, speak out for, campaign for, vote for, plead for, lobby for, intercede for"),
  voteAgainst: verb("vote against, lobby against"),
  voice: verb(
    "voice, express, reiterate, offer, give, declare, announce, pledge, emphasise, emphasize, stress, affirm, reaffirm, lend, extend, show, demonstrate, convey, state, proclaim, throw, confirm, repeat, underline, renew",
  ),
  express: verb(
    "voice, express, reiterate, declare, announce, emphasise, emphasize, stress, affirm, reaffirm, show, state, issue, repeat, launch, register, convey",
  ),
  have: verb("have, enjoy, receive, win, gain, get, obtain, secure, retain, keep"),
  lose: verb("lose, forfeit"),
  recall: verb("recall, withdraw, pull, pull out, bring home"),
  expel: verb("expel, kick out, throw out, summon"),
  announce: verb("announce, declare, order, confirm, decree, decide, communicate"),
  break: verb("break, sever, cut, suspend, break off, cut off, freeze, end, pause, downgrade, rupture"),
  reinstate: verb("restore, reinstate, reestablish, re-establish, uphold, safeguard"),
  restore: verb("restore, resume, re-establish, reestablish, normalise, normalize, strengthen, deepen, renew, establish"),
  impose: verb("impose, slap, announce, tighten, approve, adopt, extend, reimpose, apply, introduce, levy, enact, place, decree"),
  lift: verb("lift, ease, relax, remove, waive"),
  sanction: verb("sanction, blacklist, embargo, penalise, penalize"),
  suspend: verb("suspend, halt, freeze, cut, cut off, stop, withhold, block, cancel, end, withdraw"),
  provide: verb("provide, send, supply, deliver, give, grant, offer, pledge, approve, donate, ship, resume"),
  recognise: verb("recognise, recognize, acknowledge"),
  declare: verb(
    "declare, brand, label, call, name, dub, consider, deem, describe, term, denounce, portray, depict, characterise, characterize",
  ),
  meet: verb("meet, meet with, visit, receive, host, hold talks with, speak with, talk with, talk to, phone, negotiate with, confer with"),
  hold: verb("hold, have"),
  mediate: verb("mediate, arbitrate, intercede, broker"),
  offer: verb("offer, volunteer, propose, seek, try, attempt"),
  urgeDialogue: verb("urge, advocate, promote, propose, seek, encourage, recommend, support, favour, favor, back, facilitate"),
  sign: verb("sign, publish, release, issue, join, endorse, circulate, co-sign"),
  join: verb("join"),
  plead: verb("plead, appeal"),
  put: verb("put, place"),
  welcome: verb("welcome"),
  ally: verb("partner"),
  refuse: verb("refuse, decline"),
  promote: verb("promote, encourage, facilitate"),
  rule: verb("rule"),
  remain: {
    forms: [
      { past: list("was, were"), participle: ["been"], present: list("is, are, am"), bare: ["be"], gerund: ["being"] },
      ...conjugated("remain, seem, appear, stay, become"),
    ],
  },
  take: verb("take"),
  trust: verb("trust, respect"),
  file: verb("file, bring, lodge"),
  sue: verb("sue"),
  lead: verb("lead, stage, hold, organise, organize, mount"),
  want: verb("want"),
  punish: verb("fire, sack, subpoena, prosecute, indict, jail"),
  appoint: verb("nominate, appoint, reappoint, pardon, decorate"),
  claim: verb("claim, boast of, boast, tout"),
  lash: verb("lash, hit, fire"),
  level: verb("level, direct"),
  look: verb("look"),
  block: verb(
    "veto, block, scrap, repeal, overturn, abolish, outlaw, nullify, thwart, derail, undo, dismantle, gut, defund, obstruct, stall",
  ),
  pass: verb("ratify, approve, pass, enact, co-sponsor, cosponsor, sponsor, introduce, adopt"),
  push: verb("push for, press for, lobby for, argue for, rally for, march for, fight for, advocate for"),
  vote: verb("vote"),
  close: verb("close, shut, shut down, reopen, open"),
  distance: verb("distance, dissociate, disassociate"),
  align: verb("align, ally"),
  agree: verb("agree with, sympathise with, sympathize with, identify with, concur with"),
  finance: verb("fund, finance, bankroll, arm, subsidise, subsidize"),
  host: verb("host, broker, facilitate, chair, moderate, sponsor"),
  stand: verb("stand"),
  travel: verb("travel, fly"),
  ban: verb("ban, bar, banish, blacklist"),
  liken: verb("liken, compare"),
};

const resignation =
  "resignation|ouster|removal|impeachment|departure|arrest|imprisonment|prosecution|expulsion|overthrow|dismissal|firing|trial|exit|indictment|extradition";
const quitting = "resign|step|quit|go|leave|stand|abdicate";
const ceasing = "stop|refrain|cease|desist|end|halt|withdraw|abandon|quit";
const backing =
  "support|backing|solidarity|sympathy|endorsement|admiration|respect|appreciation|confidence|trust|allegiance|gratitude|praise|affection|preference|loyalty";
const blame =
  "condemnation|rejection|disapproval|criticism|repudiation|denunciation|contempt|disdain|distrust|hostility|outrage|anger|opposition|disgust|hatred|displeasure";
const relations = "ties|relations|links|diplomacy";
const statement = "statement|letter|declaration|petition|communiqué|resolution|manifesto|motion";
const bad =
  "dictator|tyrant|terrorist|terrorists|criminal|criminals|traitor|traitors|liar|racist|fascist|thug|butcher|murderer|enemy|threat|danger|disgrace|fraud|hypocrite|coward|usurper|illegitimate|corrupt|dishonest|murderous|genocidal|aggressor|bully|oppressor|incompetent|unfit|dangerous|irresponsible|reckless|failure|disaster|puppet|demagogue|hypocritical|weak|cruel|crooked";
const good =
  "hero|heroes|patriot|friend|ally|champion|genius|inspiration|visionary|martyr|brave|courageous|heroic|legitimate|honourable|honorable|honest";

/** What somebody says, does or proposes: whoever is against it publicly is against him in it. */
const works = list(
  "actions, action, decision, decisions, move, moves, remarks, remark, comments, comment, rhetoric, behavior, behaviour, conduct, claims, claim, statements, statement, policies, policy, plan, plans, proposal, proposals, agenda, response, leadership, record, tactics, stance, approach, speech, tweets, tweet, post, posts, performance, government, administration, rule, efforts, effort, crimes, lies, bid, campaign, presidency, strategy, budget, bill, order, measures, refusal, failure, failures, stewardship, attitude, words, declaration, declarations, initiative, initiatives, call, demand, demands, regime, position, push, tactic, legacy, courage, commitment, work, role",
).join("|");
/** What is done to somebody: "the invasion of X" is not X’s. */
const inflicted = list(
  "attacks, attack, aggression, invasion, repression, crackdown, interference, meddling, threats, threat, use, offensive, onslaught, intervention, incursion, bombing, bombardment, provocation, provocations, violation, violations, abuses, appointment, nomination, choice, treatment, handling, management, reelection, re-election, insults, candidacy, accusations, accusation, allegations, pressure",
).join("|");

const predicates: readonly PredicatePattern[] = [
  act("oppose", `condemn T's ~ ${works}|${inflicted}`),
  act("oppose", `condemn ~ ${works} of|by T`),
  act("oppose", `condemn ~ ${inflicted} by T`),
  act("support", `praise T's ~ ${works}|${inflicted}`),
  act("support", `praise ~ ${works} of|by T`),
  act("oppose", `reject T's ~ ${works}|${inflicted}`),
  view("support", `support T's ~ ${works}|${inflicted}`, { negated: "oppose" }),
  view("oppose", `fight T's ~ ${works}|${inflicted}`),
  // Words against.
  act("oppose", "condemn T", { passive: true }),
  act("oppose", "reject T", { passive: true }),
  view("oppose", "fight T", { passive: true }),
  act("oppose", "overthrow T", { passive: true }),
  act("oppose", "punish T", { passive: true }),
  act("support", "appoint T", { passive: true }),
  view("support", `claim to? have|having ~ ${backing} of|from T`, { claimed: true }),
  view("support", `claim to? have|having ~ ${backing} of|from A`, { claimed: true }),
  act(
    "oppose",
    "demand that? ~ suspend|stop|halt|end|withhold|freeze|cut ~ aid|assistance|cooperation|support|funding|arms ~ to|for|with T",
    { thing: true },
  ),
  act("oppose", "accuse T of", { passive: true }),
  act("oppose", "blame T for|over", { passive: true }),
  act("oppose", "oppose T"),
  act("oppose", "voteAgainst T"),
  act("oppose", "lash out|back ~ at|against T"),
  act("oppose", "take ~ shot|shots|swipe|swipes|jab|jabs at T"),
  act("oppose", "level ~ criticism|accusations|charges at|against T"),
  act("oppose", "condemn ~ as a? campaign by T"),
  act("oppose", `demand T's ${resignation}`),
  act("oppose", `demand ~ ${resignation} of T`),
  act("oppose", `demand that? T ${quitting}`),
  act("oppose", `call for T's ${resignation}`),
  act("oppose", `call for ~ ${resignation} of T`),
  act("oppose", `call for|on|upon T to be? ${quitting}|removed|ousted|impeached|jailed|arrested|prosecuted|tried|fired`),
  act("oppose", `ask T to ${quitting}`),
  act(
    "oppose",
    `ask T to ${ceasing} from? further? ~ interfering|intervening|meddling|attacking|bombing|spying|killing|harassing|provoking|threatening|interference|intervention|aggression|attacks|meddling`,
  ),
  act("oppose", "ask T not to ~ interfere|intervene|meddle|attack|provoke|threaten"),
  act("oppose", `express ~ ${blame} of|for|at|toward|towards|against|with|to T`),
  act("oppose", "express ~ criticism of T"),
  act("oppose", "take ~ stand|position|stance against T"),
  act("oppose", "file ~ lawsuit|suit|complaint|charges against T"),
  act("oppose", "sue T", { passive: true }),
  act("oppose", "lead ~ protest|protests|march|demonstration|rally|revolt|uprising|coup|campaign against T"),
  act("oppose", `declare T as? a|an|the? ~ ${bad}`),
  act("support", `declare T as? a|an|the? ~ ${good}`),
  act("oppose", "declare T persona non grata"),
  act("oppose", "liken T to ~ hitler|stalin|nazis|nazi|dictators|dictator|terrorists|animals"),
  // Acts against.
  act("oppose", "recall ~ ambassador|ambassadors|envoy|envoys|consul|diplomats from|to|in T"),
  act("oppose", "recall T's ~ ambassador|ambassadors"),
  act("oppose", "announce ~ recall|withdrawal of ~ ambassador|ambassadors|envoy|envoys|diplomats from T"),
  act("oppose", "expel T's ~ ambassador|diplomats|diplomat|envoy|embassy|consul"),
  act("oppose", "expel ~ ambassador|diplomats|diplomat|envoy of T"),
  act("oppose", `break ~ ${relations} with T`),
  act("oppose", `put ~ ${relations} with T on pause|hold|ice`),
  act("oppose", `announce ~ pause|break|suspension|rupture|freeze|severing in|of|with ~ ${relations} with? T`),
  act("oppose", `announce ~ pause|break|suspension|rupture|freeze in|of|with ~ ${relations} with T`),
  act("oppose", "impose ~ sanctions|tariffs|embargo|ban|restrictions|blockade on|against T"),
  act("oppose", "sanction T", { passive: true }),
  act("oppose", "suspend ~ aid|assistance|cooperation|support|funding|arms|shipments|deliveries to|with|for T", { thing: true }),
  act("oppose", "declare war on T"),
  act("oppose", "ban T from", { passive: true }),
  // Words and acts for.
  view("support", "support T", { negated: "oppose", passive: true }),
  act("support", "praise T", { passive: true }),
  act("support", "aid T"),
  act("support", "advocate T"),
  act("support", `voice ~ ${backing} for|to|with|behind|in|toward|towards T`),
  act("support", "throw ~ weight|support behind T"),
  act("support", "come to T's defense|defence|aid|rescue"),
  act("support", `call for T's release|freedom|reinstatement|restitution|liberation`),
  act("support", `call for ~ release|freedom|reinstatement|restitution|liberation of T`),
  act("support", `demand T's release|freedom|reinstatement|restitution|liberation`),
  act("support", `demand ~ release|freedom|reinstatement|restitution|liberation of T`),
  act("support", `sign ~ ${statement} supporting|backing|defending|endorsing T`),
  act("oppose", `sign ~ ${statement} condemning|denouncing|criticising|criticizing|against|opposing T`),
  act("support", `sign ~ ${statement} in support|favour|favor|defense|defence of T`),
  act("support", "recognise T as ~ president|leader|head|winner|government|ruler|state", { negated: "oppose", passive: true }),
  act("support", "recognise T's ~ victory|legitimacy|independence|sovereignty|government", { negated: "oppose" }),
  act("support", "provide ~ weapons|arms|aid|assistance|tanks|missiles|ammunition|asylum|refuge|equipment|funding|loans to|for T"),
  act("support", "provide T with ~ weapons|arms|aid|assistance|tanks|missiles|ammunition|equipment|funding"),
  act("support", "provide T political? asylum|refuge|weapons|arms|aid"),
  act("support", "lift ~ sanctions|embargo|blockade on|against T"),
  act("support", `restore ~ ${relations} with T`),
  view("support", "trust T", { negated: "oppose", passive: true }),
  view("support", "join ~ in backing|supporting|endorsing|defending|praising T"),
  act("oppose", "join ~ in condemning|denouncing|criticising|criticizing|opposing T"),
  ...["T", "I"].flatMap((what) => [
    view("support", `join A ~ in ~ backing|supporting|endorsing|defending|praising|recognising|recognizing ${what}`),
    view("oppose", `join A ~ in ~ condemning|denouncing|criticising|criticizing|opposing|rejecting ${what}`),
  ]),
  view("support", "remain loyal|supportive|friendly|sympathetic|grateful|committed|favourable|favorable to|toward|towards|of T"),
  view("support", "remain ~ committed to supporting|helping|defending T"),
  view(
    "support",
    "remain ~ supporter|supporters|ally|allies|backer|backers|friend|friends|admirer|admirers|fan|defender|defenders|champion|sympathiser|sympathizer of T",
  ),
  view("oppose", "remain ~ critic|critics|opponent|opponents|foe|foes|enemy|enemies|rival|rivals|detractor|detractors|adversary of T"),
  view(
    "oppose",
    "remain ~ critical|wary|sceptical|skeptical|suspicious|contemptuous|disdainful|dismissive|hostile|opposed of|to|toward|towards T",
  ),
  view("oppose", "remain ~ angry|furious|outraged|frustrated|disappointed at|with|by T"),
  // Holders after: "has the support of A".
  view("support", `have ~ ${backing}|blessing of|from A`, { negated: "oppose" }),
  view("oppose", `lose ~ ${backing}|blessing of|from A`),
  // Between.
  view("support", "look forward to working|cooperating ~ with T"),
  act("mediate", "mediate in|between T"),
  act("mediate", "offer to? ~ mediate|mediation|mediator between|in T"),
  act("mediate", "call for ~ dialogue|talks|negotiations|mediation|calm|restraint between|in|with|among T"),
  act("mediate", "urgeDialogue ~ dialogue|talks|negotiations|mediation between|in|with|among T"),
  act("mediate", "ask T to negotiate|talk|de-escalate|reconcile"),
  act("mediate", "ask T to show|exercise ~ restraint|calm"),
  // Met, no more.
  act("neutral", "meet T"),
  act("neutral", "meet with T"),
  act("neutral", "hold ~ call|meeting|talks|conversation|summit|session with T"),
  // On things.
  act("support", "call for I"),
  ...["call", "plead", "ask"].flatMap((asks) => [
    act("support", `${asks} for ~ support|backing for|to|of ~ : holding|calling|organising|organizing? I`),
    act("support", `${asks} for ~ support|backing for|to|of holding|calling|organising|organizing? I`),
    act("support", `${asks} for ~ support|backing for|to|of T`),
  ]),
  view("support", "strengthen T", { negated: "oppose", passive: true }),
  act("oppose", "demand ~ end|halt|cessation|stop|lifting|suspension|cancellation|withdrawal|repeal|abolition to|of I"),
  act("oppose", "call for ~ end|halt|cessation|stop|lifting|suspension|cancellation|withdrawal|repeal|abolition to|of I"),
  act("oppose", "demand that? I end|stop|cease|be ended|stopped|lifted|halted|suspended|cancelled|repealed"),
  act("support", "demand that? I be held|restored|respected|guaranteed|called|reinstated|resumed|upheld"),
  act("support", "reinstate I", { passive: true }),
  act("support", "push for I"),
  act("oppose", "demand ~ closure|dissolution|shutdown|disbanding|abolition of T"),
  act("support", "demand I"),
  act("support", "push I"),
  act("oppose", "block I"),
  act("support", "pass I"),
  act("oppose", "voteAgainst I"),
  act("support", "advocate I"),
  act("support", "vote in favour|favor of I"),
  act("support", "vote in favour|favor of T"),
  act("oppose", "vote to condemn|censure|sanction|impeach|remove|oust|suspend|expel T"),
  act("oppose", "oppose I"),
  view("oppose", "fight I"),
  act("support", "praise I"),
  view("oppose", "remain opposed to T"),
  view("oppose", "remain ~ opposed to I"),
  view("oppose", "remain ~ against T"),
  view("oppose", "remain ~ against I"),
  view("support", "remain ~ in favour|favor of T"),
  view("support", "remain ~ in favour|favor of I"),
  view("support", "remain ~ supportive of I"),
  view("support", "remain ~ supporter|supporters|advocate|advocates|proponent|proponents|champion|defender of I"),
  view("oppose", "remain ~ opponent|opponents|critic|critics of I"),
  view("support", "agree T"),
  view("oppose", "distance itself|himself|herself|themselves from T"),
  view("support", "align itself|himself|herself|themselves with T"),
  view("support", "stand ~ side|shoulder by|to side|shoulder with T"),
  act("support", "finance T"),
  act(
    "oppose",
    `declare T's ~ ${works}|${inflicted} as? a|an|the? ~ unacceptable|irresponsible|shameful|outrageous|disgraceful|unjustified|unjustifiable|illegal|unlawful|illegitimate|provocation|provocative|reckless|cowardly|barbaric|criminal|aggression|interference|meddling|coup|baseless|false|absurd|ridiculous|dangerous|racist`,
  ),
  act("support", `declare T's ~ ${works} as? a|an|the? ~ courageous|historic|legitimate|brave|exemplary|commendable|welcome`),
  act("oppose", "close its|their ~ embassy|consulate in T"),
  act("oppose", "suspend T's ~ assets|membership|visas|licence|license"),
  act("mediate", "host ~ talks|dialogue|negotiations|conference|truce|ceasefire|deal|agreement|mediation between T"),
  act("mediate", "stand ready|willing to mediate|broker|facilitate ~ between|in T"),
  act("mediate", "remain ~ ready|willing|available|prepared to mediate|broker|facilitate ~ between|in T"),
  act("oppose", "reject I"),
  act("oppose", "condemn I"),
  act("oppose", `express ~ ${blame} of|for|at|toward|towards|against|with|to I`),
  act("support", `voice ~ ${backing} for|to|with|behind|in|toward|towards I`),
  view("support", "support I"),
  act("oppose", "rule out I"),
  act("oppose", "oppose I"),
  act("support", "advocate I"),
  act("support", "promote I", { negated: "oppose" }),
  act("support", "welcome I"),
];

export const stances: StanceData = {
  verbs: { ...verbs, throw: verb("throw"), come: verb("come") },
  predicates,
  nominals: [
    {
      nouns: list(
        "support, backing, endorsement, solidarity, praise, defense, defence, admiration, sympathy, recognition, applause, gratitude",
      ),
      toward: list("for, of, with, to"),
      by: list("of, from, by, on the part of"),
      stance: "support",
    },
    {
      nouns: list(
        "condemnation, criticism, denunciation, repudiation, rejection, opposition, criticisms, hostility, disapproval, censure, objection, objections, contempt, disdain",
      ),
      toward: list("of, to, against, toward, towards, for"),
      by: list("by, from, on the part of"),
      stance: "oppose",
    },
    {
      nouns: list("sanctions, accusations, attacks, allegations, threats, tirade, tirades, insults, aggression, hostility"),
      toward: list("on, against, at"),
      by: list("by, from"),
      stance: "oppose",
    },
    { nouns: list("protests, protest, demonstrations, marches, rallies"), toward: list("against"), by: list("by"), stance: "oppose" },
  ],
  compounds: [
    { suffix: "-backed", stance: "support" },
    { suffix: "-supported", stance: "support" },
    { suffix: "-sponsored", stance: "support" },
    { suffix: "-endorsed", stance: "support" },
    { suffix: "-friendly", stance: "support" },
    { prefix: "pro-", stance: "support" },
    { prefix: "anti-", stance: "oppose" },
  ],
  verdicts: {
    oppose: [
      ...bad.split("|"),
      ...list(
        "shameful, disgraceful, disgusting, outrageous, terrible, horrible, pathetic, awful, evil, lawless, authoritarian, undemocratic, brutal, repressive, wrong, phony, unacceptable, catastrophe, embarrassment, loser, sleazebag, lunatic, con man, conman, joke, menace, moron, warmonger, charlatan, swindler, crook, idiot, clown, criminal, scandal, mess, inept, clueless, hateful, bigot, extremist, guilty, monster, provocative, interventionist, inflammatory, hostile, offensive, insulting, unfounded, baseless, misleading, arrogant, aggressive, divisive, cowardly, absurd, ridiculous, unjustified, unlawful, vile, barbaric, heinous, cynical, meddlesome, incendiary, deplorable, despicable, intolerable, inadmissible",
      ),
    ],
    support: [
      ...good.split("|"),
      ...list(
        "great, excellent, wonderful, remarkable, outstanding, tremendous, fantastic, terrific, amazing, incredible, strong, decent, brilliant, admirable, principled, trustworthy, leader of integrity, winner, smart, innocent, reliable, dedicated, qualified, thoughtful, democrat, statesman, superb, extraordinary, awesome",
      ),
    ],
  },
  deeds: {
    oppose: verb(
      "lie, mislead, deceive, distort, betray, steal, cheat, violate, abuse, obstruct, undermine, sabotage, bypass, politicise, politicize, weaponise, weaponize, squander, incite, meddle, interfere, provoke, manipulate, exploit, bully, harm, endanger, jeopardise, jeopardize, flout, trample, fabricate, falsify, smear, enable, appease, oppress, repress, plunder, loot, massacre, terrorise, terrorize, persecute, discriminate, usurp, corrupt, collude, conspire, overreach, pander, bungle, mishandle, mismanage, disrespect, disgrace, degrade, divide us, stonewall, scapegoat, gaslight",
    ),
    support: verb("excel, deserve praise, deserve credit, prevail, inspire, restore peace, save lives"),
  },
  evaluations: {
    doings: {
      oppose: verb(
        "lie, mislead, deceive, betray, steal, cheat, violate, abuse, obstruct, undermine, sabotage, fail, bungle, botch, mishandle, mismanage, squander, exploit, bully, harass, assault, rape, molest, grope, kill, murder, stab, shoot, torture, massacre, threaten, intimidate, smear, insult, mock, ridicule, belittle, demean, disparage, taunt, attack, slander, falsify, fabricate, plagiarise, plagiarize, embezzle, launder, bribe, collude, conspire, meddle, interfere, incite, provoke, inflame, stoke, flout, defy, ignore, neglect, flip-flop, backtrack, backpedal, waffle, stumble, falter, flounder, blunder, gaffe, err, struggle, lose, trail, lag, resign, plead guilty, refuse, deny, rant, rave, rail, gloat, brag, boast, whine, scoff, sneer, lash out, jeer, distort, exaggerate, inflate, overstate, misstate, mischaracterise, mischaracterize, misrepresent, misuse, break the law, break promises, dodge, evade, duck, stonewall, conceal, hide, cover up, renege, capitulate, cave, pander, scapegoat, fearmonger, demonise, demonize, vilify, oppress, repress, persecute, discriminate, censor, invade, bomb, crash, flee, admit, confess, concede, apologise, apologize, suffer, falsely claim, shoot down, lambaste, berate, blast, accuse, blame, deride, harm, endanger, jeopardise, jeopardize, worsen, fuel, exacerbate, commit, trample, usurp, overreach, defame, groom, threaten to, infuriate, anger, alarm, outrage, enrage, offend, alienate, antagonise, antagonize, humiliate, embarrass, disappoint, shock, dismay, frustrate, drunk, swindle, defraud, extort, blackmail, loot, terrorise, terrorize, slaughter, beat, kidnap, abduct, enslave, ransack",
      ),
      support: verb(
        "win, triumph, prevail, excel, succeed, thrive, shine, soar, impress, inspire, rescue, save, heal, help, protect, donate, volunteer, champion, pioneer, innovate, achieve, accomplish, overcome, deserve, honor, honour, thank, praise, uphold, defend, stand up for, fight for, care about, care for, empower, unite, comfort, console, reassure, mentor, nurture, restore, improve, strengthen, boost, revive, flourish, outperform, surge, cruise, dazzle, delight, charm, captivate, energise, energize, galvanise, galvanize, rally, advocate, campaign for, speak up for, celebrate, rebuild, reform, solve, resolve, liberate, appreciate, keep his promise, deliver",
      ),
    },
    sufferings: {
      oppose: verb(
        "accuse, charge, indict, convict, arrest, jail, imprison, sentence, detain, sue, investigate, probe, prosecute, impeach, fire, oust, sack, suspend, dismiss, expel, ban, fine, censure, reprimand, rebuke, criticise, criticize, condemn, denounce, slam, blast, lambaste, lambast, pan, mock, ridicule, deride, pillory, vilify, blame, fault, fault for, discredit, disgrace, humiliate, embarrass, shame, defeat, trounce, crush, reject, boo, heckle, jeer, implicate, caught, catch, expose, dog, plague, mar, tarnish, taint, haunt, beset, hated, hate, despise, loathe, revile, detest, distrust, disqualify, subpoena, label, force out, force to resign, outrage, sanction, blacklist, allege, rumour, suspect, attack, skewer, roast, grill, hammer, savage, snub, spurn, shun, scorn, hound, besiege, embattle, cornered, snare, embroil, mire, compare unfavorably, question, scrutinise, scrutinize, undermine, shake, stun, infuriate, kick out, throw out, drive out",
      ),
      support: verb(
        "praise, hail, laud, applaud, commend, celebrate, acclaim, honor, honour, award, admire, respect, revere, love, beloved, cherish, adore, cheer, welcome, endorse, back, reelect, re-elect, elect, crown, acquit, exonerate, vindicate, clear, absolve, pardon, credit, congratulate, thank, decorate, promote, favor, favour, appreciate, remember fondly, mourn, idolise, idolize, toast, recognise, recognize, inspire, select, choose, nominate, confirm, name to, regard highly, prefer, salute, extol, rescue, reinstate",
      ),
    },
    marks: {
      oppose: list(
        "lie, lies, falsehood, falsehoods, failure, failures, scandal, scandals, misconduct, corruption, crimes, crime, abuses, abuse, racism, bigotry, sexism, misogyny, hypocrisy, incompetence, blunder, blunders, mistake, mistakes, gaffe, gaffes, insults, attacks, threats, tirade, tirades, rants, rant, outburst, outbursts, recklessness, arrogance, cruelty, brutality, aggression, provocations, atrocities, guilt, conviction, arrest, indictment, resignation, downfall, demise, defeat, loss, losses, decline, woes, troubles, problems, weakness, weaknesses, shortcomings, flaws, missteps, misdeeds, wrongdoing, dishonesty, deception, greed, cowardice, inaction, negligence, incitement, controversy, controversies, unpopularity, disapproval, impeachment, firing, ouster, disregard, contempt, disdain, refusal, inability, smears, meddling, interference, coverup, cover-up, collusion, obstruction, propaganda, extremism, dictatorship, tyranny, chaos, dysfunction, racist, sexist, false, baseless, unfounded, misleading, dishonest, divisive, controversial, inflammatory, incendiary, reckless, offensive, disgraceful, outrageous, bogus, disastrous, failed, broken, toxic, shameful, vile, vulgar, crude, erratic, unhinged, bizarre, stunning, embarrassing, illegal, unlawful, unconstitutional, alleged, draconian, harsh, cruel, brutal, corrupt, authoritarian, sham, hoax, witch-hunt, hunt, nonsense, fraud, fake, worse, worst, bad, wrong, shame, crisis, danger, dangers, damage, distraction, stunt, betrayal, violation, violations, cover, bribery, treason, perjury, impeachable, unfit, unfair, unjust, unprecedented, unqualified, irresponsible, immoral, inhumane, unacceptable, inappropriate, improper, desperate, hysterical, partisan, appalling, horrific, horrendous, disturbing, troubling, concerning, alarming, fear, fears, hate, hatred, violence, abuse, stupid, foolish, incapable, incompetent, ignorant, weak, afraid, worried, concerned, concerns, skeptical, sceptical, disappointed, angry, furious, outraged, upset, threat, against, critical, subpoena, lawsuit, accusation, accusations, allegation, allegations, criticism, criticisms, opposition, rebuke, condemnation, challenge, veto, protest, protests",
      ),
      support: list(
        "victory, victories, win, wins, success, successes, triumph, achievement, achievements, accomplishments, accomplishment, courage, bravery, integrity, honesty, wisdom, leadership, generosity, kindness, compassion, charm, talent, talents, skill, skills, brilliance, popularity, legacy, dedication, commitment, strength, strengths, heroism, resilience, dignity, decency, humility, patriotism, genius, supporters, fans, admirers, successful, historic, impressive, remarkable, brilliant, excellent, popular, heroic, landmark, inspiring, powerful, signature, acclaimed, award-winning, groundbreaking, pioneering, visionary, best, good, better, proud, glad, happy, grateful, thankful, hope, hopeful, confidence, confident, support, backing, endorsement, praise, ally, allies, friend, friends, tribute, honor, honour, hero, heroes, excellent, fair, honest, qualified, perfect, tremendous, wonderful, beautiful, favor, favour, trust, respect, admiration",
      ),
    },
    qualities: {
      oppose: list(
        "disgraced, embattled, corrupt, crooked, racist, sexist, convicted, accused, alleged, dishonest, lying, failed, beleaguered, scandal-plagued, scandal-ridden, controversial, notorious, infamous, murderous, brutal, ruthless, reckless, incompetent, disgruntled, hated, unpopular, indicted, hypocritical, divisive, extremist, radical, far-right, far-left, ultraconservative, authoritarian, dictatorial, tyrannical, unhinged, erratic, bigoted, deranged, thin-skinned, bombastic, hapless, feckless, weak, rogue, genocidal, fascist, terrorist, suspected, paranoid, greedy, cowardly, abusive, predatory",
      ),
      support: list(
        "beloved, acclaimed, heroic, legendary, respected, well-respected, renowned, celebrated, popular, brilliant, courageous, brave, talented, great, esteemed, distinguished, honorable, honourable, revered, admired, trusted, decorated, award-winning, prize-winning, charismatic, gifted, visionary, successful, pioneering, veteran, iconic, principled, honest, dedicated, tireless, outstanding, inspirational, eminent, prominent, eloquent, wise, innocent",
      ),
    },
    outright: {
      oppose: list(
        "regime, coup, dictatorship, tyranny, puppet, usurper, illegitimate, unelected, undemocratic, antidemocratic, repressive, murderous, genocidal, fascist, tyrannical, coup-born, kleptocratic, criminal, corrupt, crooked, lying, racist, brutal, disgraced",
      ),
      support: list("rightful, legitimate, heroic, beloved, courageous, brave, visionary"),
    },
    innocent: new Set(list("regime change, regime changes, coup attempt, coup attempts")),
    toward: [
      {
        nouns: new Set(
          list(
            "allegations, allegation, charges, charge, accusations, accusation, complaint, complaints, lawsuit, lawsuits, suit, case, claims, evidence, protests, protest, campaign, attacks, attack, outrage, backlash, backlashes, anger, vitriol, threats, sanctions, opposition, hostility, impeachment, resentment, criticism, hatred, revolt, rebellion, insults, indictment, indictments, inquiry, investigation, verdict, testimony, smears, smear",
          ),
        ),
        toward: new Set(list("against, at, toward, towards")),
        stance: "oppose",
      },
      {
        nouns: new Set(
          list(
            "critics, critic, criticism, criticisms, condemnation, denunciation, denunciations, mockery, impeachment, disapproval, distrust, rejection, hatred, opponents, foes, enemies, victims, arrest, conviction, contempt, indictment, investigation, prosecution, parody, complaints, removal, ouster, suspicions, failure, failures, lies, crimes, hypocrisy, sins, scandals, blunders, defeat",
          ),
        ),
        toward: new Set(list("of")),
        stance: "oppose",
      },
      {
        nouns: new Set(
          list(
            "blow, setback, embarrassment, defeat, disaster, contempt, humiliation, problem, headache, rebuke, disdain, loss, trouble, nightmare",
          ),
        ),
        toward: new Set(list("for, to")),
        stance: "oppose",
      },
      {
        nouns: new Set(
          list(
            "support, praise, admiration, respect, sympathy, enthusiasm, love, affection, victory, win, triumph, vote, votes, votes, endorsement, boost, gratitude, applause, cheers, backing",
          ),
        ),
        toward: new Set(list("for, to")),
        stance: "support",
      },
      {
        nouns: new Set(
          list(
            "supporters, supporter, fans, fan, admirers, admirer, backers, friends, friend, endorsement, ally, allies, defense, defence, praise, supportive, defenders, fond, proud",
          ),
        ),
        toward: new Set(list("of")),
        stance: "support",
      },
    ],
  },
  relations: {
    support: list(
      "supporter, supporters, ally, allies, backer, backers, loyalist, loyalists, admirer, admirers, defender, defenders, sympathiser, sympathizer, surrogate, surrogates",
    ),
    oppose: list("critic, critics, opponent, opponents, foe, foes, detractor, detractors, adversary, adversaries, enemy, enemies"),
  },
  obligations: {
    modals: list("should, must, needs to, has to, ought to, need to, have to"),
    oppose: list(
      "resign, apologise, apologize, quit, step down, go, leave office, be ashamed, be impeached, be removed, be fired, be jailed, be prosecuted, be arrested, be investigated, be held accountable, be sanctioned, face justice, drop out",
    ),
  },
  pronouns: {
    objects: { female: ["her"], male: ["him"], either: [] },
    clitics: { female: [], male: [], either: [] },
    owners: { female: ["her"], male: ["his"], either: [] },
  },
  words: {
    determiners: list(
      "the, a, an, this, that, these, those, some, several, many, most, all, both, any, no, another, other, each, every, certain, various",
    ),
    articles: list("the, a, an, its, his, her, their, my, our, your, any, no, another, every"),
    prepositions: list(
      "of, in, on, at, by, for, from, with, to, into, against, about, over, under, after, before, since, during, between, among, amid, through, throughout, across, behind, beyond, within, without, toward, towards, upon, around, near, alongside, despite, than, via, per, until, till, onto, off, out, up, down, inside, outside, above, below, besides, beside, because, following, including, like, except, regarding, concerning",
    ),
    conjunctions: list("and, or, but, nor, as well as, along with, &"),
    clauseOpeners: list(
      "that, after, before, because, while, whereas, although, though, if, whether, when, where, as, since, unless, how, why, what, so, until",
    ),
    relatives: list("who, which, that, whom, whose"),
    pronouns: list(
      "he, she, it, they, him, her, them, i, we, you, me, us, himself, herself, itself, themselves, one, there, this, these, those, someone, nobody, everyone",
    ),
    auxiliaries: list(
      "have, has, had, having, be, is, are, was, were, been, being, am, do, does, did, will, would, shall, should, can, could, may, might, must, 's, 've, 'll, 'd, 're, to, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, shouldn't, get, gets, got, s",
    ),
    copulas: list(
      "is, are, was, were, be, been, being, am, 's, 're, isn't, aren't, wasn't, weren't, remain, remains, remained, get, gets, got",
    ),
    agents: list("by"),
    adverbs: list(
      "first, anew, longer, also, even, again, now, then, soon, still, already, yet, just, only, once, later, today, yesterday, tonight, often, always, ever, further, instead, both, all, very, so, too, long, in turn, harshly, not, never, together, themselves, himself, herself, itself, monday, tuesday, wednesday, thursday, friday, saturday, sunday, meanwhile, however, further",
    ),
    adverbEndings: list("ly"),
    negators: list(
      "not, never, no, nor, neither, n't, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, cannot, can't, nobody, none, without, hardly, barely, rarely, stop, stopped, stops",
    ),
    notOnly: list("not only, not just, not merely, not simply, not once"),
    refusals: list(
      "refuse, refuses, refused, refusing, decline, declines, declined, declining, fail, fails, failed, failing, reluctant, unwilling, hesitate, hesitated, denied, denies, deny, denying, avoid, avoided, avoids, stop, stopped, loath, refusal, failure",
    ),
    commitments: list(
      "vow, vows, vowed, vowing, pledge, pledges, pledged, pledging, promise, promises, promised, promising, agree, agrees, agreed, agreeing, decide, decides, decided, deciding, continue, continues, continued, continuing, begin, begins, began, chose, choose, chooses, choosing, first, intend, intends, intended, rush, rushed, united, use, used, proceeded, went on, moved, voted, votes, committed, took to twitter, statement, letter",
    ),
    infinitiveMarks: list("to"),
    unreal: list(
      "would, could, might, may, if, unless, should, must, whether, wouldn't, couldn't, can, cannot, can't, will, shall, 'd, 'll, won't, hypothetically, supposedly, purportedly, allegedly, reportedly, whoever",
    ),
    firstPerson: list("i, we"),
    future: list("will, shall, 'll, won't"),
    voids: list(
      "denied, denies, deny, denying, doubt, doubts, doubted, hope, hopes, hoped, hoping, fear, fears, feared, fearing, urge, urged, urging, demand, demands, demanded, demanding, ask, asks, asked, asking, propose, proposes, proposed, proposing, suggest, suggested, suggesting, suggestion, suggestions, rumours, rumors, rumour, rumor, speculation, allegation, allegations, denial, denials, possibility, chance, expected, expects, expect, expecting, hopeful, wish, wishes, wished, requested, requests, requesting, recommend, recommended, recommends, unlikely, likely, imagine, pretend, pretended, assume, assumed, unless, provided, lest, refuted, dismissed, rejected, rejects, rejecting",
    ),
    possessives: list("his, her, its, their, my, our, your"),
    gerundPrepositions: list("in, by, while, when, after, before, and"),
    circumstances: list("in, on, at, for, during, since, through, throughout, across, around, outside, near, after"),
    metonyms: list(
      "government, governments, regime, regimes, administration, administrations, authorities, leadership, presidency, presidencies, leaders, leader, cabinet, executive, junta, president, presidents, officials, dictatorship, campaign, rule, diplomacy",
    ),
    links: list("of, in"),
    including: list("including, include, such as, like, among them, namely, notably, particularly, especially"),
    likewise: list("as do, as does, as did, as have, as has, so do, so does, so did, as well as do"),
    wishes: list(
      "as requested by, as demanded by, as proposed by, as urged by, as sought by, as called for by, requested by, demanded by, proposed by, sought by",
    ),
    collectives: list(
      "countries, nations, states, governments, leaders, presidents, members, organisations, organizations, groups, figures, politicians, parties, lawmakers, legislators, senators, officials, allies, others, republicans, democrats, critics, unions, companies, activists, others",
    ),
    anaphors: list(
      "those countries, these countries, those nations, these nations, those states, these states, the countries, both countries, those governments, these governments, the four countries, the three countries, the two countries",
    ),
    personal: [],
    adjectivesFollow: false,
    followers: list(
      "yesterday, today, tonight, again, earlier, later, alone, too, also, himself, herself, itself, themselves, directly, now, is, was, has, had, resign, quit, go, leave, twice, anyway, instead, once, publicly, openly, who, which, not, then, here, there, soon, even, both, last, this, next, each, all, amid, via, despite, persona",
    ),
    issues: list(
      "d'etat, d'état, coup, coups, putsch, election, elections, dialogue, referendum, plebiscite, recount, reform, reforms, ceasefire, truce, armistice, intervention, interference, meddling, treaty, sanctions, tariffs, embargo, blockade, boycott, investigation, inquiry, probe, impeachment, assembly, constitution, protests, demonstrations, repression, crackdown, violence, invasion, war, strike, strikes, withdrawal, talks, negotiations, peace, democracy, independence, secession, annexation, occupation, autonomy, federalism, sovereignty, self-determination, statehood, unification, reunification, abortion, mediation, amnesty, pardon, privatisation, privatization, nationalisation, nationalization, austerity, subsidies, immigration, migration, deportation, deportations, asylum, extradition, bombing, bombings, bombardment, shelling, attacks, attack, airstrikes, transition, decriminalisation, decriminalization, legalisation, legalization, fracking, drilling, mining, logging, deforestation, censorship, torture, executions, genocide, apartheid, racism, discrimination, terrorism, corruption, impunity, curfew, lockdown, restraint, calm, de-escalation, disarmament, rearmament, conscription, enlargement, accession, membership, merger, candidacy, re-election, settlements, lawsuit, shutdown, wall, moratorium, surveillance, dictatorship, fascism, communism, socialism, capitalism, globalisation, globalization, gerrymandering, filibuster, reparations, resettlement, repatriation",
    ),
    vague: list(
      "plan, plans, measure, measures, proposal, proposals, decision, ruling, order, orders, rule, rules, regulation, regulations, law, laws, bill, bills, act, legislation, policy, policies, project, projects, process, initiative, agreement, accord, deal, pact, program, programme, programs, programmes, system, table, vote, action, control, controls, solution, summit, conference, mission, decree, agenda, budget, fund, funding, resolution, rights, penalty, tax, taxes, aid, assistance, cooperation, trade, ban, mandate, mandates, declaration, emergency, presence, base, bases, troops, deployment, exercise, exercises, drills, operation, operations, weapons, arms, sales, cuts, increase, pipeline, mine, dam, commission, tribunal, settlement, closure, court, council, union, zone, corridor, state, freedom, order, alliance, schedule, roadmap, framework, movement, campaign, hearings",
    ),
    acts: list(
      "arrest, arrests, detention, imprisonment, jailing, removal, ouster, ousting, impeachment, overthrow, dismissal, firing, expulsion, extradition, nomination, appointment, candidacy, re-election, reelection, release, trial, prosecution, conviction, indictment, invasion, annexation, occupation, bombing, shelling, recall, withdrawal, recognition, dissolution, closure, deployment, resignation, visit, pardon, exile, inauguration, disqualification, suspension",
    ),
    works: [...works.split("|"), ...inflicted.split("|")],
    inflicted: inflicted.split("|"),
    movesSubjects: false,
    memberships: list(
      "as a member of, as members of, as a member state of, as member states of, as a signatory of, as part of, in the name of, on behalf of, as chair of, as a founding member of",
    ),
    memberNouns: list("members, member, members', member states, member countries, member nations, states, countries, nations, allies"),
    gatherings: list(
      "protests, protest, demonstrations, demonstration, marches, march, rallies, rally, mobilisations, mobilizations, mobilization, strikes, roadblocks, sit-ins",
    ),
    participants: list("protesters, protestors, demonstrators, marchers, protester, protestor, demonstrator"),
    envoys: list("ambassador, ambassadors, embassy, envoy, consul, diplomats, diplomat, chargé, consulate"),
  },
};
