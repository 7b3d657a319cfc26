import { serverOwnerId, type WorkKey, type WorkStore } from "@logue/infra/work-store/work-store.ts";

/** There from the first device on: until then no message is looked at for pushes. */
const markKey: WorkKey = { kind: "delivery", ownerId: serverOwnerId, id: "push-devices-in-use" };

export async function noteDevicesInUse(workStore: WorkStore, nowMs: number): Promise<void> {
  if (await areDevicesInUse(workStore)) return;
  await workStore.put({ ...markKey, value: {}, updatedAt: new Date(nowMs).toISOString() });
}

export const areDevicesInUse = async (workStore: Pick<WorkStore, "get">): Promise<boolean> =>
  (await workStore.get(markKey)) !== undefined;
