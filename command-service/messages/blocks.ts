import type { CommandContext } from "../command.ts";
import {
  type AnyBlock,
  type Block,
  blocksSizeMaxBytes,
  fileIdOf,
  isKnownKind,
  knownBlock,
  type PostedAs,
} from "../contract/blocks.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isSystem } from "../users/actor.ts";
import type { UserState } from "../users/user.ts";

/** Refuses blocks of a kind that this program does not know, wrong ones, and too many words in them. */
export function refuseBlocks(blocks: readonly AnyBlock[], fileIds: readonly string[]): Refusal | undefined {
  for (const [place, block] of blocks.entries()) {
    const details = { place, kind: block.kind };
    if (!isKnownKind(block)) return refuse("BlockUnknown", details);
    const known = knownBlock(block);
    if (known === undefined) return refuse("BlockInvalid", details);
    // Readers may open a picture because the message carries its file.
    const fileId = fileIdOf(known);
    if (fileId !== null && !fileIds.includes(fileId)) return refuse("BlockInvalid", { ...details, field: "fileId" });
  }
  const sizeBytes = blocks.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(blocks));
  return sizeBytes > blocksSizeMaxBytes ? refuse("MessageTooLong", { sizeMaxBytes: blocksSizeMaxBytes }) : undefined;
}

/** Blocks that `refuseBlocks` did not refuse, with every field. */
export const knownBlocks = (blocks: readonly AnyBlock[]): Block[] =>
  blocks.map(knownBlock).filter((block) => block !== undefined);

/** Only a program posts under another name. */
export function refusePostedAs(
  postedAs: PostedAs | null | undefined,
  actor: UserState,
  context: CommandContext,
): Refusal | undefined {
  const isProgram = isSystem(context) || ["bot", "app"].includes(context.actorKind) || actor.kind === "bot";
  return postedAs && !isProgram ? refuse("NotPermitted", { field: "postedAs" }) : undefined;
}
