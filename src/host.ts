import { createHash, randomUUID } from "node:crypto";
import { type Brief, errorBrief } from "./brief.ts";
import type { Command, CommandArgs, CommandContext, CommandOption, Operations } from "./command.ts";
import { parseCommandLine } from "./command-line.ts";
import { completeOption } from "./completion.ts";
import type { Corpus, CorpusQuestion } from "./corpus/corpus.ts";
import { UserError } from "./errors.ts";
import type { Language } from "./language.ts";
import type { Asker, Host, Log } from "./platform.ts";
import type { Storage } from "./storage/open.ts";

export interface HostParts {
  /** The corpus, or of a large one the part that a question reads. */
  readonly corpus: (question: CorpusQuestion) => Corpus | Promise<Corpus>;
  readonly commands: readonly Command[];
  readonly languages: readonly Language[];
  readonly defaultLanguage: string;
  readonly timeZone: string;
  readonly version: string;
  readonly storage: Storage;
  readonly log: Log;
  readonly now: () => string;
  readonly operations: () => Operations;
  readonly linkBase: () => string | undefined;
  readonly health: Host["health"];
  readonly requestStop: (reason: string) => void;
}

/** Longer lines are no question that a reader typed. */
const longestLine = 2_000;
const hourMs = 3_600_000;

/** Joins corpus, commands and stores into what platforms may ask. */
export function createHost(parts: HostParts): Host {
  const { commands, languages, storage, log } = parts;
  const languageFor = (locale: string | undefined): Language =>
    chooseLanguage(languages, locale ?? parts.defaultLanguage, parts.defaultLanguage);

  const answerCommand = async (name: string, args: CommandArgs, asker: Asker): Promise<Brief> => {
    const language = languageFor(asker.locale);
    const startedMs = performance.now();
    try {
      const command = commands.find((each) => each.name === name);
      if (command === undefined) throw new UserError(fill(language.phrases.errors.unknownCommand, { command: name }));
      if (command.adminOnly === true && !asker.isAdmin) throw new UserError(fill(language.phrases.errors.adminsOnly, { command: name }));
      const context: CommandContext = {
        corpus: await parts.corpus({ reads: [] }),
        language,
        languages,
        commands,
        now: parts.now(),
        timeZone: parts.timeZone,
        operations: parts.operations(),
      };
      const given = clean(args);
      const corpus = await parts.corpus(command.asks?.(given, context) ?? questionOf(command, given));
      const brief = await command.run(given, { ...context, corpus });
      log.info("answered", { command: name, place: asker.place, ms: Math.round(performance.now() - startedMs) });
      return brief;
    } catch (error) {
      return refusalBrief(error, language, log);
    }
  };

  return {
    commands,
    languages,
    version: parts.version,
    log,
    languageFor,
    answerCommand,
    answer: async (line, asker) => {
      try {
        const { name, args } = parseCommandLine(line.slice(0, longestLine), commands, languageFor(asker.locale).phrases);
        return await answerCommand(name, args, asker);
      } catch (error) {
        return refusalBrief(error, languageFor(asker.locale), log);
      }
    },
    complete: async (command, option, partial, asker, limit) => {
      try {
        const definition = commands.find((each) => each.name === command)?.options.find((each) => each.name === option);
        return definition === undefined
          ? []
          : completeOption(definition, partial.slice(0, 100), await parts.corpus(listOf(definition)), languageFor(asker.locale), limit);
      } catch (error) {
        log.error("completion failed", { command, option, cause: error });
        return [];
      }
    },
    buttonId,
    rememberButton: async (command) => {
      const id = buttonId(command);
      if ((await storage.buttons.get(id)) === undefined) await storage.buttons.set(id, command);
      return id;
    },
    recallButton: (id) => storage.buttons.get(id),
    isFirst: async (key) => {
      if ((await storage.seen.get(key)) !== undefined) return false;
      await storage.seen.set(key, "1", hourMs);
      return true;
    },
    memory: {
      read: (key) => storage.memory.get(key),
      write: async (key, value) => {
        await storage.memory.set(key, value);
      },
    },
    linkBase: parts.linkBase,
    health: parts.health,
    requestStop: parts.requestStop,
  };
}

/** What the choices of an option are taken from. */
function listOf({ type }: CommandOption): CorpusQuestion {
  return { reads: type === "actor" ? ["actors"] : type === "article" ? ["articles"] : [] };
}

/** What a command reads that does not say: whatever there is on the actors that it was given. */
function questionOf({ options }: Command, args: CommandArgs): CorpusQuestion {
  const given = (type: CommandOption["type"]) => options.flatMap((option) => (option.type === type ? (args[option.name] ?? []) : []));
  return { about: given("actor"), article: given("article")[0] };
}

/** The same command has the same id, on any machine. */
export function buttonId(command: string): string {
  return createHash("sha256").update(command).digest("base64url").slice(0, 22);
}

/** The installed language of a BCP 47 tag ("es-419" is "es"), else the default. */
export function chooseLanguage(languages: readonly Language[], locale: string, otherwise: string): Language {
  const code = locale.toLowerCase().split(/[-_]/u)[0];
  const found =
    languages.find((language) => language.code === code) ?? languages.find((language) => language.code === otherwise) ?? languages[0];
  if (found === undefined) throw new Error("host: no language is installed");
  return found;
}

/** A `UserError` as it stands; for a fault of ours one sentence and an id that the log knows. */
function refusalBrief(error: unknown, language: Language, log: Log): Brief {
  const { phrases } = language;
  const id = randomUUID().slice(0, 8);
  if (!(error instanceof UserError)) log.error("answering failed", { id, cause: error });
  return errorBrief(error instanceof UserError ? error.message : fill(phrases.errors.internal, { id }), language);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (slot, name: string) => values[name] ?? slot);
}

function clean(args: CommandArgs): CommandArgs {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value?.slice(0, longestLine).trim() || undefined]));
}
