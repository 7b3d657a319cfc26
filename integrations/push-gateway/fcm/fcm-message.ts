import type { Push } from "../push.ts";

/**
 * Data alone, without a `notification`: the app is woken and decides what it shows, after it has fetched
 * the words itself.
 */
export function fcmMessage(push: Push, token: string): object {
  const { badge, text, priority, collapseId, timeToLiveSeconds } = push;
  return {
    message: {
      token,
      data: { ...push.fields, ...(badge !== null && { badge: String(badge) }), ...text },
      android: {
        priority: priority === "high" ? "HIGH" : "NORMAL",
        ttl: `${timeToLiveSeconds}s`,
        ...(collapseId !== null && { collapse_key: collapseId }),
      },
    },
  };
}
