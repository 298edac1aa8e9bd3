import type { Command } from "../../command.ts";
import type { Language } from "../../language.ts";
import type { Asker, Host } from "../../platform.ts";
import { escapeHtml } from "./escape.ts";
import { answerHref } from "./render.ts";

/** The page before anything was asked: what this is, and questions to press that the corpus can answer. */
export async function renderWelcome(host: Host, language: Language, asker: Asker): Promise<string> {
  const phrases = language.phrases.web;
  const cards = (await exampleLines(host, asker)).map(({ line, command }) => {
    const href = escapeHtml(answerHref(line, { lang: language.code }));
    return `<li><a href="${href}"><code>${escapeHtml(line)}</code><span>${escapeHtml(describe(command, language))}</span></a></li>`;
  });
  const commands = host.commands
    .filter(({ adminOnly }) => asker.isAdmin || adminOnly !== true)
    .map((command) => {
      const href = escapeHtml(answerHref(`/${command.name}`, { lang: language.code }));
      const needs = command.options.some(({ required }) => required) ? ' data-fill="yes"' : "";
      return `<dt><a class="command" href="${href}"${needs}><code>/${escapeHtml(command.name)}</code></a></dt><dd>${escapeHtml(describe(command, language))}</dd>`;
    });
  return `<section class="welcome">
<h2>${escapeHtml(phrases.emptyHeading)}</h2>
<p>${escapeHtml(phrases.emptyText)}</p>
<h3>${escapeHtml(phrases.examples)}</h3>
<ul class="examples">
${cards.join("\n")}
</ul>
<details><summary>${escapeHtml(phrases.allCommands)}</summary><dl class="commands">
${commands.join("\n")}
</dl></details>
</section>`;
}

interface Example {
  readonly line: string;
  readonly command: Command;
}

/** Commands that show best what is in a corpus; those that are not installed are passed over. */
const shown: readonly string[] = ["timeline", "stance", "source", "digest"];

async function exampleLines(host: Host, asker: Asker): Promise<readonly Example[]> {
  const commands = shown.flatMap((name) => host.commands.filter((command) => command.name === name));
  return Promise.all(
    commands.map(async (command) => {
      const option = command.options.find(
        ({ type, hidden }) => !hidden && (type === "article" || (type === "actor" && command.name === "stance")),
      );
      const [choice] = option === undefined ? [] : await host.complete(command.name, option.name, "", asker, 1);
      return { line: choice === undefined ? `/${command.name}` : `/${command.name} ${choice.value}`, command };
    }),
  );
}

function describe(command: Command, language: Language): string {
  return language.phrases.commands[command.description] ?? command.description;
}
