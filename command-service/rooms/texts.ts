import { characterCount } from "../contract/character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { roomTextLengthMax } from "../contract/rooms.ts";

type RoomText = keyof typeof roomTextLengthMax;

const roomTexts = Object.keys(roomTextLengthMax) as RoomText[];

/** Refuses texts of a room that are longer than the contract allows, and says how long they may be. */
export function refuseRoomTexts(texts: { readonly [Text in RoomText]?: string | null }): Refusal | undefined {
  const tooLong = roomTexts.find((text) => characterCount(texts[text] ?? "") > roomTextLengthMax[text]);
  return tooLong && refuse("RoomTextTooLong", { lengthMax: roomTextLengthMax[tooLong] });
}
