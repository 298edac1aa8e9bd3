import { escapeHtml } from "./html.ts";

/** Coloured text as a terminal's window shows it. */
export function terminalPage(text: string): string {
  return `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; width: max-content; background: #fff; }
  main { background: #14181d; color: #d5dae0; border-radius: 8px; margin: 6px; overflow: hidden; }
  header { background: #262c33; height: 30px; display: flex; align-items: center; gap: 8px; padding: 0 12px; }
  header i { width: 11px; height: 11px; border-radius: 50%; background: #59626d; }
  pre { margin: 0; padding: 14px 18px 16px; font: 14px/1.42 "DejaVu Sans Mono", "Liberation Mono", monospace; }
</style>
<main><header><i></i><i></i><i></i></header><pre>${htmlOfAnsi(text)}</pre></main>`;
}

/**
 * The colours of `styleText` as spans.
 *
 *     ESC[1mTitle ESC[22m plain
 *     ^^^^^      ^^^^^^
 */
function htmlOfAnsi(text: string): string {
  const styles = new Map<string, string>();
  return text
    .split(escapeCode)
    .map((part, index) => {
      if (index % 2 === 1) {
        for (const code of part.split(";")) turn(code, styles);
        return "";
      }
      const css = [...styles.values()].join(";");
      return css === "" || part === "" ? escapeHtml(part) : `<span style="${css}">${escapeHtml(part)}</span>`;
    })
    .join("");
}

function turn(code: string, styles: Map<string, string>): void {
  const on = starts[code];
  if (on !== undefined) styles.set(on.kind, on.css);
  for (const kind of ends[code] ?? []) styles.delete(kind);
}

const escapeCode = /\u001b\[([\d;]*)m/u;
/** https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const starts: Readonly<Record<string, { readonly kind: string; readonly css: string }>> = {
  "1": { kind: "bold", css: "font-weight:bold;color:#fff" },
  "2": { kind: "dim", css: "color:#8b95a1" },
  "3": { kind: "italic", css: "font-style:italic" },
  "4": { kind: "underline", css: "text-decoration:underline;text-underline-offset:3px" },
  "30": { kind: "colour", css: "color:#14181d" },
  "32": { kind: "colour", css: "color:#8fce8b" },
  "33": { kind: "colour", css: "color:#e3c06a" },
  "36": { kind: "colour", css: "color:#8cc8d8" },
  "43": { kind: "ground", css: "background:#e3c06a" },
};
const ends: Readonly<Record<string, readonly string[]>> = {
  "22": ["bold", "dim"],
  "23": ["italic"],
  "24": ["underline"],
  "39": ["colour"],
  "49": ["ground"],
  "0": ["bold", "dim", "italic", "underline", "colour", "ground"],
};
