import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Visibility } from "../fan-out/visibility.ts";

const stuckMaxMs = 5_000;

/** The health of the API: it can read, it keeps up, and writes come back as announcements. */
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
