import type { SpeechData } from "../../language/speech.ts";

const list = (words: string): string[] => words.split(", ");

export const speech: SpeechData = {
  cues: list(
    "said, says, say, saying, told, tells, telling, stated, states, stating, added, adds, adding, announced, announces, announcing, claimed, claims, claiming, claim, argued, argues, arguing, argue, affirmed, affirms, affirming, asserted, asserts, asserting, explained, explains, explaining, noted, notes, noting, warned, warns, warning, insisted, insists, insisting, declared, declares, declaring, confirmed, confirms, confirming, denied, denies, denying, reported, reports, reporting, predicted, predicts, predicting, believes, believed, believing, believe, suggested, suggests, suggesting, acknowledged, acknowledges, acknowledging, admitted, admits, admitting, alleged, alleges, alleging, revealed, reveals, revealing, stressed, stresses, stressing, emphasized, emphasised, emphasizes, emphasises, emphasizing, emphasising, reiterated, reiterates, reiterating, repeated, repeats, maintained, maintains, maintaining, contended, contends, contending, concluded, concludes, concluding, commented, comments, commenting, remarked, remarks, remarking, observed, observes, observing, recalled, recalls, recalling, promised, promises, promising, vowed, vows, vowing, pledged, pledges, pledging, demanded, demands, demanding, requested, requests, requesting, urged, urges, urging, recommended, recommends, recommending, proposed, proposes, proposing, replied, replies, replying, responded, responds, responding, answered, answers, wrote, writes, writing, tweeted, tweets, tweeting, posted, posts, indicated, indicates, indicating, pointed out, points out, pointing out, went on to say, testified, testifies, testifying, complained, complains, complaining, conceded, concedes, conceding, countered, counters, cautioned, cautions, disclosed, discloses, estimated, estimates, expects, feared, fears, hoped, hopes, thinks, thought, agreed, agrees, swore, swears, boasted, boasts, defended, underlined, underscored, underlines, underscores, hinted, implied, speculated, speculates, joked, quipped, lamented, laments, proclaimed, proclaims, ruled, informed, accepted, assured, guaranteed, asked, asks, asking, demonstrated, shows, showed, reads, read, enthused, recounted, exclaimed, exclaims, described, describes, describing, hold, holds, decided, found, finds, learned, understands, understood, realised, realized, considers, considered, advises, advised, advising",
  ),
  quoteCues: list(
    "called, calls, calling, describing, described, describes, invited, invites, asked, asks, asking, laughed, shouted, shouts, shouting, yelled, cried, cries, whispered, murmured, muttered, sighed, snapped, interjected, continued, continues, continuing, began, begins, concluded, quoted as saying, quoted, dubbed, labelled, labeled, branded, denounced, denounces, denouncing, condemned, condemns, condemning, criticized, criticised, criticizes, criticizing, praised, praises, praising, accused, accuses, accusing, expressed, expresses, expressing, released, issued, published, issuing, voiced, voicing, calling for, called for, thanked, welcomed, welcomes, attributed, attributes, characterized, characterised, referred, refers, referring, chanted, chanting, sang, signed, spoke, speaks, speaking, talked, talking, discussed, cited, citing, dismissed, dismisses, dismissing, rejected, rejects, rejecting, mocked, offered, spokesman said, committed, extended, conceded, hailed, slammed, blasted, lambasted, decried, noted, tweeting, demonizes, demonized, promoted, vowing, refusing, wants, wanted, continues to be, is committed, opined, termed, deemed, elaborated, summed up, emphasized",
  ),
  thatWords: list("that"),
  idioms: list("that said, having said that, so to say, that is to say, needless to say, have a say, had a say, has a say, as noted above"),
  notThat: list("now, so, such, provided, given, in, except, only"),
  toldCues: list(
    "told, tells, telling, tell, informed, informs, informing, warned, warns, warning, assured, assures, assuring, reminded, reminds, reminding, notified, notifies, advised, advises, advising, promised, promises, promising, convinced, persuaded",
  ),
  occasions: list(
    "press, conference, briefing, interview, interviews, speech, address, broadcast, telecast, hearing, meeting, reporters, journalists, media, crowd, audience, public, rally, ceremony, occasion, call, visit, trial, court, testimony, debate, session, remarks",
  ),
  impersonal: [],
  pronominal: [],
  clitics: [],
  clauseBreaks: ["but"],
  accordingTo: list("according to, in the words of, as per, in the opinion of"),
  ownWords: list(
    "in * words, in * own words, in * view, in * opinion, in * eyes, in * judgement, in * judgment, in * phrase, in * telling, by * own account, by * account, to use * words",
  ),
  documents: list(
    "statement, statements, office, letter, email, e-mail, report, reports, memo, spokesman, spokeswoman, spokesperson, survey, poll, study, readout, tweet, post, message, press release, release, communiqué, communique, note, announcement, website, article, editorial, figures, data, statistics, documents, document, interview, video, speech, sources, officials, article, book, blog, column, testimony, filing, verdict, ruling, settlement, suit, lawsuit, manifesto, petition",
  ),
  bodies: list(
    "company, firm, group, agency, organisation, organization, party, bank, union, airline, manufacturer, carrier, paper, newspaper, network, institute, bloc, committee, commission, corporation, council, foundation, association, movement, institution, body, watchdog, charity, club, federation, alliance, coalition",
  ),
  auxiliaries: list(
    "has, have, had, is, are, was, were, be, been, being, will, would, shall, should, can, could, may, might, must, do, does, did, 's, 'd, 've, 'll",
  ),
  between: list(
    "also, later, further, then, however, therefore, recently, reportedly, publicly, repeatedly, previously, earlier, now, today, yesterday, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, again, already, still, once, on, early, late, this, last, week, month, morning, afternoon, evening, night, even, often, clearly, simply, just, subsequently, explicitly, officially, categorically, emphatically, not, never, always, himself, herself, itself, themselves, too, initially, quickly, immediately, firmly, angrily, calmly, privately, openly, formally, jointly, additionally, merely, ultimately, finally, eventually, and, go, went, come, came, forward",
  ),
  unreal: list(
    "not, never, n't, would, could, should, might, may, if, to, unless, cannot, can't, won't, wouldn't, hasn't, haven't, didn't, doesn't, don't",
  ),
  participleEndings: ["ing"],
  passiveAuxiliaries: list("is, are, was, were, be, been, being"),
  bareCues: list(
    "said, says, say, saying, told, tells, added, adds, adding, stated, states, claimed, claims, claiming, believes, believed, believe, thinks, thought, noted, noting, warned, warns, insisted, insists, hoped, hopes, feared, fears, explained, explaining, argued, argues, announced, predicted, predicts, estimates, expects, admitted, confirmed, suggested, suggests, reported, reports, acknowledged, denied, wrote, indicated, testified, maintained, conceded, alleged, alleges, vowed, promised, replied, continued, swore, stressed, pledged, agreed, shows, showed, revealed, revealing, reveals",
  ),
  dropsSubject: false,
  byWords: list("by"),
};
