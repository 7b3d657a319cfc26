import { type AnyBlock, blocksMax, blocksSizeMaxBytes } from "@logue/command-service/contract/blocks.ts";
import { characterCount } from "@logue/command-service/contract/character-count.ts";
import { textSizeMaxBytes } from "@logue/command-service/contract/settings.ts";
import { splitText } from "../../markup/split-text.ts";

/** What one command posts. */
export interface PackedMessage {
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
}

export interface Packed {
  readonly messages: readonly PackedMessage[];
  /** A text that is too long even in parts: it becomes a file, its beginning the text. */
  readonly fileText: string | null;
  readonly omittedCount: number;
}

/** A longer payload would push everything else out of sight. */
const partsMax = 5;
/** Room for the mark of a part. */
const markLength = 30;
const beginningLength = 1_000;

/**
 * Divides a message into ones that are accepted: a long text in parts, and many blocks over several
 * messages. What is left then is counted.
 */
export function packMessages(
  asked: { readonly text: string; readonly blocks: readonly AnyBlock[]; readonly omittedCount: number },
  lengthMax: number,
): Packed {
  const { parts, fileText } = partsOf(asked.text, lengthMax);
  const { packs, omittedCount } = packBlocks(asked.blocks);
  const [text = "", ...before] = parts.toReversed();
  const [first = [], ...more] = packs;
  const messages = [
    ...before.toReversed().map((part) => ({ text: part, blocks: [] })),
    { text, blocks: first },
    ...more.map((pack) => ({ text: "", blocks: pack })),
  ];
  const left = asked.omittedCount + omittedCount;
  return { messages: withNote(messages, left), fileText, omittedCount: left };
}

/** The last message says how much is missing. */
function withNote(messages: readonly PackedMessage[], omittedCount: number): readonly PackedMessage[] {
  const last = messages.at(-1);
  if (omittedCount === 0 || last === undefined) return messages;
  const words = omittedCount === 1 ? "One more part was left out." : `${omittedCount} more parts were left out.`;
  const note = { kind: "context", version: 1, text: words };
  return [...messages.slice(0, -1), { ...last, blocks: [...last.blocks, note] }];
}

function partsOf(text: string, lengthMax: number): { readonly parts: readonly string[]; readonly fileText: string | null } {
  if (text.trim() === "") return { parts: [], fileText: null };
  const fits = characterCount(text) <= lengthMax && Buffer.byteLength(text) <= textSizeMaxBytes;
  if (fits) return { parts: [text], fileText: null };
  const sizeMax = Math.max(1, Math.min(lengthMax, textSizeMaxBytes) - markLength);
  const parts = splitText(text, sizeMax);
  if (parts.length > partsMax) return { parts: [splitText(text, Math.min(sizeMax, beginningLength))[0] ?? ""], fileText: text };
  return {
    parts: parts.map((part, index) => (index === 0 ? part : `_Part ${index + 1} of ${parts.length}_\n\n${part}`)),
    fileText: null,
  };
}

function packBlocks(blocks: readonly AnyBlock[]): {
  readonly packs: readonly (readonly AnyBlock[])[];
  readonly omittedCount: number;
} {
  const packs: AnyBlock[][] = [];
  let sizeBytes = Number.POSITIVE_INFINITY;
  for (const [index, block] of blocks.entries()) {
    const blockBytes = Buffer.byteLength(JSON.stringify(block)) + 1;
    const last = packs.at(-1);
    if (last !== undefined && sizeBytes + blockBytes <= blocksSizeMaxBytes - 200 && last.length < blocksMax - 1) {
      last.push(block);
      sizeBytes += blockBytes;
    } else if (packs.length === partsMax) return { packs, omittedCount: blocks.length - index };
    else {
      packs.push([block]);
      sizeBytes = blockBytes;
    }
  }
  return { packs, omittedCount: 0 };
}
