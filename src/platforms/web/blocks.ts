import type { Block, Inline } from "../../brief.ts";
import { drawChart } from "../../charts/draw.ts";
import { reflow } from "../../reflow.ts";
import { escapeHtml } from "./escape.ts";
import { type HtmlOptions, renderCitation, renderInlines } from "./inlines.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Blocks as HTML; neighbouring entries share one list, so that their dates stand in one column. */
export function renderBlocks(blocks: readonly Block[], options: HtmlOptions): string {
  const parts: string[] = [];
  let inList = false;
  for (const block of blocks) {
    const isEntry = block.kind === "entry";
    if (isEntry !== inList) parts.push(isEntry ? '<ol class="entries">' : "</ol>");
    inList = isEntry;
    parts.push(renderBlock(block, options));
  }
  if (inList) parts.push("</ol>");
  return parts.join("\n");
}

function renderBlock(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case "heading":
      return `<h4>${renderInlines(block.inlines, options)}</h4>`;
    case "paragraph":
      return `<p>${renderInlines(block.inlines, options)}</p>`;
    case "entry":
      return renderEntry(block, options);
    case "quotation":
      return `<figure class="quotation"><blockquote><p>${renderInlines(block.inlines, options)}</p></blockquote><figcaption>${renderInlines(block.source, options)}</figcaption></figure>`;
    case "passage":
      return renderPassage(block, options);
    case "table":
      return renderTable(block, options);
    case "note":
      return renderNote(block, options);
    case "chart":
      return `<figure class="picture" tabindex="0">${drawChart(block.chart)}</figure>`;
    case "divider":
      return "<hr>";
  }
}

/** Characters that stand beside an entry; a longer lead stands above it. */
const longestLead = 44;

function renderEntry({ lead, inlines, details }: Of<"entry">, options: HtmlOptions): string {
  const leadLength = (lead ?? []).reduce((sum, inline) => sum + ("text" in inline ? inline.text.length : 0), 0);
  const kind = leadLength === 0 ? "entry" : leadLength > longestLead ? "entry headed" : "entry dated";
  const first = lead === undefined || lead.length === 0 ? "" : `<div class="lead">${renderInlines(lead, options)}</div>`;
  const beneath =
    details.length === 0
      ? ""
      : `<ul class="details">${details.map((detail) => `<li>${renderInlines(detail, options)}</li>`).join("")}</ul>`;
  return `<li class="${kind}">${first}<div class="telling"><p>${renderInlines(inlines, options)}</p>${beneath}</div></li>`;
}

/** The article's own words as they stand, line breaks and all; the passage can be scrolled to. */
function renderPassage({ before, marked, after, citation }: Of<"passage">, options: HtmlOptions): string {
  const whole = reflow(before + marked + after);
  const end = before.length + marked.length;
  const [lead, passage, rest] = [whole.slice(0, before.length), whole.slice(before.length, end), whole.slice(end)].map(escapeHtml);
  const label = escapeHtml(options.language.phrases.web.passageIn.replace("{article}", () => citation.article));
  return `<figure class="passage"><blockquote aria-label="${label}"><div class="article-text" dir="auto">${lead}<mark tabindex="-1">${passage}</mark>${rest}</div></blockquote><figcaption>${renderCitation(citation, options)}</figcaption></figure>`;
}

function renderTable({ header, rows }: Of<"table">, options: HtmlOptions): string {
  const heads = header.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const cell = (inlines: readonly Inline[], index: number) =>
    `<td data-label="${escapeHtml(header[index] ?? "")}"><div>${renderInlines(inlines, options)}</div></td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<div class="table" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function renderNote({ tone, inlines }: Of<"note">, options: HtmlOptions): string {
  const { note, caution } = options.language.phrases.web;
  return `<p class="note ${tone}" role="note"><span class="tone">${escapeHtml(tone === "caution" ? caution : note)}</span> ${renderInlines(inlines, options)}</p>`;
}
