// Controls but tab and line feed; soft hyphens, zero-width spaces and byte order marks.
const invisible = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u200B\u2060\uFEFF]/gu;

/** Takes away what no reader sees; lines stay lines, and several empty ones are one. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(invisible, "")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{2,}/gu, "\n\n")
    .trim();
}

/** The same, in one line. */
export function tidyLine(text: string): string {
  return text.replace(invisible, "").replace(/\s+/gu, " ").trim();
}
