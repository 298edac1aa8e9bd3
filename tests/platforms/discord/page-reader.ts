import type { DiscordPage } from "../../../src/platforms/discord/render.ts";
import type { PayloadReader } from "../../contracts/platform-contract.ts";
import { readMarkdown } from "./markdown-reader.ts";

/** Links that the sample briefs may hold. */
const allowedHosts = ["news.example", "fine.example", "127.0.0.1:8600"];

/** Looks into Discord's payloads with Discord's numbers, written down a second time on purpose. */
export const pageReader: PayloadReader<DiscordPage> = {
  textOf: (page) => page.embeds.map(({ description = "" }) => readMarkdown(description, allowedHosts).text).join(""),
  measure: (page) => [
    { limit: "embeds", actual: page.embeds.length, allowed: 10 },
    {
      limit: "sum of embeds",
      actual: page.embeds.reduce(
        (sum, { title = "", description = "", footer }) => sum + title.length + description.length + (footer?.text.length ?? 0),
        0,
      ),
      allowed: 6000,
    },
    ...page.embeds.flatMap(({ title = "", description = "", footer, fields }) => [
      { limit: "title", actual: title.length, allowed: 256 },
      { limit: "description", actual: description.length, allowed: 4096 },
      { limit: "empty description", actual: description.trim() === "" ? 1 : 0, allowed: 0 },
      { limit: "footer", actual: footer?.text.length ?? 0, allowed: 2048 },
      { limit: "fields", actual: fields?.length ?? 0, allowed: 25 },
    ]),
    { limit: "pictures of an embed", actual: page.attachments?.length ?? 0, allowed: 1 },
    ...(page.attachments ?? []).map(({ description }) => ({ limit: "description of a file", actual: description.length, allowed: 1024 })),
    { limit: "rows", actual: page.components.length, allowed: 5 },
    { limit: "custom ids used twice", actual: duplicates(customIds(page)), allowed: 0 },
    ...customIds(page).map((id) => ({ limit: "custom id", actual: id.length, allowed: 100 })),
    ...page.components.flatMap(({ components }) => [
      { limit: "buttons in a row", actual: components.length, allowed: 5 },
      ...components.flatMap((component) => {
        if (component.type === 2)
          return [
            { limit: "label", actual: "label" in component ? (component.label?.length ?? 0) : 0, allowed: 80 },
            { limit: "empty label", actual: "label" in component && component.label ? 0 : 1, allowed: 0 },
          ];
        if (component.type !== 3) return [];
        return [
          { limit: "menu options", actual: component.options.length, allowed: 25 },
          { limit: "values used twice", actual: duplicates(component.options.map(({ value }) => value)), allowed: 0 },
          { limit: "placeholder", actual: component.placeholder?.length ?? 0, allowed: 150 },
          ...component.options.flatMap(({ label, value }) => [
            { limit: "menu label", actual: label.length, allowed: 100 },
            { limit: "menu value", actual: value.length, allowed: 100 },
          ]),
        ];
      }),
    ]),
  ],
  findDangers: (page) => [
    ...page.embeds.flatMap(({ title = "", description = "" }) =>
      [title, description].flatMap((text) => readMarkdown(text, allowedHosts).dangers),
    ),
    ...("content" in page ? ["text outside of embeds"] : []),
    ...(JSON.stringify(page.allowed_mentions) === '{"parse":[]}' ? [] : ["mentions are not switched off"]),
  ],
  actionsOf: (page) =>
    page.components
      .flatMap(({ components }) => components)
      .flatMap((component) =>
        component.type === 2 && "custom_id" in component && component.custom_id.startsWith("b:")
          ? [{ id: component.custom_id.slice(2), label: component.label ?? "" }]
          : [],
      ),
};

function customIds(page: DiscordPage): string[] {
  return page.components.flatMap(({ components }) =>
    components.flatMap((component) => ("custom_id" in component ? [component.custom_id] : [])),
  );
}

function duplicates(values: readonly string[]): number {
  return values.length - new Set(values).size;
}
