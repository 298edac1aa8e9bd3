import { betweenMarks, type Inline } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { cleanText } from "./clean.ts";
import type { Piece } from "./wrap.ts";

/** Inlines as styled pieces, cleaned; the layout knows no inline kinds. */
export function piecesOf(inlines: readonly Inline[], language: Language): Piece[] {
  return inlines.flatMap((inline) => piecesOfInline(inline, language));
}

function piecesOfInline(inline: Inline, language: Language): Piece[] {
  switch (inline.kind) {
    case "text":
      return [{ text: cleanText(inline.text), style: "plain" }];
    case "name":
      return [{ text: cleanText(inline.text), style: "plain" }];
    case "strong":
      return [{ text: cleanText(inline.text), style: "strong" }];
    case "emphasis":
      return [{ text: cleanText(inline.text), style: "emphasis" }];
    case "verbatim":
      return [{ text: betweenMarks(cleanText(inline.text), language.phrases.quotationMarks), style: "verbatim" }];
    case "citation":
      return [{ text: `[${cleanText(inline.citation.article)}]`, style: "citation" }];
    case "command":
      return [{ text: cleanText(inline.command), style: "command" }];
    case "link":
      return linkPieces(cleanText(inline.text), cleanText(inline.url));
  }
}

/** The address stands beside its text: what a link says must not hide where it leads. */
function linkPieces(text: string, url: string): Piece[] {
  if (!/^https?:\/\//u.test(url)) return [{ text, style: "plain" }];
  if (text === url) return [{ text, style: "link" }];
  return [
    { text: `${text} (`, style: "plain" },
    { text: url, style: "link" },
    { text: ")", style: "plain" },
  ];
}
