/**
 * What a reader would type for the same answer.
 *
 *     timeline {about: "Ada Kovač", from: "2031"}  ->  /timeline about:"Ada Kovač" from:2031
 */
export function formatCommandLine(name: string, args: Readonly<Record<string, string>>): string {
  return [`/${name}`, ...Object.entries(args).map(([option, value]) => `${option}:${between(value)}`)].join(" ");
}

/** Between marks that the value does not hold itself. */
function between(value: string): string {
  if (!needsMarks.test(value)) return value;
  const [open, close] = marks.find(([, end]) => !value.includes(end)) ?? ['"', '"'];
  return `${open}${value.replaceAll(close, "")}${close}`;
}

const needsMarks = /[\s"“”«»]/u;
const marks = [
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
] as const;
