import { readdirSync } from "node:fs";
import type { Command } from "./command.ts";
import type { Language } from "./language.ts";
import type { Platform } from "./platform.ts";

/** The folder is the registry: a language is a folder of languages/, a platform one of platforms/, a command a file of commands/. */
export interface Registry {
  readonly languages: readonly Language[];
  readonly commands: readonly Command[];
}

/** Loads every language and command that is there. */
export async function loadRegistry(): Promise<Registry> {
  const commands = await Promise.all(
    names(new URL("../commands/", import.meta.url)).map(
      async (name) => ((await import(`../commands/${name}.ts`)) as { default: Command }).default,
    ),
  );
  return { languages: await loadLanguages(), commands };
}

/** Loads every language that is there, in the order of their names, English first: the fallback language. */
export async function loadLanguages(): Promise<readonly Language[]> {
  const languages = await Promise.all(
    names(new URL("./languages/", import.meta.url)).map(
      async (code) => ((await import(`./languages/${code}/index.ts`)) as { language: Language }).language,
    ),
  );
  return languages.toSorted((a, b) => Number(b.code === "en") - Number(a.code === "en"));
}

/** Names of the platforms that there are. */
export function platformNames(): string[] {
  return names(new URL("./platforms/", import.meta.url));
}

/** Loads one platform; its SDK is not loaded before. */
export async function loadPlatform(name: string): Promise<Platform> {
  return ((await import(`./platforms/${name}/index.ts`)) as { platform: Platform }).platform;
}

function names(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? true : entry.name.endsWith(`.ts`)))
    .map((entry) => (entry.isDirectory() ? entry.name : entry.name.slice(0, -3)))
    .sort();
}
