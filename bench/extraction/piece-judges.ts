import { linksHtml, type PieceMake, pageHtml, partHtml, partsHtml } from "./dressing.ts";
import { goldOfPiece } from "./pieces.ts";

/** Makes that judge: no rule was made for one of these, and none may be looked at page by page to make a rule. */
export const pieceJudges: Readonly<Record<string, PieceMake>> = {
  record: (piece, w) =>
    pageHtml(
      piece,
      `<div id="root"></div><noscript><p>${w.consent[0]}</p></noscript>`,
      `<script type="application/ld+json">${JSON.stringify({
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "WebSite", name: piece.outlet },
          {
            "@type": "NewsArticle",
            headline: piece.title,
            articleBody: goldOfPiece(piece).replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;"),
            datePublished: piece.published,
            author: [{ "@type": "Person", name: piece.byline }],
          },
        ],
      })}</script>`,
    ),
  paged: (piece, w) =>
    pageHtml(
      piece,
      `<div class="wrap"><h1>${piece.title}</h1><div class="text">${partsHtml(piece.parts.slice(0, 5))}</div><p class="pg">${w.pageOf} <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">${w.next}</a></p></div><div class="low"><ul>${linksHtml(w.cards.map(([title]) => title))}</ul></div>`,
    ),
  bidi: (piece, w) =>
    pageHtml(
      piece,
      `<main dir="ltr"><h1><bdi>${piece.title}</bdi></h1><address><bdi>${piece.byline}</bdi></address>${partsHtml(piece.parts).replace(/ليلى حداد/gu, '<bdi lang="ar" dir="rtl">ليلى حداد</bdi>')}</main><div class="end"><p dir="auto">${w.follow}</p></div>`,
    ),
  accelerated: (piece, w) =>
    `<!doctype html><html ⚡ lang="${piece.language}"><head><meta charset="utf-8"><title>${piece.title}</title></head><body><amp-consent id="c"><div>${w.consent[0]}</div></amp-consent><amp-analytics></amp-analytics><header><a href="/">${piece.outlet}</a></header><article><h1>${piece.title}</h1><amp-img src="a.jpg"></amp-img>${partsHtml(piece.parts, (index) => (index % 3 === 0 ? `<amp-ad type="x"><div fallback>${w.advert}</div></amp-ad>` : ""))}<amp-list src="/r.json"><template type="amp-mustache"><p>{{title}}</p></template></amp-list><amp-accordion><section><h4>${w.follow}</h4><p>${w.signUp[1]}</p></section></amp-accordion></article></body></html>`,
  column: (piece, w) =>
    pageHtml(
      piece,
      `<div class="columna"><div class="firma-top"><img src="f.jpg"><span>${piece.byline}</span></div><h1>${piece.title}</h1><div class="texto-columna"><p><span class="capital">${goldOfPiece({ parts: piece.parts.slice(0, 1) }).slice(0, 1)}</span>${goldOfPiece({ parts: piece.parts.slice(0, 1) }).slice(1)}</p>${partsHtml(piece.parts.slice(1))}<p class="ficha"><i>${piece.byline} ${w.bio}</i></p></div></div><div class="otras"><h3>${w.also}</h3>${w.cards.map(([title, text]) => `<div><a href="/o">${title}</a><p>${text}</p></div>`).join("")}</div>`,
    ),
  elements: (piece, w) =>
    pageHtml(
      piece,
      `<x-shell><x-top><x-menu>${w.menu.map((each) => `<a href="/">${each}</a>`).join("")}</x-menu></x-top><x-story><x-head><h1>${piece.title}</h1><x-by>${piece.byline}</x-by></x-head><x-body>${partsHtml(piece.parts, (index) => (index === 2 ? `<x-promo><p>${w.signUp[0]}</p><p>${w.signUp[1]}</p></x-promo>` : ""))}</x-body></x-story><x-foot><p>${w.legal}</p></x-foot></x-shell>`,
    ),
  bare: (piece, w) =>
    `<title>${piece.title}</title><h1>${piece.title}</h1><p>${piece.byline}, ${piece.published}\n${piece.parts.map((part) => ("p" in part ? `<p>${part.p}` : partHtml(part))).join("\n")}<hr><p><a href="/">${w.menu[0]}</a> <a href="/p">${w.print}</a>`,
  print: (piece, w) =>
    pageHtml(
      piece,
      `<div id="printarea"><p><a href="javascript:window.print()">${w.print}</a></p><p>${piece.outlet} &mdash; ${piece.published}</p><h2>${piece.title}</h2><div>${partsHtml(piece.parts)}</div><p>https://www.example.org/2025/02/04/${piece.published}/a-story-of-some-length.html</p><p>${w.legal}</p></div>`,
    ),
  blog: (piece, w) =>
    pageHtml(
      piece,
      `<div id="page" class="hfeed"><header id="masthead"><h2>${piece.outlet}</h2></header><div id="primary"><article class="hentry"><header class="entry-header"><h1 class="entry-title">${piece.title}</h1><div class="entry-meta"><a href="/d">${piece.published}</a> <a href="/a">${piece.byline}</a></div></header><div class="entry-content">${partsHtml(piece.parts)}<div id="jp-post-flair"><div class="sd-title">Share this:</div><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul><div>Like Loading...</div></div></div></article><nav class="post-navigation"><a href="/p">← ${w.cards[0]?.[0]}</a> <a href="/n">${w.cards[1]?.[0]} →</a></nav><div id="respond"><h3>Leave a Reply</h3><form><p>${w.signUp[2]}</p><textarea></textarea></form></div></div><div id="secondary"><h4>Archives</h4><ul>${linksHtml(["2023", "2024", "2025"])}</ul></div></div>`,
    ),
  letter: (piece, w) =>
    pageHtml(
      piece,
      `<table role="presentation" width="100%"><tr><td align="center"><table width="600"><tr><td style="font-size:11px"><a href="/v">${w.print}</a></td></tr><tr><td><h1 style="font-family:Georgia">${piece.title}</h1></td></tr>${piece.parts.map((part) => `<tr><td style="padding:8px 0;font-family:Georgia;font-size:17px">${partHtml(part)}</td></tr>`).join("")}<tr><td style="font-size:11px;color:#888">${w.signUp[1]}</td></tr><tr><td style="font-size:11px;color:#888">${w.legal}</td></tr></table></td></tr></table>`,
    ),
  voice: (piece, w) =>
    pageHtml(
      piece,
      `<main><div class="hdr"><h1>${piece.title}</h1><div class="aud"><button>▶</button><span>${w.listen}</span></div></div><div class="bd">${partsHtml(piece.parts, (index) => (index === 0 ? `<div class="slot"><span>${w.advert}</span></div>` : ""))}</div><div class="ft"><span>${w.correction}</span></div></main>`,
    ),
  teaser: (piece, w) =>
    pageHtml(
      piece,
      `<header>${w.menu.map((each) => `<a href="/">${each}</a>`).join(" ")}</header><article><h1>${piece.title}</h1><section>${partsHtml(piece.parts.slice(0, 3))}</section><div class="fade"></div><aside><h2>${w.wall[0]}</h2><p>${w.wall[2]}</p><p>${w.wall[1]}</p></aside></article><section><h2>${w.also}</h2>${w.cards.map(([title, text]) => `<article><h3><a href="/k">${title}</a></h3><p>${text}</p></article>`).join("")}</section>`,
    ),
  spans: (piece, w) =>
    pageHtml(
      piece,
      `<div class="Detalle"><div><span class="h">${piece.title}</span></div><div>${piece.parts.map((part) => ("p" in part ? `<div><span style="font-size:12pt">${part.p}</span></div><div><br></div>` : partHtml(part))).join("")}</div></div><div class="Lateral"><div>${w.cards.map(([title, text]) => `<div><b>${title}</b><br><span>${text}</span></div>`).join("")}</div></div>`,
    ),
  remarks: (piece, w) =>
    pageHtml(
      piece,
      `<div class="lay"><section class="story-main"><h1>${piece.title}</h1><div class="story-tools">${w.updated} · ${w.print}</div>${partsHtml(piece.parts, (index) => (index === 3 ? `<div class="story-embed"><a href="/e"><img src="e.jpg" alt=""><span>${w.cards[2]?.[0]}</span></a></div>` : ""))}</section><section class="reader-voices"><h3>${w.comments.length}</h3><ol>${w.comments.map((text) => `<li><cite>anna</cite><p>${text}</p><small>${w.reply}</small></li>`).join("")}</ol></section></div>`,
    ),
};
