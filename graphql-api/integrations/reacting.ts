import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import type { DeliveringHost, Integration, ReactingInstance, ReactionsOptions, SeenBy } from "@logue/integrations/index.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { isPublicRoom, membershipId, memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { mayReadRoom, readableWords } from "../access.ts";
import type { Services } from "../context.ts";
import type { AskPrograms } from "../program-sockets/ask-programs.ts";
import { type Holder, viewerMay } from "../roles/granted-roles.ts";
import { createRoleCache } from "../roles/role-cache.ts";
import { noteDelivery } from "./deliveries.ts";
import { instanceHost } from "./instance-host.ts";
import { plainSettings } from "./plain-settings.ts";

type Needed = Pick<Services, "readStore" | "commands" | "vault" | "whenVisible" | "clock"> &
  Partial<Pick<Services, "integrations">>;

const instancesAtOnce = 1_000;
const visibleWithinMs = 10_000;

/** What the host of integrations needs of Logue: its instances, what they may see and may do. */
export const reactionParts = (services: Needed): Pick<ReactionsOptions, "instances" | "seenBy" | "hostOf" | "clock"> => ({
  clock: services.clock,
  hostOf: (instance) => instanceHost(services, instance),
  instances: () => listInstances(services),
  seenBy: (instance, event, source, withDeleted) => seenBy(services, instance, event, source, withDeleted),
});

type Delivering = Needed &
  Pick<Services, "workStore" | "outgoing" | "metrics" | "integrations"> &
  Pick<DeliveringHost, "topics"> & {
    readonly askPrograms?: AskPrograms;
  };

/** The same for integrations that deliver to other systems. */
export const deliveringParts = (
  services: Delivering,
): ReturnType<typeof reactionParts> & Required<Pick<ReactionsOptions, "wantedBy">> => ({
  ...reactionParts(services),
  hostOf: (instance) => ({ ...instanceHost(services, instance), delivering: deliveringHost(services, instance) }),
  async wantedBy(instance, event, source) {
    const react = integrationOf(services, instance)?.react;
    if (react?.wants === undefined && react?.isOff === undefined) return true;
    await requireVisible(services, source);
    const settings = await settingsNow(services, instance);
    return react.isOff?.(settings) !== true && react.wants?.(event, settings, instance.actorId) !== false;
  },
});

function deliveringHost(services: Delivering, instance: ReactingInstance): DeliveringHost {
  const { clock, outgoing, topics, askPrograms } = services;
  return {
    ...{ clock, outgoing, ...(topics && { topics }), ...(askPrograms && { socket: askPrograms.socketOf(instance) }) },
    settings: () => settingsNow(services, instance),
    noteDelivery: (delivery) => noteDelivery(services, instance, delivery),
  };
}

const integrationOf = ({ integrations = [] }: Needed, { name }: ReactingInstance): Integration | undefined =>
  integrations.find((integration) => integration.name === name);

/** The plain settings of the instance as they are now. */
async function settingsNow(services: Needed, instance: ReactingInstance) {
  const integration = integrationOf(services, instance);
  const document = await services.readStore.get(integrationInstances, instance.id);
  return integration === undefined || document === undefined ? {} : plainSettings(integration, document);
}

async function listInstances({ readStore }: Needed): Promise<readonly ReactingInstance[]> {
  const found: IntegrationDocument[] = [];
  for (;;) {
    const after = found.at(-1)?.order;
    const query = { index: "newest", prefix: [true], limit: instancesAtOnce, ...(after !== undefined && { after }) };
    const page = await readStore.range(integrationInstances, query);
    found.push(...page);
    if (page.length < instancesAtOnce) break;
  }
  return found.map(({ id, name, actorId, order, settings }) => ({
    ...{ id, name, actorId, addedAt: order },
    settings: JSON.stringify(settings ?? {}),
  }));
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

async function requireVisible({ whenVisible }: Needed, { position, stream }: Parameters<SeenBy>[2]): Promise<void> {
  if (!(await whenVisible(position, busKeyOf(stream), visibleWithinMs))) throw new Error("The documents are behind the log.");
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
