import type { Brief } from "../../brief.ts";
import type { Host, RenderOptions } from "../../platform.ts";
import { readCustomId } from "./buttons.ts";
import { type DiscordPage, renderBrief } from "./render.ts";

/** A brief's pages, and the command lines behind the ids in them. */
export function renderRemembered(
  brief: Brief,
  host: Host,
  options: Pick<RenderOptions, "language" | "commandLine">,
): { readonly pages: readonly DiscordPage[]; readonly commands: ReadonlyMap<string, string> } {
  const commands = new Map<string, string>();
  const buttonId = (command: string) => {
    const id = host.buttonId(command);
    commands.set(id, command);
    return id;
  };
  return { pages: renderBrief(brief, { ...options, buttonId, linkBase: publicBase(host.linkBase()) }), commands };
}

/** A page on the bot's own machine is no place to send the readers of a channel to: they have the menu of passages. */
function publicBase(base: string | undefined): string | undefined {
  if (base === undefined || !URL.canParse(base)) return undefined;
  return ownMachine.test(new URL(base).hostname) ? undefined : base;
}

/** Keeps the command lines of the controls on a page: of those only, since long answers cite a great deal. */
export async function rememberPage(page: DiscordPage, commands: ReadonlyMap<string, string>, host: Host): Promise<void> {
  const pressed = page.components
    .flatMap(({ components }) => components)
    .flatMap((component) =>
      "options" in component ? component.options.map(({ value }) => value) : "custom_id" in component ? [component.custom_id] : [],
    );
  const lines = new Set(pressed.flatMap((id) => commands.get(readCustomId(id)?.id ?? "") ?? []));
  await Promise.all([...lines].map((line) => host.rememberButton(line)));
}

const ownMachine = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/u;
