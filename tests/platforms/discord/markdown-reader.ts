/**
 * Reads an embed's description as Discord's markdown does, as far as Dateline may use it, without a line of the renderer's code.
 * Whatever is alive and not ours is a danger.
 */
export interface ReadMarkdown {
  readonly text: string;
  readonly dangers: readonly string[];
}

/** Stands for a character that a backslash made harmless. */
interface Unit {
  readonly char: string;
  readonly escaped: boolean;
}

export function readMarkdown(source: string, allowedHosts: readonly string[]): ReadMarkdown {
  const dangers: string[] = [];
  const text = splitFences(source, dangers)
    .map((part) => (part.isCode ? part.text : readProse(part.text, allowedHosts, dangers)))
    .join("");
  return { text, dangers };
}

function splitFences(source: string, dangers: string[]): { readonly isCode: boolean; readonly text: string }[] {
  const parts = source.split(/^```$/mu);
  if (parts.length % 2 === 0) dangers.push("an open code fence");
  for (const [index, part] of parts.entries())
    if (index % 2 === 1 && part.includes("`")) dangers.push(`a backtick in a code block: ${part.slice(0, 80)}`);
  return parts.map((text, index) => ({ isCode: index % 2 === 1, text }));
}

function readProse(source: string, allowedHosts: readonly string[], dangers: string[]): string {
  return source
    .split("\n")
    .map((line) => readLine(line, allowedHosts, dangers))
    .join("\n");
}

function readLine(line: string, allowedHosts: readonly string[], dangers: string[]): string {
  const body = line.replace(/^(?:### |- | {2}- |> |-# )/u, "");
  if (/^\s*(?:#{1,3} |[-+*] |-# |>|\d+\. )/u.test(body)) dangers.push(`a live start of a line: ${body.slice(0, 80)}`);
  const units: Unit[] = [];
  const chars = [...body];
  for (let at = 0; at < chars.length; at += 1) {
    const next = chars[at + 1];
    if (chars[at] === "\\" && next !== undefined && /[^0-9A-Za-z\s]/u.test(next)) {
      units.push({ char: next, escaped: true });
      at += 1;
    } else units.push({ char: chars[at] ?? "", escaped: false });
  }
  return readSpans(units, allowedHosts, dangers);
}

/** Takes code spans, masked links and marks out; what is left unescaped must be dead. */
function readSpans(units: readonly Unit[], allowedHosts: readonly string[], dangers: string[]): string {
  // One private-use character for each escaped one keeps positions while patterns look for what is alive.
  let live = units.map(({ char, escaped }) => (escaped ? "\uE000".repeat(char.length) : char)).join("");
  let seen = units.map(({ char }) => char).join("");
  const take = (pattern: RegExp, keep: (match: RegExpExecArray) => readonly [from: number, to: number] | undefined) => {
    for (let match = pattern.exec(live); match !== null; match = pattern.exec(live)) {
      const kept = keep(match);
      const [from, to] = kept ?? [match.index, match.index + match[0].length];
      const [shown, dead] = [seen.slice(from, to), kept === undefined ? "?".repeat(to - from) : live.slice(from, to)];
      live = live.slice(0, match.index) + dead + live.slice(match.index + match[0].length);
      seen = seen.slice(0, match.index) + shown + seen.slice(match.index + match[0].length);
    }
  };
  take(/`([^`]+)`/u, (match) => {
    const from = match.index + 1;
    // Inside code nothing is alive: shown as it stands.
    const length = match[1]?.length ?? 0;
    live = live.slice(0, from) + "\uE000".repeat(length) + live.slice(from + length);
    return [from, from + length];
  });
  take(/\[([^[\]]*)\]\(([^()\s]*)\)/u, (match) => {
    const url = match[2] ?? "";
    const host = URL.canParse(url) ? new URL(url).host : "";
    if (!allowedHosts.includes(host)) dangers.push(`a link to ${url}`);
    const from = match.index + 1;
    return [from, from + (match[1]?.length ?? 0)];
  });
  take(/\*\*((?:[^*]|\*(?!\*))+?)\*\*(?!\*)/u, (match) => [match.index + 2, match.index + 2 + (match[1]?.length ?? 0)]);
  take(/\*(?=\S)([^*]+)\*(?!\*)/u, (match) => [match.index + 1, match.index + 1 + (match[1]?.length ?? 0)]);
  for (const [what, pattern] of alive) {
    const found = pattern.exec(live);
    if (found !== null) dangers.push(`${what}: ${live.slice(Math.max(0, found.index - 20), found.index + 40)}`);
  }
  return seen;
}

const alive: readonly (readonly [string, RegExp])[] = [
  ["a mention, emoji or timestamp", /<[@#!:/a-z]/u],
  ["everyone or here", /@(?:everyone|here)/u],
  ["an address", /[a-z]+:\/\//iu],
  ["a short emoji", /:[\w+-]+:/u],
  ["a mark", /[*_~|`\\]/u],
  ["a bracket", /[[\]]/u],
];
