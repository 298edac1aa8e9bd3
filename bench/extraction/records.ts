import type { Story } from "./stories.ts";

/** How a page states its record: what stands in its head, above the text and below it. */
export type RecordMake = (story: Story, at: Dates) => string;

/** The day of a story as pages write it. */
export interface Dates {
  /** 2024-03-12 */
  readonly day: string;
  /** March 12, 2024 | 12 de marzo de 2024 */
  readonly words: string;
  /** 12/03/2024, or 03/12/2024 in English */
  readonly figures: string;
  readonly outlet: string;
  readonly by: string;
  readonly updated: string;
  /** A later day, of a change and of other stories. */
  readonly later: string;
  readonly laterWords: string;
  readonly other: string;
  readonly otherTitle: string;
}

export function datesOf({ language, published }: Story): Dates {
  const later = `${Number(published.slice(0, 4)) + 1}-01-09`;
  const say = (day: string) =>
    new Intl.DateTimeFormat(language === "en" ? "en-US" : "es-ES", { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const [year = "", month = "", date = ""] = published.split("-");
  return {
    day: published,
    words: say(published),
    figures: language === "en" ? `${month}/${date}/${year}` : `${date}/${month}/${year}`,
    outlet: language === "en" ? "The Evening Ledger" : "La Gaceta de la Tarde",
    by: language === "en" ? "By" : "Por",
    updated: language === "en" ? "Updated" : "Actualizado",
    later,
    laterWords: say(later),
    other: language === "en" ? "Edith Stone" : "Elsa Piedra",
    otherTitle: language === "en" ? "Dredging of the canal starts in spring" : "El dragado del canal empezará en primavera",
  };
}

const page = ({ language }: Story, head: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const text = ({ paragraphs }: Story) => paragraphs.map((each) => `<p>${each}</p>`).join("");
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** Ways that may be looked at while rules are made. */
export const records: Readonly<Record<string, RecordMake>> = {
  linked: (s, d) =>
    page(
      s,
      `<title>${s.title} - ${d.outlet}</title>${json({ "@context": "https://schema.org", "@type": "NewsArticle", headline: s.title, datePublished: `${d.day}T08:15:00Z`, dateModified: `${d.later}T08:15:00Z`, author: { "@type": "Person", name: s.byline }, publisher: { "@type": "Organization", name: d.outlet } })}`,
      `<article><h1>${s.title}</h1>${text(s)}</article>`,
    ),
  graph: (s, d) =>
    page(
      s,
      `<title>${s.title}</title>${json({
        "@graph": [
          { "@type": "WebPage", name: s.title },
          { "@type": "Article", headline: s.title, datePublished: `${d.day}T06:00:00+00:00`, author: { "@id": "#p" } },
          { "@id": "#p", "@type": "Person", name: s.byline },
        ],
      })}`,
      `<article><h1>${s.title}</h1>${text(s)}</article>`,
    ),
  graphProtocol: (s, d) =>
    page(
      s,
      `<title>${d.outlet} | ${s.title}</title><meta property="og:title" content="${s.title}"><meta property="og:site_name" content="${d.outlet}"><meta property="article:published_time" content="${d.day}T10:00:00Z"><meta property="article:modified_time" content="${d.later}T10:00:00Z"><meta name="author" content="${s.byline}">`,
      `<article><h1>${s.title}</h1>${text(s)}</article>`,
    ),
  classes: (s, d) =>
    page(
      s,
      `<title>${s.title} | ${d.outlet}</title>`,
      `<main><h1 class="headline">${s.title}</h1><div class="byline">${d.by} <span class="author-name">${s.byline}</span></div><time datetime="${d.day}T09:00:00Z">${d.words}</time>${text(s)}</main>`,
    ),
  line: (s, d) =>
    page(
      s,
      `<title>${s.title} | ${d.outlet}</title>`,
      `<div id="main"><h1>${s.title}</h1><p>${d.by} ${s.byline}</p><p>${d.words}</p>${text(s)}</div>`,
    ),
  oneLine: (s, d) =>
    page(
      s,
      `<title>${s.title}</title>`,
      `<div id="main"><h1>${s.title}</h1><div class="meta">${d.by} ${s.byline} | ${d.words}</div>${text(s)}</div>`,
    ),
  othersToo: (s, d) =>
    page(
      s,
      `<title>${s.title} | ${d.outlet}</title>`,
      `<main><article><h1>${s.title}</h1><p class="byline">${d.by} ${s.byline}</p><p class="date">${d.words}</p>${text(s)}</article></main><aside><div class="teaser"><time datetime="${d.later}">${d.laterWords}</time><h3>${d.otherTitle}</h3><span class="author">${d.other}</span></div></aside>`,
    ),
  old: (s, d) =>
    `<HTML><HEAD><TITLE>${d.outlet}: ${s.title}</TITLE></HEAD><BODY><FONT SIZE=5><B>${s.title}</B></FONT><BR><I>${s.byline}</I><BR>${d.words}<P>${s.paragraphs.join("<P>")}</BODY></HTML>`,
};

/** Ways that judge: no rule was made for one of these. */
export const recordJudges: Readonly<Record<string, RecordMake>> = {
  micro: (s, d) =>
    page(
      s,
      `<title>${s.title} :: ${d.outlet}</title>`,
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${s.title}</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${s.byline}</span></span><meta itemprop="datePublished" content="${d.day}"><meta itemprop="dateModified" content="${d.later}"><div itemprop="articleBody">${text(s)}</div></div>`,
    ),
  parsely: (s, d) =>
    page(
      s,
      `<title>${s.title} - ${d.outlet}</title><meta name="parsely-title" content="${s.title}"><meta name="parsely-author" content="${s.byline}"><meta name="parsely-pub-date" content="${d.day}T11:00:00Z">`,
      `<div class="w"><h1>${s.title}</h1>${text(s)}</div>`,
    ),
  dublin: (s, d) =>
    page(
      s,
      `<title>${d.outlet}</title><meta name="DC.title" content="${s.title}"><meta name="DC.creator" content="${s.byline}"><meta name="DC.date.issued" content="${d.day}">`,
      `<div class="w"><h2>${s.title}</h2>${text(s)}</div>`,
    ),
  twoAuthors: (s, d) =>
    page(
      s,
      `<title>${s.title}</title>${json([{ "@type": "BreadcrumbList" }, { "@type": ["Article", "ReportageNewsArticle"], headline: s.title, datePublished: d.day, author: [{ name: s.byline }] }])}<meta name="author" content="${d.outlet}">`,
      `<article><h1>${s.title}</h1>${text(s)}</article>`,
    ),
  changed: (s, d) =>
    page(
      s,
      `<title>${s.title} | ${d.outlet}</title>`,
      `<article><h1>${s.title}</h1><div class="info"><span>${d.updated} ${d.laterWords}</span></div><div class="info"><a rel="author" href="/a">${s.byline}</a> · <time datetime="${d.day}" itemprop="datePublished">${d.words}</time></div>${text(s)}</article>`,
    ),
  card: (s, d) =>
    page(
      s,
      `<title>${s.title} — ${d.outlet}</title>`,
      `<article class="h-entry"><h1 class="p-name">${s.title}</h1><a class="p-author h-card" href="/u">${s.byline}</a><time class="dt-published" datetime="${d.day}T00:00:00Z">${d.words}</time><div class="e-content">${text(s)}</div></article>`,
    ),
  figures: (s, d) =>
    page(
      s,
      `<title>${s.title}</title>`,
      `<div class="nota"><span class="fecha">${d.figures}</span><h1>${s.title}</h1><span class="firma">${s.byline}</span>${text(s)}</div>`,
    ),
  foot: (s, d) =>
    page(
      s,
      `<title>${s.title} - ${d.outlet}</title>`,
      `<article><h1>${s.title}</h1>${text(s)}<p class="signature">${s.byline}</p></article><footer><p>© 2019 ${d.outlet}</p><p>${d.words}</p></footer>`,
    ),
  shouted: (s, d) =>
    page(
      s,
      `<title>${s.title.toUpperCase()} | ${d.outlet.toUpperCase()}</title>`,
      `<section><h1>${s.title}</h1><p><b>${s.byline.toUpperCase()}</b></p><p><small>${d.words}, 10:15</small></p>${text(s)}</section>`,
    ),
  house: (s, d) =>
    page(
      s,
      `<title>${s.title} | ${d.outlet}</title><meta property="og:title" content="${s.title} | ${d.outlet}"><meta property="og:site_name" content="${d.outlet}"><meta name="date" content="${d.day}"><meta property="article:author" content="https://www.facebook.com/ledger">`,
      `<article><h1>${s.title}</h1><p class="credit-line">${d.by} ${s.byline}</p>${text(s)}</article>`,
    ),
  talked: (s, d) =>
    page(
      s,
      `<title>${s.title} | ${d.outlet}</title>`,
      `<article><h1>${s.title}</h1><div>${d.by} <a href="/staff">${s.byline}</a></div><div>${d.words}</div>${text(s)}</article><div class="comments"><div><span class="author">${d.other}</span><time datetime="${d.later}">${d.laterWords}</time><p>${d.otherTitle}</p></div></div>`,
    ),
  plain: (s, d) => page(s, `<title>${s.title}</title>`, `<h1>${s.title}</h1><p><em>${s.byline}, ${d.words}</em></p>${text(s)}`),
};
