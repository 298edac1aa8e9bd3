/** The page around the briefs: masthead, conversation, the line to type in, the panel for passages. */
export const pageStyle = `
body { min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--sheet); z-index: 5; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 1rem; width: calc(100% - 2.5rem); max-width: 49.5rem; margin: 0 auto; padding: 1.1rem 0 0.8rem; border-bottom: 1px solid var(--rule); }
.masthead h1 { margin: 0; font: 700 1.35rem/1.2 var(--serif); letter-spacing: -0.01em; }
.masthead h1 a { color: inherit; text-decoration: none; }
.masthead p { margin: 0; color: var(--quiet); font-size: 0.9rem; flex: 1 1 16rem; }
.languages { display: flex; gap: 0.75rem; font-size: 0.88rem; }
.languages [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
main { flex: 1; width: 100%; max-width: 52rem; margin: 0 auto; padding: 0 1.25rem 2rem; }
.turn { padding: 1.5rem 0 2rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 0.5rem; }
.turn:last-child { border-bottom: 0; }
/* A short answer too can be read from the top of the window. */
.turn + .turn:last-child { min-height: calc(100dvh - 13rem); }
.asked { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; margin: 0 0 1.1rem; font: 500 0.92rem/1.4 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }
.asked .line::before { content: "› "; color: var(--accent); font-weight: 700; }
.asked a { flex: none; font: 0.82rem/1.4 var(--sans); color: var(--quiet); }
.waiting { color: var(--quiet); }
.remark { margin: -0.6rem 0 1rem; color: var(--quiet); font-size: 0.9rem; }
.pager { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1.1rem; margin: 1rem 0; padding: 0.7rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); font-size: 0.92rem; }
.pager .count { color: var(--quiet); margin-right: auto; }
.pager .more { font-weight: 600; }
.welcome { padding: 3rem 0 1rem; }
.welcome h2 { margin: 0 0 0.6rem; font: 600 2.1rem/1.15 var(--serif); letter-spacing: -0.015em; text-wrap: balance; }
.welcome > p { max-width: 38rem; margin: 0 0 1.75rem; color: var(--quiet); font-size: 1.05rem; }
.welcome h3 { margin: 0 0 0.6rem; font: 600 0.9rem/1.4 var(--sans); color: var(--quiet); }
.examples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0.75rem; margin: 0 0 1.75rem; padding: 0; list-style: none; }
.examples a { display: block; height: 100%; padding: 0.85rem 1rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--sheet); color: inherit; text-decoration: none; }
.examples a:hover { border-color: var(--accent); }
.examples code { display: block; margin-bottom: 0.2rem; color: var(--accent); font-weight: 600; }
.examples span { color: var(--quiet); font-size: 0.92rem; }
.welcome summary { cursor: pointer; color: var(--quiet); font-size: 0.95rem; }
.commands { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.45rem 1.25rem; margin: 0.9rem 0 0; font-size: 0.95rem; }
.commands dt { grid-column: 1; }
.commands dd { margin: 0; color: var(--quiet); }
.composer { position: sticky; bottom: 0; z-index: 2; background: linear-gradient(to top, var(--paper) 82%, transparent); padding: 1.25rem 1.25rem 0; }
.composer form { position: relative; display: flex; gap: 0.5rem; max-width: 49.5rem; margin: 0 auto; padding: 0.4rem; border: 1px solid var(--rule); border-radius: 12px; background: var(--sheet); box-shadow: var(--shadow); }
.composer form:focus-within { border-color: var(--accent); }
.composer input[type="text"] { flex: 1; min-width: 0; padding: 0.6rem 0.75rem; border: 0; outline: 0; background: none; color: var(--ink); font: 1rem/1.4 var(--mono); }
.composer input::placeholder { color: var(--quiet); opacity: 1; font-family: var(--sans); }
.composer button { padding: 0.55rem 1.2rem; border: 0; border-radius: 8px; background: var(--accent); color: var(--paper); font: 600 0.95rem/1.3 var(--sans); cursor: pointer; }
.composer .hint { max-width: 49.5rem; margin: 0.4rem auto 0; padding: 0 0.5rem 0.7rem; color: var(--quiet); font-size: 0.8rem; }
.colophon { width: calc(100% - 2.5rem); max-width: 49.5rem; margin: 0 auto; padding: 0.75rem 0; color: var(--quiet); font-size: 0.8rem; }
.suggestions { position: absolute; left: -1px; right: -1px; bottom: calc(100% + 0.4rem); max-height: min(22rem, 55vh); margin: 0; padding: 0.35rem; overflow-y: auto; list-style: none; border: 1px solid var(--rule); border-radius: 10px; background: var(--sheet); box-shadow: var(--shadow); }
.suggestions[hidden] { display: none; }
.suggestions li { display: flex; gap: 0.9rem; align-items: baseline; padding: 0.4rem 0.65rem; border-radius: 6px; cursor: pointer; }
.suggestions li[aria-selected="true"], .suggestions li:hover { background: var(--chip); }
.suggestions .label { flex: none; max-width: 60%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: 0.92rem/1.4 var(--mono); }
.suggestions .meaning { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--quiet); font-size: 0.88rem; }
.panel { position: fixed; inset: 0 0 0 auto; z-index: 4; display: flex; flex-direction: column; width: min(27rem, 100vw); border-left: 1px solid var(--rule); background: var(--paper); box-shadow: var(--shadow); }
.panel[hidden] { display: none; }
.panel header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: 0.8rem 1.1rem; border-bottom: 1px solid var(--rule); }
.panel h2 { margin: 0; font: 600 0.95rem/1.3 var(--sans); }
.panel header button { padding: 0.35rem 0.8rem; border: 1px solid var(--rule); border-radius: 999px; background: var(--sheet); color: var(--ink); font: 0.88rem/1.3 var(--sans); cursor: pointer; }
.panel .body { flex: 1; overflow-y: auto; padding: 1rem 1.1rem 2rem; overscroll-behavior: contain; }
.panel .asked { margin-bottom: 0.8rem; }
.panel .brief .title { font-size: 1.25rem; }
.panel .entry.dated { grid-template-columns: 1fr; }
@media (min-width: 62rem) {
  .with-panel { padding-right: 27rem; }
}
@media (max-width: 40rem) {
  .masthead p { display: none; }
  .masthead h1 { flex: 1; }
  .welcome { padding-top: 1.75rem; }
  .welcome h2 { font-size: 1.7rem; }
  .composer { padding: 0.75rem; }
  .composer .hint { display: none; }
  .panel { inset: auto 0 0; width: 100%; height: 72vh; border: 0; border-top: 1px solid var(--rule); border-radius: 14px 14px 0 0; }
  .commands { grid-template-columns: 1fr; gap: 0; }
  .commands dd { margin-bottom: 0.5rem; }
}
@media print {   .composer, .panel, .skip, .languages, .pager, .asked a { display: none; } main, .masthead { max-width: none; } .turn { break-after: page; } .turn:last-child { break-after: auto; } }
`;
