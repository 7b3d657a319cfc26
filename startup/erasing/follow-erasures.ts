import { type ChangeFollower, followChanges } from "@logue/command-service/states/follow-changes.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";

export interface FollowErasuresOptions {
  readonly eventStore: Pick<EventStore, "subscribeToAll" | "lastPosition">;
  readonly dataKeys: Pick<DestroyableDataKeys, "forgetOwner">;
  readonly log: Logger;
}

/** Drops this process's copies of a person's keys as soon as the log says that the person is erased. */
export const followErasures = ({ eventStore, dataKeys, log }: FollowErasuresOptions): Promise<ChangeFollower> =>
  followChanges(
    eventStore,
    ({ type, data }) => {
      if (type === "UserErased") dataKeys.forgetOwner((data as { readonly userId: string }).userId);
    },
    log,
    ["user-"],
  );
