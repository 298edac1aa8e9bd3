import type { Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { escapeHtml } from "./escape.ts";
import { splitPages } from "./pages.ts";
import { answerHref, renderBriefPage } from "./render.ts";

/** Longer lines are no question that a reader typed. */
export const longestLine = 2_000;

export interface PageOptions {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly version: string;
  /** Changes when a style or a script does. */
  readonly assetVersion: string;
}

/** A question and its answer, as the conversation shows it; the same markup with and without a script. */
export interface Turn {
  readonly line: string;
  readonly brief: Brief;
  readonly page: number | "all";
  /** Said above the answer: what was asked in place of what was typed. */
  readonly remark?: string;
}

export function renderTurn({ line, brief, page, remark }: Turn, language: Language): string {
  const phrases = language.phrases.web;
  const lang = language.code;
  const href = (command: string) => answerHref(command, { lang });
  const link = `<a href="${escapeHtml(href(line))}">${escapeHtml(phrases.permanentLink)}</a>`;
  const said = remark === undefined ? "" : `<p class="remark">${escapeHtml(remark)}</p>\n`;
  const pager = renderPager(line, brief, page, language);
  return `<section class="turn">
<h2 class="asked"><span class="line">${escapeHtml(line)}</span>${link}</h2>
${said}${renderBriefPage(brief, { language, href, page, pager })}
</section>`;
}

/** Without a script: previous, next, everything. The script makes of "next" a "show more" that adds beneath. */
function renderPager(line: string, brief: Brief, page: number | "all", language: Language): string {
  const pages = splitPages(brief.blocks).length;
  if (pages === 1 || page === "all") return "";
  const phrases = language.phrases.web;
  const to = (target: string, words: string, attributes: string) =>
    `<a href="${escapeHtml(answerHref(line, { lang: language.code, page: target }))}" ${attributes}>${escapeHtml(words)}</a>`;
  const count = phrases.pageOf.replace("{page}", String(page)).replace("{pages}", String(pages));
  const links = [
    ...(page > 1 ? [to(String(page - 1), phrases.previousPage, 'rel="prev"')] : []),
    ...(page < pages
      ? [to(String(page + 1), phrases.nextPage, `rel="next" class="more" data-more="${escapeHtml(phrases.showMore)}"`)]
      : []),
    to("all", phrases.wholeAnswer, 'class="everything"'),
  ];
  return `<nav class="pager"><span class="count">${escapeHtml(count)}</span>${links.join("\n")}</nav>\n`;
}

/** The whole page around a conversation of one turn, or around the welcome. */
export function renderPage(
  content: string,
  { title, typed = "" }: { readonly title?: string; readonly typed?: string },
  options: PageOptions,
): string {
  const { language, version, assetVersion } = options;
  const phrases = language.phrases.web;
  const words = { answering: phrases.answering, failed: phrases.failed, link: phrases.permanentLink };
  const data = Object.entries(words).map(([name, text]) => `data-${name}="${escapeHtml(text)}"`);
  return `<!doctype html>
<html lang="${escapeHtml(language.code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title ? `${escapeHtml(title)} · ` : ""}Dateline</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css?v=${assetVersion}">
<script type="module" src="/client/page.js?v=${assetVersion}"></script>
</head>
<body ${data.join(" ")}>
<a class="skip" href="#question">${escapeHtml(phrases.skipToQuestion)}</a>
<header class="masthead">
<h1><a href="/?lang=${escapeHtml(language.code)}">Dateline</a></h1>
<p>${escapeHtml(phrases.tagline)}</p>
${renderLanguages(typed, options)}
</header>
<main id="conversation" aria-label="${escapeHtml(phrases.conversation)}">
${content}
</main>
<footer class="colophon">${escapeHtml(phrases.footer.replace("{version}", () => version))}</footer>
<div class="composer">
<form action="/" method="get" role="search">
<input type="hidden" name="lang" value="${escapeHtml(language.code)}">
<input type="text" name="q" id="question" aria-label="${escapeHtml(phrases.askLabel)}" aria-describedby="hint" placeholder="${escapeHtml(phrases.askPlaceholder)}" maxlength="${longestLine}" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" required>
<button type="submit">${escapeHtml(phrases.send)}</button>
<ul class="suggestions" id="suggestions" role="listbox" aria-label="${escapeHtml(phrases.suggestions)}" hidden></ul>
</form>
<p class="hint" id="hint">${escapeHtml(phrases.askHint)}</p>
</div>
<aside class="panel" id="panel" aria-labelledby="panel-title" hidden>
<header><h2 id="panel-title" tabindex="-1">${escapeHtml(phrases.passagePanel)}</h2><button type="button" id="close-panel">${escapeHtml(phrases.close)}</button></header>
<div class="body" tabindex="0"></div>
</aside>
<div id="status" role="status" class="skip"></div>
</body>
</html>
`;
}

function renderLanguages(typed: string, { language, languages }: PageOptions): string {
  const links = languages.map(({ code, name }) => {
    const href = typed === "" ? `/?lang=${code}` : answerHref(typed, { lang: code });
    const current = code === language.code ? ' aria-current="true"' : "";
    return `<a href="${escapeHtml(href)}" lang="${escapeHtml(code)}" hreflang="${escapeHtml(code)}"${current}>${escapeHtml(name)}</a>`;
  });
  return `<nav class="languages" aria-label="${escapeHtml(language.phrases.web.languages)}">${links.join("\n")}</nav>`;
}
