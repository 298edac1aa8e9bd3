import type { Block, Brief, Inline } from "../brief.ts";
import type { Language } from "../language.ts";
import { sayInstant } from "./dates.ts";
import { fill, fillWords, name, text } from "./inlines.ts";
import { counted } from "./words.ts";

/** What went wrong with digests and sources, for admins. */
export type Trouble =
  | {
      readonly kind: "dead" | "late" | "unknown";
      readonly digest: string;
      /** ISO. */
      readonly instant: string;
      readonly target: string;
      readonly reason: string;
      /** Of the delivery, for the command line. */
      readonly key: string;
    }
  | { readonly kind: "stopped"; readonly target: string; readonly reason: string }
  /** A feed or a site that is dead; the target is its address. */
  | { readonly kind: "source"; readonly target: string; readonly reason: string };

/** A notice is read at one glance. */
const mostShown = 15;

/** Tells admins which digests did not arrive and which targets are not posted to any more, and how to look closer. */
export function noticeBrief(troubles: readonly Trouble[], language: Language): Brief {
  const { notices } = language.phrases;
  const shown = troubles.slice(0, mostShown);
  const [first] = troubles.flatMap((each) => (each.kind === "stopped" || each.kind === "source" ? [] : [each.key]));
  const onlySources = troubles.every(({ kind }) => kind === "source");
  const call = onlySources ? "dateline sources" : "dateline deliveries";
  const hidden = troubles.length - shown.length;
  return {
    command: "notice",
    locale: language.code,
    title: onlySources ? notices.sourcesTitle : notices.title,
    blocks: [
      ...shown.map((each) => entry(each, language)),
      ...(hidden === 0 ? [] : [note(counted(notices.more, hidden, language))]),
      note(fillWords(notices.lookCloser, { call: first === undefined ? call : `dateline deliveries why ${first}` })),
    ],
    actions: [],
    data: { command: "notice", troubles: troubles.map((each) => ({ ...each })) },
  };
}

function entry(trouble: Trouble, language: Language): Block {
  const { notices } = language.phrases;
  const { target, reason } = trouble;
  const slots: Readonly<Record<string, Inline>> =
    trouble.kind === "stopped" || trouble.kind === "source"
      ? {}
      : { digest: name(trouble.digest), instant: text(sayInstant(trouble.instant, language)) };
  return {
    kind: "entry",
    inlines: fill(notices[trouble.kind], { ...slots, target: name(target), reason: name(reason) }),
    details: [],
  };
}

function note(words: string): Block {
  return { kind: "note", tone: "info", inlines: [text(words)] };
}
