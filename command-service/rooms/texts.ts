import { characterCount } from "../character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { descriptionLengthMax, topicLengthMax } from "../contract/rooms.ts";

/** Refuses a topic or description that is too long. */
export function refuseRoomTexts({ topic = "", description = "" }: { topic?: string; description?: string }): Refusal | undefined {
  const isFine = characterCount(topic) <= topicLengthMax && characterCount(description) <= descriptionLengthMax;
  return isFine ? undefined : refuse("RoomTextTooLong");
}
