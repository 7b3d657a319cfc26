import type { MessageFile } from "./file-kinds.ts";
import { openPdf } from "./pdf.ts";

const keptMax = 40;
const widthPx = 320;
const pages = new Map<string, Promise<string | null>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The address of a picture of a PDF's first page; null where it cannot be shown. Pictures are drawn
 * one after another, and kept for when their message is shown again.
 */
export function firstPageOf(file: MessageFile): Promise<string | null> {
  const known = pages.get(file.id);
  if (known !== undefined) return known;
  const page = last.then(() => draw(file)).catch(() => null);
  last = page;
  pages.set(file.id, page);
  for (const [oldest, picture] of pages) {
    if (pages.size <= keptMax) break;
    pages.delete(oldest);
    void picture.then((address) => address && URL.revokeObjectURL(address));
  }
  return page;
}

async function draw(file: MessageFile): Promise<string | null> {
  const pdf = await openPdf(file);
  try {
    const canvas = document.createElement("canvas");
    await pdf.draw(1, canvas, widthPx);
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    canvas.toBlob(resolve);
    const picture = await promise;
    return picture && URL.createObjectURL(picture);
  } finally {
    pdf.close();
  }
}
