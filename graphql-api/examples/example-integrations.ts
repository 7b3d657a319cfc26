import { startPosition } from "@logue/infra/event-store/event-store.ts";
import { serverOwnerId } from "@logue/infra/work-store/work-store.ts";
import { keepLetter } from "@logue/integrations/index.ts";
import { noteDelivery } from "../integrations/deliveries.ts";
import { exampleDirectory } from "../testing/example-directory.ts";
import type { TestWorkspace } from "../testing/workspace.ts";

type IntegrationIds = Readonly<
  Record<
    | "ada"
    | "avatar"
    | "integration"
    | "integrationActor"
    | "directory"
    | "directoryActor"
    | "gallery"
    | "galleryActor"
    | "hook"
    | "hookActor"
    | "herald"
    | "heraldActor"
    | "postbox"
    | "postboxActor"
    | "givenUp"
    | "sent"
    | "hello"
    | "plan",
    string
  >
>;

/** One of each kind that examples speak of. */
export async function addIntegrations(workspace: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { integration: instanceId, integrationActor: actorId } = ids;
  const names = { name: "weather", actorName: "barometer", displayName: "Barometer" };
  await workspace.send(workspace.administrator, "AddIntegration", { instanceId, actorId, ...names });
  await linkAccount(workspace, ids);
  await addDirectory(workspace, ids);
  await showPicture(workspace, ids);
  await addHook(workspace, ids);
  await addHerald(workspace, ids);
  await addPostbox(workspace, ids);
}

/** It takes mails; no mailbox is set. */
async function addPostbox({ send, administrator }: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { postbox: instanceId, postboxActor: actorId } = ids;
  const names = { name: "mail-in", actorName: "postbox", displayName: "Postbox" };
  await send(administrator, "AddIntegration", { instanceId, actorId, ...names });
}

/** As the host of an integration does, after the other system has confirmed who it is. */
async function linkAccount({ send, administrator }: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { ada: userId, integration: instanceId, integrationActor } = ids;
  const account = { userId, instanceId, subject: "ada at the provider", label: "ada@example.org" };
  const host = { ...administrator, userId: integrationActor, actorKind: "app" } as const;
  await send(host, "LinkExternalAccount", { ...account, sessionId: administrator.sessionId, email: null });
}

/** People sign in by it, and new ones get an account. */
async function addDirectory({ send, administrator }: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { directory: instanceId, directoryActor: actorId } = ids;
  const names = { name: exampleDirectory.name, actorName: "directory", displayName: "Directory" };
  await send(administrator, "AddIntegration", { instanceId, actorId, ...names });
  for (const key of ["isOffered", "registersPeople"])
    await send(administrator, "ChangeSetting", { scope: "integration", scopeId: instanceId, key, value: true });
}

/** Another directory shows Ada by its picture, and Ada removes it. */
async function showPicture({ send, administrator }: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { ada: userId, avatar: fileId, gallery: instanceId, galleryActor: actorId } = ids;
  const names = { name: exampleDirectory.name, actorName: "gallery", displayName: "Gallery" };
  await send(administrator, "AddIntegration", { instanceId, actorId, ...names });
  const host = { ...administrator, userId: actorId, actorKind: "app" } as const;
  const account = { userId, instanceId, subject: "ada in the directory", label: "ada" };
  await send(host, "LinkExternalAccount", { ...account, sessionId: administrator.sessionId, email: null });
  await send(host, "ApplyExternalPicture", { userId, instanceId, fileId });
  await send(administrator, "RemoveAvatar", { userId });
}

/** It has had one request. */
async function addHook({ send, administrator, services }: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { hook: id, hookActor: actorId } = ids;
  const names = { name: "incoming-webhooks", actorName: "harbour", displayName: "Harbour" };
  await send(administrator, "AddIntegration", { instanceId: id, actorId, ...names });
  const body = JSON.stringify({ text: "Low tide at nine" });
  const words = "Posted.";
  const nothing = { event: null, deliveryId: null, messageIds: [] };
  await noteDelivery(services, { id, actorId, name: names.name }, { ...nothing, outcome: "done", status: 200, words, body });
}

/** It sent one event, gave the next one up, and the third one fails. */
async function addHerald({ send, administrator, services }: TestWorkspace, ids: IntegrationIds): Promise<void> {
  const { herald: id, heraldActor: actorId, givenUp: eventId, hello } = ids;
  const name = "outgoing-webhooks";
  await send(administrator, "AddIntegration", { instanceId: id, actorId, name, actorName: "herald", displayName: "Herald" });
  const [updatedAt, reason] = [new Date(services.clock()).toISOString(), "The receiver answered 400."];
  const [before, type] = [startPosition, "message.posted.v1"];
  const letter = { eventId, before, type, attempts: 1, reason };
  await keepLetter(services, { id, actorId }, letter);
  const answered = { outcome: "done", status: 204, words: "The receiver answered 204.", messageIds: [] };
  const source = { eventId: ids.plan, position: before };
  const delivery = { ...answered, id: ids.sent, at: updatedAt, event: type, deliveryId: ids.plan, body: "{}", source };
  const place = { kind: "delivery", ownerId: actorId, id: `integration ${id} ${ids.sent}` } as const;
  await services.workStore.put({ ...place, value: delivery, updatedAt });
  const failing = { eventId: hello, attempts: 3, sinceMs: services.clock(), reason: "The receiver answered 503." };
  const value = { after: "0".repeat(19) + 7, isPaused: false, failing };
  await services.workStore.put({ kind: "integration-cursor", ownerId: serverOwnerId, id, value, updatedAt });
}
