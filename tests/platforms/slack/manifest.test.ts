import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { language as en } from "../../../src/languages/en/index.ts";
import { manifestLimits, reservedCommands } from "../../../src/platforms/slack/limits.ts";
import { umbrella } from "../../../src/platforms/slack/listeners.ts";

interface Manifest {
  readonly display_information: { readonly name: string; readonly description: string; readonly long_description: string };
  readonly features: {
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint?: string;
      readonly should_escape: boolean;
    }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] } };
  readonly settings: { readonly interactivity: { readonly is_enabled: boolean }; readonly socket_mode_enabled: boolean };
}

const manifest = parse(readFileSync(new URL("../../../src/platforms/slack/manifest.yaml", import.meta.url), "utf8")) as Manifest;
const offered = manifest.features.slash_commands.map(({ command }) => command);
const commands = readdirSync(new URL("../../../commands/", import.meta.url))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(".ts", ""));

describe("the app manifest", () => {
  test("names the umbrella and every command of the folder, and nothing else", () => {
    const wanted = commands.map((name) => (reservedCommands.has(name) ? `/${umbrella}-${name}` : `/${name}`));
    expect(commands.length).toBeGreaterThan(5);
    expect([...offered].sort()).toEqual([`/${umbrella}`, ...wanted].sort());
  });

  test("names nothing that Slack keeps for itself", () => {
    expect(offered.filter((command) => reservedCommands.has(command.slice(1)))).toEqual([]);
  });

  test("describes each command as the other platforms do", () => {
    for (const { command, description } of manifest.features.slash_commands) {
      const name = command.replace(/^\/(?:dateline-)?/u, "");
      if (name !== umbrella) expect(description).toBe(en.phrases.commands[name]);
    }
  });

  test("stays within Slack's limits", () => {
    const { display_information: about, features } = manifest;
    expect(about.name.length).toBeLessThanOrEqual(manifestLimits.name);
    expect(about.description.length).toBeLessThanOrEqual(manifestLimits.description);
    expect(about.long_description.length).toBeGreaterThanOrEqual(174);
    expect(about.long_description.length).toBeLessThanOrEqual(4_000);
    expect(features.slash_commands.length).toBeLessThanOrEqual(manifestLimits.commands);
    for (const { command, description, usage_hint = "", should_escape } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z-]+$/u);
      expect(command.length).toBeLessThanOrEqual(manifestLimits.command);
      expect(description.length).toBeLessThanOrEqual(manifestLimits.commandDescription);
      expect(usage_hint.length).toBeLessThanOrEqual(manifestLimits.usageHint);
      expect(should_escape).toBe(false);
    }
  });

  test("asks for what is used and for no more", () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([
      "channels:history",
      "channels:read",
      "chat:write",
      "commands",
      "files:write",
      "groups:history",
      "groups:read",
      "users:read",
    ]);
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(["files:write"]);
    expect(manifest.settings).toMatchObject({ interactivity: { is_enabled: true }, socket_mode_enabled: true });
  });
});
