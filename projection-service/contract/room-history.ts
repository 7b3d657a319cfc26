import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { Moment, RoomFactField } from "./history.ts";
import type { MayBeStale } from "./stale.ts";

/** What may have happened to a room. */
export type RoomHistoryKind =
  | "created"
  | "renamed"
  | "topic_set"
  | "description_set"
  | "banner_set"
  | "made_public"
  | "made_private"
  | "made_read_only"
  | "made_writable"
  | "archived"
  | "unarchived"
  | "joined"
  | "added"
  | "entered"
  | "left"
  | "removed"
  | "role_granted"
  | "team_linked"
  | "team_unlinked"
  | "poll_closed";

/** A line in the history of a room, as its readers see it. Never changed, never deleted. */
export interface RoomHistoryDocument extends MayBeStale, Moment {
  /** `roomId:place` */
  readonly id: string;
  readonly roomId: string;
  /** The order: the position, and for each of the people a room begins with `position:userId`. */
  readonly place: string;
  readonly kind: RoomHistoryKind;
  /** Null in the oldest events. */
  readonly actorId: string | null;
  /** The member whom it is about. */
  readonly userId: string | null;
  /** The field that got another text. Its texts are in `roomFacts`. */
  readonly field: RoomFactField | null;
  readonly role: RoomRole | null;
  readonly teamId: string | null;
}

export const roomHistory: Collection<RoomHistoryDocument> = {
  name: "roomHistory",
  projection: "rooms",
  indexes: { ofRoom: { fields: ["roomId", "place"] } },
};
