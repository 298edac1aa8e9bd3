import type { Reason } from "../article.ts";
import { sayDate, sayReason } from "../briefs/dates.ts";
import type { TraceStep } from "../corpus/trace.ts";
import type { Language } from "../language.ts";

/**
 * A step of the analysis in one line of plain words.
 *
 *     published [007]: 3 May 2031; used: it tells of “the vote”, which [004] dates 30 April 2031
 *     entry 30 April 2031, remove: [004] “removed” (30 April 2031, explicit) + [007] “the vote” (no date)
 */
export function sayStep(step: TraceStep, language: Language): string {
  switch (step.kind) {
    case "published": {
      const date = step.date === undefined ? "unknown" : sayDate(step.date, language);
      const reasons = [
        ...step.used.map((piece) => `; used: ${sayEvidence(piece, language)}`),
        ...step.refused.map((piece) => `; refused, it contradicts what weighs more: ${sayEvidence(piece, language)}`),
      ];
      return `published [${step.article}]: ${date}${[...new Set(reasons)].join("")}`;
    }
    case "entry": {
      const { date, class: name, modality } = step.entry;
      const when = date === undefined ? "no date" : sayDate(date, language);
      const why = date?.why === undefined ? "" : ` because ${sayReason(date.why, language) ?? date.why.rule}`;
      const told = step.tellings.map(({ article, event }) => {
        const day = event.date === undefined ? "no date" : `${sayDate(event.date, language)}, ${event.date.basis}`;
        return `[${article}] “${event.trigger.text.replaceAll(/\s+/gu, " ")}” (${day})`;
      });
      return `entry ${when}, ${name}${modality === "asserted" ? "" : `, ${modality}`}${why}: ${told.join(" + ")}`;
    }
  }
}

/** A reason with a slot that only the last of the evidence fills is told by the words that it stands on. */
function sayEvidence(reason: Reason, language: Language): string {
  const said = sayReason(reason, language);
  return said === undefined || unfilled.test(said) ? `${reason.rule} “${reason.values.quote ?? ""}”` : said;
}

const unfilled = /\{\w+\}/u;
