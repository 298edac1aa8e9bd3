import { describe, expect, test } from "vitest";
import type { Block, Brief, Inline } from "../../src/brief.ts";
import { UserError } from "../../src/errors.ts";
import type { Language } from "../../src/language.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import type { Environment, Platform } from "../../src/platform.ts";
import { briefs } from "../fixtures/briefs.ts";

/** How a suite looks into a platform's payloads. A payload is one page. */
export interface PayloadReader<Payload> {
  /** What a reader sees of the brief on this page: markup undone; title, footer, page numbers and buttons left out. Pieces of one line are joined without anything between. */
  textOf(payload: Payload): string;
  /** Every size that the platform limits. */
  measure(payload: Payload): readonly { readonly limit: string; readonly actual: number; readonly allowed: number }[];
  /** What is alive or broken in its markup and must not be: a mention, a link that is not allowed, an open code fence. Empty: nothing. */
  findDangers(payload: Payload): readonly string[];
  /** What can be pressed or typed on this page, as far as it comes from `brief.actions`. */
  actionsOf(payload: Payload): readonly { readonly id: string; readonly label: string }[];
}

export interface PlatformSamples {
  /** Good settings, all variables given. */
  readonly environment: Environment;
  /** Settings that must be refused, and the variable that the refusal names. */
  readonly refused: readonly { readonly environment: Environment; readonly names: string }[];
}

/** The doorman: what every platform must do with every brief, hostile ones above all. */
export function platformContract<Settings, Payload>(
  platform: Platform<Settings, Payload>,
  reader: PayloadReader<Payload>,
  samples: PlatformSamples,
): void {
  describe(`${platform.name} keeps the contract of platforms`, () => {
    for (const language of [en, es])
      for (const [name, brief] of Object.entries(briefs)) renderContract(platform, reader, name, brief, language);
    settingsContract(platform, samples);
  });
}

function renderContract<Settings, Payload>(
  platform: Platform<Settings, Payload>,
  reader: PayloadReader<Payload>,
  name: string,
  brief: Brief,
  language: Language,
): void {
  const render = (linkBase?: string) => platform.render(brief, { language, buttonId: sampleButtonId, linkBase });
  const title = (what: string) => `the ${name} brief in ${language.code}: ${what}`;

  test(title("at least one page, and none exceeds a limit"), () => {
    const pages = render();
    expect(pages.length).toBeGreaterThan(0);
    expect(
      pages.flatMap((page, index) =>
        reader
          .measure(page)
          .filter(({ actual, allowed }) => actual > allowed)
          .map((found) => ({ page: index, ...found })),
      ),
    ).toEqual([]);
  });

  test(title("the same bytes twice"), () => {
    expect(JSON.stringify(render())).toBe(JSON.stringify(render()));
  });

  test(title("nothing is lost, nothing changes places"), () => {
    for (const linkBase of [undefined, "http://127.0.0.1:8600"]) {
      const seen = visible(render(linkBase).map(reader.textOf).join(""));
      let from = 0;
      for (const piece of piecesOf(brief)) {
        const at = seen.indexOf(visible(piece), from);
        expect(at, `not found after ${from}: ${piece.slice(0, 80)}`).toBeGreaterThanOrEqual(0);
        from = at + visible(piece).length;
      }
      for (const cell of brief.blocks.flatMap((block) => (block.kind === "table" ? block.header : [])))
        expect(seen).toContain(visible(cell));
    }
  });

  test(title("words of articles stand between quotation marks"), () => {
    const seen = visible(render().map(reader.textOf).join(""));
    const marks = new Set<string>();
    for (const quoted of quotedTexts(brief)) {
      const at = seen.indexOf(visible(quoted));
      marks.add(`${seen[at - 1]}…${seen[at + visible(quoted).length]}`);
    }
    expect(marks.size, [...marks].join(" ")).toBeLessThanOrEqual(1);
    for (const found of marks) expect(found).toMatch(/^["“«„]…["”»“]$/u);
  });

  test(title("never cut inside a character"), () => {
    for (const page of render()) {
      expect(stringsOf(page).filter((text) => !text.isWellFormed())).toEqual([]);
      const text = reader.textOf(page);
      expect(text).not.toMatch(/^[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]/u);
      expect(text).not.toMatch(/\u200D$/u);
      for (const [flags] of text.matchAll(/\p{RI}+/gu)) expect([...flags].length % 2).toBe(0);
    }
  });

  test(title("nothing in it is alive that should not be"), () => {
    for (const linkBase of [undefined, "http://127.0.0.1:8600"]) expect(render(linkBase).flatMap(reader.findDangers)).toEqual([]);
  });

  test(title("no controls, no invisible or reordering characters"), () => {
    for (const page of render())
      expect(
        stringsOf(page)
          .filter((text) => invisible.test(withoutColours(text)))
          .map((text) => text.slice(0, 80)),
      ).toEqual([]);
  });

  test(title("every next step is offered once a page at most, and somewhere"), () => {
    const found = render().map(reader.actionsOf);
    for (const page of found) expect(new Set(page.map(({ id }) => id)).size).toBe(page.length);
    const offered = new Set(found.flat().map(({ id }) => id));
    expect(
      brief.actions.filter(({ command }) => !offered.has(sampleButtonId(command)) && !offered.has(command)).map(({ label }) => label),
    ).toEqual([]);
  });
}

function settingsContract<Settings, Payload>(platform: Platform<Settings, Payload>, { environment, refused }: PlatformSamples): void {
  test("reads the variables that it lists, and no others", () => {
    const read = new Set<string>();
    const spied = new Proxy(environment, { get: (target, key) => read.add(String(key)) && Reflect.get(target, key) });
    expect(platform.readSettings(spied)).toBeDefined();
    const listed = platform.variables.map(({ name }) => name);
    expect([...read].filter((name) => !listed.includes(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const { description } of platform.variables) expect(description).toMatch(/\w.*\.$/u);
  });

  test("an empty environment is no mistake", () => {
    expect(() => platform.readSettings({})).not.toThrow();
  });

  for (const bad of refused) {
    test(`refuses ${JSON.stringify(bad.environment)} and names ${bad.names}`, () => {
      expect(() => platform.readSettings(bad.environment)).toThrow(UserError);
      expect(() => platform.readSettings(bad.environment)).toThrow(bad.names);
    });
  }
}

/** A stand-in for the host's ids: short, opaque, the same for the same command. */
export function sampleButtonId(command: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of Buffer.from(command)) hash = ((hash ^ BigInt(unit)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36);
}

/** All that a reader must see of a brief, in reading order; headers of tables are checked apart, since some lay rows out as lists. */
function piecesOf(brief: Brief): readonly string[] {
  return brief.blocks.flatMap(piecesOfBlock);
}

function piecesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return block.inlines.map(pieceOf);
    case "entry":
      return [...(block.lead ?? []), ...block.inlines, ...block.details.flat()].map(pieceOf);
    case "quotation":
      return [...block.inlines, ...block.source].map(pieceOf);
    case "passage":
      return [block.before, block.marked, block.after];
    case "table":
      return block.rows.flat(2).map(pieceOf);
    // Says nothing that the brief does not say in words.
    case "chart":
    case "divider":
      return [];
  }
}

function pieceOf(inline: Inline): string {
  switch (inline.kind) {
    case "citation":
      return `[${inline.citation.article}]`;
    case "command":
      return inline.command;
    default:
      return inline.text;
  }
}

/** Verbatim words of the simpler blocks (hostile ones hold quotation marks and blanks of their own). */
function quotedTexts(brief: Brief): readonly string[] {
  return brief.blocks
    .flatMap((block) => {
      const inlines =
        block.kind === "paragraph" ? block.inlines : block.kind === "entry" ? [...block.inlines, ...block.details.flat()] : [];
      return inlines.filter((inline) => inline.kind === "verbatim").map(({ text }) => text);
    })
    .filter((text) => /^[\p{L}\p{N} ]+$/u.test(text));
}

/** What is compared: blanks, controls, invisible characters and halves of characters are the platform's to lay out. */
function visible(text: string): string {
  return text.toWellFormed().replace(notVisible, "");
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(stringsOf);
  return [];
}

/** Colours are a terminal's own markup. */
function withoutColours(text: string): string {
  return text.replace(colours, "");
}

const colours = /\u001b\[[\d;]*m/gu;
const notVisible = /[\s\p{Cc}\p{Cf}\uFE0E\uFE0F\uFFFD]/gu;
/** Controls but newline and tab; bidi controls; zero-width blanks. A joiner (U+200D) may stand inside an emoji, U+2060 and U+200B may be a platform's own guard. */
const invisible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
