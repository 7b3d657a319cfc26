import { getDocument, type PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import PdfThread from "pdfjs-dist/build/pdf.worker.min.mjs?worker";
import type { MessageFile } from "./file-kinds.ts";

const openMaxMs = 20_000;
const chunkBytes = 256 * 1024;
const pixelsMax = 12_000_000;

/** The worker that reads PDFs, and the thread in which it runs. */
interface Reading {
  readonly worker: PDFWorker;
  readonly thread: Worker;
}
let reading: Reading | undefined;

function readingNow(): Reading {
  if (reading === undefined) {
    const thread = new PdfThread();
    reading = { thread, worker: PDFWorker.create({ port: thread }) };
  }
  return reading;
}

/** A document that never ends must not hold up those that follow. */
function startAnew(stuck: Reading): void {
  stuck.thread.terminate();
  if (reading === stuck) reading = undefined;
}

/** Where a page is drawn: in CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A PDF that is shown page by page. Only the parts of the file that a page needs are fetched. */
export class Pdf {
  readonly pageCount: number;
  readonly #document: PDFDocumentProxy;
  readonly #close: () => void;

  constructor(document: PDFDocumentProxy, close: () => void) {
    this.#document = document;
    this.pageCount = document.numPages;
    this.#close = close;
  }

  async sizeOf(page: number): Promise<PageSize> {
    const { width, height } = (await this.#document.getPage(page)).getViewport({ scale: 1 });
    return { width, height };
  }

  /** Draws a page, `width` CSS pixels wide, and says how large it is. */
  async draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<PageSize> {
    const proxy = await this.#document.getPage(page);
    const whole = proxy.getViewport({ scale: 1 });
    const wanted = (width / whole.width) * Math.min(2, globalThis.devicePixelRatio || 1);
    const scale = Math.min(wanted, Math.sqrt(pixelsMax / (whole.width * whole.height)));
    const viewport = proxy.getViewport({ scale });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    await proxy.render({ canvas, viewport }).promise;
    proxy.cleanup();
    return { width: whole.width, height: whole.height };
  }

  /** The words of a page, for screen readers. */
  async textOf(page: number): Promise<string> {
    const { items } = await (await this.#document.getPage(page)).getTextContent();
    return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  }

  close(): void {
    this.#close();
  }
}

/**
 * Opens a PDF. Rejects where it is broken, needs a password, takes too long, or may not be read by
 * this page, such as from the files' own origin.
 */
export async function openPdf({ url }: Pick<MessageFile, "url">): Promise<Pdf> {
  const now = readingNow();
  const loading = getDocument({
    url: new URL(url ?? "", location.href).href,
    worker: now.worker,
    rangeChunkSize: chunkBytes,
    disableAutoFetch: true,
    disableStream: true,
    // The page's policy forbids both, and the pages are drawn without them.
    useWasm: false,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: pixelsMax * 4,
    canvasMaxAreaInBytes: pixelsMax * 4,
    verbosity: 0,
  });
  const close = (): void => void loading.destroy().catch(() => undefined);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    startAnew(now);
    reject(new Error("The PDF took too long to open."));
  }, openMaxMs);
  try {
    return new Pdf(await Promise.race([loading.promise, late]), close);
  } catch (error) {
    close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
