import { Readable } from "node:stream";
import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type {
  AskedDialog,
  Integration,
  KeptInstanceFile,
  NamedDialog,
  RouteHost,
  SeenRoom,
  ShownToOne,
  WordsForOne,
} from "@logue/integrations/index.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { type IntegrationDocument, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { membershipOf, readableRoom } from "../access.ts";
import type { Callers } from "../callers/callers.ts";
import type { RequestContext, Services, Viewer } from "../context.ts";
import { handleOfDialog } from "../dialogs/program-dialogs.ts";
import { cleanName } from "../files/incoming-file.ts";
import { takeUpload } from "../files/upload.ts";
import type { RequestContexts } from "../http/request-contexts.ts";
import { programSocketsPath } from "../program-sockets/program-sockets.ts";
import { type Admit, bearerToken } from "../provisioning/admission.ts";
import { directoryOf } from "../provisioning/directory.ts";
import { roomByName } from "../rooms/room-by-name.ts";
import { viewerOf } from "../sessions/viewers.ts";
import { answerLater } from "../slash-commands/answer-later.ts";
import { isShownAlone, openDialog } from "../slash-commands/give-answer.ts";
import type { AnsweredPlace } from "../slash-commands/response-addresses.ts";
import { noteDelivery } from "./deliveries.ts";
import { heldFiles } from "./held-files.ts";
import { instanceHost } from "./instance-host.ts";
import { instanceVault } from "./instance-vault.ts";
import { plainSettings } from "./plain-settings.ts";

interface HostParts {
  readonly contexts: RequestContexts;
  readonly callers: Callers;
  readonly services: Services;
  readonly integration: Integration;
  readonly instance: IntegrationDocument;
  /** Where the request comes from. */
  readonly address: string;
  readonly userAgent: string;
  readonly admit: Admit;
}

/** What a route of an instance may touch. What it sees, its own account sees. */
export function routeHost({
  contexts,
  callers,
  services,
  integration,
  instance,
  address,
  userAgent,
  admit,
}: HostParts): RouteHost {
  const acting = () => actingContext(contexts, services, instance, address);
  const { clock, outgoing } = services;
  return {
    ...instanceHost(services, instance, services),
    ...{ clock, outgoing },
    settings: plainSettings(integration, instance),
    vault: instanceVault(services, instance.id),
    heldFiles: heldFiles(services, instance.id),
    directory: directoryOf({ instance, context: contexts.forViewer(null, { address, userAgent: "" }) }),
    admit: (arrived, wanted) => admit(instance, arrived, wanted),
    caller: (arrived, token = bearerToken(arrived)) => callers.callerOf(token, { address, userAgent }),
    findRoom: async (idOrName) => findRoom(await acting(), idOrName),
    keepFile: async (file) => keepInstanceFile(await acting(), file),
    displayName: async () => (await services.readStore.get(users, instance.actorId))?.displayName ?? integration.title,
    messageLengthMax: async () => {
      const workspace = await services.readStore.get(workspaces, workspaceDocumentId);
      return settingsOf("workspace", workspace).messageLengthMax;
    },
    answerLater: (token, answer) => answerLater(services, instance, token, answer),
    noteDelivery: (delivery) => noteDelivery(services, instance, delivery),
    openDialog: async (trigger, asked) => {
      const place = await services.responseAddresses.look(trigger, instance.id);
      const opened = place && (await openDialog(services, place, asked));
      return opened ? handleOfDialog(place.userId, opened) : undefined;
    },
    pushDialog: async (trigger, asked) => {
      const place = await services.responseAddresses.look(trigger, instance.id);
      return place && pushDialog(services, place, asked);
    },
    changeDialog: (dialogId, asked, version) => changeDialog(services, instance, { dialogId, asked, version }),
    openSocket: async (tokenId) => {
      const holder = { instanceId: instance.id, actorId: instance.actorId, tokenId };
      return `${programSocketsPath}${await services.programTickets.issue(holder)}`;
    },
    showAlone: async (words) => showAlone(await acting(), services, instance, words),
  };
}

/** A context in which the instance's account acts; undefined where the account is deactivated. */
async function actingContext(
  contexts: RequestContexts,
  services: Services,
  { actorId }: IntegrationDocument,
  address: string,
): Promise<ActingContext | undefined> {
  const viewer = await viewerOf(services, actorId, ["read", "write"], { expiresAtMs: Number.POSITIVE_INFINITY });
  return viewer === null ? undefined : { viewer, context: contexts.forViewer(viewer, { address, userAgent: "" }) };
}

interface ActingContext {
  readonly viewer: Viewer;
  readonly context: RequestContext;
}

async function findRoom(acting: ActingContext | undefined, idOrName: string): Promise<SeenRoom | undefined> {
  if (acting === undefined) return undefined;
  const { context, viewer } = acting;
  const room = (await readableRoom(context, idOrName)) ?? (await roomByName(context, idOrName.replace(/^#/, "")));
  if (room === undefined || room.kind !== "channel" || room.name === null) return undefined;
  const isMember = (await membershipOf(context, viewer.userId, room.id)) !== undefined;
  return { id: room.id, name: room.name, isArchived: room.archivedAt !== null, isMember };
}

async function pushDialog(
  { programDialogs }: Services,
  { userId, dialogId, commandId = null }: AnsweredPlace,
  asked: AskedDialog,
): Promise<NamedDialog | "tooMany" | undefined> {
  const below = dialogId === undefined ? undefined : await programDialogs.find(userId, dialogId);
  const pushed = below && (await programDialogs.push(userId, below, commandId, asked));
  return typeof pushed === "object" ? handleOfDialog(userId, pushed) : pushed;
}

interface DialogChange {
  readonly dialogId: string;
  readonly asked: AskedDialog;
  readonly version: string | null;
}

async function changeDialog(
  { programDialogs }: Services,
  { id: instanceId }: IntegrationDocument,
  { dialogId, asked, version }: DialogChange,
): Promise<NamedDialog | "outdated" | undefined> {
  const [userId = "", id = ""] = dialogId.split(".");
  const open = uuid.test(userId) && uuid.test(id) ? await programDialogs.find(userId, id) : undefined;
  if (open?.instanceId !== instanceId) return undefined;
  if (version !== null && version !== String(open.version)) return "outdated";
  const changed = await programDialogs.change(userId, id, asked);
  return changed && handleOfDialog(userId, changed);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function showAlone(
  acting: ActingContext | undefined,
  services: Services,
  instance: IntegrationDocument,
  { userId, roomId, threadRootId, text, blocks }: WordsForOne,
): Promise<ShownToOne> {
  if (acting === undefined) return "NotPermitted";
  const { context } = acting;
  if ((await readableRoom(context, roomId)) === undefined) return "RoomUnknown";
  const [own, other] = await Promise.all([instance.actorId, userId].map((id) => membershipOf(context, id, roomId)));
  if (own === undefined) return "NotAMember";
  if (other === undefined) return "UserUnknown";
  const words = { instanceId: instance.id, roomId, threadRootId, text, blocks: blocks.filter(isShownAlone) };
  return (await services.programAnswers.show(userId, words)) ? "shown" : "Overloaded";
}

async function keepInstanceFile(
  acting: ActingContext | undefined,
  { name, declaredType, bytes, roomId }: Parameters<RouteHost["keepFile"]>[0],
): Promise<KeptInstanceFile> {
  if (acting === undefined) return { refused: "NotPermitted" };
  const kept = await takeUpload(acting.context, acting.viewer, {
    place: { roomId, isAvatar: roomId === null, isEmoji: false },
    toldBytes: bytes.length,
    fileBytes: bytes.length,
    hasEnded: async () => false,
    open: async () => ({ name: cleanName(name), declaredType, bytes: Readable.from([bytes], { objectMode: false }) }),
  });
  return isRefusal(kept) ? { refused: kept.refused } : { fileId: kept.fileId };
}
