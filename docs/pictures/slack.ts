import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { KnownBlock } from "@slack/types";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Block, Message } from "slack-blocks-to-jsx";
import { avatar } from "./html.ts";

/** A message of Block Kit as a page, drawn by slack-blocks-to-jsx. */
export function slackPage(blocks: readonly KnownBlock[]): string {
  const message = createElement(Message, {
    name: "Dateline",
    logo: avatar("D", "#4a5d73"),
    time: new Date(2023, 0, 30, 8),
    blocks: structuredClone(blocks) as unknown as Block[],
    theme: "light",
  });
  return `<!doctype html><meta charset="utf-8"><style>${style()}</style>
<style>
  body { margin: 0; width: 720px; background: #fff; font-family: Lato, "Liberation Sans", Arial, sans-serif; }
  body > div { padding: 16px 20px; }
  #slack_blocks_to_jsx section { max-width: none; }
  /* As Slack sets them: 15 px text, 8 px between blocks, smaller context. */
  #slack_blocks_to_jsx .slack_blocks_to_jsx--block_wrapper { margin: 8px 0; font-size: 15px; line-height: 22px; }
  #slack_blocks_to_jsx .slack_blocks_to_jsx--block_wrapper:first-child { margin-top: 0; }
  #slack_blocks_to_jsx img { border-radius: 6px; }
</style>
${renderToStaticMarkup(message)}`;
}

function style(): string {
  const main = createRequire(import.meta.url).resolve("slack-blocks-to-jsx");
  return readFileSync(new URL("style.css", `file://${main}`), "utf8");
}
