import { plainMessage } from "@logue/command-service/contract/plain-message.ts";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { type CommandAnswer, CommandChannelUnavailable } from "@logue/infra/command-channel/command-channel.ts";
import { z } from "zod";
import type { ReactionHost } from "../integration.ts";

const answered = z.object({ text: z.string().trim().min(1).max(4_000) });

/** The text of an answer that is to be posted; undefined for every other answer. */
export function textOfAnswer(body: string): string | undefined {
  try {
    return answered.safeParse(JSON.parse(body)).data?.text;
  } catch {
    return undefined;
  }
}

interface Place {
  readonly roomId?: string;
  readonly messageId?: string;
  readonly threadRootId?: string | null;
}

export interface PostedBack {
  readonly messageIds: readonly string[];
  readonly words: string;
  /** Whether it could not be posted now, and can be later. */
  readonly isLater?: boolean;
}

/** Refusals that pass by themselves. */
const passing: readonly string[] = ["StoreUnavailable", "Overloaded", "RateLimited"];

/**
 * Posts the text in the thread of the event's message, by the instance's account. All ids are made
 * of the event's, so that an event that is sent again posts nothing more.
 */
export async function postBack(event: PublicEvent, text: string, host: ReactionHost): Promise<PostedBack | undefined> {
  const { roomId, messageId: answeredId, threadRootId } = event.data as Place;
  if (roomId === undefined || answeredId === undefined) return undefined;
  const messageId = idMadeOf(event, `message ${host.instanceId}`);
  const message = { messageId, roomId, text, threadRootId: threadRootId ?? answeredId, fileIds: [], blocks: [], postedAs: null };
  const post = () =>
    host.send("PostMessage", { ...plainMessage, ...message }, idMadeOf(event, `command ${host.instanceId}`)).catch(unreached);
  let answer = await post();
  if (answer.kind === "refused" && answer.code === "NotAMember") {
    // A public channel can be joined; a private one refuses, and so does the second attempt.
    const joined = await host.send("JoinRoom", { roomId }).catch(unreached);
    answer = joined.kind === "refused" && passing.includes(joined.code) ? joined : await post();
  }
  if (answer.kind === "accepted") return { messageIds: [messageId], words: "Its answer was posted." };
  const isLater = passing.includes(answer.code);
  const words = `Its answer could not be posted${isLater ? " now" : ""}: ${answer.code}.`;
  return { messageIds: [], words, ...(isLater && { isLater }) };
}

const unreached = (error: unknown): CommandAnswer => {
  if (error instanceof CommandChannelUnavailable) return { kind: "refused", code: "StoreUnavailable", details: {} };
  throw error;
};

const idMadeOf = ({ id, occurredAt }: PublicEvent, what: string): string => derivedTimedId(Date.parse(occurredAt), what, id);
