import { plainMessage } from "@logue/command-service/contract/plain-message.ts";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
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
}

/**
 * Posts the text in the thread of the event's message, by the instance's account. All ids are made
 * of the event's, so that an event that is sent again posts nothing more.
 */
export async function postBack(event: PublicEvent, text: string, host: ReactionHost): Promise<PostedBack | undefined> {
  const { roomId, messageId: answeredId, threadRootId } = event.data as Place;
  if (roomId === undefined || answeredId === undefined) return undefined;
  const messageId = idMadeOf(event, `message ${host.instanceId}`);
  const message = { messageId, roomId, text, threadRootId: threadRootId ?? answeredId, fileIds: [], blocks: [], postedAs: null };
  const post = () => host.send("PostMessage", { ...plainMessage, ...message }, idMadeOf(event, `command ${host.instanceId}`));
  let answer = await post();
  if (answer.kind === "refused" && answer.code === "NotAMember") {
    // A public channel can be joined; a private one refuses, and so does the second attempt.
    await host.send("JoinRoom", { roomId });
    answer = await post();
  }
  if (answer.kind === "accepted") return { messageIds: [messageId], words: "Its answer was posted." };
  return { messageIds: [], words: `Its answer could not be posted: ${answer.code}.` };
}

const idMadeOf = ({ id, occurredAt }: PublicEvent, what: string): string => derivedTimedId(Date.parse(occurredAt), what, id);
