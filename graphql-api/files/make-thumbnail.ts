import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

export interface Picture {
  /** The size after the picture was turned the right way up. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail: { readonly bytes: Buffer; readonly contentType: string; readonly width: number; readonly height: number };
}

/** How large a small picture is, and how many frames of an animation it keeps. */
export interface PictureShape {
  readonly width: number;
  readonly height: number;
  readonly framesMax: number;
  /** Larger pictures are not opened. Default: those that take more than 200 MB. */
  readonly pixelsMax?: number;
}

const photoShape: PictureShape = { width: 480, height: 360, framesMax: 1 };
export const emojiShape: PictureShape = { width: 128, height: 128, framesMax: 150 };
/** A picture of this many pixels takes 200 MB to open; a small file can claim to be far larger. */
const pixelsMax = 50_000_000;
/** The whole picture must be in memory to be opened. */
export const picturedSizeMaxBytes = 32 * 1024 * 1024;

/**
 * A small picture without the camera's metadata (place, time, device). Undefined when the bytes are
 * not a picture that can be opened.
 */
export async function makeThumbnail(source: Readable, shape: PictureShape = photoShape): Promise<Picture | undefined> {
  // The library is loaded at the first picture, because it would add 40 ms to every start.
  const { default: sharp } = await import("sharp");
  const bytes = await buffer(source);
  const limitInputPixels = shape.pixelsMax ?? pixelsMax;
  try {
    const { autoOrient, pages: frames = 1 } = await sharp(bytes, { limitInputPixels }).metadata();
    const pages = Math.min(frames, shape.framesMax);
    const { data, info } = await sharp(bytes, { limitInputPixels, autoOrient: true, pages })
      .resize(shape.width, shape.height, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const thumbnail = { bytes: data, contentType: "image/webp", width: info.width, height: info.pageHeight ?? info.height };
    return { width: autoOrient.width, height: autoOrient.height, thumbnail };
  } catch {
    return undefined;
  }
}
