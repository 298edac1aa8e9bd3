/** What a reader sees of our HTML: tags gone, entities undone. */
export function textOfHtml(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/gu, ""));
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Anything but the tags and attributes that the renderer writes on purpose. */
export function findHtmlDangers(html: string): readonly string[] {
  const dangers: string[] = [];
  const rest = html.replace(/<[^<>]*>/gu, (tag) => {
    if (!allowed.test(tag) && !drawn.test(tag)) dangers.push(tag);
    for (const [, href = ""] of tag.matchAll(/ href="([^"]*)"/gu)) if (!goodHref.test(href)) dangers.push(tag);
    if (tag.includes('href="http') && !tag.includes("127.0.0.1:8600/?q=") && !tag.includes('rel="noopener noreferrer nofollow"'))
      dangers.push(tag);
    return "";
  });
  if (/[<>]/u.test(rest)) dangers.push("a bracket that is not escaped");
  if (/&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest)) dangers.push("an ampersand that is not escaped");
  return dangers;
}

const allowed =
  /^<\/?(?:article|h3|h4|div|p|q|ol|ul|li|a|nav|figure|figcaption|blockquote|mark|table|thead|tbody|tr|th|td|hr|span|strong|em|bdi|code)(?: (?:class|lang|dir|href|title|rel|target|role|scope|tabindex|aria-label|data-label)="[^"<>]*")*>$/u;
/** Pictures: shapes and words only. */
const drawn =
  /^<\/?(?:svg|rect|circle|path|text)(?: (?:xmlns|class|role|aria-label|viewBox|width|height|font-family|font-size|font-weight|fill|stroke|stroke-width|stroke-dasharray|x|y|rx|cx|cy|r|d|text-anchor)="[^"<>]*")*\/?>$/u;
const goodHref = /^(?:(?:http:\/\/127\.0\.0\.1:8600)?\/\?q=|https?:\/\/[a-z.]+\/)/u;
