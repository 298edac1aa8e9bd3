import { betweenMarks, type Citation, citationCommand, type Inline } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { escapeHtml, safeUrl } from "./escape.ts";

export interface HtmlOptions {
  readonly language: Language;
  /** Address of the answer to a command line; undefined: nothing to link to (a document that stands alone). */
  href(command: string): string | undefined;
}

export function renderInlines(inlines: readonly Inline[], options: HtmlOptions): string {
  return inlines.map((inline) => renderInline(inline, options)).join("");
}

function renderInline(inline: Inline, options: HtmlOptions): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "strong":
      return `<strong>${escapeHtml(inline.text)}</strong>`;
    case "emphasis":
      return `<em>${escapeHtml(inline.text)}</em>`;
    case "verbatim":
      return `<q dir="auto">${escapeHtml(betweenMarks(inline.text, options.language.phrases.quotationMarks))}</q>`;
    case "citation":
      return renderCitation(inline.citation, options);
    case "command":
      return renderCommand(inline.command, options);
    case "name":
      return `<bdi>${escapeHtml(inline.text)}</bdi>`;
    case "link":
      return renderLink(inline.url, inline.text);
  }
}

/** A chip that opens the passage. */
export function renderCitation(citation: Citation, { language, href }: HtmlOptions): string {
  const mark = `[${escapeHtml(citation.article)}]`;
  const address = href(citationCommand(citation));
  const label = escapeHtml(language.phrases.web.passageIn.replace("{article}", () => citation.article));
  if (address === undefined) return `<span class="cite" title="${label}">${mark}</span>`;
  return `<a class="cite" href="${escapeHtml(address)}" title="${label}">${mark}</a>`;
}

function renderCommand(command: string, { href }: HtmlOptions): string {
  const address = href(command);
  const code = `<code>${escapeHtml(command)}</code>`;
  return address === undefined ? code : `<a class="command" href="${escapeHtml(address)}">${code}</a>`;
}

/** The host stands beside the words: what a link says must not hide where it leads. */
function renderLink(url: string, text: string): string {
  const target = safeUrl(url);
  if (target === undefined) return `<bdi>${escapeHtml(text)}</bdi>`;
  const host = `<span class="host">${escapeHtml(target.hostname)}</span>`;
  return `<a class="outside" href="${escapeHtml(target.href)}" rel="noopener noreferrer nofollow" target="_blank"><bdi>${escapeHtml(text)}</bdi></a> ${host}`;
}
