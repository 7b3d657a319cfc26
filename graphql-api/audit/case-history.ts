import type { MessageAsOf } from "@logue/projection-service/contract/as-of.ts";
import type { CaseDocument } from "@logue/projection-service/contract/cases.ts";
import type { Instant } from "@logue/projection-service/contract/history.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { RequestContext } from "../context.ts";
import { type ShowAsOf, storedAsOf } from "../history/messages-as-of.ts";
import type { RoomAsOfSource } from "../history/rooms-as-of.ts";
import { isWithin } from "./case-messages.ts";

/** The source value of `CaseRoomAsOf`. */
export interface CaseRoomAsOf extends RoomAsOfSource {
  readonly found: CaseDocument;
}

/** The source value of `CaseMessageAsOf`. */
export interface CaseMessageAsOf extends MessageAsOf {
  readonly message: MessageDocument;
  readonly instant: Instant;
  readonly found: CaseDocument;
}

/** Shows a message of the past to those who look into a case, whose look was recorded. */
export const shownWithin =
  ({ services }: RequestContext, found: CaseDocument): ShowAsOf<CaseMessageAsOf> =>
  async (message, instant) => {
    if (!isWithin(found, message)) return undefined;
    const asOf = await storedAsOf(services.readStore, message, instant);
    return asOf && { ...asOf, message, instant, found };
  };
