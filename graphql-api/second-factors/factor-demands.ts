import {
  factorDueAtMs,
  type RoleGrace,
  type RoleHeldSince,
  roleGracesIn,
} from "@logue/command-service/contract/factor-demand.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { WorkspaceDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Eventually } from "../execution/eventually.ts";
import { heldRolesOf } from "../roles/held-roles.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import { type KeptWorkspace, keepWorkspace } from "../workspace/kept-workspace.ts";

/** That a person's roles need a second factor, while the person has none. */
export interface FactorDemand {
  /** When the grace ends, epoch milliseconds. */
  readonly dueAtMs: number;
  /** Whether it has ended: until there is a factor, the person can only set one up. */
  readonly isOver: boolean;
}

/**
 * Who has to set up a second factor. The setting is kept in memory; the roles of a person are looked
 * at only where some role needs a factor.
 */
export interface FactorDemands extends KeptWorkspace {
  /** Undefined for a person who has a factor or needs none, and for bots. */
  on(user: UserDocument): Eventually<FactorDemand | undefined>;
  /** Another number each time that the setting changed. */
  changes(): number;
}

interface FactorDemandsOptions {
  readonly readStore: Pick<ReadStore, "get">;
  readonly roleCache: Pick<RoleCache, "list">;
  readonly clock: () => number;
}

export function createFactorDemands({ readStore, roleCache, clock }: FactorDemandsOptions): FactorDemands {
  let graces: readonly RoleGrace[] = [];
  let since: NonNullable<WorkspaceDocument["secondFactorSince"]> = {};
  let isMailEnough = false;
  let known = "";
  let changes = 0;
  const kept = keepWorkspace(readStore, (workspace) => {
    const { secondFactorByRole, mailCodes } = settingsOf("workspace", workspace);
    graces = roleGracesIn(secondFactorByRole);
    isMailEnough = mailCodes === "enough";
    since = workspace.secondFactorSince ?? {};
    const learnt = JSON.stringify([graces, since, isMailEnough]);
    if (learnt !== known) changes += 1;
    known = learnt;
  });

  const hasFactor = ({ secondFactorIds, mailFactorId = null }: UserDocument): boolean =>
    secondFactorIds.length > 0 || (isMailEnough && mailFactorId !== null);

  async function demandOn(user: UserDocument): Promise<FactorDemand | undefined> {
    const held = await heldRolesOf(user, roleCache, clock());
    const roles = held.map(({ sinceAt, ...role }): RoleHeldSince => ({ ...role, sinceMs: Date.parse(sinceAt) }));
    const dueAtMs = factorDueAtMs(graces, since, roles);
    return dueAtMs === undefined ? undefined : { dueAtMs, isOver: dueAtMs <= clock() };
  }

  return {
    ...kept,
    on: (user) => (graces.length === 0 || user.kind === "bot" || hasFactor(user) ? undefined : demandOn(user)),
    changes: () => changes,
  };
}
