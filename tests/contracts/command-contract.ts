import { describe, expect, test } from "vitest";
import type { Block, Brief, Citation, Inline } from "../../src/brief.ts";
import type { Command, CommandArgs, CommandContext } from "../../src/command.ts";
import { parseCommandLine } from "../../src/command-line.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { UserError } from "../../src/errors.ts";
import type { Language } from "../../src/language.ts";

export interface CommandSurroundings {
  readonly languages: readonly Language[];
  readonly commands: readonly Command[];
  readonly corpora: Readonly<Record<string, Corpus>>;
}

/** The doorman of commands: what each must do, whatever is asked of it, in every language. */
export function commandContract(
  command: Command,
  samples: readonly CommandArgs[],
  { languages, commands, corpora }: CommandSurroundings,
): void {
  describe(`/${command.name} keeps the contract of commands`, () => {
    test("described in every language, with names that platforms accept", () => {
      expect([command.name, ...command.options.map(({ name }) => name)].filter((name) => !/^[a-z]{1,32}$/u.test(name))).toEqual([]);
      for (const { phrases } of languages) {
        expect(phrases.commands[command.description]).toBeTruthy();
        expect(command.options.filter(({ description }) => phrases.options[description] === undefined)).toEqual([]);
      }
      const required = command.options.map((option) => option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    });

    for (const language of languages)
      for (const [corpusName, corpus] of Object.entries(corpora))
        for (const args of samples) {
          const context = contextOf(corpus, language, languages, commands);
          test(`${language.code}, ${corpusName}: ${JSON.stringify(args)}`, async () => {
            const brief = await answer(command, args, context);
            if (brief === undefined) return;
            expect(brief.command).toBe(command.name);
            expect(brief.locale).toBe(language.code);
            expect(brief.title).not.toBe("");
            expect(ungrounded(brief, corpus)).toEqual([]);
            expect(unsaid(brief)).toEqual([]);
            expect(factsWithoutCitation(brief)).toEqual([]);
            for (const { command: line } of brief.actions) expect(() => parseCommandLine(line, commands, language.phrases)).not.toThrow();
            expect(new Set(brief.actions.map(({ command: line }) => line)).size).toBe(brief.actions.length);
            expect(JSON.stringify(await answer(command, args, context))).toBe(JSON.stringify(brief));
          });
        }
  });
}

export function contextOf(
  corpus: Corpus,
  language: Language,
  languages: readonly Language[],
  commands: readonly Command[],
): CommandContext {
  return { corpus, language, languages, commands, now: "2031-03-06T09:30:00Z", timeZone: "UTC" };
}

/** undefined: refused with words for the reader, which must be a sentence. */
async function answer(command: Command, args: CommandArgs, context: CommandContext): Promise<Brief | undefined> {
  try {
    return await command.run(args, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/[.?]$|…$|: \/.+$/u);
    expect(error.message).not.toMatch(/[{}]|undefined/u);
    return undefined;
  }
}

/** Every piece of a brief, wherever it stands. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return block.inlines;
    case "entry":
      return [...(block.lead ?? []), ...block.inlines, ...block.details.flat()];
    case "quotation":
      return [...block.inlines, ...block.source];
    case "table":
      return block.rows.flat(2);
    case "passage":
      return [{ kind: "citation", citation: block.citation }];
    case "chart":
    case "divider":
      return [];
  }
}

/** What a reader sees, as plain words. */
export function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === "citation" ? `[${inline.citation.article}]` : inline.kind === "command" ? inline.command : inline.text,
    )
    .join("");
}

/** Words that are not the slice that they claim to be, and marks that lead nowhere. */
function ungrounded(brief: Brief, corpus: Corpus): readonly string[] {
  const slice = ({ article, start, end }: Citation) => corpus.article(article)?.article.text.slice(start, end);
  const wrong = brief.blocks.flatMap(inlinesOf).flatMap((inline) => {
    if (inline.kind === "verbatim") return slice(inline.citation) === inline.text && inline.text !== "" ? [] : [inline.text];
    return inline.kind === "citation" && !slice(inline.citation) ? [JSON.stringify(inline.citation)] : [];
  });
  const passages = brief.blocks.flatMap((block) => {
    if (block.kind !== "passage") return [];
    const { before, marked, after, citation } = block;
    const around = { ...citation, start: citation.start - before.length, end: citation.end + after.length };
    return slice(around) === before + marked + after && slice(citation) === marked ? [] : [marked];
  });
  return [
    ...wrong,
    ...passages,
    ...quotesOf(brief.data)
      .filter(({ citation, quote }) => slice(citation) !== quote)
      .map(({ quote }) => quote),
  ];
}

/** Every quote of the JSON with its place. */
function quotesOf(data: unknown, article?: string): { readonly citation: Citation; readonly quote: string }[] {
  if (Array.isArray(data)) return data.flatMap((each) => quotesOf(each, article));
  if (typeof data !== "object" || data === null) return [];
  const fields: Record<string, unknown> = { ...data };
  const id = typeof fields.article === "string" ? fields.article : typeof fields.id === "string" && "slant" in fields ? fields.id : article;
  const { start, end, quote } = fields;
  const own =
    id !== undefined && typeof start === "number" && typeof end === "number" && typeof quote === "string"
      ? [{ citation: { article: id, start, end }, quote }]
      : [];
  return [...own, ...Object.values(fields).flatMap((each) => quotesOf(each, id))];
}

/** Slots that nothing filled, and words that are not there. */
function unsaid(brief: Brief): readonly string[] {
  const words = [
    brief.title,
    ...brief.actions.flatMap(({ label, command }) => [label, command]),
    ...brief.blocks.flatMap(inlinesOf).map((inline) => plain([inline])),
  ];
  return words.filter((each) => each === "" || /\{\w+\}|undefined|\[object/u.test(each));
}

/** Entries that tell news and lead to no passage. */
function factsWithoutCitation(brief: Brief): readonly string[] {
  if (!["timeline", "stance", "quotes", "search", "digest", "actors", "sources", "frames", "why"].includes(brief.command)) return [];
  return brief.blocks
    .filter(({ kind }) => kind === "entry" || kind === "quotation")
    .map(inlinesOf)
    .filter((inlines) => !inlines.some(({ kind }) => kind === "citation"))
    .map(plain);
}
