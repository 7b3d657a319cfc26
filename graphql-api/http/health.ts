import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Visibility } from "../fan-out/visibility.ts";

const stuckMaxMs = 5_000;

/** What the API can say of itself: it reads, it keeps up, and what was written came back as an announcement. */
export function ownProbes(readStore: ReadStore, visibility: Visibility, isOverloaded: () => boolean): HealthProbe[] {
  return [
    {
      name: "readStore",
      check: async () => {
        await readStore.get(workspaces, workspaceDocumentId);
        return null;
      },
    },
    {
      name: "delivery",
      check: () => (visibility.stuckMs() > stuckMaxMs ? "a write that was accepted is still not delivered" : null),
    },
    { name: "load", check: () => (isOverloaded() ? "more comes in than can be done in time" : null) },
  ];
}
