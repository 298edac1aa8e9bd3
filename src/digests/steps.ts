/** Moments at which a process may be killed without a digest being lost or doubled; tests kill it there. */
export const steps = [
  "planning",
  "plan-written",
  "planned",
  "claim-written",
  "claimed",
  "before-post",
  "posted",
  "page-kept",
  "before-finish",
  "finished",
] as const;
export type Step = (typeof steps)[number];
/** Told of each step as it is reached. */
export type OnStep = (step: Step) => void;
