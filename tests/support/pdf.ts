import { Buffer } from "node:buffer";

/** A PDF with a page for each text. */
export function pdfOf(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const pageIds = texts.map((_text, index) => 4 + index * 2);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] /Count ${texts.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...texts.flatMap((text, index) => pageWith(text, (pageIds[index] ?? 0) + 1)),
  ];
  let written = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = written.length;
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(written + table + end, "latin1"));
}

function pageWith(text: string, contentId: number): readonly string[] {
  const content = `0.1 0.5 0.5 rg 60 400 180 220 re f 0 g BT /F1 28 Tf 60 700 Td (${text}) Tj ET`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contentId} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}
