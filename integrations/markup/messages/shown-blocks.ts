import { type Block, blockSchema } from "@logue/command-service/contract/blocks.ts";
import type { AskedBlock } from "./asked-message.ts";

/** Keeps the picture at an address. Undefined where there is none to keep. */
export type KeepPicture = (url: string) => Promise<string | undefined>;

export interface ShownBlocks {
  readonly blocks: readonly Block[];
  readonly omittedCount: number;
}

/** More would keep the sender waiting; the others are links. */
const picturesMax = 5;

/** Blocks as a message has them: with copies of the pictures, or links where there is no copy. */
export async function showBlocks(asked: readonly AskedBlock[], keepPicture: KeepPicture): Promise<ShownBlocks> {
  const urls = [...new Set(asked.flatMap((block) => pictureOf(block) ?? []))].slice(0, picturesMax);
  const kept = await Promise.all(urls.map(async (url) => [url, await keepPicture(url)] as const));
  const fileIds = new Map(kept);
  const blocks = asked.flatMap((block) => {
    const read = blockSchema.safeParse(withFile(block, fileIds.get(pictureOf(block) ?? "")));
    return read.success ? [read.data] : [];
  });
  return { blocks, omittedCount: asked.length - blocks.length };
}

function pictureOf(block: AskedBlock): string | null {
  if (block.kind === "image") return block.url;
  return block.kind === "attachment" ? block.imageUrl : null;
}

function withFile(block: AskedBlock, fileId: string | undefined): unknown {
  if (block.kind === "image") {
    const { url, ...picture } = block;
    if (fileId !== undefined) return { ...picture, fileId };
    return { kind: "section", version: 1, text: linkTo(block.description, url) };
  }
  if (block.kind !== "attachment") return block;
  const { imageUrl, ...attachment } = block;
  if (fileId !== undefined || imageUrl === null) return { ...attachment, fileId: fileId ?? null };
  const picture = { title: "Picture", text: linkTo("Open", imageUrl), isShort: true };
  return { ...attachment, fileId: null, fields: [...attachment.fields.slice(0, 19), picture] };
}

const linkTo = (words: string, url: string): string => `[${words.replace(/[[\]\\]/g, "\\$&")}](<${url}>)`;
