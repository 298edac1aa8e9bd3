import type { Action, Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { renderBlocks } from "./blocks.ts";
import { escapeHtml } from "./escape.ts";
import type { HtmlOptions } from "./inlines.ts";
import { splitPages } from "./pages.ts";
import { baseStyle } from "./style-base.ts";
import { briefStyle } from "./style-brief.ts";
import { chartStyle } from "./style-chart.ts";

/** Address of an answer on the page: it is its permanent link. */
export function answerHref(
  command: string,
  { base = "", lang, page }: { readonly base?: string; readonly lang?: string; readonly page?: string } = {},
): string {
  const query = [`q=${encodeURIComponent(command.toWellFormed())}`, ...(lang ? [`lang=${lang}`] : []), ...(page ? [`page=${page}`] : [])];
  return `${base}/?${query.join("&")}`;
}

/** One page of a brief; `page` counts from 1, "all" is everything. `pager` is markup that follows the blocks. */
export function renderBriefPage(brief: Brief, options: HtmlOptions & { readonly page?: number | "all"; readonly pager?: string }): string {
  const { page = "all", pager = "" } = options;
  const pages = splitPages(brief.blocks);
  const blocks = page === "all" ? brief.blocks : (pages[page - 1] ?? []);
  const title = brief.title.trim() === "" ? "" : `<h3 class="title">${escapeHtml(brief.title)}</h3>\n`;
  return `<article class="brief" lang="${escapeHtml(brief.locale)}">
${title}<div class="blocks">
${renderBlocks(blocks, options)}
</div>
${pager}${renderActions(brief.actions, options)}</article>`;
}

/** A whole document that needs nothing else: for `ask --as html`, for keeping, for mail. Pure. */
export function renderHtml(brief: Brief, { language, linkBase }: { readonly language: Language; readonly linkBase?: string }): string {
  const href = (command: string) => (linkBase === undefined ? undefined : answerHref(command, { base: linkBase, lang: language.code }));
  const title = escapeHtml(brief.title.trim() === "" ? `/${brief.command}` : brief.title);
  return `<!doctype html>
<html lang="${escapeHtml(language.code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title} · Dateline</title>
<style>
${baseStyle}${briefStyle}${chartStyle}</style>
</head>
<body class="alone">
<main>
${renderBriefPage(brief, { language, href })}
</main>
</body>
</html>
`;
}

function renderActions(actions: readonly Action[], { language, href }: HtmlOptions): string {
  if (actions.length === 0) return "";
  const steps = actions.map(({ label, command }) => {
    const address = href(command);
    const words = escapeHtml(label.trim() === "" ? command : label);
    if (address === undefined) return `<li><span class="action">${words} <code>${escapeHtml(command)}</code></span></li>`;
    return `<li><a class="action" href="${escapeHtml(address)}">${words}</a></li>`;
  });
  const label = escapeHtml(language.phrases.web.nextSteps);
  return `<nav class="actions" aria-label="${label}"><ul>${steps.join("")}</ul></nav>\n`;
}
