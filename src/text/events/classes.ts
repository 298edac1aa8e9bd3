import type { EventClass } from "../../language/events.ts";

/** Whom an event of the class is known by: who did it, or to whom it was done. */
const ofThePatient: ReadonlySet<EventClass> = new Set<EventClass>([
  "remove",
  "appoint",
  "elect",
  "dissolve",
  "approve",
  "reject",
  "ban",
  "arrest",
  "charge",
  "sentence",
  "release",
  "investigate",
  "extradite",
  "die",
  "injure",
  "attack",
  "abduct",
  "repress",
  "expel",
  "sanction",
  "recognise",
  "dismiss",
  "found",
  "crash",
  "destroy",
  "evacuate",
  "rescue",
  "raid",
  "born",
  "deliver",
  "launch",
  "close",
  "missing",
]);

/** Happenings that go on for days: their mentions overlap rather than coincide. */
const goesOn: ReadonlySet<EventClass> = new Set<EventClass>([
  "protest",
  "strike",
  "clash",
  "repress",
  "die",
  "injure",
  "spread",
  "disaster",
  "flee",
  "evacuate",
  "missing",
]);

/** What happens to somebody once in a long while: two days told of it are one too many. */
const once: ReadonlySet<EventClass> = new Set<EventClass>([
  "remove",
  "resign",
  "appoint",
  "elect",
  "dissolve",
  "declare-emergency",
  "sentence",
  "extradite",
  "die",
  "born",
  "recall-ambassador",
  "break-ties",
]);

/** What a toll is the toll of. */
const deadly: ReadonlySet<EventClass> = new Set<EventClass>(["repress", "attack", "clash", "disaster", "crash", "spread"]);

/** Talk: an event only where the text says when. */
const talk: ReadonlySet<EventClass> = new Set<EventClass>(["say", "warn", "deny", "accuse", "support", "condemn", "threaten"]);

/** Answers to the news: what came after it. */
const reactions: ReadonlySet<EventClass> = new Set<EventClass>(["condemn", "support", "reject"]);

/** Broad words that tell little of themselves: they need more in common to be one event. */
const broad: ReadonlySet<EventClass> = new Set<EventClass>([
  "act",
  "say",
  "begin",
  "end",
  "hold",
  "occur",
  "announce",
  "publish",
  "ask",
  "raise",
  "fall",
  "send",
  "help",
  "build",
  "launch",
  "close",
  "win",
  "lose",
  "meet",
]);

/** How much a class weighs when choosing what matters, 0..1. */
const weights: Readonly<Partial<Record<EventClass, number>>> = {
  remove: 1,
  elect: 1,
  die: 1,
  disaster: 1,
  attack: 0.9,
  resign: 0.9,
  arrest: 0.85,
  appoint: 0.85,
  dissolve: 0.9,
  sanction: 0.8,
  truce: 0.9,
  protest: 0.8,
  crash: 0.9,
  "recall-ambassador": 0.85,
  "break-ties": 0.85,
  "declare-emergency": 0.9,
  expel: 0.7,
  sentence: 0.8,
  vote: 0.8,
  sign: 0.7,
  agree: 0.6,
  meet: 0.6,
  visit: 0.6,
  speak: 0.6,
  strike: 0.7,
  deploy: 0.7,
  withdraw: 0.6,
  spread: 0.7,
  repress: 0.7,
  missing: 0.8,
  evacuate: 0.7,
  say: 0.25,
  act: 0.2,
  occur: 0.3,
  begin: 0.3,
  end: 0.3,
  hold: 0.3,
};

/** Verbs that only hand on what somebody else tells. */
const telling: ReadonlySet<EventClass> = new Set<EventClass>(["say", "announce", "publish"]);

export const classOf = {
  tells: (name: string): boolean => telling.has(name as EventClass),
  principal: (name: string): "agent" | "patient" => (ofThePatient.has(name as EventClass) ? "patient" : "agent"),
  isOnce: (name: string): boolean => once.has(name as EventClass),
  goesOn: (name: string): boolean => goesOn.has(name as EventClass),
  takesLives: (name: string): boolean => deadly.has(name as EventClass),
  isTalk: (name: string): boolean => talk.has(name as EventClass),
  isReaction: (name: string): boolean => reactions.has(name as EventClass),
  isBroad: (name: string): boolean => broad.has(name as EventClass),
  weight: (name: string): number => weights[name as EventClass] ?? 0.5,
};
