import type { FramesPhrases } from "../../language/frames.ts";

export const frames: FramesPhrases = {
  title: "How outlets word it",
  titleOf: "How outlets word it: {topic}",
  summary: "{outlets} side by side, in their own text alone: what they quote is not counted.",
  intro: "What several outlets name, those first where some choose loaded words and others do not.",
  leans: { for: "loaded in favour", against: "loaded against", unclear: "loaded", plain: "plain" },
  differ: "loaded words in {loaded} of {outlets}",
  allLoaded: "loaded words in each of {outlets}",
  allPlain: "no loaded words in {outlets}",
  elsewhere: "Of others, or of nobody named there",
  othersSay: "Others call it",
  part: "Compared here: {read} of {articles} articles.",
  copies: {
    one: "{count} article that copies or translates another is not counted.",
    other: "{count} articles that copy or translate another are not counted.",
  },
  moreOutlets: { one: "{count} more outlet names it.", other: "{count} more outlets name it." },
  caution: "Words are found by a list and may mean something else there: the cited sentence decides.",
  nothing: "No narrator in these articles uses a word that Dateline knows as loaded or plain.",
  unknown: "Dateline knows no loaded or plain words for {topic} in these articles.",
};
