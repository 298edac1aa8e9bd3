/** How a brief looks: dates in a left column, words of articles in a serif, citations as small chips. */
export const briefStyle = `
.brief { overflow-wrap: break-word; }
.brief .title { margin: 0 0 0.75rem; font: 600 1.6rem/1.2 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
.brief h4 { margin: 1.5rem 0 0.25rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font: 600 1.02rem/1.35 var(--sans); }
.blocks > h4:first-child { margin-top: 0; padding-top: 0; border-top: 0; }
.brief p { margin: 0.6rem 0; }
.brief hr { margin: 1.75rem 0; border: 0; border-top: 1px solid var(--rule); }
.brief q { quotes: none; font-family: var(--serif); font-size: 1.045em; }
.brief em { font-style: italic; color: var(--quiet); }
.cite {
  padding: 0.12em 0.3em;
  border-radius: 4px;
  background: var(--chip);
  color: var(--quiet);
  font: 500 0.75em/1 var(--mono);
  text-decoration: none;
  vertical-align: 0.06em;
  overflow-wrap: anywhere;
}
.cite + .cite { margin-left: 0.3em; }
a.cite:hover, a.cite:focus-visible, a.cite[aria-expanded="true"] { background: var(--accent); color: var(--paper); }
a.command { text-decoration: none; }
a.command code { padding: 0.08em 0.35em; border-radius: 4px; background: var(--chip); }
a.command:hover code { text-decoration: underline; }
.host { color: var(--quiet); font-size: 0.85em; }
.host::before { content: "("; }
.host::after { content: ")"; }
.entries, .details, .actions ul { margin: 0; padding: 0; list-style: none; }
.entries { margin: 0.25rem 0; }
.entry { padding: 0.6rem 0; border-top: 1px solid var(--rule); }
.entries > .entry:first-child { border-top: 0; }
.entry.dated { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr); column-gap: 1.1rem; }
.entry.headed .lead { margin-bottom: 0.15rem; }
.entry .telling > p { margin: 0; }
.lead { padding-top: 0.06rem; color: var(--quiet); font-size: 0.92rem; font-variant-numeric: tabular-nums; }
.lead strong { color: var(--ink); font-weight: 600; }
.details { margin-top: 0.35rem; color: var(--quiet); font-size: 0.92rem; }
.details li { padding: 0.12rem 0 0.12rem 0.85rem; border-left: 2px solid var(--rule); }
.details q { color: var(--ink); }
.quotation { margin: 1.1rem 0; padding: 0.1rem 0 0.1rem 1.1rem; border-left: 3px solid var(--accent); }
.quotation blockquote { margin: 0; font: 1.14rem/1.5 var(--serif); }
.quotation blockquote p { margin: 0; }
.quotation figcaption { margin-top: 0.3rem; color: var(--quiet); font-size: 0.9rem; }
.quotation figcaption::before { content: "— "; }
.passage { margin: 1rem 0; }
.passage blockquote { margin: 0; padding: 1rem 1.15rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--sheet); }
.article-text { font: 1.06rem/1.62 var(--serif); white-space: pre-line; color: var(--quiet); }
mark { padding: 0.08em 0; background: var(--mark); color: var(--ink); box-shadow: 0 2px 0 var(--mark-edge); box-decoration-break: clone; -webkit-box-decoration-break: clone; scroll-margin: 30vh; }
.passage figcaption { margin-top: 0.4rem; }
.table { margin: 1rem 0; overflow-x: auto; }
.table table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
.table th { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 2px solid var(--rule); color: var(--quiet); font-weight: 600; font-size: 0.85rem; text-align: left; vertical-align: bottom; }
.table td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
.note { margin: 1rem 0; padding: 0.6rem 0.9rem; border-radius: 6px; background: var(--chip); font-size: 0.93rem; }
.brief .note { margin: 1rem 0; }
.note .tone { margin-right: 0.35em; font-weight: 600; }
.note.caution { background: var(--caution-paper); }
.note.caution .tone { color: var(--caution); }
.actions { margin-top: 1.25rem; }
.actions ul { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.actions li { max-width: 100%; }
.action {
  display: inline-block;
  max-width: 100%;
  padding: 0.35rem 0.8rem;
  border: 1px solid var(--rule);
  border-radius: 999px;
  background: var(--sheet);
  color: var(--ink);
  font-size: 0.9rem;
  text-decoration: none;
  overflow-wrap: anywhere;
}
a.action:hover { border-color: var(--accent); color: var(--accent); }
@media (max-width: 40rem) {
  .brief .title { font-size: 1.35rem; }
  .entry.dated { grid-template-columns: 1fr; row-gap: 0.1rem; }
  .table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .table table, .table tbody, .table tr, .table td { display: block; }
  .table tr { padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
  .table td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.75rem; padding: 0.12rem 0; border: 0; }
  .table td::before { content: attr(data-label); color: var(--quiet); font-size: 0.85rem; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #000; --chip: #fff; --mark: #eee; --mark-edge: #000; --caution: #000; --caution-paper: #fff; }
  .entry, .quotation, .note, .table tr { break-inside: avoid; }
  .actions { display: none; }
  .note { border: 1px solid var(--rule); }
}
`;
