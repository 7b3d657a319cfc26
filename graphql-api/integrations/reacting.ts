import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { DeliveringHost, ReactingInstance, Reaction, ReactionsOptions, SeenBy } from "@logue/integrations/index.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { isPublicRoom, membershipId, memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { mayReadRoom, readableWords } from "../access.ts";
import type { Services } from "../context.ts";
import type { AskPrograms } from "../program-sockets/ask-programs.ts";
import { type Holder, viewerMay } from "../roles/granted-roles.ts";
import { createRoleCache } from "../roles/role-cache.ts";
import { noteDelivery } from "./deliveries.ts";
import { instanceHost } from "./instance-host.ts";
import { type InstanceList, openInstanceList, requireVisible } from "./instance-list.ts";
import { plainSettings } from "./plain-settings.ts";

type Needed = Pick<Services, "readStore" | "commands" | "vault" | "whenVisible" | "clock"> &
  Partial<Pick<Services, "integrations">>;

/** What the host of integrations needs of Logue: what instances may see and may do. */
export const reactionParts = (services: Needed): Pick<ReactionsOptions, "seenBy" | "hostOf" | "clock"> => ({
  clock: services.clock,
  hostOf: (instance) => instanceHost(services, instance),
  seenBy: (instance, event, source, withDeleted) => seenBy(services, instance, event, source, withDeleted),
});

type Delivering = Needed &
  Pick<Services, "workStore" | "outgoing" | "metrics" | "integrations"> &
  Parameters<typeof openInstanceList>[0] &
  Pick<DeliveringHost, "topics"> & {
    readonly askPrograms?: AskPrograms;
  };

/** The same for integrations that deliver to other systems, and which instances there are. */
export function deliveringParts(
  services: Delivering,
): ReturnType<typeof reactionParts> & Required<Pick<ReactionsOptions, "instances" | "wantedBy">> {
  const list = openInstanceList(services);
  return {
    ...reactionParts(services),
    instances: list.all,
    hostOf: (instance) => ({ ...instanceHost(services, instance), delivering: deliveringHost(services, instance, list) }),
    wantedBy: wantedBy(services, list),
  };
}

const wantedBy = (services: Delivering, list: InstanceList): Required<ReactionsOptions>["wantedBy"] => {
  return (instance, event, { position }) => {
    const react = integrationOf(services, instance)?.react;
    if (react?.wants === undefined && react?.isOff === undefined) return true;
    const isWanted = (settings: Awaited<ReturnType<InstanceList["settingsAt"]>>): boolean =>
      settings !== undefined && asksFor(react, event, settings, instance.actorId);
    const settings = list.settingsAt(instance.id, position);
    return settings instanceof Promise ? settings.then(isWanted) : isWanted(settings);
  };
};

/** One whose filter breaks is given the event: its error is shown there, and holds back no other. */
function asksFor({ isOff, wants }: Reaction, ...[event, settings, actorId]: Parameters<NonNullable<Reaction["wants"]>>): boolean {
  try {
    return isOff?.(settings) !== true && wants?.(event, settings, actorId) !== false;
  } catch {
    return true;
  }
}

function deliveringHost(services: Delivering, instance: ReactingInstance, list: InstanceList): DeliveringHost {
  const { clock, outgoing, topics, askPrograms } = services;
  return {
    ...{ clock, outgoing, ...(topics && { topics }), ...(askPrograms && { socket: askPrograms.socketOf(instance) }) },
    settings: () => settingsNow(services, instance),
    noteDelivery: (delivery) => noteDelivery(services, instance, delivery),
    isOfSameKind: async (accountId) =>
      (await list.all()).some(({ name, actorId }) => name === instance.name && actorId === accountId),
  };
}

const integrationOf = ({ integrations = [] }: Needed, { name }: ReactingInstance) =>
  integrations.find((integration) => integration.name === name);

/** The plain settings of the instance as they are now. */
async function settingsNow(services: Needed, instance: ReactingInstance) {
  const integration = integrationOf(services, instance);
  const document = await services.readStore.get(integrationInstances, instance.id);
  return integration === undefined || document === undefined ? {} : plainSettings(integration, document);
}

/**
 * The event as the instance's account may see it at this moment. The documents show the event
 * itself first: the account may have come to the room just before.
 */
async function seenBy(
  services: Needed,
  instance: ReactingInstance,
  event: PublicEvent,
  source: Parameters<SeenBy>[2],
  withDeleted: boolean,
): ReturnType<SeenBy> {
  const { readStore } = services;
  const { actorId } = instance;
  await requireVisible(services, source);
  const user = await readStore.get(users, actorId);
  if (user?.isActive !== true) return null;
  const holder = await holderOf(services, user);
  const { roomId, messageId } = event.data as { readonly roomId?: string; readonly messageId?: string };
  if (roomId === undefined) return viewerMay(holder, "users.seeDirectory") ? event : null;
  const [room, membership] = await Promise.all([
    readStore.get(rooms, roomId),
    readStore.get(memberships, membershipId(roomId, actorId)),
  ]);
  if (room === undefined || !mayReadRoom(holder, room, membership !== undefined)) return null;
  if (!isPublicRoom(room) && (await leavesOutPrivate(services, instance))) return null;
  if (withDeleted) return event;
  const message = messageId === undefined ? undefined : await readStore.get(messages, messageId);
  return readableWords(event, message);
}

async function leavesOutPrivate(services: Needed, instance: ReactingInstance): Promise<boolean> {
  const react = integrationOf(services, instance)?.react;
  return react?.leavesOutPrivate?.(await settingsNow(services, instance)) ?? false;
}

/** Its roles are read anew, because this may be a process without announcements. */
const holderOf = async ({ readStore, clock }: Needed, user: UserDocument): Promise<Holder> => ({
  role: user.role,
  granted: await createRoleCache(readStore, clock).grantedTo(user),
});
