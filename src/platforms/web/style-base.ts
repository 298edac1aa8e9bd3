/** Colours, type and the frame of a document, for the page and for a brief that stands alone. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --sheet: #ffffff;
  --ink: #1d1b19;
  --quiet: #5d5851;
  --rule: #e3ded5;
  --accent: #8a2b1d;
  --chip: #f1ece2;
  --mark: #fde9a9;
  --mark-edge: #c99a16;
  --caution: #7a4a00;
  --caution-paper: #fdf3df;
  --shadow: 0 1px 2px rgb(40 30 20 / 6%), 0 6px 24px rgb(40 30 20 / 8%);
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Palatino Linotype", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513;
    --sheet: #1e1c1a;
    --ink: #ece8e1;
    --quiet: #aca59b;
    --rule: #37332e;
    --accent: #eda18c;
    --chip: #2b2824;
    --mark: #5b4a14;
    --mark-edge: #d9ae3c;
    --caution: #f0c377;
    --caution-paper: #2b2417;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 40%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 5rem 9rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
body.alone main { max-width: 48rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 3px;
}
code { font: 0.9em/1.4 var(--mono); overflow-wrap: anywhere; }
`;
