import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { UserError } from "./errors.ts";
import type { Environment, Variable } from "./platform.ts";

/** Settings that belong to no platform and no digest. */
export interface Config {
  /** Folders and files, absolute or relative to the working directory. */
  readonly corpus: readonly string[];
  readonly dataFolder: string;
  /** A PostgreSQL database in place of a file in that folder. A secret: it may hold a password. */
  readonly databaseUrl?: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly timeZone: string;
  readonly logLevel: string;
  /** Everything, for the rooms that read their own. */
  readonly environment: Environment;
}

export const bundledCorpus = packagePath("data/articles");
const logLevels = ["debug", "info", "warn", "error", "silent"];

export const variables: readonly Variable[] = [
  {
    name: "DATELINE_CORPUS",
    default: "data/articles",
    description: "Folders and files with articles, separated by commas. The default is the corpus that comes with Dateline.",
  },
  { name: "DATELINE_ENV", default: ".env", description: "The env file itself; set in the environment of the process." },
  { name: "DATELINE_DATA", default: ".dateline", description: "Folder for what Dateline remembers: posted digests, buttons, history." },
  {
    name: "DATABASE_URL",
    secret: true,
    description:
      "PostgreSQL database (postgres://USER:PASSWORD@HOST:5432/NAME) for digests and their deliveries, shared by any number of processes. Without it a file in DATELINE_DATA, for one machine.",
  },
  {
    name: "DATELINE_ADMIN_TARGETS",
    description:
      "Where admins are told of digests that did not arrive and of targets that refuse, separated by commas: discord:CHANNEL_ID, slack:CHANNEL_ID. Without it they look: dateline deliveries.",
  },
  { name: "DATELINE_LANGUAGE", default: "en", description: "Language of the answers where a reader's own is not known: en or es." },
  { name: "DATELINE_TIMEZONE", default: "UTC", description: "IANA time zone that “today” is meant in, and that digests fall back on." },
  {
    name: "LOG_LEVEL",
    default: "info",
    description: "debug, info, warn, error or silent. With debug, errors on the command line show where they come from.",
  },
];

/** Reads the environment and the env file beside it (the environment wins). The only place that does. */
export function readConfig(installedLanguages: readonly string[]): Config {
  const environment: Environment = { ...readEnvFile(resolve(process.env.DATELINE_ENV ?? ".env")), ...process.env };
  const value = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const language = value("DATELINE_LANGUAGE") ?? "en";
  if (!installedLanguages.includes(language))
    throw new UserError(`DATELINE_LANGUAGE="${language}" is not installed. Choose one of ${installedLanguages.join(", ")}.`);
  const timeZone = value("DATELINE_TIMEZONE") ?? "UTC";
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    throw new UserError(`DATELINE_TIMEZONE="${timeZone}" is not a time zone. Write an IANA name such as America/Lima or Europe/Madrid.`);
  }
  const databaseUrl = value("DATABASE_URL");
  // The value is a secret even when it is wrong: it is never part of the message.
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\/./u.test(databaseUrl))
    throw new UserError(
      "DATABASE_URL is not the address of a PostgreSQL database. Write postgres://USER:PASSWORD@HOST:5432/NAME, or leave it out.",
    );
  const logLevel = value("LOG_LEVEL") ?? "info";
  if (!logLevels.includes(logLevel)) throw new UserError(`LOG_LEVEL="${logLevel}" is not known. Choose one of ${logLevels.join(", ")}.`);
  return {
    corpus: value("DATELINE_CORPUS")
      ?.split(",")
      .map((path) => path.trim())
      .filter((path) => path !== "") ?? [bundledCorpus],
    dataFolder: value("DATELINE_DATA") ?? ".dateline",
    databaseUrl,
    language,
    timeZone,
    logLevel,
    environment,
  };
}

function readEnvFile(file: string): Environment {
  if (!existsSync(file)) return {};
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UserError(`The env file ${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** A path of the package. */
function packagePath(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The version that package.json states. */
export function packageVersion(): string {
  return String((JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version?: unknown }).version ?? "0.0.0");
}

/** Whether errors on the command line show where they come from. */
export function isDebugging(): boolean {
  return process.env.LOG_LEVEL === "debug";
}
