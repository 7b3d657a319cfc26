import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { v7 as uuidv7 } from "uuid";
import { firstUse, placeOfKey, rememberedMs } from "../../first-use.ts";
import type { RouteHost } from "../../route.ts";

type Needed = Pick<RouteHost, "vault" | "clock" | "instanceId">;

/** The ids of a delivery's messages: the same when the delivery comes again. */
export interface DeliveryIds {
  /** The id of the message with this place in the delivery. */
  messageId(index: number): string;
  /** Those that an earlier request with the delivery posted; undefined where none was complete. */
  readonly posted: readonly string[] | undefined;
  /** Notes that all is posted. */
  finish(messageIds: readonly string[]): Promise<void>;
}

/**
 * A delivery with an id of its sender is noted before it is posted. A request that comes again, even
 * at the same time or after a crash in between, posts under the same ids, and so once.
 */
export async function deliveryIds(host: Needed, deliveryId: string | null): Promise<DeliveryIds> {
  if (deliveryId === null) {
    return { messageId: () => uuidv7({ msecs: host.clock() }), posted: undefined, finish: async () => undefined };
  }
  const beganAtMs = await firstUse(host.vault, "delivery", { key: deliveryId, nowMs: host.clock() });
  const place = `posted/${placeOfKey(deliveryId)}`;
  const posted = await host.vault.get(place);
  return {
    messageId: (index) => derivedTimedId(beganAtMs, host.instanceId, deliveryId, String(index)),
    posted: Array.isArray(posted) ? posted.map(String) : undefined,
    finish: async (messageIds) => {
      await host.vault.putIfAbsent(place, messageIds, rememberedMs);
    },
  };
}
