/** A line of a made-up page: where it stands, in points from the lower left. */
export interface PlacedLine {
  readonly text: string;
  readonly left?: number;
  readonly top: number;
  readonly size?: number;
}

/** The bytes of a PDF file with these lines, in Windows-1252, one list a page. */
export function makePdf(pages: readonly (readonly PlacedLine[])[]): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>"];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pages.forEach((lines, index) => {
    const content = lines
      .map(({ text, left = 72, top, size = 11 }) => `BT /F1 ${size} Tf ${left} ${top} Td (${escapeText(text)}) Tj ET`)
      .join("\n");
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`;
    objects.push(page, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function escapeText(text: string): string {
  return text.replace(/[\\()]/gu, "\\$&");
}
