import type { Story } from "./stories.ts";

/** A make of page: how a site wraps a story. */
export type Make = (story: Story, words: SiteWords) => string;

/** What stands around stories, in the language of the site. */
export interface SiteWords {
  readonly by: string;
  readonly share: string;
  readonly related: readonly string[];
  readonly more: string;
  readonly letter: string;
  readonly caption: string;
  readonly credit: string;
  readonly comments: readonly string[];
  readonly tags: readonly string[];
  readonly menu: readonly string[];
  readonly cookies: string;
  readonly advert: string;
  readonly rights: string;
}

export const siteWords: Readonly<Record<Story["language"], SiteWords>> = {
  en: {
    by: "By",
    share: "Share on Facebook Share on X Copy link",
    related: ["Dredging of the canal starts in spring", "What the new budget means for buses", "Five walks for a wet weekend"],
    more: "Read more:",
    letter: "Sign up for our morning letter and get the day's stories in your inbox.",
    caption: "A view of the town in an undated picture.",
    credit: "Photograph: J. Nobody/Agency",
    comments: [
      "About time somebody wrote about this.",
      "My uncle worked there for thirty years, and nobody ever asked him what he thought of it.",
    ],
    tags: ["Local", "Economy", "Government"],
    menu: ["Home", "World", "Business", "Sport", "Opinion", "Weather"],
    cookies: "We use cookies to improve your experience. By continuing you accept our policy on cookies and the terms of use of this site.",
    advert: "Advertisement",
    rights: "© 2024 The Evening Ledger. All rights reserved. Registered in the county court under number 7731.",
  },
  es: {
    by: "Por",
    share: "Compartir en Facebook Compartir en X Copiar enlace",
    related: [
      "El dragado del canal empezará en primavera",
      "Qué cambia con el nuevo presupuesto",
      "Cinco paseos para un fin de semana de lluvia",
    ],
    more: "Lea también:",
    letter: "Suscríbete a nuestro boletín y recibe cada mañana las noticias del día en tu correo.",
    caption: "Vista de la ciudad en una imagen de archivo.",
    credit: "Foto: J. Nadie / Agencia",
    comments: [
      "Ya era hora de que alguien lo contara.",
      "Mi tío trabajó allí treinta años y nunca nadie le preguntó qué opinaba de todo eso.",
    ],
    tags: ["Local", "Economía", "Gobierno"],
    menu: ["Inicio", "Mundo", "Economía", "Deportes", "Opinión", "El tiempo"],
    cookies:
      "Usamos cookies para mejorar tu experiencia. Si continúas navegando aceptas nuestra política de cookies y las condiciones de uso.",
    advert: "Publicidad",
    rights: "© 2024 La Gaceta de la Tarde. Todos los derechos reservados. Inscrita en el registro con el número 7731.",
  },
};

const links = (texts: readonly string[]) => texts.map((text, i) => `<li><a href="/${i}">${text}</a></li>`).join("");
const ps = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");
const wrap = ({ title, language }: Story, body: string, head = "") =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const within = (texts: readonly string[], at: number, part: string) => `${ps(texts.slice(0, at))}${part}${ps(texts.slice(at))}`;

/** Ten makes, from tidy to old. */
export const makes: Readonly<Record<string, Make>> = {
  tidy: (s, w) =>
    wrap(
      s,
      `<header><nav><ul>${links(w.menu)}</ul></nav></header><main><article><h1>${s.title}</h1><p class="byline">${w.by} ${s.byline}</p><figure><img src="a.jpg" alt=""><figcaption>${w.caption} ${w.credit}</figcaption></figure>${ps(s.paragraphs)}</article></main><aside><h2>${w.more}</h2><ul>${links(w.related)}</ul></aside><footer>${w.rights}</footer>`,
    ),
  hashed: (s, w) =>
    wrap(
      s,
      `<div class="css-1a2b"><div class="css-9zx">${w.menu.map((m) => `<a class="css-q" href="/">${m}</a>`).join("")}</div><div class="css-77"><h1 class="css-h">${s.title}</h1><div class="css-b">${w.by} ${s.byline}</div>${within(s.paragraphs, 2, `<div class="css-r"><span>${w.more}</span> <a href="/r">${w.related[0]}</a></div>`)}<div class="css-n"><p>${w.letter}</p></div></div><div class="css-f">${w.rights}</div></div>`,
    ),
  promos: (s, w) =>
    wrap(
      s,
      `<article class="post"><h1>${s.title}</h1><div class="entry-content">${within(s.paragraphs, 1, `<div class="ad-slot">${w.advert}</div><div class="related-box"><h4>${w.more}</h4><ul>${links(w.related)}</ul></div>`)}<p><strong>${w.more}</strong> <a href="/r">${w.related[1]}</a></p><div class="sharedaddy"><h3>${w.share}</h3></div></div><div class="tags">${w.tags.map((t) => `<a rel="tag" href="/t">${t}</a>`).join(" ")}</div></article><div id="comments">${ps(w.comments)}</div>`,
    ),
  tables: (s, w) =>
    wrap(
      s,
      `<table width="760"><tr><td colspan="3">${w.menu.map((m) => `<a href="/">${m}</a>`).join(" | ")}</td></tr><tr><td width="140">${w.related.map((r) => `<a href="/r">${r}</a><br>`).join("")}</td><td><font size="5"><b>${s.title}</b></font><br><i>${w.by} ${s.byline}</i><br><br>${s.paragraphs.join("<br><br>")}</td><td width="120">${w.letter}</td></tr></table><center>${w.rights}</center>`,
    ),
  divs: (s, w) =>
    wrap(
      s,
      `<div id="cookie-notice">${w.cookies}</div><div id="page"><div id="story"><h1>${s.title}</h1>${s.paragraphs.map((p) => `<div class="par">${p}</div>`).join("")}<div class="par"><em>${w.credit}</em></div></div><div id="right"><h3>${w.more}</h3>${w.related.map((r) => `<p><a href="/r">${r}</a></p>`).join("")}</div></div>`,
    ),
  short: (s, w) =>
    wrap(
      s,
      `<ul class="menu">${links(w.menu)}</ul><div class="nota"><h2>${s.title}</h2><div class="cuerpo">${ps(s.paragraphs.slice(0, 2))}</div></div><div class="comentarios">${ps([...w.comments, ...w.comments])}</div><div class="pie">${w.rights}</div>`,
    ),
  captions: (s, w) =>
    wrap(
      s,
      `<article><h1>${s.title}</h1>${within(s.paragraphs, 3, `<div class="image-block"><img src="b.jpg"><div class="wp-caption-text">${w.caption}</div><span class="photo-credit">${w.credit}</span></div><aside class="pullquote"><p>${s.paragraphs[2]}</p></aside>`)}<p class="author-bio">${s.byline}, ${w.tags[0]}.</p></article>`,
    ),
  sections: (s, w) =>
    wrap(
      s,
      `<section class="hero"><h1>${s.title}</h1><p>${w.by} ${s.byline}</p></section>${s.paragraphs.map((p, i) => `<section class="chunk"><div class="inner"><p>${p}</p></div></section>${i === 2 ? `<section class="promo"><p>${w.letter}</p></section>` : ""}`).join("")}<section class="more"><h2>${w.more}</h2><ul>${links(w.related)}</ul></section><footer><p>${w.rights}</p></footer>`,
    ),
  script: (s, w) =>
    wrap(
      s,
      `<div id="app"><p>${w.cookies}</p></div>`,
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: s.title, author: { name: s.byline }, datePublished: s.published, articleBody: s.paragraphs.join("\n\n") })}</script>`,
    ),
  live: (s, w) =>
    wrap(
      s,
      `<main><h1>${s.title}</h1><div class="toolbar">${w.share}</div>${s.paragraphs.map((p, i) => `<div class="entry"><time datetime="2024-01-0${i + 1}">1${i}:30</time><p>${p}</p><button>${w.share}</button></div>`).join("")}<div class="taboola">${w.related.map((r) => `<div><a href="/x">${r}</a><span>${w.advert}</span></div>`).join("")}</div></main>`,
    ),
};

/** Makes that no rule was made for: written after the rules, they judge. */
export const judges: Readonly<Record<string, Make>> = {
  amp: (s, w) =>
    wrap(
      s,
      `<amp-sidebar><ul>${links(w.menu)}</ul></amp-sidebar><div class="amp-wp-article"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta">${s.byline} · ${s.published}</div><div class="amp-wp-article-content">${within(s.paragraphs, 2, `<amp-ad></amp-ad><blockquote>${w.more} <a href="/r">${w.related[0]}</a></blockquote>`)}</div><div class="amp-wp-tax-tag">${w.tags.join(", ")}</div></div><footer class="amp-wp-footer"><p>${w.rights}</p></footer>`,
    ),
  magazine: (s, w) =>
    wrap(
      s,
      `<div class="wrapper"><div class="topbar">${w.cookies}</div><div class="headline-wrap"><h1>${s.title}</h1><h2>${w.tags.join(" · ")}</h2></div><div class="columns"><div class="col main-col"><p class="dropcap">${s.paragraphs[0]}</p><h3>${w.tags[1]}</h3>${ps(s.paragraphs.slice(1))}<p class="endnote">${w.credit}</p></div><div class="col side-col"><div class="box"><h4>${w.letter}</h4><p>${w.related.join(". ")}.</p></div><div class="box"><p>${w.comments[1]}</p></div></div></div></div>`,
    ),
  paragraphless: (s, w) =>
    wrap(
      s,
      `<div class="noticia-contenido"><span class="titular">${s.title}</span><span class="fecha">${s.published}</span><div class="texto">${s.paragraphs.join("<br/>\n<br/>\n")}<br/><br/><b>${w.more}</b> <a href="/r">${w.related[2]}</a></div></div><div class="lo-mas">${links(w.related)}</div><div class="legal">${w.rights}</div>`,
    ),
  mobile: (s, w) =>
    wrap(
      s,
      `<div role="banner">${w.menu.join(" ")}</div><div role="main"><div data-block="title"><h1>${s.title}</h1></div>${s.paragraphs.map((p, i) => `<div data-block="text"><p>${p}</p></div>${i % 2 === 0 ? `<div data-block="ad"><span>${w.advert}</span></div>` : ""}${i === 3 ? `<div data-block="links"><p><a href="/r">${w.more} ${w.related[0]}</a></p><p><a href="/s">${w.more} ${w.related[1]}</a></p></div>` : ""}`).join("")}</div><div role="complementary">${ps(w.related)}</div><div role="contentinfo">${w.rights}</div>`,
    ),
  archive: (s, w) =>
    wrap(
      s,
      `<body bgcolor="#ffffff"><p><a href="/">${w.menu[0]}</a> &gt; <a href="/w">${w.menu[1]}</a></p><hr><h2>${s.title}</h2><p><small>${s.byline}, ${s.published}</small></p>${s.paragraphs.map((p) => `<p align="justify">${p}`).join("\n")}<hr><p><small>${w.rights}</small></p><p><a href="/print">${w.share}</a></p>`,
    ),
};

/** What of a story a make shows. */
export function goldOf(name: string, story: Story): string {
  return (name === "short" ? story.paragraphs.slice(0, 2) : story.paragraphs).join("\n");
}
