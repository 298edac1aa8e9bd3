import type { Block, Brief, Inline, Json } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { sayInstant } from "./dates.ts";
import { fillWords, name, text } from "./inlines.ts";
import { type Reader, whatWasRead } from "./question.ts";
import { refusals } from "./sources.ts";
import { count } from "./words.ts";

/** What a running process tells of itself. */
export interface Operations {
  readonly version: string;
  readonly startedAt: string;
  readonly platforms: readonly { readonly name: string; readonly state: string }[];
  readonly stores: readonly { readonly name: string; readonly state: string }[];
  readonly digests: readonly {
    readonly name: string;
    readonly next?: string;
    readonly last?: string;
    readonly targets: readonly string[];
  }[];
  /** Feeds and sites that are fetched. */
  readonly sources?: readonly { readonly name: string; readonly state: string }[];
}

/** How Dateline itself is doing: corpus, platforms, stores, digests. */
export function statusBrief(corpus: Corpus, operation: Operations | undefined, reader: Reader): Brief {
  const { language } = reader;
  const { status, joins } = language.phrases;
  const { articles, timeline, actors, whole } = corpus;
  const sizes = {
    articles: whole?.articles ?? articles.length,
    events: whole?.events ?? timeline.length,
    actors: whole?.actors ?? actors.length,
  };
  const size = [
    count("articles", sizes.articles, language),
    count("events", sizes.events, language),
    count("actors", sizes.actors, language),
  ];
  return {
    command: "status",
    locale: language.code,
    title: status.title,
    blocks: [
      entry(
        status.corpus,
        [text(size.join(joins.dot))],
        [whatWasRead(corpus, reader), [text(fillWords(status.corpusVersion, { version: corpus.version }))]],
      ),
      ...(operation === undefined
        ? [{ kind: "note", tone: "info", inlines: [text(status.notRunning)] } as const]
        : running(operation, language)),
      ...refusals(corpus, reader),
    ],
    actions: [{ label: language.phrases.common.actions.sources, command: "/sources" }],
    data: {
      command: "status",
      corpus: {
        ...sizes,
        version: corpus.version,
        refusals: corpus.refusals.map(({ source, reason }) => ({ source, reason })),
      },
      operations: operation === undefined ? null : operationJson(operation),
    },
  };
}

function running({ version, startedAt, platforms, stores, digests, sources = [] }: Operations, language: Language): Block[] {
  const { status, joins } = language.phrases;
  const states = (list: readonly { readonly name: string; readonly state: string }[]): Inline[] =>
    list.length === 0
      ? [text(status.none)]
      : list.flatMap(({ name: each, state }, index) => [
          ...(index === 0 ? [] : [text(joins.dot)]),
          name(each),
          text(`${joins.colon}${state}`),
        ]);
  const told = digests.map(({ name: each, next, last, targets }): Inline[] => [
    name(each),
    text(`${joins.colon}${fillWords(status.next, { instant: next === undefined ? status.none : sayInstant(next, language) })}`),
    text(`${joins.comma}${fillWords(status.last, { instant: last === undefined ? status.never : sayInstant(last, language) })}`),
    ...targets.flatMap((target) => [text(joins.dot), name(target)]),
  ]);
  const ailing = sources.filter(({ state }) => state !== "ok");
  return [
    entry("Dateline", [text(`${version}${joins.dot}${fillWords(status.startedAt, { instant: sayInstant(startedAt, language) })}`)], []),
    entry(status.platforms, states(platforms), []),
    entry(status.stores, states(stores), []),
    entry(status.digests, told.length === 0 ? [text(status.none)] : [text(String(told.length))], told),
    // The healthy ones need no line of their own.
    ...(sources.length === 0
      ? []
      : [
          entry(
            status.sources,
            [text(String(sources.length))],
            ailing.map(({ name: each, state }) => [name(each), text(`${joins.colon}${state}`)]),
          ),
        ]),
  ];
}

function operationJson({ version, startedAt, platforms, stores, digests, sources = [] }: Operations): Json {
  return {
    version,
    startedAt,
    platforms: platforms.map(({ name: each, state }) => ({ name: each, state })),
    stores: stores.map(({ name: each, state }) => ({ name: each, state })),
    digests: digests.map(({ name: each, next, last, targets }) => ({ name: each, next: next ?? null, last: last ?? null, targets })),
    sources: sources.map(({ name: each, state }) => ({ name: each, state })),
  };
}

function entry(label: string, inlines: readonly Inline[], details: readonly (readonly Inline[])[]): Block {
  return { kind: "entry", lead: [text(label)], inlines, details };
}
