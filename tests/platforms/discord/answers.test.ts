import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { briefs } from "../../fixtures/briefs.ts";
import { type Bot, startBot, until } from "./bot.ts";

let bot: Bot;
/** Answers that a test holds back, by the command's name. */
const delaysMs: Record<string, number> = {};
const failing = new Set<string>();

beforeAll(async () => {
  bot = await startBot({
    answer: async (line) => {
      const name = line.split(" ")[0]?.slice(1) ?? "";
      await sleep(delaysMs[name] ?? 0);
      if (failing.has(name)) throw new Error(`the store of ${bot.discord.token} is broken`);
      const known: Readonly<Record<string, (typeof briefs)[keyof typeof briefs]>> = {
        ...briefs,
        search: briefs.hostile,
        help: briefs.short,
        status: briefs.notes,
        source: briefs.passage,
      };
      return known[name] ?? briefs.empty;
    },
  });
});
afterAll(() => bot.stop());

const command = (name: string, options: Readonly<Record<string, string>> = {}) => ({
  id: "1",
  name,
  type: 1,
  options: Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value })),
});
const press = (customId: string) => ({ custom_id: customId, component_type: 2 });
const choose = (value: string) => ({ custom_id: "passages", component_type: 3, values: [value] });
const message = {
  id: "500000000000000900",
  type: 0,
  channel_id: "400000000000000001",
  content: "",
  embeds: [],
  components: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  timestamp: "2031-01-01T00:00:00+00:00",
  flags: 0,
};

describe("a slash command", () => {
  test("is acknowledged at once and answered with the first page", async () => {
    const asked = bot.discord.interact(2, command("timeline", { about: "Ada Kovač" }), { locale: "es-419" });
    await until(() => asked.edits === 1);
    expect(asked.callback).toMatchObject({ type: 5 });
    expect(asked.callback?.data?.flags ?? 0).toBe(0);
    expect(asked.original?.embeds[0]?.description).toContain("2031-01-01");
    expect(asked.original?.embeds[0]?.footer?.text).toContain("Página 1 de");
    expect(bot.host.asked.at(-1)).toEqual({
      line: "/timeline about:Ada Kovač",
      asker: { locale: "es-419", isAdmin: false, place: "discord:200000000000000001:400000000000000001:300000000000000001" },
    });
  });

  test("is acknowledged within 3 s though the answer takes 10", async () => {
    delaysMs.help = 10_000;
    const asked = bot.discord.interact(2, command("help"));
    await until(() => asked.edits === 1, 15_000);
    delaysMs.help = 0;
    expect((asked.acknowledgedAtMs ?? Number.POSITIVE_INFINITY) - asked.sentAtMs).toBeLessThan(1_000);
    expect(asked.original?.embeds[0]?.title).toBe("The harbour");
    expect((asked.original?.flags ?? 0) & 128).toBe(0);
  });

  test("for admins is answered to the admin alone, and the host learns who asks", async () => {
    const asked = bot.discord.interact(2, command("status"), { isAdmin: true });
    await until(() => asked.edits === 1);
    expect(asked.callback?.data?.flags).toBe(64);
    expect(bot.host.asked.at(-1)?.asker.isAdmin).toBe(true);
  });

  test("delivered twice is answered once", async () => {
    const asked = bot.discord.interact(2, command("help"));
    await until(() => asked.edits === 1);
    const before = bot.host.asked.length;
    asked.redeliver();
    await sleep(300);
    expect(bot.host.asked.length).toBe(before);
    expect(asked.edits).toBe(1);
    expect(bot.discord.requests.filter(({ path }) => path.startsWith(`/interactions/${asked.id}/`))).toHaveLength(1);
  });

  test("whose answer fails late still ends the thinking, with one sentence and an id that the log knows", async () => {
    failing.add("help");
    delaysMs.help = 300;
    const asked = bot.discord.interact(2, command("help"));
    await until(() => asked.edits === 1);
    failing.clear();
    delaysMs.help = 0;
    const id = /: (\w{8})\.$/u.exec(asked.original?.content ?? "")?.[1];
    expect(id).toBeDefined();
    expect((asked.original?.flags ?? 0) & 128).toBe(0);
    expect(bot.host.lines.some(({ level, fields }) => level === "error" && fields?.id === id)).toBe(true);
  });

  test("whose page Discord refuses still ends the thinking", async () => {
    bot.discord.faults.push({ method: "PATCH", path: /@original$/u, kind: "status", status: 400, times: 1 });
    const asked = bot.discord.interact(2, command("help"));
    await until(() => asked.edits === 1);
    expect(asked.original?.content).toMatch(/wrong on our side/u);
  });

  test("is answered though Discord fails twice, and though an answer of Discord's is lost", async () => {
    bot.discord.faults.push({ method: "PATCH", path: /@original$/u, kind: "status", status: 502, times: 2 });
    const failed = bot.discord.interact(2, command("help"));
    await until(() => failed.edits === 1);
    bot.discord.faults.push({ method: "PATCH", path: /@original$/u, kind: "drop-answer", times: 1 });
    const lost = bot.discord.interact(2, command("help"));
    await until(() => lost.edits === 2);
    expect(lost.original?.embeds[0]?.title).toBe("The harbour");
    bot.discord.faults.push({ method: "POST", path: /callback$/u, kind: "drop-answer", times: 1 });
    const unsure = bot.discord.interact(2, command("help"));
    await until(() => unsure.edits === 1);
  });

  test("of a hostile article pings nobody and breaks nothing, page after page", async () => {
    const asked = bot.discord.interact(2, command("search", { query: "@everyone <@1>" }));
    await until(() => asked.edits === 1);
    for (const page of [2, 3, 60, 9999]) {
      const turned = bot.discord.interact(3, press(`p:${page}:en:${bot.host.buttonId('/search query:"@everyone <@1>"')}`), { message });
      await until(() => turned.edits === 1);
    }
    expect(bot.discord.pings).toEqual([]);
    expect(bot.discord.violations).toEqual([]);
  });
});

describe("a button", () => {
  test("turns the page that all see, in the language of the page", async () => {
    const asked = bot.discord.interact(2, command("timeline"), { locale: "es-ES" });
    await until(() => asked.edits === 1);
    const next = customIds(asked.original).find((id) => id.startsWith("p:2:"));
    expect(next).toBeDefined();
    const turned = bot.discord.interact(3, press(next ?? ""), { message, locale: "en-US" });
    await until(() => turned.edits === 1);
    expect(turned.callback?.type).toBe(6);
    expect(turned.original?.embeds[0]?.footer?.text).toContain("Página 2 de");
    expect(bot.host.asked.at(-1)?.line).toBe("/timeline");
  });

  test("of a next step answers the one who pressed it", async () => {
    const asked = bot.discord.interact(2, command("help"));
    await until(() => asked.edits === 1);
    const step = customIds(asked.original).find((id) => id.startsWith("b:"));
    const pressed = bot.discord.interact(3, press(step ?? ""), { message });
    await until(() => pressed.edits === 1);
    expect(pressed.callback).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(bot.host.asked.at(-1)?.line).toBe("/timeline harbour");
  });

  test("in the menu of passages leads to the passage", async () => {
    const asked = bot.discord.interact(2, command("help"));
    await until(() => asked.edits === 1);
    const menu = asked.original?.components.flatMap(({ components }) => components).find(({ type }) => type === 3);
    const [option] = (menu?.options ?? []) as readonly { readonly value: string; readonly label: string }[];
    expect(option?.label).toBe("[003] “the cranes stay still”");
    const chosen = bot.discord.interact(3, choose(option?.value ?? ""), { message });
    await until(() => chosen.edits === 1);
    expect(bot.host.asked.at(-1)?.line).toBe("/source 003 at:10-31");
  });

  test("that nobody remembers says so, beside the page", async () => {
    const turned = bot.discord.interact(3, press("p:2:es:unknownunknown"), { message });
    await until(() => turned.followUps.length === 1);
    expect(turned.edits).toBe(0);
    expect(turned.followUps[0]?.content).toContain("demasiado antiguo");
    const forged = bot.discord.interact(3, press("DROP TABLE"), { message });
    await until(() => forged.edits === 1);
    expect(forged.original?.content).toContain("too old");
  });

  test("that fails leaves the page and says so beside it", async () => {
    const asked = bot.discord.interact(2, command("timeline"));
    await until(() => asked.edits === 1);
    failing.add("timeline");
    const turned = bot.discord.interact(3, press(customIds(asked.original).find((id) => id.startsWith("p:2:")) ?? ""), { message });
    await until(() => turned.followUps.length === 1);
    failing.clear();
    expect(turned.original?.content).toBe("the page before");
    expect(turned.followUps[0]?.flags).toBe(64);
  });
});

describe("autocompletion", () => {
  const partial = (value: string) => ({ id: "1", name: "timeline", type: 1, options: [{ name: "about", type: 3, value, focused: true }] });

  test("offers at most 25 choices, labels cut between characters", async () => {
    const asked = bot.discord.interact(4, partial("pil"));
    await until(() => asked.callback !== undefined);
    const choices = asked.callback?.data?.choices as readonly { readonly name: string; readonly value: string }[];
    expect(asked.callback?.type).toBe(8);
    expect(choices).toHaveLength(25);
    for (const { name } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).toMatch(/👩‍👩‍👧‍👦…$/u);
    }
  });
});

test("nothing that was sent breaks Discord's contract, and no log holds a token", () => {
  expect(bot.discord.violations).toEqual([]);
  expect(bot.discord.pings).toEqual([]);
  const log = JSON.stringify(bot.host.lines);
  expect(log).not.toContain(bot.discord.token);
  expect(log).not.toContain("secret-interaction-token");
  expect(bot.host.lines.length).toBeGreaterThan(3);
});

function customIds(
  page: { readonly components: readonly { readonly components: readonly Readonly<Record<string, unknown>>[] }[] } | undefined,
): string[] {
  return (page?.components ?? []).flatMap(({ components }) =>
    components.flatMap(({ custom_id: id }) => (typeof id === "string" ? [id] : [])),
  );
}
