import { afterEach, describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { Host } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/discord/index.ts";
import { type FakeDiscord, startFakeDiscord } from "../../fakes/discord/server.ts";
import { createFakeHost, sampleCommands } from "../../fakes/host.ts";
import { joinBot, startBot, until } from "./bot.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const registrations = ({ requests }: FakeDiscord) => requests.filter(({ method }) => method === "PUT");

describe("registering commands", () => {
  test("offers them once, and again only when they changed", async () => {
    const discord = await startFakeDiscord();
    open.push(() => discord.stop());
    const store = new Map<string, string>();
    const start = async (commands = sampleCommands, environment = {}) =>
      (await joinBot(discord, { store, commands }, environment)).running.stop(200);
    await start();
    expect(registrations(discord)).toHaveLength(1);
    await start();
    expect(registrations(discord)).toHaveLength(1);
    await start(sampleCommands.slice(1));
    expect(registrations(discord)).toHaveLength(2);
    expect(discord.commands.get("everywhere")).toHaveLength(sampleCommands.length - 1);
    expect(discord.violations).toEqual([]);
  });

  test("offers them to named servers alone, and takes them back from elsewhere", async () => {
    const discord = await startFakeDiscord();
    open.push(() => discord.stop());
    const store = new Map<string, string>();
    await (await joinBot(discord, { store })).running.stop(200);
    await (await joinBot(discord, { store }, { DISCORD_GUILD_IDS: "200000000000000001" })).running.stop(200);
    expect(discord.commands.get("everywhere")).toEqual([]);
    expect(discord.commands.get("200000000000000001")).toHaveLength(sampleCommands.length);
    await (await joinBot(discord, { store })).running.stop(200);
    expect(discord.commands.get("200000000000000001")).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  test("says it in the languages that are installed", async () => {
    const { discord, stop } = await startBot();
    open.push(stop);
    const commands = (discord.commands.get("everywhere") ?? []) as readonly {
      readonly name: string;
      readonly description: string;
      readonly description_localizations: Readonly<Record<string, string>>;
      readonly default_member_permissions?: string;
      readonly options: readonly {
        readonly name: string;
        readonly autocomplete?: boolean;
        readonly choices?: unknown;
        readonly required: boolean;
      }[];
    }[];
    const timeline = commands.find(({ name }) => name === "timeline");
    expect(timeline?.description).toMatch(/happened/u);
    expect(Object.keys(timeline?.description_localizations ?? {}).sort()).toEqual(["es-419", "es-ES"]);
    expect(timeline?.description_localizations["es-419"]).not.toBe(timeline?.description);
    expect(timeline?.options.map(({ name, autocomplete, choices }) => [name, autocomplete === true, choices !== undefined])).toEqual([
      ["about", true, false],
      ["from", true, false],
      ["outlet", true, false],
      ["language", false, true],
    ]);
    expect(commands.find(({ name }) => name === "source")?.options.map(({ name, required }) => [name, required])).toEqual([["id", true]]);
    expect(
      commands
        .filter(({ default_member_permissions: needed }) => needed !== undefined)
        .map(({ name, default_member_permissions: needed }) => [name, needed]),
    ).toEqual([["status", "32"]]);
  });

  test("where it is not allowed, goes on without and says so", async () => {
    const { host, running, stop } = await startBot({}, { DISCORD_GUILD_IDS: "999999999999999999" });
    open.push(stop);
    expect(running.state()).toBe("degraded");
    expect(host.lines.find(({ level }) => level === "error")?.fields).toMatchObject({ code: 50_001, status: 403 });
    expect((await running.check([]))[0]?.severity).toBe("warning");
  });
});

describe("logging in", () => {
  test("asks for the intent Guilds and for no other", async () => {
    const { discord, stop } = await startBot();
    open.push(stop);
    expect(discord.gateway.identified).toEqual([{ intents: 1 }]);
  });

  test("with a token that Discord does not know fails in one sentence that names the variable and holds no token", async () => {
    const discord = await startFakeDiscord();
    open.push(() => discord.stop());
    const token = "MTAwMDAwMDAwMDAwMDAwMDAx.XXXXXX.bm90LXRoZS1yaWdodC10b2tlbi1hdC1hbGw";
    const settings = platform.readSettings({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl });
    const host = createFakeHost();
    const error = await platform.start(settings as never, host).then(
      () => undefined,
      (found: unknown) => found,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/DISCORD_TOKEN.*Reset Token/u);
    expect(String(error) + JSON.stringify(host.lines)).not.toContain(token);
  });

  test("with the token of another application fails and names both", async () => {
    const discord = await startFakeDiscord();
    open.push(() => discord.stop());
    await expect(joinBot(discord, {}, { DISCORD_APPLICATION_ID: "100000000000000999" })).rejects.toThrow(
      /100000000000000001.*DISCORD_APPLICATION_ID/u,
    );
  });

  test("without a Discord there fails in one sentence", async () => {
    const discord = await startFakeDiscord();
    await discord.stop();
    await expect(joinBot(discord)).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/u);
  });
});

describe("a host that does not keep its word", () => {
  const help = { id: "1", name: "help", type: 1, options: [] };

  const startWith = async (broken: Partial<Host>) => {
    const discord = await startFakeDiscord();
    open.push(() => discord.stop());
    const settings = platform.readSettings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    if (settings === undefined) throw new Error("no settings");
    const running = await platform.start(settings, { ...createFakeHost(), ...broken });
    open.push(() => running.stop(200));
    return discord;
  };

  test("is answered for all the same: a store that fails, a store that hangs", async () => {
    for (const isFirst of [() => Promise.reject(new Error("no store")), () => new Promise<boolean>(() => {})]) {
      const asked = (await startWith({ isFirst })).interact(2, help);
      await until(() => asked.edits === 1);
      expect((asked.acknowledgedAtMs ?? 0) - asked.sentAtMs).toBeLessThan(2_500);
    }
  });

  test("offers no choices rather than late ones, or none at all", async () => {
    for (const complete of [() => Promise.reject(new Error("no corpus")), () => new Promise<never>(() => {})]) {
      const partial = { id: "1", name: "timeline", type: 1, options: [{ name: "about", type: 3, value: "x", focused: true }] };
      const asked = (await startWith({ complete })).interact(4, partial);
      await until(() => asked.callback !== undefined);
      expect(asked.callback).toEqual({ type: 8, data: { choices: [] } });
    }
  });
});

describe("a connection that breaks", () => {
  test("is resumed, and what was asked meanwhile is answered", async () => {
    const { discord, running, stop } = await startBot();
    open.push(stop);
    discord.gateway.close(4000);
    await until(() => discord.gateway.connections === 0);
    expect(running.state()).toBe("degraded");
    const asked = discord.interact(2, { id: "1", name: "help", type: 1, options: [] });
    await until(() => asked.edits === 1);
    expect(discord.gateway.resumed).toBe(1);
    expect(discord.gateway.identified).toHaveLength(1);
    await until(() => running.state() === "ready");
  });

  test("because Discord asks for it, is resumed too", async () => {
    const { discord, stop } = await startBot();
    open.push(stop);
    discord.gateway.reconnect();
    await until(() => discord.gateway.resumed === 1);
    expect(discord.gateway.identified).toHaveLength(1);
  });

  test("for good is told as it is", async () => {
    const { discord, host, running, stop } = await startBot();
    open.push(stop);
    discord.gateway.close(4004);
    await until(() => running.state() === "stopped");
    expect(host.lines.find(({ level }) => level === "error")?.fields).toMatchObject({
      code: 4004,
      meaning: expect.stringContaining("DISCORD_TOKEN"),
    });
  });
});
