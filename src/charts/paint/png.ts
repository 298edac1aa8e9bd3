import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Chart } from "../../brief.ts";
import { drawChart, fontFamily } from "../draw.ts";

/** An image as a platform attaches it. */
export interface ChartImage {
  /** "timeline.png". */
  readonly filename: string;
  readonly alt: string;
  readonly png: Uint8Array;
}

/**
 * A chart as PNG, the same bytes on every machine: the renderer is WebAssembly and the typeface comes with it. Rejects where they cannot be
 * loaded; a picture is never worth an answer, so callers go on without.
 */
export async function paintChart(chart: Chart): Promise<ChartImage> {
  renderer ??= loadRenderer();
  const { Resvg, fonts } = await renderer;
  const image = new Resvg(drawChart(chart), {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontBuffers: [...fonts], defaultFontFamily: fontFamily },
  });
  const rendered = image.render();
  const png = rendered.asPng();
  rendered.free();
  image.free();
  return { filename: `${chart.name}.png`, alt: chart.alt, png };
}

/** Loaded once, when the first picture is asked for. */
let renderer: ReturnType<typeof loadRenderer> | undefined;

async function loadRenderer() {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const file = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));
  const [code, ...fonts] = await Promise.all([
    file("@resvg/resvg-wasm/index_bg.wasm"),
    file("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
    file("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  ]);
  await initWasm(code);
  return { Resvg, fonts };
}

/** Sharp on screens that have two pixels for one. */
const zoom = 2;
