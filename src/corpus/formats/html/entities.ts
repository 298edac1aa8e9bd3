import { parsePage } from "./dom.ts";

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/iu;

/** "Caf&eacute; &amp; bar" -> "Café & bar"; other text stays as it is, angle brackets too. */
export function decodeEntities(text: string): string {
  if (!entity.test(text)) return text;
  return parsePage(text.replaceAll("<", "&lt;")).body.textContent ?? text;
}
