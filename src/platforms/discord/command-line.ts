/**
 * What a reader would type for the same answer.
 *
 *     timeline {about: "Ada Kovač", from: "2031"}  ->  /timeline about:"Ada Kovač" from:2031
 */
export function formatCommandLine(name: string, args: Readonly<Record<string, string>>): string {
  return [
    `/${name}`,
    ...Object.entries(args).map(([option, value]) => `${option}:${blank.test(value) ? `"${value.replaceAll('"', "")}"` : value}`),
  ].join(" ");
}

const blank = /[\s"]/u;
