import type { Command } from "./command.ts";
import type { Language } from "./language.ts";
import type { Asker, Host } from "./platform.ts";

/** What may stand in a half-typed line in place of its characters from `start` to the cursor. */
export interface LineCompletion {
  readonly start: number;
  readonly choices: readonly LineChoice[];
}
export interface LineChoice {
  readonly insert: string;
  readonly label: string;
  /** What it means, in the reader's language. */
  readonly hint?: string;
}

export interface CompletionOptions {
  readonly language: Language;
  readonly asker: Asker;
  readonly limit: number;
}

/**
 * Completes a command line at its end: names of commands, names of options, values from the corpus.
 *
 *     /ti                  ->  /timeline
 *     /timeline fr         ->  from:
 *     /timeline about:col  ->  about:colombia
 *     /stance pedro cas    ->  the first option's values, though its name was left out
 *
 * Never rejects; a line without a slash has no completion.
 */
export async function completeLine(line: string, host: Host, options: CompletionOptions): Promise<LineCompletion> {
  const name = commandName.exec(line)?.groups?.name;
  if (name !== undefined) return completeName(line, name, host, options);
  const head = commandHead.exec(line);
  const command = visibleCommands(host, options.asker).find((known) => known.name === head?.groups?.name);
  if (head === null || command === undefined) return { start: line.length, choices: [] };
  return completeArgument(line, head[0].length, { host, command, options });
}

function completeName(line: string, name: string, host: Host, { language, asker, limit }: CompletionOptions): LineCompletion {
  const choices = visibleCommands(host, asker)
    .filter((command) => command.name.startsWith(name.toLowerCase()))
    .slice(0, limit)
    .map((command) => ({
      insert: command.options.some(({ hidden }) => !hidden) ? `/${command.name} ` : `/${command.name}`,
      label: `/${command.name}`,
      hint: language.phrases.commands[command.description],
    }));
  return { start: line.length - line.trimStart().length, choices };
}

interface Known {
  readonly host: Host;
  readonly command: Command;
  readonly options: CompletionOptions;
}

async function completeArgument(line: string, headLength: number, { host, command, options }: Known): Promise<LineCompletion> {
  const { language, asker, limit } = options;
  const offered = command.options.filter(({ hidden }) => !hidden);
  const tokens = [...line.slice(headLength).matchAll(token)].map((found) => ({ text: found[0], start: headLength + found.index }));
  const last = tokens.at(-1);
  const current = last !== undefined && last.start + last.text.length === line.length ? last : { text: "", start: line.length };

  const [optionName = "", ...rest] = current.text.split(":");
  const option = rest.length > 0 ? offered.find(({ name }) => name === optionName) : undefined;
  if (option !== undefined) {
    const partial = rest.join(":").replaceAll('"', "");
    const values = await host.complete(command.name, option.name, partial, asker, limit);
    return { start: current.start, choices: values.map(({ value, label }) => ({ insert: `${option.name}:${quoted(value)}`, label })) };
  }

  if (rest.length > 0) return { start: line.length, choices: [] };

  const used = new Set(tokens.map(({ text }) => text.split(":")[0]));
  const names = offered
    .filter(({ name }) => name.startsWith(current.text.toLowerCase()) && !used.has(name))
    .map(({ name, description }) => ({ insert: `${name}:`, label: `${name}:`, hint: language.phrases.options[description] }));
  const first = offered[0];
  if (first === undefined || used.has(first.name)) return { start: current.start, choices: names.slice(0, limit) };

  // The first option may be given without its name: all bare words before the cursor are its value.
  const bare = tokens.findLastIndex(({ text }) => text.includes(":"));
  const start = tokens[bare + 1]?.start ?? line.length;
  const values = await host.complete(command.name, first.name, line.slice(start).replaceAll('"', ""), asker, limit);
  if (start < current.start && values.length === 0) return { start: current.start, choices: names.slice(0, limit) };
  const positional = values.map(({ value, label }) => ({ insert: quoted(value), label }));
  return {
    start: values.length > 0 ? start : current.start,
    choices: [...positional, ...(start === current.start ? names : [])].slice(0, limit),
  };
}

function visibleCommands(host: Host, asker: Asker): readonly Command[] {
  return host.commands.filter(({ adminOnly }) => asker.isAdmin || adminOnly !== true);
}

/** A value with blanks stands between quotation marks. */
function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value.replaceAll('"', "")}"` : value;
}

const commandName = /^\s*\/(?<name>[\w-]*)$/u;
const commandHead = /^\s*\/(?<name>[\w-]+)\s+/u;
/** A run of characters without blanks, in which a part between quotation marks may have some. */
const token = /(?:"[^"]*"?|[^\s"])+/gu;
