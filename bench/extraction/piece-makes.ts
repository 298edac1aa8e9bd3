import { linksHtml, type PieceMake, pageHtml, partHtml, partsHtml } from "./dressing.ts";
import { goldOfPiece, type Piece } from "./pieces.ts";

/** Makes that may be looked at, page by page, while rules are made. */
export const pieceMakes: Readonly<Record<string, PieceMake>> = {
  liveblog: (piece, w) =>
    pageHtml(
      piece,
      `<header class="masthead"><ul>${linksHtml(w.menu)}</ul></header><main><div class="live-header"><span class="live-badge">${w.live}</span><h1>${piece.title}</h1><p class="timestamp">${w.updated}</p></div><div class="live-feed">${piece.parts.map((part, index) => `<article class="live-post" id="post-${index}"><header><time datetime="${piece.published}T1${index % 10}:05:00Z">1${index % 10}:05</time></header><div class="live-post__body">${partHtml(part)}</div><div class="share-tools"><button>Facebook</button><button>X</button></div></article>`).join("")}</div></main><footer><p>${w.legal}</p></footer>`,
      `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "LiveBlogPosting", headline: piece.title, datePublished: piece.published })}</script>`,
    ),
  wall: (piece, w) =>
    pageHtml(
      piece,
      `<nav><ul>${linksHtml(w.menu)}</ul></nav><article><h1>${piece.title}</h1><p class="standfirst-hidden" hidden>${piece.standfirst}</p><div class="article-body">${partsHtml(piece.parts.slice(0, 3))}</div><div class="offer-gate"><h3>${w.wall[0]}</h3><p>${w.wall[2]}</p><p><a href="/login">${w.wall[1]}</a></p></div></article><footer>${w.legal}</footer>`,
    ),
  slides: (piece, w) =>
    pageHtml(
      piece,
      `<article><h1>${piece.title}</h1><div class="story">${partsHtml(piece.parts, (index) => (index === 1 ? `<div class="carousel-wrap"><ol>${w.captions.map((caption, number) => `<li><img data-src="/${number}.jpg" alt=""><p>${caption}</p><small>${number + 1}/${w.captions.length}</small></li>`).join("")}</ol></div>` : ""))}</div></article><footer>${w.legal}</footer>`,
    ),
  wire: (piece, w) =>
    pageHtml(
      piece,
      `<table><tr><td><b>${w.wire}</b></td></tr><tr><td><h3>${piece.title}</h3><pre>${piece.parts.map((part) => goldOfPiece({ parts: [part] }).replace(/(.{50,68}) /gu, "$1\n")).join("\n\n")}</pre><center>[${w.advert}]</center></td></tr></table>`,
    ),
  forms: (piece, w) =>
    pageHtml(
      piece,
      `<div class="sc-1"><div class="sc-2"><h1 class="sc-3">${piece.title}</h1><div class="sc-4">${partsHtml(piece.parts, (index) => (index === 2 ? `<div class="sc-9"><h4>${w.signUp[0]}</h4><p>${w.signUp[1]}</p><form><label>${w.signUp[2]}</label><input type="email"><button>${w.signUp[3]}</button></form></div>` : ""))}</div></div><div class="sc-8">${w.legal}</div></div>`,
    ),
  cards: (piece, w) =>
    pageHtml(
      piece,
      `<main><article><h1>${piece.title}</h1>${partsHtml(piece.parts, (index) => (index === 3 ? `<section class="in-story-cards">${w.cards.map(([title, text]) => `<a class="card" href="/c"><h3>${title}</h3><p>${text}</p></a>`).join("")}</section>` : ""))}</article></main>`,
    ),
  talk: (piece, w) =>
    pageHtml(
      piece,
      `<div class="post"><h1>${piece.title}</h1><div class="post-content">${partsHtml(piece.parts.slice(0, 4))}</div></div><section id="discussion-thread"><h2>5</h2>${[...w.comments, ...w.comments].map((text, index) => `<div class="thread-item"><b>user${index}</b><p>${text}</p><span>${w.reply}</span></div>`).join("")}</section>`,
    ),
  layout: (piece, w) =>
    `<HTML><HEAD><TITLE>${piece.title}</TITLE><META NAME="DATE" CONTENT="${piece.published}"></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="780"><TR><TD COLSPAN="3"><IMG SRC="logo.gif"><FONT SIZE="1">${w.menu.join(" | ")}</FONT></TD></TR><TR><TD WIDTH="120" VALIGN="TOP"><FONT SIZE="1">${w.cards.map(([title]) => `<A HREF="c.html">${title}</A><BR><BR>`).join("")}</FONT></TD><TD VALIGN="TOP"><FONT FACE="Times" SIZE="5">${piece.title}</FONT><BR><FONT SIZE="2"><I>${piece.byline}, ${piece.published}</I></FONT><P><FONT FACE="Times" SIZE="3">${piece.parts.map(partHtml).join("")}</FONT></TD><TD WIDTH="140"><IMG SRC="spacer.gif"><FONT SIZE="1">${w.signUp[1]}</FONT></TD></TR><TR><TD COLSPAN="3"><CENTER><FONT SIZE="1">${w.legal}</FONT></CENTER></TD></TR></TABLE></BODY></HTML>`,
  lazy: (piece, w) =>
    pageHtml(
      piece,
      `<article class="c-article"><h1>${piece.title}</h1>${partsHtml(piece.parts, (index) => (index === 1 || index === 4 ? `<figure class="lazy"><picture><source data-srcset="a.webp"><img class="lazyload" src="data:," data-src="a.jpg" alt="${w.captions[0]}"></picture><noscript><img src="a.jpg" alt="${w.captions[0]}"></noscript><div class="meta"><span>${w.captions[index === 1 ? 0 : 1]}</span> <em>J. Nobody / HW</em></div></figure>` : ""))}<p class="correction">${w.correction}</p></article>`,
    ),
  consent: (piece, w) =>
    pageHtml(
      piece,
      `<div class="qc-cmp2-container" role="dialog"><div class="qc-cmp2-main">${w.consent.map((text) => `<p>${text}</p>`).join("")}${w.consent.map((text) => `<p>${text}</p>`).join("")}<button>OK</button></div></div><div id="content"><h1>${piece.title}</h1><p><em>${piece.standfirst}</em></p>${partsHtml(piece.parts)}</div>`,
    ),
  follow: (piece, w) =>
    pageHtml(
      piece,
      `<div class="nota"><h1>${piece.title}</h1><div class="nota-cuerpo">${partsHtml(piece.parts, (index) => (index % 3 === 1 ? `<p><strong>${w.also} <a href="/x">${w.cards[index % 3]?.[0]}</a></strong></p>` : ""))}<p><strong><a href="/g">${w.follow}</a></strong></p></div></div>`,
    ),
  bio: (piece, w) =>
    pageHtml(
      piece,
      `<div class="essay"><h1>${piece.title}</h1><p class="deck">${piece.standfirst}</p><div class="txt">${partsHtml(piece.parts)}</div><div class="about-writer"><img src="a.jpg"><p><b>${piece.byline}</b> ${w.bio}</p></div></div>`,
    ),
};

/** What a make shows of a piece. */
export function goldOfMake(make: string, piece: Piece): string {
  if (make === "wall" || make === "teaser") return goldOfPiece({ parts: piece.parts.slice(0, 3) });
  if (make === "talk") return goldOfPiece({ parts: piece.parts.slice(0, 4) });
  if (make === "paged") return goldOfPiece({ parts: piece.parts.slice(0, 5) });
  return goldOfPiece(piece);
}
