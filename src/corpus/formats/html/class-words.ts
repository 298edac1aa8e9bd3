// Words of class names and ids that pages give to what is not the article: the vocabulary of templates, not of a language's news.
// Matched as whole words between "-", "_", spaces and changes of case.

/** Removed wherever they stand, unless they hold most of the page's words. */
export const junkWords: readonly string[] =
  "share sharing sharebar social compartir related relacionadas relacionados relacionado recirculation recirc newsletter newsletters boletin subscribe subscription suscripcion suscribete suscriptor promo promos promotion advert adverts advertisement advertising publicidad ad ads adslot sponsor sponsored sponsors patrocinado banner cookie cookies consent gdpr taboola outbrain breadcrumb breadcrumbs migas tags taglist tag-list etiquetas toolbar popular trending mas-leidas masleidas recommended recommendations recomendados recommendation teaser teasers byline author-bio author-box bio biography skip-link sr-only visually-hidden screen-reader-text offscreen signup login copyright pagination pager sidebar widget widgets footer nav navbar navigation menu correction-policy trust read-more readmore leer-mas lea-tambien lee-tambien read-also also-read donate donation donar follow siguenos whatsapp telegram telegram-channel support-us membership paywall feedback rating reactions popup modal overlay ticker poll quiz most-read latest ultimas".split(
    " ",
  );

/** What readers wrote below the article. */
export const talkWords: readonly string[] = [
  "comment",
  "comments",
  "commentlist",
  "comentario",
  "comentarios",
  "opiniones-lectores",
  "discussion",
  "replies",
  "respuestas",
  "foro",
  "disqus",
  "livefyre",
];

/** Captions and credits of pictures. */
export const captionWords: readonly string[] =
  "caption captions credit credits pie-de-foto piefoto pie-foto photo-credit image-credit media-caption wp-caption-text gallery galeria slideshow carousel carrusel slider swiper lightbox fotogaleria".split(
    " ",
  );

/** Parts of a page that tell of other stories and other people. */
export const otherStories: readonly string[] = [
  ...talkWords,
  ..."related relacionadas relacionados relacionado recirculation recirc teaser teasers card cards promo sidebar widget footer popular trending most-read mas-leidas latest ultimas recommended recommendations recomendados author-bio bio biography".split(
    " ",
  ),
];

/** Words as whole words of a class name or an id. */
export function classWordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join("|")})(?=$|[\\s_-])`, "iu");
}

/** Where a template puts the name of the author. */
export const authorPattern = classWordPattern(
  "author autor autora autores authors byline firma firmante writer reporter periodista redactor columnist columnista contributor".split(
    " ",
  ),
);

/** Where it puts the day. */
export const datePattern = classWordPattern(
  "date fecha datetime published publish pubdate publicado publicada publicacion posted timestamp dateline postdate article-date entry-date".split(
    " ",
  ),
);
