/**
 * What Slack accepts of a message, written from its documentation and apart from the renderer: the fake server refuses with it,
 * the contract measures with it. Sources: docs.slack.dev/reference/block-kit and the reports in slackapi/bolt-js#2509 and #2867.
 */
export interface SlackMessage {
  readonly text?: string;
  readonly blocks?: readonly unknown[];
}

export interface Measure {
  readonly limit: string;
  readonly actual: number;
  readonly allowed: number;
}

type Json = Readonly<Record<string, unknown>>;

/** Every size of a message that Slack limits. */
export function measureMessage(message: SlackMessage): readonly Measure[] {
  const blocks = (message.blocks ?? []).map(asJson);
  const tables = blocks.filter(({ type }) => type === "table");
  return [
    { limit: "text", actual: (message.text ?? "").length, allowed: 4_000 },
    { limit: "blocks", actual: blocks.length, allowed: 50 },
    { limit: "blocks as JSON", actual: JSON.stringify(blocks).length, allowed: 12_000 },
    { limit: "tables", actual: tables.length, allowed: 1 },
    ...blocks.flatMap(measureBlock),
  ];
}

/** What Slack would refuse for another reason than its size: an empty element, an unknown type, ids that are not unique. */
export function findFlaws(message: SlackMessage): readonly string[] {
  const blocks = (message.blocks ?? []).map(asJson);
  const flaws: string[] = [];
  if ((message.text ?? "") === "" && blocks.length === 0) flaws.push("no_text");
  for (const node of nodesOf(blocks)) {
    const { type } = node;
    if (["plain_text", "mrkdwn", "text", "link"].includes(String(type)) && node.text === "")
      flaws.push(`${type}: must be more than 0 characters`);
    if (Array.isArray(node.elements) && node.elements.length === 0) flaws.push(`${type}: no elements`);
    if (type === "link" && URL.parse(String(node.url)) === null) flaws.push("link: not a url");
    if (type === "raw_text") flaws.push("table: raw_text fails on Slack's side");
    if (typeof type === "string" && !knownTypes.has(type)) flaws.push(`unknown type ${type}`);
  }
  const actionIds = nodesOf(blocks).flatMap(({ action_id }) => (typeof action_id === "string" ? [action_id] : []));
  if (new Set(actionIds).size !== actionIds.length) flaws.push("action_id used twice");
  return flaws;
}

/** All objects of a tree, in order. */
export function nodesOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [asJson(value), ...Object.values(value).flatMap(nodesOf)];
}

function measureBlock(block: Json): readonly Measure[] {
  const elements = Array.isArray(block.elements) ? block.elements.map(asJson) : [];
  const text = asJson(block.text);
  const measures: Measure[] = [{ limit: "block_id", actual: String(block.block_id ?? "").length, allowed: 255 }];
  const length = (value: unknown): number => (typeof value === "string" ? value.length : 0);
  if (block.type === "header") measures.push({ limit: "header", actual: length(text.text), allowed: 150 });
  if (block.type === "section") measures.push({ limit: "section", actual: length(text.text), allowed: 3_000 });
  if (block.type === "context") measures.push({ limit: "context elements", actual: elements.length, allowed: 10 });
  if (block.type === "actions") measures.push({ limit: "actions", actual: elements.length, allowed: 25 });
  if (block.type === "table" && Array.isArray(block.rows)) {
    measures.push({ limit: "rows", actual: block.rows.length, allowed: 100 });
    for (const row of block.rows) if (Array.isArray(row)) measures.push({ limit: "cells", actual: row.length, allowed: 20 });
  }
  for (const node of nodesOf(block)) {
    if (node.type === "text") measures.push({ limit: "rich text element", actual: length(node.text), allowed: 3_000 });
    if (node.type === "link") measures.push({ limit: "url", actual: length(node.url), allowed: 3_000 });
    if (node.type === "button") {
      measures.push({ limit: "button text", actual: length(asJson(node.text).text), allowed: 75 });
      measures.push({ limit: "button value", actual: length(node.value), allowed: 2_000 });
    }
    if (Array.isArray(node.options)) {
      measures.push({ limit: "options", actual: node.options.length, allowed: 100 });
      for (const option of node.options.map(asJson)) {
        measures.push({ limit: "option text", actual: length(asJson(option.text).text), allowed: 75 });
        measures.push({ limit: "option value", actual: length(option.value), allowed: 150 });
      }
    }
    if (node.action_id !== undefined) measures.push({ limit: "action_id", actual: length(node.action_id), allowed: 255 });
    if (node.placeholder !== undefined)
      measures.push({ limit: "placeholder", actual: length(asJson(node.placeholder).text), allowed: 150 });
  }
  return measures;
}

function asJson(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

const knownTypes = new Set([
  "header",
  "section",
  "context",
  "divider",
  "actions",
  "rich_text",
  "table",
  "rich_text_section",
  "rich_text_list",
  "rich_text_quote",
  "rich_text_preformatted",
  "text",
  "link",
  "plain_text",
  "mrkdwn",
  "button",
  "external_select",
  "static_select",
]);
