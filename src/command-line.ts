import { fillWords } from "./briefs/inlines.ts";
import { nearestWords } from "./briefs/nearest.ts";
import type { Command, CommandOption } from "./command.ts";
import { UserError } from "./errors.ts";
import type { Phrases } from "./language/phrases.ts";

export interface ParsedLine {
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
}

/**
 * Takes a line apart that somebody typed.
 *
 *     /timeline castillo from:2022-12-01 outlet:"Morning Post"
 *      ^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *      name     first    from            outlet
 *
 * Words without a name join into the first option; pieces of which one stands between quotation marks fill one option after the other.
 * A name counts only where the command has such an option, so that addresses and times of day stay words.
 */
export function parseCommandLine(line: string, commands: readonly Command[], phrases: Phrases): ParsedLine {
  const [, name = "", rest = ""] = linePattern.exec(line) ?? [];
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (command === undefined) throw unknownCommand(name, commands, phrases);
  const pieces = splitPieces(rest, command.options);
  const args: Record<string, string> = {};
  for (const { option, value } of pieces) {
    if (option === undefined || value === "") continue;
    if (args[option] !== undefined) throw new UserError(fillWords(phrases.errors.twice, { option }));
    args[option] = value;
  }
  const open = command.options.filter((option) => option.hidden !== true && args[option.name] === undefined);
  const values = unnamedValues(
    pieces.filter(({ option }) => option === undefined),
    command.options,
  );
  for (const [index, value] of values.entries()) {
    const option = open[index];
    if (option === undefined) throw tooMany(command, value, phrases);
    args[option.name] = value;
  }
  return { name: command.name, args };
}

interface Piece {
  readonly option?: string;
  readonly value: string;
  readonly quoted: boolean;
  readonly raw: string;
}

function splitPieces(rest: string, options: readonly CommandOption[]): Piece[] {
  return [...rest.matchAll(piecePattern)].map(({ 0: raw, groups = {} }) => {
    const { name = "", curly, angled, straight, word = "" } = groups;
    const option = options.find((each) => each.name === name.slice(0, -1).toLowerCase())?.name;
    const between = curly ?? angled ?? straight;
    const value = between ?? word;
    return {
      option,
      value: option === undefined && between === undefined ? raw : value.trim(),
      quoted: between !== undefined && (option !== undefined || name === ""),
      raw,
    };
  });
}

/** One value where nothing is quoted or the command has room for one only; else one for each quoted piece and each run of bare words. */
function unnamedValues(pieces: readonly Piece[], options: readonly CommandOption[]): string[] {
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1) return first.value === "" ? [] : [first.value];
  const single = options.filter(({ hidden }) => hidden !== true).length <= 1;
  if (single || !pieces.some(({ quoted }) => quoted)) return [pieces.map(({ raw }) => raw).join(" ")];
  const values: string[] = [];
  let bare: string[] = [];
  const flush = () => {
    if (bare.length > 0) values.push(bare.join(" "));
    bare = [];
  };
  for (const { quoted, value, raw } of pieces) {
    if (!quoted) bare.push(raw);
    else {
      flush();
      if (value !== "") values.push(value);
    }
  }
  flush();
  return values;
}

function unknownCommand(name: string, commands: readonly Command[], phrases: Phrases): UserError {
  const [nearest] = nearestWords(
    name,
    commands.map((each) => each.name),
    1,
  );
  const slots = { command: `/${name}`, nearest: `/${nearest ?? "help"}` };
  return new UserError(fillWords(nearest === undefined ? phrases.errors.unknownCommand : phrases.errors.unknownCommandNearest, slots));
}

function tooMany(command: Command, value: string, phrases: Phrases): UserError {
  const visible = command.options.filter(({ hidden }) => hidden !== true);
  const example = `/${command.name} ${visible.map(({ name }) => `${name}:…`).join(" ")}`.trim();
  return new UserError(fillWords(phrases.errors.tooManyValues, { command: command.name, count: visible.length, value, example }));
}

const linePattern = /^\s*\/?(\S*)\s*([\s\S]*)$/u;
/** An optional name, then words between marks or up to a blank; a mark without its partner is a character like any other. */
const piecePattern = /(?<name>[A-Za-z][\w-]*:)?(?:“(?<curly>[^“”]*)”|«(?<angled>[^«»]*)»|"(?<straight>[^"]*)"(?=\s|$)|(?<word>\S+))/gu;
