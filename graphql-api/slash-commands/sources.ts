import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";

/** The source value of `SlashCommand`. */
export interface SlashCommandSource {
  readonly word: string;
  readonly usage: string;
  readonly means: string;
  readonly offeredById: string | null;
}

/** The source value of `AnswerToViewer`. */
export interface AnswerToViewerSource {
  readonly id: string | null;
  readonly text: string | null;
  readonly blocks: readonly AnyBlock[];
  /** The room to go to. */
  readonly roomId: string | null;
  /** The room in which it was asked. */
  readonly inRoomId: string;
}
