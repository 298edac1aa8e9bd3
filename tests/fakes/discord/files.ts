import type { Fields } from "./messages.ts";

/** A file beside a body, as it came in a form. */
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A request's body, JSON or a form with `payload_json` and files: https://docs.discord.com/developers/reference#uploading-files */
export async function readForm(raw: Buffer, contentType: string): Promise<{ readonly body: unknown; readonly files: readonly SentFile[] }> {
  if (raw.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith("multipart/form-data")) return { body: JSON.parse(raw.toString()), files: [] };
  const form = await new Response(new Uint8Array(raw), { headers: { "content-type": contentType } }).formData();
  const files: SentFile[] = [];
  for (const [field, value] of form)
    if (typeof value !== "string")
      files.push({ field, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  return { body: JSON.parse(String(form.get("payload_json") ?? "null")), files };
}

/** What is wrong between a body and its files. */
export function findBrokenFiles(body: unknown, files: readonly SentFile[]): readonly string[] {
  const { attachments = [], embeds = [] } = (body ?? {}) as {
    readonly attachments?: readonly Fields[];
    readonly embeds?: readonly Fields[];
  };
  const broken: string[] = [];
  if (files.length > 10) broken.push(`${files.length} files`);
  for (const { field, name, type, bytes } of files) {
    const id = /^files\[(\d+)\]$/u.exec(field)?.[1];
    const said = attachments.find((attachment) => String(attachment.id) === id);
    if (said === undefined) broken.push(`${field} is in no attachment`);
    if (said?.filename !== name) broken.push(`${field} is called ${name}, its attachment ${String(said?.filename)}`);
    if (bytes.length > 10 * 1024 * 1024) broken.push(`${name} over 10 MiB`);
    if (type === "image/png" && !isPng(bytes)) broken.push(`${name} is no PNG`);
  }
  for (const { id, filename, description } of attachments) {
    if (!files.some(({ field }) => field === `files[${String(id)}]`)) broken.push(`attachment ${String(filename)} without its file`);
    if (typeof description === "string" && description.length > 1024) broken.push("a description over 1024");
  }
  for (const { image } of embeds) {
    const { url } = (image ?? {}) as { readonly url?: string };
    const wanted = url?.startsWith("attachment://") === true ? url.slice("attachment://".length) : undefined;
    if (wanted !== undefined && !attachments.some(({ filename }) => filename === wanted))
      broken.push(`an embed shows ${wanted}, which is not there`);
  }
  return broken;
}

export function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, index) => bytes[index] === byte);
}

/** As Discord gives attachments back. */
export function storedAttachments(body: Fields, files: readonly SentFile[]): readonly Fields[] {
  const attachments = (body.attachments ?? []) as readonly Fields[];
  return attachments.flatMap(({ id, filename, description }) => {
    const file = files.find(({ field }) => field === `files[${String(id)}]`);
    if (file === undefined) return [];
    const url = `https://cdn.discordapp.com/attachments/1/2/${String(filename)}`;
    return [
      {
        id: String(600_000_000_000_000_000n + BigInt(String(id))),
        filename,
        description,
        size: file.bytes.length,
        url,
        proxy_url: url,
        content_type: file.type,
        width: 1,
        height: 1,
      },
    ];
  });
}
