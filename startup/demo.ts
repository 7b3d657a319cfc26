import { randomUUID } from "node:crypto";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { Stores } from "@logue/infra/stores/open-stores.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { demoCast, demoUserId, demoWorkspace, playDemo } from "../integrations/demo/demo.ts";
import { createCommandSender } from "./importing/import-host.ts";
import type { Services } from "./start-services.ts";

/** The password of all users of the demo. */
const demoPassword = "ferry-to-saltholm";

/**
 * Fills an empty workspace with users, rooms and a history, and prints the names to sign in with.
 * An existing workspace is not changed, so the demo may be started again.
 */
export async function fillWithDemo(stores: Stores, services: Services): Promise<void> {
  const { commandChannel, whenVisible } = services;
  const { readStore } = stores;
  if (await readStore.get(workspaces, workspaceDocumentId)) {
    console.log("The workspace is not empty; the demo leaves it as it is.");
    return;
  }
  const sender = createCommandSender({ commandChannel, whenVisible, readStore, importer: "demo" });
  const host = { ...sender, progress: () => undefined };
  const { administrator, workspaceId } = demoWorkspace;
  const occurredAt = new Date(Date.now() - 23 * 86_400_000).toISOString();
  await host.send({
    type: "CreateWorkspace",
    data: demoWorkspace,
    commandId: workspaceId,
    actorId: administrator.userId,
    occurredAt,
  });
  const { notes } = await playDemo(host, Date.now());
  if (notes.length > 0) throw new Error(`The demo could not be played: ${notes.flatMap(({ lines }) => lines).join(" ")}`);
  for (const { name } of demoCast) {
    const commandId = randomUUID();
    const data = { userId: demoUserId(name), keptSessionId: null };
    const actor = { actorId: systemActorId, actorKind: "system" } as const;
    const ids = { commandId, correlationId: commandId };
    await commandChannel.send({ ...ids, type: "ChangePassword", data, ...actor, secrets: { password: demoPassword } });
  }
  console.log(`Sign in as ${demoCast.map(({ name }) => name).join(", ")} (ada administers), password ${demoPassword}`);
}
