import { type AnyBlock, type Block, type BlockKind, knownBlock } from "@logue/command-service/contract/blocks.ts";
import type { ClosedPoll, MessageDocument } from "@logue/projection-service/contract/messages.ts";

/** The source value of a block: what is stored, and the room that its message stands in. */
export interface BlockSource<Known extends Block = Block> {
  /** Undefined for a kind or version that only a newer server knows. */
  readonly known: Known | undefined;
  readonly stored: AnyBlock;
  readonly roomId: string;
  /** Missing where the poll of the message takes votes, and without one. */
  readonly closedPoll?: ClosedPoll | undefined;
}

export type KnownBlock<Kind extends BlockKind> = BlockSource<Extract<Block, { readonly kind: Kind }>> & {
  readonly known: Extract<Block, { readonly kind: Kind }>;
};

export type ElementSource = Extract<Block, { readonly kind: "actions" }>["elements"][number];
export type ButtonSource = Extract<ElementSource, { readonly kind: "button" }>;
export type SelectSource = Extract<ElementSource, { readonly kind: "select" }>;
export type SuggestedSelectSource = Extract<ElementSource, { readonly kind: "suggestedSelect" }>;
export type CheckboxesSource = Extract<ElementSource, { readonly kind: "checkboxes" }>;
export type UserSelectSource = Extract<ElementSource, { readonly kind: "userSelect" }>;
export type RoomSelectSource = Extract<ElementSource, { readonly kind: "roomSelect" }>;

export interface BlockFieldSource {
  readonly title: string;
  readonly text: string;
  readonly isShort: boolean;
  readonly roomId: string;
}

export const blocksOf = ({
  blocks,
  roomId,
  closedPoll,
}: Pick<MessageDocument, "blocks" | "roomId" | "closedPoll">): BlockSource[] =>
  blocks.map((stored) => ({ stored, known: knownBlock(stored), roomId, closedPoll }));
