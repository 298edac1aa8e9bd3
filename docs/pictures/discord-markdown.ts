import { escapeHtml } from "./html.ts";

/**
 * Discord's markdown, as far as Dateline writes it, as elements of discord-components
 * (bold, italics and links as HTML has them: the components' own put blanks around the words).
 *
 *     ### March 2020
 *     - **2 March 2020** · “…” \[000\]
 *       - *what to call it*: “…”
 */
export function elementsOf(markdown: string): string {
  const parts: string[] = [];
  let depth = 0;
  const descend = (wanted: number) => {
    for (; depth < wanted; depth++) parts.push("<discord-unordered-list>");
    for (; depth > wanted; depth--) parts.push("</discord-unordered-list>");
  };
  let quoted: string[] = [];
  const endQuote = () => {
    if (quoted.length > 0) parts.push(`<discord-quote>${quoted.join("<br>")}</discord-quote>`);
    quoted = [];
  };
  for (const line of markdown.split("\n")) {
    const { prefix = "", text = "" } = lineParts.exec(line)?.groups ?? {};
    if (prefix !== "> ") endQuote();
    descend(prefix === "- " ? 1 : prefix === "  - " ? 2 : 0);
    const words = inlinesOf(text);
    switch (prefix) {
      case "### ":
        parts.push(`<discord-header level="3">${words}</discord-header>`);
        break;
      case "- ":
      case "  - ":
        parts.push(`<discord-list-item>${words}</discord-list-item>`);
        break;
      case "> ":
        quoted.push(words);
        break;
      case "-# ":
        parts.push(`<discord-subscript>${words}</discord-subscript>`);
        break;
      default:
        parts.push(words === "" ? `<div class="gap"></div>` : `<div>${words}</div>`);
    }
  }
  endQuote();
  descend(0);
  return parts.join("");
}

function inlinesOf(text: string): string {
  let html = "";
  let rest = text;
  while (rest !== "") {
    const found = inline.exec(rest)?.groups ?? {};
    const { escaped, code, strong, emphasis, label, url, plain } = found;
    if (escaped !== undefined) html += escapeHtml(escaped);
    else if (code !== undefined) html += `<discord-code>${escapeHtml(code)}</discord-code>`;
    else if (strong !== undefined) html += `<strong>${inlinesOf(strong)}</strong>`;
    else if (emphasis !== undefined) html += `<em>${inlinesOf(emphasis)}</em>`;
    else if (label !== undefined) html += `<a href="${escapeHtml(url ?? "")}">${inlinesOf(label)}</a>`;
    else html += escapeHtml(plain ?? "");
    rest = rest.slice(found.all?.length ?? 1);
  }
  return html;
}

const lineParts = /^(?<prefix>### | {2}- |- |> |-# |)(?<text>.*)$/u;
// \[ | `/help` | **words** | *words* | [host](address) | any other character
const inline =
  /^(?<all>\\(?<escaped>[^\w\s])|`(?<code>[^`]+)`|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<emphasis>(?:\\.|[^*\\])+)\*|\[(?<label>(?:\\.|[^\]\\])+)\]\((?<url>[^)]+)\)|(?<plain>[^\\`*[]+|.))/su;
