import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import { isPng } from "../../fakes/discord/files.ts";
import type { FakeInteraction } from "../../fakes/discord/server.ts";
import { channels } from "../../fakes/discord/world.ts";
import { firstPost } from "../../fakes/posts.ts";
import { briefs, eventsChart } from "../../fixtures/briefs.ts";
import { type Bot, startBot, until } from "./bot.ts";

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({ answer: (line) => (line.startsWith("/timeline") ? briefs.charts : briefs.short) });
});
afterAll(() => bot.stop());
afterEach(() => {
  expect(bot.discord.violations).toEqual([]);
  bot.discord.faults.length = 0;
});

const ask = async (name: string): Promise<FakeInteraction> => {
  const asked = bot.discord.interact(2, { id: "1", name, type: 1, options: [] });
  await until(() => asked.edits === 1);
  return asked;
};
const turn = async ({ original }: FakeInteraction, to: number): Promise<FakeInteraction> => {
  const ids = (original?.components ?? []).flatMap(({ components }) => components).map(({ custom_id }) => String(custom_id));
  const wanted = ids.find((id) => id.startsWith(`p:${to}:`));
  const pressed = bot.discord.interact(3, { custom_id: wanted, component_type: 2 }, { message: original });
  await until(() => pressed.edits === 1);
  return pressed;
};
const lastRequest = () => bot.discord.requests.at(-1);

describe("a picture", () => {
  test("is attached to the first page, with its description, and shown in the embed", async () => {
    const { original } = await ask("timeline");
    expect(original?.embeds[0]).toMatchObject({ image: { url: "attachment://timeline.png" } });
    expect(original?.attachments).toMatchObject([{ filename: "timeline.png", description: eventsChart.alt }]);
    const [file] = lastRequest()?.files ?? [];
    expect(file?.type).toBe("image/png");
    expect(isPng(file?.bytes ?? new Uint8Array())).toBe(true);
  });

  test("goes with its page, and comes back with it", async () => {
    const first = await ask("timeline");
    const second = await turn(first, 2);
    expect(second.original?.attachments).toEqual([]);
    expect(second.original?.embeds[0]).not.toHaveProperty("image");
    expect(lastRequest()?.body).toMatchObject({ attachments: [] });
    const again = await turn(second, 1);
    expect(again.original?.attachments).toHaveLength(1);
  });

  test("is not there where the answer has none", async () => {
    const { original } = await ask("help");
    expect(original?.attachments).toEqual([]);
    expect(lastRequest()?.files).toEqual([]);
  });

  test("that Discord does not take is left out, and the answer is there", async () => {
    bot.discord.faults.push({ method: "PATCH", path: /@original$/u, kind: "status", status: 413, times: 1 });
    const { original } = await ask("timeline");
    expect(original?.embeds[0]?.title).toBe("Timeline: harbour strike");
    expect(original?.attachments).toEqual([]);
    expect(original?.embeds[0]).not.toHaveProperty("image");
  });

  test("is posted once with the first page, also when the answer was lost", async () => {
    const before = bot.discord.messages.length;
    bot.discord.faults.push({ method: "POST", path: /\/messages$/u, kind: "drop-answer", times: 1 });
    await bot.running.send(channels.news.id, briefs.charts, en, firstPost("with a picture"));
    const posted = bot.discord.messages.slice(before);
    expect(posted.map(({ attachments }) => attachments.length)).toEqual([1, ...posted.slice(1).map(() => 0)]);
    expect(posted.length).toBeGreaterThan(1);
  });

  test("stays away where the bot may not attach files, and doctor says so", async () => {
    const { messages } = await bot.running.send(channels.pictureless.id, briefs.charts, en, firstPost("no files here"));
    expect(messages.length).toBeGreaterThan(1);
    expect(bot.discord.messages.find(({ id }) => id === messages[0])?.attachments).toEqual([]);
    expect(await bot.running.check([channels.pictureless.id])).toMatchObject([
      { severity: "warning", what: expect.stringContaining("Attach Files") },
    ]);
  });
});
