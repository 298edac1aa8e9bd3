import type { SlackPage } from "../../../src/platforms/slack/render.ts";
import type { PayloadReader } from "../../contracts/platform-contract.ts";
import { findFlaws, measureMessage, nodesOf } from "./limits.ts";

/** A message as a person in Slack would see it. */
export const slackReader: PayloadReader<SlackPage> = {
  // The title stands above every page; what runs on to the next is not broken by it.
  textOf: ({ blocks }) =>
    blocks.flatMap((block, index) => (index > 0 && block.type === "header" ? [block.text.text] : textsOf(block))).join(""),
  measure: measureMessage,
  findDangers: (page) => [
    ...findFlaws(page),
    ...nodesOf(page.blocks)
      .filter(({ type }) =>
        ["user", "usergroup", "channel", "broadcast", "team", "emoji", "date", "mrkdwn", "image"].includes(String(type)),
      )
      .map(({ type }) => `alive: ${type}`),
    ...nodesOf(page.blocks).flatMap(({ type, url }) => (type === "link" && !isPlainWeb(String(url)) ? [`link: ${url}`] : [])),
    ...nodesOf(page.blocks).flatMap(({ type, emoji }) => (type === "plain_text" && emoji !== false ? ["plain_text with emoji"] : [])),
    // In the one string that is markup an opening angle begins a mention or a link.
    ...(/[<>]|&(?!amp;|lt;|gt;)/u.test(page.text) ? [`fallback is not escaped: ${page.text.slice(0, 60)}`] : []),
    ...(page.mrkdwn === false && page.unfurl_links === false && page.unfurl_media === false ? [] : ["markup or unfurling is on"]),
  ],
  actionsOf: ({ blocks }) =>
    nodesOf(blocks)
      .filter(({ type, action_id }) => type === "button" && String(action_id).startsWith("run:"))
      .map(({ value, text }) => ({ id: String(value), label: String((text as { text?: unknown }).text) })),
};

/** Words of an answer are rich text; labels, placeholders and footers are not. */
function textsOf(value: unknown): readonly string[] {
  return nodesOf(value).flatMap(({ type, text }) => ((type === "text" || type === "link") && typeof text === "string" ? [text] : []));
}

function isPlainWeb(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "";
}
