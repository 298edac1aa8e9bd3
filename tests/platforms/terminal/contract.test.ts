import stringWidth from "string-width";
import { platform } from "../../../src/platforms/terminal/index.ts";
import { platformContract } from "../../contracts/platform-contract.ts";
import { briefs } from "../../fixtures/briefs.ts";

const commands = Object.values(briefs).flatMap(({ actions }) => actions.map(({ command }) => command));

platformContract(
  platform,
  {
    textOf: (page) => withoutSteps(page).split("\n").map(withoutGutter).join("\n"),
    measure: (page) => page.split("\n").map((line) => ({ limit: "columns", actual: stringWidth(line), allowed: 100 })),
    findDangers: (page) => [...page.matchAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu)].map(([found]) => JSON.stringify(found)),
    actionsOf: (page) => {
      const steps = squeeze(page.slice(withoutSteps(page).length));
      return [...new Set(commands)].filter((command) => steps.includes(squeeze(command))).map((command) => ({ id: command, label: "" }));
    },
  },
  {
    environment: { TERMINAL: "on", TERMINAL_HISTORY: "none", TERMINAL_LOCALE: "es-PE" },
    refused: [
      { environment: { TERMINAL: "sometimes" }, names: "TERMINAL" },
      { environment: { TERMINAL_LOCALE: "not a tag" }, names: "TERMINAL_LOCALE" },
    ],
  },
);

function withoutSteps(page: string): string {
  return page.split(/\n(?:Next steps \(type|Pasos siguientes \(escriba)/u)[0] ?? "";
}

/** Bars and signs that stand before every line of a block, and the bars between cells. */
function withoutGutter(line: string): string {
  if (/^│ .* │$/u.test(line)) return line.slice(1, -1).split(" │ ").join(" ");
  return line.replace(/^(?:[!·] | {2}[┃│] )/u, "");
}

function squeeze(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\uFE0E\uFE0F]/gu, "");
}
