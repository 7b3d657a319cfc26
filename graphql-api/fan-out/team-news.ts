import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { type TeamDocument, teamMembershipId, teamMemberships, teams } from "@logue/projection-service/contract/teams.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { createConflation } from "./conflation.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { Inbox } from "./inbox.ts";
import type { LiveSubscription } from "./live-subscription.ts";

/** Tells the users who follow their inbox of changed teams. */
export interface TeamNews {
  apply(changes: readonly DocumentChange[]): void;
  /** Sends the held changes of teams that change often. */
  flush(): void;
}

export interface TeamNewsOptions {
  readonly inboxes: ReadonlyMap<string, Inbox>;
  readonly dispatcher: Dispatcher;
  readonly readStore: ReadStore;
  /** Runs one task after the other. */
  readonly inOrder: (task: () => Promise<void>) => void;
}

/**
 * Who may see a team is decided as in `readableTeam`: each subscriber with the permission for the
 * directory is sent every change, the others the changes of their own teams.
 */
export function createTeamNews(options: TeamNewsOptions): TeamNews {
  const { inboxes, dispatcher, readStore, inOrder } = options;
  const news = createConflation<string>((teamIds) => inOrder(() => tell(teamIds)));

  async function tell(teamIds: readonly string[]): Promise<void> {
    if (inboxes.size === 0) return;
    const found = await readStore.getMany(teams, teamIds);
    const others = subscriptionsOf([...inboxes.values()]).filter((each) => !seesEveryTeam(each));
    for (const [index, teamId] of teamIds.entries()) {
      const members = await membersAmong(teamId, others);
      const seeing = subscriptionsOf([...inboxes.values()]).filter(seesEveryTeam);
      dispatcher.publish([changed(teamId, found[index])], [...seeing, ...members]);
    }
  }

  async function membersAmong(teamId: string, among: readonly LiveSubscription[]): Promise<LiveSubscription[]> {
    const ids = among.map(({ viewer }) => teamMembershipId(teamId, viewer.userId));
    const found = among.length === 0 ? [] : await readStore.getMany(teamMemberships, ids);
    return among.filter((_subscription, index) => found[index] !== undefined);
  }

  /** A person who left a team and sees no other team is told that this one is gone. */
  async function tellGone(teamId: string, userId: string): Promise<void> {
    const own = subscriptionsOf([inboxes.get(userId)]).filter((each) => !seesEveryTeam(each));
    if (own.length > 0) dispatcher.publish([changed(teamId, undefined)], own);
  }

  return {
    apply(changes) {
      const teamIds = new Set<string>();
      for (const { collection, id, document } of changes) {
        if (collection === teams.name) teamIds.add(id);
        if (collection !== teamMemberships.name) continue;
        const [teamId = "", userId = ""] = id.split(":");
        teamIds.add(teamId);
        if (document === null && inboxes.has(userId)) inOrder(() => tellGone(teamId, userId));
      }
      news.change([...teamIds].map((teamId) => [teamId, teamId]));
    },
    flush: news.flush,
  };
}

const subscriptionsOf = (inboxes: readonly (Inbox | undefined)[]): LiveSubscription[] =>
  inboxes.flatMap((inbox) => [...(inbox?.subscriptions ?? [])]);

const seesEveryTeam = ({ viewer }: LiveSubscription): boolean => viewerMay(viewer, "users.seeDirectory");

/** A disbanded team is there for no one. */
const changed = (teamId: string, team: TeamDocument | undefined) =>
  ({ __typename: "TeamChanged", teamId, team: team === undefined || team.disbandedAt !== null ? null : team }) as const;
