import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeErased } from "./erased.ts";
import type { MayBeStale } from "./stale.ts";

/** A case. Its scope never changes. */
export interface CaseDocument extends MayBeStale, MayBeErased {
  readonly id: string;
  readonly number: string;
  readonly reason: string;
  readonly personIds: readonly string[];
  readonly roomIds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly viewerIds: readonly string[];
  readonly openedById: string;
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly needsApproval: boolean;
  readonly approvedById: string | null;
  readonly approvedAt: string | null;
  readonly closedById: string | null;
  readonly closedAt: string | null;
  readonly order: string;
  /** Always true: lets one range list them all. */
  readonly isListed: boolean;
}

export const cases: Collection<CaseDocument> = {
  name: "cases",
  projection: "audit",
  indexes: { newest: { fields: ["isListed", "order"] } },
};
