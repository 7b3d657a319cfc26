import type { QuotedMessage } from "../messages/drafts.svelte.ts";
import type { UploadedFile } from "../messages/upload-file.ts";

/** A message on its way: kept across reloads until Logue has answered. */
export interface PendingMessage {
  readonly messageId: string;
  readonly roomId: string;
  readonly text: string;
  readonly threadRootId: string | null;
  readonly alsoInRoom: boolean;
  readonly quotedMessageId: string | null;
  readonly fileIds: readonly string[];
  /** Its files and what it quotes, to be shown here; older versions of the client kept neither. */
  readonly files?: readonly UploadedFile[];
  readonly quoted?: QuotedMessage | null;
  readonly sentAt: string;
  /** What Logue said when it refused, until the person tries again or gives up. */
  readonly refusal: string | null;
  /** Why it takes long, where that is known; it is only shown, and not kept. */
  readonly waits?: string;
}
