import type { Block, Brief, Inline } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { isTimelineEntry } from "../corpus/timeline.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../language.ts";
import { articleMark, command, emphasis, fill, fillWords, joined, strong, text } from "./inlines.ts";
import { actorName } from "./names.ts";
import { nearestWords } from "./nearest.ts";
import { isSure } from "./period.ts";
import type { Reader } from "./question.ts";
import { byText } from "./words.ts";

/** What help tells of a command. */
export interface HelpCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly name: string;
    readonly description: string;
    readonly required?: boolean;
    readonly hidden?: boolean;
  }[];
}

/** Every command with an example from the corpus, or one of them with its options. */
export function helpBrief(corpus: Corpus, commands: readonly HelpCommand[], asked: string | undefined, reader: Reader): Brief {
  const { language } = reader;
  const { help } = language.phrases;
  const one = asked === undefined ? undefined : findCommand(commands, asked, language);
  const shown = one === undefined ? commands : [one];
  return {
    command: "help",
    locale: language.code,
    title: one === undefined ? help.title : fillWords(help.titleOf, { command: one.name }),
    blocks:
      one === undefined
        ? [...shown.map((each) => commandEntry(each, corpus, language)), ...hints(corpus, language)]
        : [commandEntry(one, corpus, language), ...optionEntries(one, language)],
    actions: shown
      .filter(({ name }) => name !== "help" && name !== "status")
      .slice(0, 5)
      .map((each) => ({ label: example(each, corpus, language), command: example(each, corpus, language) })),
    data: {
      command: "help",
      query: { command: asked },
      commands: shown.map((each) => ({
        name: each.name,
        description: language.phrases.commands[each.description] ?? each.description,
        example: example(each, corpus, language),
        options: visible(each).map((option) => ({
          name: option.name,
          description: language.phrases.options[option.description] ?? option.description,
          required: option.required ?? false,
        })),
      })),
    },
  };
}

/** The error of a command whose required option is missing. */
export function missingOption(name: string, option: string, corpus: Corpus, language: Language): UserError {
  return new UserError(
    fillWords(language.phrases.errors.missingOption, { command: name, option, example: exampleLine(name, corpus, language) }),
  );
}

function findCommand(commands: readonly HelpCommand[], asked: string, { phrases }: Language): HelpCommand {
  const wanted = asked.replace(/^\//u, "").toLowerCase();
  const found = commands.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const [nearest] = nearestWords(
    wanted,
    commands.map(({ name }) => name),
    1,
  );
  if (nearest === undefined) throw new UserError(fillWords(phrases.errors.unknownCommand, { command: `/${wanted}` }));
  throw new UserError(fillWords(phrases.errors.unknownCommandNearest, { command: `/${wanted}`, nearest: `/${nearest}` }));
}

function commandEntry(each: HelpCommand, corpus: Corpus, language: Language): Block {
  const { phrases } = language;
  const options = visible(each).map(({ name, required }): Inline[] => [text(required === true ? name : `[${name}]`)]);
  const line = example(each, corpus, language);
  return {
    kind: "entry",
    lead: [strong(`/${each.name}`), ...(options.length === 0 ? [] : [text(" "), ...joined(options, " ")])],
    inlines: [text(phrases.commands[each.description] ?? each.description)],
    details: line === `/${each.name}` ? [] : [[emphasis(phrases.help.example), text(phrases.joins.colon), command(line)]],
  };
}

function optionEntries(each: HelpCommand, { phrases }: Language): Block[] {
  const options = visible(each);
  if (options.length === 0) return [];
  return [
    { kind: "heading", inlines: [text(phrases.help.optionsHeading)] },
    ...options.map(
      (option): Block => ({
        kind: "entry",
        lead: [strong(option.name)],
        inlines: [
          text(`${phrases.options[option.description] ?? option.description}${phrases.joins.dot}`),
          emphasis(option.required === true ? phrases.help.required : phrases.help.optional),
        ],
        details: [],
      }),
    ),
  ];
}

function hints(corpus: Corpus, { phrases }: Language): Block[] {
  const [first] = corpus.articles;
  const intro: Block[] =
    first === undefined ? [] : [{ kind: "note", tone: "info", inlines: fill(phrases.help.intro, { citation: articleMark(first) }) }];
  return [...intro, { kind: "note", tone: "info", inlines: [text(phrases.help.quoting)] }];
}

function visible(each: HelpCommand) {
  return each.options.filter(({ hidden }) => hidden !== true);
}

function example(each: HelpCommand, corpus: Corpus, language: Language): string {
  return exampleLine(each.name, corpus, language);
}

/** The month of which most is told. */
function busiestMonth({ timeline }: Corpus): string | undefined {
  const months = new Map<string, number>();
  for (const { date } of timeline.filter(isTimelineEntry))
    if (date !== undefined && isSure(date)) months.set(date.from.slice(0, 7), (months.get(date.from.slice(0, 7)) ?? 0) + 1);
  return [...months].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0];
}

/** A line that works on this corpus. */
function exampleLine(name: string, corpus: Corpus, language: Language): string {
  const person =
    corpus.actors.find(({ kind, stances }) => kind === "person" && stances.length > 0) ??
    corpus.actors.find(({ kind }) => kind === "person") ??
    corpus.actors[0];
  const country = corpus.actors.find(({ kind, stances }) => kind === "country" && stances.length > 0) ?? person;
  const id = corpus.articles[0]?.article.id;
  const [first] = corpus.articles.flatMap(({ published }) => published ?? []).toSorted((a, b) => byText(a.from, b.from));
  switch (name) {
    case "timeline":
      return [
        `/timeline`,
        ...(person === undefined ? [] : [actorName(person, language)]),
        ...(first === undefined ? [] : [`from:${first.from.slice(0, 7)}`]),
      ].join(" ");
    case "stance":
      return country === undefined ? "/stance" : `/stance ${actorName(country, language)}`;
    case "why":
      return country === undefined ? "/why" : `/why ${actorName(country, language)}`;
    case "quotes":
      return person === undefined ? "/quotes" : `/quotes ${actorName(person, language)}`;
    case "source":
      return id === undefined ? "/source" : `/source ${id}`;
    case "search":
      return country === undefined ? "/search" : `/search ${country.name}`;
    case "digest":
      return `/digest ${busiestMonth(corpus) ?? "all"}`;
    case "help":
      return "/help timeline";
    default:
      return `/${name}`;
  }
}
