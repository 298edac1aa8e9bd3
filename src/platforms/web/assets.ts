import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { baseStyle } from "./style-base.ts";
import { briefStyle } from "./style-brief.ts";
import { chartStyle } from "./style-chart.ts";
import { pageStyle } from "./style-page.ts";

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Every file that the page may ask for, by its path; there is no other way to a file. */
export function readAssets(): { readonly files: ReadonlyMap<string, Asset>; readonly version: string } {
  const script = (name: string): [string, Asset] => [
    `/client/${name}`,
    { type: "text/javascript; charset=utf-8", body: readFileSync(new URL(`./client/${name}`, import.meta.url), "utf8") },
  ];
  const files = new Map<string, Asset>([
    ["/style.css", { type: "text/css; charset=utf-8", body: `${baseStyle}${briefStyle}${chartStyle}${pageStyle}` }],
    ["/icon.svg", { type: "image/svg+xml", body: icon }],
    script("page.js"),
    script("combobox.js"),
    script("panel.js"),
  ]);
  const hash = createHash("sha256");
  for (const [path, { body }] of files) hash.update(path).update(body);
  return { files, version: hash.digest("hex").slice(0, 12) };
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#8a2b1d"/><path d="M9 8h6.5a8 8 0 0 1 0 16H9zm4 3.6v8.8h2.5a4.4 4.4 0 0 0 0-8.8z" fill="#fbfaf7"/></svg>`;
