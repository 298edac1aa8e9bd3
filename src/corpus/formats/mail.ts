import PostalMime, { type Email } from "postal-mime";
import type { Article } from "../../article.ts";
import { decodeText } from "./decode.ts";
import { mendDoubleEncoding } from "./double-encoding.ts";
import { idOfAddress, idOfFile, originsOf, type ReadBytes, type ReadParts, refuse } from "./format.ts";
import { renditionOfPiece } from "./html/piece.ts";
import { splitMailbox } from "./mail/mailbox.ts";
import { dropQuotedReplies } from "./mail/replies.ts";
import { tidyLine, tidyText } from "./tidy.ts";

const largestMail = 32 * 1024 * 1024;
const tooLarge = `it is larger than ${largestMail / 1024 / 1024} MB; save it without its attachments.`;
const charset = /(?<=^content-type:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,2}charset=)"?[\w.:-]{1,40}"?/gimu;
// "[desk] Re: Fwd: ": what programs and lists put before a subject
const subjectMarks = /^(?:(?:re|fwd?|rv|aw|wg|tr|sv|vs)(?:\[\d{1,3}\])?\s?:\s*|\[[^\]]{1,40}\]\s*){1,8}/iu;
const field = /^(?:From |[\w-]{2,40}:)/u;

/** One mail. */
export const readMail: ReadBytes = async (bytes, fileName) => {
  const found = await readMessage(bytes, idOfFile(fileName));
  return typeof found === "string" ? refuse(found) : { articles: [found.article], refused: [], notes: found.notes };
};

/** A mailbox of any length: every mail an article. */
export const readMailParts: ReadParts = async function* (chunks, fileName) {
  let number = 0;
  for await (const { message, line } of splitMailbox(chunks, largestMail)) {
    number++;
    const found = message === undefined ? tooLarge : await readMessage(message, `${idOfFile(fileName)}-${number}`);
    if (typeof found === "string") yield { articles: [], refused: [{ line, reason: found }] };
    else yield { articles: [found.article], refused: [], notes: found.notes.map((note) => `line ${line}: ${note}`) };
  }
  if (number === 0) yield refuse("it is no mailbox; each mail must begin with a line “From …”.");
};

/** The article of a mail, or one sentence on what is wrong. What heads the text is what a mail program shows: subject, sender, date. */
async function readMessage(bytes: Uint8Array, fallbackId: string): Promise<{ article: Omit<Article, "path">; notes: string[] } | string> {
  if (bytes.length > largestMail) return tooLarge;
  if (!field.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1").trimStart()))
    return "it does not begin with the header of a mail; save the mail with its source.";
  let email: Email;
  try {
    email = await parseMail(bytes);
  } catch (error) {
    return `it is no mail that can be read (${error instanceof Error ? error.message.slice(0, 100) : "no reason given"}); save it anew.`;
  }
  const { text: raw, note } = mendDoubleEncoding(bodyOf(email));
  const body = dropQuotedReplies(tidyText(raw));
  if (body === "") return "it holds no text; its attachments are not read: save them as files of their own.";
  const header = (name: string) =>
    email.headers
      .find(({ key }) => key === name)
      ?.value.replace(/\s+/gu, " ")
      .trim();
  const from = email.from?.name || email.from?.address;
  const head = [
    ...(email.subject === undefined || email.subject === "" ? [] : [`Subject: ${tidyLine(email.subject)}`]),
    ...(from === undefined || from === "" ? [] : [`From: ${tidyLine(from)}`]),
    ...(header("date") === undefined ? [] : [`Date: ${header("date")}`]),
  ];
  const url = /<(?<url>https?:\/\/[^>\s]+)>/u.exec(header("archived-at") ?? "")?.groups?.url;
  const title = tidyLine(email.subject ?? "").replace(subjectMarks, "");
  const stated = { ...(title === "" ? {} : { title }), ...(url === undefined ? {} : { url }) };
  const id = email.messageId === undefined || email.messageId === "" ? fallbackId : idOfAddress(email.messageId);
  return {
    article: { id, text: [head.join("\n"), body].filter((part) => part !== "").join("\n\n"), stated, origins: originsOf(stated, "mail") },
    notes: note === undefined ? [] : [note],
  };
}

/** Where bytes do not fit the declared charset, other readings are tried, and the one with the fewest holes is taken. */
async function parseMail(bytes: Uint8Array): Promise<Email> {
  const first = await PostalMime.parse(bytes);
  if (holes(first) === 0) return first;
  const tries = [decodeText(bytes)?.text.replace(charset, "utf-8")].flatMap((text) => (text === undefined ? [] : [Buffer.from(text)]));
  tries.push(Buffer.from(Buffer.from(bytes).toString("latin1").replace(charset, "windows-1252"), "latin1"));
  let best = first;
  for (const each of tries) {
    const email = await PostalMime.parse(each);
    if (holes(email) < holes(best)) best = email;
  }
  return best;
}

function holes({ text, html, subject }: Email): number {
  return `${text ?? ""}${html ?? ""}${subject ?? ""}`.split("\uFFFD").length - 1;
}

function bodyOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== "") return text;
  return html === undefined ? "" : renditionOfPiece(html);
}
