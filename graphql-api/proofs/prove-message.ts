import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import { type MadeProof, makeProof, SealFinding } from "@logue/sealing/proofs/make-proof.ts";
import { type MessageProof, writeMessageProof } from "@logue/sealing/proofs/message-proof.ts";
import { mayExportRecord, mayProveWords, signedIn } from "../access.ts";
import { recordLook } from "../audit/record-looks.ts";
import type { RequestContext } from "../context.ts";
import { readError } from "../execution/store-errors.ts";
import { limitError } from "../limits/limit-errors.ts";
import { errorCodes } from "../schema/error-codes.ts";

/** Each event adds some kilobytes to a proof. */
const eventsMax = 500;

/** The events that make a message's words; reactions and pins are of other people. */
const eventTypes: ReadonlySet<string> = new Set(["MessagePosted", "MessageEdited", "MessageDeleted", "MessageRestored"]);

/** The source value of `MessageProof`. */
export interface MessageProofSource {
  readonly file: string;
  readonly eventCount: number;
  readonly size: number;
  readonly areWordsProven: boolean;
  readonly unwitnessedSince: string | null;
}

/** The proof of a message that the viewer may read. Null until its events are sealed. */
export async function proveMessage(context: RequestContext, message: MessageDocument): Promise<MessageProofSource | null> {
  const { sealedEventStore: eventStore, blobStore: blobs, vault, discloseEventKeys, clock } = context.services;
  const positions = positionsOf(message);
  if (positions.length > eventsMax) throw limitError("AnswerTooLarge", `A proof has at most ${eventsMax} events.`);
  try {
    const made = await makeProof(
      { eventStore, blobs, vault },
      {
        messageId: message.id,
        positions,
        isOfMessage: ({ type, data }) => eventTypes.has(type) && Object(data).messageId === message.id,
        disclose: mayProveWords(context, message) ? discloseEventKeys : undefined,
        isWithMetadata: mayExportRecord(context),
        nowMs: clock(),
      },
    );
    if (made === undefined) return null;
    if (opensOthersWords(context, message))
      await recordLook(context, "RecordProofTaken", { messageId: message.id, roomId: message.roomId });
    return sourceOf(made);
  } catch (error) {
    throw answeredError(context, error);
  }
}

const opensOthersWords = (context: RequestContext, message: MessageDocument): boolean =>
  mayProveWords(context, message) && signedIn(context).userId !== message.senderId;

/** What is stored and what was sealed differ: the operator is told where, the asker that it is so. */
function answeredError({ services: { log, metrics } }: RequestContext, error: unknown): unknown {
  if (!(error instanceof SealFinding)) return readError(error);
  metrics.sealFindings.inc({ code: error.code });
  log.error({ code: error.code, finding: error.message }, "A proof was refused: the log is not the one that was sealed.");
  return limitError("SealedLogDiffers", errorCodes.SealedLogDiffers.meaning);
}

/** Where its posting, edits, deletions and restorations stand in the event store. */
function positionsOf({ postedPosition, versions, deletedAt, changedPosition }: MessageDocument): string[] {
  const replaced = versions.map(({ replacedPosition }) => replacedPosition);
  const deleted = deletedAt === null ? [] : [changedPosition];
  return [...new Set([postedPosition, ...replaced, ...deleted])].sort();
}

function sourceOf({ size, events, ...file }: MadeProof): MessageProofSource {
  const written: MessageProof = { ...file, events: events.map(({ index: _, ...event }) => event) };
  return {
    file: writeMessageProof(written),
    eventCount: events.length,
    size,
    areWordsProven: events.every(({ words }) => words === "disclosed" || words === "none"),
    unwitnessedSince: file.stated.unwitnessedSince,
  };
}
