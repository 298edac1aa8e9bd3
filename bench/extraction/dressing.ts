import type { Part, Piece } from "./pieces.ts";

/** What sites put around and into pieces, beyond what `SiteWords` has. */
export interface Dressing {
  readonly live: string;
  readonly updated: string;
  readonly wall: readonly string[];
  readonly listen: string;
  readonly next: string;
  readonly pageOf: string;
  readonly print: string;
  readonly consent: readonly string[];
  readonly bio: string;
  readonly follow: string;
  readonly signUp: readonly string[];
  readonly cards: readonly (readonly [string, string])[];
  readonly comments: readonly string[];
  readonly captions: readonly string[];
  readonly advert: string;
  readonly reply: string;
  readonly legal: string;
  readonly menu: readonly string[];
  readonly also: string;
  readonly correction: string;
  readonly wire: string;
}

export const dressings: Readonly<Record<Piece["language"], Dressing>> = {
  en: {
    live: "Live",
    updated: "Updated 4 hours ago",
    wall: [
      "Subscribe to continue reading",
      "Already a subscriber? Log in",
      "Unlimited access for 1 a week in your first six months. Cancel any time.",
    ],
    listen: "Listen to this article · 5 min",
    next: "Next page",
    pageOf: "Page 1 of 3",
    print: "Print this page",
    consent: [
      "We and our 842 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content.",
      "With your permission we and our partners may use precise location data. You may click to consent to our processing as described above. Alternatively you may refuse, or change your preferences before consenting.",
      "Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only.",
    ],
    bio: "has reported on courts, water and other slow things for this paper since 2009. She lives near the lake and owns no boat.",
    follow: "Follow us on Google News and never miss a story",
    signUp: [
      "The Morning Note",
      "The five things you need to know before breakfast, in your inbox every weekday.",
      "Your email address",
      "Sign up",
    ],
    cards: [
      ["How a village in the hills brought its river back", "It took eleven years, two lawsuits and a great many willows."],
      ["Five charts on who pays for the new railway", "The answer depends on how one counts the tunnels."],
      ["Opinion: the case for a boring mayor", "Excitement is what we get when nobody reads the minutes."],
    ],
    comments: [
      "Good piece. I would have liked to read more about how the council came to this, because when I asked in the office last year nobody could tell me anything at all.",
      "My grandfather always said that it would come to this. Nobody listened to him, and he told everybody who would stand still for a minute, mostly at weddings.",
      "Why is nobody talking about the golf course? It is green all summer, every summer, and I pass it on the bus each morning on my way to work.",
      "I disagree with the previous comment. The golf course has its own well, as anybody can look up in the register, and it employs forty people.",
      "First time that I agree with the mayor on anything. I shall have to sit down and think about what that says about me, or about her.",
    ],
    captions: [
      "The shore in May, some forty metres further out than usual.",
      "A street in the old part of the town, in a picture of last year.",
      "People waiting outside the building on Tuesday morning.",
    ],
    advert: "Advertisement. Scroll to continue",
    reply: "Reply · Report · 12 likes",
    legal:
      "© 2025 Provincial Media Ltd. All rights reserved. Reproduction in whole or in part without permission is prohibited. Registered office: 1 Quay Street.",
    menu: ["News", "Politics", "Money", "Weather", "Sport", "Puzzles", "Jobs"],
    also: "READ ALSO:",
    correction: "Do you see a mistake? Write to corrections@courier.example",
    wire: "HW-04-02-25 1412GMT",
  },
  es: {
    live: "En directo",
    updated: "Actualizado hace 4 horas",
    wall: [
      "Suscríbete para seguir leyendo",
      "¿Ya eres suscriptor? Inicia sesión",
      "Acceso ilimitado por 1 a la semana durante los seis primeros meses. Cancela cuando quieras.",
    ],
    listen: "Escuchar el artículo · 5 min",
    next: "Página siguiente",
    pageOf: "Página 1 de 3",
    print: "Imprimir esta página",
    consent: [
      "Nosotros y nuestros 842 socios almacenamos o accedemos a información en un dispositivo, como las cookies, y procesamos datos personales, como identificadores únicos, para ofrecer publicidad y contenido personalizados.",
      "Con su permiso, nosotros y nuestros socios podemos utilizar datos de localización precisos. Puede hacer clic para otorgar su consentimiento. De forma alternativa, puede negarlo o cambiar sus preferencias antes de darlo.",
      "Tenga en cuenta que algún procesamiento de sus datos personales puede no requerir su consentimiento, pero usted tiene el derecho de oponerse. Sus preferencias se aplicarán solo a este sitio web.",
    ],
    bio: "escribe en este periódico desde 2009 sobre tribunales, agua y otras cosas lentas. Vive cerca del lago y no tiene barco.",
    follow: "Síguenos en Google News y no te pierdas nada",
    signUp: [
      "La nota de la mañana",
      "Las cinco cosas que hay que saber antes del desayuno, en tu correo de lunes a viernes.",
      "Tu correo electrónico",
      "Suscribirse",
    ],
    cards: [
      ["Cómo un pueblo de la sierra recuperó su río", "Hicieron falta once años, dos pleitos y muchísimos sauces."],
      ["Cinco gráficos sobre quién paga el nuevo tren", "La respuesta depende de cómo se cuenten los túneles."],
      ["Opinión: a favor de un alcalde aburrido", "La emoción es lo que queda cuando nadie lee las actas."],
    ],
    comments: [
      "Buen artículo. Me habría gustado leer más sobre cómo llegó el concejo a esto, porque cuando pregunté el año pasado en la oficina nadie supo decirme nada.",
      "Mi abuelo siempre dijo que acabaríamos así. Nadie le hizo caso, y eso que se lo contaba a cualquiera que se quedara quieto un minuto, sobre todo en las bodas.",
      "¿Por qué nadie habla del campo de golf? Está verde todos los veranos, y paso por delante en el autobús cada mañana de camino al trabajo.",
      "No estoy de acuerdo con el comentario anterior. El campo de golf tiene su propio pozo, como cualquiera puede ver en el registro, y da trabajo a cuarenta personas.",
      "Es la primera vez que coincido en algo con la alcaldesa. Tendré que sentarme a pensar qué dice eso de mí, o de ella.",
    ],
    captions: [
      "La orilla en mayo, unos cuarenta metros más adentro de lo habitual.",
      "Una calle del casco antiguo, en una imagen del año pasado.",
      "Gente a la espera frente al edificio, el martes por la mañana.",
    ],
    advert: "Publicidad. Sigue leyendo",
    reply: "Responder · Denunciar · 12 me gusta",
    legal:
      "© 2025 Medios Provinciales S.A. Todos los derechos reservados. Prohibida su reproducción total o parcial sin permiso. Domicilio social: calle del Muelle, 1.",
    menu: ["Noticias", "Política", "Dinero", "El tiempo", "Deportes", "Pasatiempos", "Empleo"],
    also: "LEE TAMBIÉN:",
    correction: "¿Has visto un error? Escribe a correcciones@correo.example",
    wire: "AP-04-02-25 1412GMT",
  },
};

export type PieceMake = (piece: Piece, words: Dressing) => string;

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A part in plain tags. */
export function partHtml(part: Part): string {
  if ("p" in part) return `<p>${escapeText(part.p)}</p>`;
  if ("h" in part) return `<h2>${escapeText(part.h)}</h2>`;
  if ("q" in part) return `<blockquote><p>${escapeText(part.q)}</p></blockquote>`;
  if ("li" in part) return `<ul>${part.li.map((each) => `<li>${escapeText(each)}</li>`).join("")}</ul>`;
  return `<table>${part.tr.map((row) => `<tr>${row.map((cell) => `<td>${escapeText(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
}

/** Parts with something after some of them: `between(index)` is what follows the part of that number. */
export function partsHtml(
  parts: readonly Part[],
  between: (index: number) => string = () => "",
  write: (part: Part) => string = partHtml,
): string {
  return parts.map((part, index) => write(part) + between(index)).join("\n");
}

export function pageHtml({ title, outlet, language }: Piece, body: string, head = ""): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeText(title)} | ${outlet}</title>${head}</head><body>${body}</body></html>`;
}

export const linksHtml = (texts: readonly string[]) => texts.map((text, index) => `<li><a href="/${index}">${text}</a></li>`).join("");
