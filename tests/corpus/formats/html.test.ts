import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "../../../src/corpus/formats/html.ts";

const prose = [
  "The port of Vadera reopened on Friday after eleven days of strike by its dockers, and the first ship had moored before noon.",
  "“It is a good day for the city”, the transport minister, Elena Soto, told reporters at the gate, where a small crowd had gathered.",
  "The strike began on April 22, when the company that runs the port announced that a hundred and twenty people would be dismissed.",
];
const body = prose.map((text) => `<p>${text}</p>`).join("\n");
const page = (head: string, inside = `<article><h1>The port of Vadera reopens</h1>${body}</article>`, attributes = "") =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`;
const only = (html: string) => {
  const { articles, refused } = readHtml(html, "page.html");
  expect(refused).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0];
};
const statedOf = (head: string, inside?: string, attributes?: string) => only(page(head, inside, attributes))?.stated;

test("the headline, then the paragraphs, and nothing of what stands around them", () => {
  const html = page(
    "<title>The port of Vadera reopens | Vadera Daily</title>",
    `<nav><a href="/">Home</a><a href="/w">World</a></nav><main><article><h1>The port of Vadera reopens</h1><p class="byline">By Marta Ibarra</p>
    <figure><img src="x"><figcaption>The port on Thursday. Photo: A. Nobody</figcaption></figure>${body}
    <div class="related-stories"><h3>More on this</h3><ul><li><a href="1">A ship waits</a></li><li><a href="2">Another one does</a></li></ul></div>
    <p class="newsletter-signup">Get our letter every morning.</p></article></main><footer>© Vadera Daily</footer><script>var x = "script";</script>`,
  );
  expect(only(html)).toMatchObject({
    id: "page",
    text: ["The port of Vadera reopens", ...prose].join("\n\n"),
    stated: { title: "The port of Vadera reopens" },
  });
});

test("what a template calls junk is kept when it holds the page", () => {
  expect(only(page("<title>T</title>", `<div class="content-share comments">${body}</div>`))?.text).toContain(prose[2]);
});

test("an embedded post is one paragraph with its stamp; the rows of a table are lines", () => {
  const post =
    '<blockquote class="twitter-tweet"><p>We go back to work.</p>&mdash; Dockers (@dockers) <a href="#">May 3, 2024</a></blockquote>';
  const table = "<table><tr><th>Day</th><th>Ships</th></tr><tr><td>Monday</td><td>3</td></tr></table>";
  const text = only(page("<title>T</title>", `<article>${body}${post}${table}<p>${prose[0]}</p></article>`))?.text ?? "";
  expect(text).toMatch(/\n\nWe go back to work\. ?— Dockers \(@dockers\) May 3, 2024\n\n/u);
  expect(text).toContain("Day | Ships\n\nMonday | 3");
});

test("line breaks, entities, soft hyphens and control characters", () => {
  const text =
    only(page("", `<article>${body}<p>One&nbsp;&amp;&#8217;two<br>three \u0007gov&shy;ern\u200Bment</p><p>Then the last.</p></article>`))
      ?.text ?? "";
  expect(text).toContain("One &’two\nthree government");
});

const newsArticle = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "The port of Vadera reopens", ...fields })}</script>`;
const records: readonly [string, string, object][] = [
  [
    "JSON-LD",
    newsArticle({
      datePublished: "2024-05-03T10:00:00Z",
      author: [{ name: "Marta Ibarra" }, { name: "Leo Paz" }],
      publisher: { name: "Vadera Daily" },
    }),
    { published: "2024-05-03T10:00:00Z", byline: "Marta Ibarra, Leo Paz", outlet: "Vadera Daily" },
  ],
  [
    "JSON-LD in a graph",
    `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@id":"#p","name":"Marta Ibarra"},{"@type":["NewsArticle"],"headline":"H","author":{"@id":"#p"},"datePublished":"2024-05-03"}]}</script>`,
    { byline: "Marta Ibarra", published: "2024-05-03" },
  ],
  [
    "JSON-LD with line feeds in its strings",
    `<script type="application/ld+json">{"@type":"Article","headline":"H","datePublished":"2024-05-03","description":"a\nb"}</script>`,
    { published: "2024-05-03" },
  ],
  ["an opinion by its type", newsArticle({ "@type": "OpinionNewsArticle" }), { genre: "opinion" }],
  ["a live page by its type", newsArticle({ "@type": "LiveBlogPosting" }), { genre: "live" }],
  [
    "Open Graph",
    '<meta property="og:site_name" content="Vadera Daily"><meta property="article:published_time" content="2024-05-03T10:00:00+02:00"><meta name="author" content="Marta Ibarra"><meta property="article:section" content="Economy"><meta property="og:url" content="https://v.example/a">',
    {
      outlet: "Vadera Daily",
      published: "2024-05-03T10:00:00+02:00",
      byline: "Marta Ibarra",
      genre: "Economy",
      url: "https://v.example/a",
    },
  ],
  [
    "Dublin Core",
    '<meta name="DC.date.issued" content="2024-05-03"><meta name="DC.creator" content="Marta Ibarra">',
    { published: "2024-05-03", byline: "Marta Ibarra" },
  ],
  [
    "the canonical address before Open Graph's",
    '<link rel="canonical" href="https://v.example/2024/05/03/port"><meta property="og:url" content="https://v.example/?utm=1">',
    { url: "https://v.example/2024/05/03/port" },
  ],
  ["entities in the record", '<meta property="og:site_name" content="Vadera &amp;amp; Sons">', { outlet: "Vadera & Sons" }],
];
for (const [name, head, stated] of records) test(`record: ${name}`, () => expect(statedOf(head)).toMatchObject(stated));

test("record: microdata and visible parts", () => {
  const inside = `<article itemscope><h1>The port</h1><span itemprop="author" itemscope><span itemprop="name">Marta Ibarra</span></span><time itemprop="datePublished" datetime="2024-05-03">yesterday</time>${body}</article>`;
  expect(statedOf("", inside)).toMatchObject({ title: "The port", byline: "Marta Ibarra", published: "2024-05-03" });
});

test("record: addresses, mail addresses and dates are no names of authors", () => {
  for (const name of ["https://v.example/people/7", "desk@v.example", "May 3, 2024", ""])
    expect(statedOf(`<meta name="author" content="${name}">`)?.byline).toBeUndefined();
});

test("record: a language that one place states is not believed, one that all places state is", () => {
  expect(statedOf("", undefined, 'lang="es"')?.languages).toBeUndefined();
  expect(statedOf('<meta property="og:locale" content="en_GB">', undefined, 'lang="es"')?.languages).toBeUndefined();
  expect(statedOf('<meta property="og:locale" content="en_GB">', undefined, 'lang="en-US"')?.languages).toEqual(["en"]);
});

test("record: what is broken is passed over", () => {
  expect(
    statedOf('<script type="application/ld+json">{"@type": "NewsArticle", </script><link rel="canonical" href="javascript:alert(1)">'),
  ).toEqual({
    title: "The port of Vadera reopens",
  });
});

test("a page behind a script keeps its text in its record", () => {
  const html = page(newsArticle({ articleBody: prose.join("\n\n") }), "<div id=app><p>Loading…</p></div>");
  expect(only(html)?.text).toContain(prose[2]);
});

test("pieces of a page without html, head or body are read", () => {
  for (const html of [body, `<body>${body}`, `<html>${body}`, `<head><title>T</title></head>${body}`, `<p>${prose.join("<p>")}`])
    expect(only(html)?.text).toContain(prose[1]);
});

const broken: readonly [string, string, string][] = [
  ["nothing", " \n", "empty"],
  ["a page without words", page("", "<div></div>"), "no article"],
  ["a page of script", page("<title>App</title>", "<div id=root></div><script>render()</script>"), "no article"],
  ["words of a door", page("<title>Log in</title>", "<p>Log in.</p>"), "no article"],
  ["five million characters", `<p>${"a ".repeat(2_500_000)}`, "longer than"],
  ["300,000 open elements", "<div>".repeat(300_000) + body, "nested too deeply"],
];
for (const [name, html, says] of broken)
  test(`${name} is refused, saying ${says}`, () => {
    const { articles, refused } = readHtml(html, "a.html");
    expect(articles).toEqual([]);
    expect(refused[0]?.reason).toContain(says);
    expect(refused[0]?.reason).toMatch(/\.$/u);
  });

test("any string is survived, as a page and inside one", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div class='share'>",
        "</div>",
        "<a href=x>",
        "</a>",
        "<table><tr><td>",
        "<ul><li>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<script>",
        "</script>",
        "<svg>",
        "<h1>",
        "&amp",
        "<br>",
        "<template>",
        "<noscript>",
      ),
      fc.string({ unit: "binary", maxLength: 40 }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      for (const html of [parts.join(""), page("", parts.join("")), page(parts.join(""))]) {
        const { articles, refused } = readHtml(html, "a.html");
        expect(articles.length + refused.length).toBe(1);
        for (const { text } of articles) expect(text).not.toMatch(/[\0-\x08\x0B-\x1F\x7F]/u);
      }
    }),
    { numRuns: 60 },
  );
});

test("50,000 hostile characters are read or refused, not waited for", () => {
  for (const unit of ["<div>", "<a href=x>y</a>", "<p>", "<table>", "<ul><li>", "<!--", "&amp;", "<meta name=a ", "<b><i>", "a<br><br>"]) {
    const start = performance.now();
    const { articles, refused } = readHtml(page("<title>T</title>", unit.repeat(50_000 / unit.length)), "a.html");
    expect(articles.length + refused.length).toBe(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  }
}, 60_000);

const filler = "The council met on Monday and voted for the new bridge, which will cost nine million and open in the spring of next year. ";
const pageWith = (inside: string) =>
  `<html><head><title>The bridge</title></head><body><article><h1>The bridge</h1><p>${filler}</p><p>${filler.repeat(2)}</p>${inside}<p>${filler.repeat(3)}</p></article></body></html>`;
const boxes: readonly (readonly [string, string, string, boolean])[] = [
  [
    "words of a sentence, whatever their class",
    '<p>At <a class="ticker" href="/q">Harlan Mills</a> the shifts changed.</p>',
    "At Harlan Mills the shifts changed.",
    true,
  ],
  ["a call to read more at the end of a paragraph", '<p>The shifts changed. <a class="read-more" href="/q">Go on</a></p>', "Go on", false],
  [
    "a box that asks for a mail address",
    '<div class="x1"><h4>The note</h4><p>Five things.</p><form><input type="email"></form></div>',
    "Five things.",
    false,
  ],
  [
    "a wall with a link to the door",
    '<div class="x2"><p>One week for free.</p><p><a href="/login?to=a">Log in</a></p></div>',
    "One week",
    false,
  ],
  [
    "a sentence that links to a door in passing",
    '<p>The clerk said that <a href="/register/births">the register</a> would stay open to all.</p>',
    "the register would stay open",
    true,
  ],
  ["words beside a picture", '<figure><img src="a.jpg"><div><span>The shore in May.</span></div></figure>', "The shore", false],
  ["a table in a figure", "<figure><table><tr><td>Merrow</td><td>41 million</td></tr></table></figure>", "Merrow | 41 million", true],
  ["what readers discuss", `<div class="discussion-list"><p>${filler.replace("bridge", "kayak")}</p></div>`, "kayak", false],
];
for (const [name, html, words, stays] of boxes)
  test(`${name} ${stays ? "stays" : "goes"}`, () => {
    const { articles } = readHtml(pageWith(html), "a.html");
    if (stays) expect(articles[0]?.text).toContain(words);
    else expect(articles[0]?.text).not.toContain(words);
    expect(articles[0]?.text).toContain("nine million");
  });

test("tags and attributes in capitals are read as those in small letters", () => {
  const { articles } = readHtml(
    `<HTML LANG="en"><HEAD><TITLE>The bridge</TITLE><META NAME="author" CONTENT="Nora Field"><META NAME="DATE" CONTENT="2025-02-04"></HEAD><BODY><P>${filler}<P>${filler}</BODY></HTML>`,
    "a.html",
  );
  expect(articles[0]?.stated).toMatchObject({ byline: "Nora Field", published: "2025-02-04" });
});
