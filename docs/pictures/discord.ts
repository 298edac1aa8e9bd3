import { elementsOf } from "./discord-markdown.ts";
import { avatar, escapeHtml } from "./html.ts";

/** What the picture shows of a message of Discord's API. */
export interface DiscordMessage {
  readonly embeds: readonly {
    readonly title?: string;
    readonly description?: string;
    readonly color?: number;
    readonly footer?: { readonly text: string };
    readonly image?: { readonly url: string };
  }[];
  readonly components: readonly { readonly components: readonly DiscordComponent[] }[];
}

type DiscordComponent =
  | { readonly type: 2; readonly label?: string; readonly style: number; readonly disabled?: boolean }
  | { readonly type: 3; readonly placeholder?: string };

/** A channel in which somebody gave a command, as a page of discord-components; `files` are what the message is sent with, by name. */
export function discordPage(message: DiscordMessage, line: string, files: ReadonlyMap<string, Uint8Array>): string {
  const command = line.split(" ")[0] ?? line;
  return `<!doctype html><meta charset="utf-8"><script type="module" src="/@id/@skyra/discord-components-core"></script>
<style>
  body { margin: 0; width: 720px; background: #313338; }
  discord-messages { min-height: 0; border: 0; padding: 6px 0 10px; }
  discord-embed-description .gap { height: 8px; }
  discord-embed-description discord-header { margin-top: 6px; }
</style>
<discord-messages>
  <discord-message author="Dateline" avatar="${avatar("D", "#4a5d73")}" bot timestamp="08:00" role-color="#ffffff">
    <discord-command slot="reply" author="Ana" avatar="${avatar("A", "#8a6d3b")}" command="${escapeHtml(command)}"></discord-command>
    ${message.embeds.map((embed) => embedElement(embed, files)).join("")}
    <discord-attachments slot="components">${message.components.map(({ components }) => `<discord-action-row>${components.map(componentElement).join("")}</discord-action-row>`).join("")}</discord-attachments>
  </discord-message>
</discord-messages>`;
}

function embedElement(
  { title, description = "", color = 0, footer, image }: DiscordMessage["embeds"][number],
  files: ReadonlyMap<string, Uint8Array>,
): string {
  const file = files.get(image?.url.replace("attachment://", "") ?? "");
  const picture = file === undefined ? "" : ` image="data:image/png;base64,${Buffer.from(file).toString("base64")}"`;
  return `<discord-embed slot="embeds" color="#${color.toString(16).padStart(6, "0")}" embed-title="${escapeHtml((title ?? "").replace(escapes, "$1"))}"${picture}>
  <discord-embed-description slot="description">${elementsOf(description)}</discord-embed-description>
  ${footer === undefined ? "" : `<discord-embed-footer slot="footer">${escapeHtml(footer.text)}</discord-embed-footer>`}
</discord-embed>`;
}

function componentElement(component: DiscordComponent): string {
  if (component.type === 3)
    return `<discord-string-select-menu placeholder="${escapeHtml(component.placeholder ?? "")}"></discord-string-select-menu>`;
  const disabled = component.disabled === true ? " disabled" : "";
  return `<discord-button type="${styles[component.style] ?? "secondary"}"${disabled}>${escapeHtml(component.label ?? "")}</discord-button>`;
}

/** https://discord.com/developers/docs/components/reference#button-button-styles */
const styles: readonly string[] = ["secondary", "primary", "secondary", "success", "destructive", "secondary"];
const escapes = /\\([^\w\s])/gu;
