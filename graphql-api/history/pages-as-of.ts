import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { claimedPage } from "./claimed-timeline.ts";
import { type PageAsked, type Placed, pageAsOf } from "./messages-as-of.ts";

/** A page of a room's timeline as it stood. */
export const timelineAsOf = <Shown extends Placed>(
  readStore: ReadStore,
  { id, lastNumber }: Pick<RoomDocument, "id" | "lastNumber">,
  page: PageAsked<Shown>,
) =>
  page.instant.axis === "happenedAt"
    ? claimedPage(readStore, id, page)
    : pageAsOf(readStore, { index: "timeline", id, numberOf: ({ number }) => number, lastNumber }, page);

/** A page of the replies to a message as they stood. */
export const threadAsOf = <Shown extends Placed>(
  readStore: ReadStore,
  { id, lastThreadNumber: lastNumber }: Pick<MessageDocument, "id" | "lastThreadNumber">,
  page: PageAsked<Shown>,
) => pageAsOf(readStore, { index: "thread", id, numberOf: ({ threadNumber }) => threadNumber, lastNumber }, page);
