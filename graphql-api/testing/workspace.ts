import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import { eventsTopic, topicDeclarations } from "@logue/command-service/contract/topics.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { openDataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { discloseEventKeys } from "@logue/infra/event-store/personal-data/disclosure.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { integrations } from "@logue/integrations/index.ts";
import { type ExecutionResult, graphql } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { RecentLooks } from "../audit/recent-looks.ts";
import { createTokenUses } from "../audit/token-uses.ts";
import type { RequestContext, Services, Viewer } from "../context.ts";
import { createProgramDialogs } from "../dialogs/program-dialogs.ts";
import { createDrafts } from "../drafts/drafts.ts";
import { createErasedPeople, type ErasedPeople } from "../erasing/erased-people.ts";
import { hideErasedIn } from "../erasing/hide-erased.ts";
import { hideErasedPeople } from "../erasing/hide-erased-people.ts";
import { createLoaders } from "../execution/loaders.ts";
import { followAnnouncements } from "../fan-out/announcements.ts";
import { createUploadsUnderWay } from "../files/uploads-under-way.ts";
import { unlimitedBudget } from "../limits/answer-budget.ts";
import { measureDeliveryLag } from "../limits/delivery-lag.ts";
import { createLinkRequests } from "../mail/link-requests.ts";
import { createPresence, type PresenceKeeper } from "../presence/presence.ts";
import { createSignals } from "../presence/signals.ts";
import { createAskPrograms } from "../program-sockets/ask-programs.ts";
import { createTickets } from "../program-sockets/tickets.ts";
import { createRoomLogs } from "../replay/room-log.ts";
import { createRoleCache } from "../roles/role-cache.ts";
import { createScheduledMessages } from "../scheduled-messages/scheduled-messages.ts";
import { createCursorOrigin } from "../schema/cursor-origin.ts";
import { createSchema } from "../schema/schema.ts";
import { createSignInSources } from "../sessions/sign-in-sources.ts";
import { createSidebars } from "../sidebar/sidebars.ts";
import { createProgramAnswers } from "../slash-commands/program-answers.ts";
import { createResponseAddresses } from "../slash-commands/response-addresses.ts";
import { createUserCache } from "../users/user-cache.ts";
import { type BackEnd, type BackEndOptions, startBackEnd } from "./back-end.ts";
import { exampleDirectory } from "./example-directory.ts";
import { exampleImport } from "./example-import.ts";

/** A user in the workspace, as the API sees this user. */
export interface Person extends Viewer {
  readonly name: string;
}

/** With the part of presence that sockets and other instances use. */
export type TestServices = Services & { readonly presence: PresenceKeeper };

/**
 * The API's schema above a back end in this process, called as the API would: for tests of what
 * users can see and do.
 */
export interface TestApi {
  readonly backEnd: BackEnd;
  readonly services: TestServices;
  /**
   * Sends a command as this user, or as Logue itself, and waits until queries see it. Fails the
   * test when it is refused.
   */
  send<Type extends CommandType>(actor: Person | "system", type: Type, data: Commands[Type]): Promise<CommandAnswer>;
  /** Executes an operation as this user, or without being signed in. */
  ask(viewer: Viewer | null, source: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  /** The data of `ask`; fails the test when there are errors. */
  answer(viewer: Viewer | null, source: string, variables?: Readonly<Record<string, unknown>>): Promise<JsonObject>;
  contextOf(viewer: Viewer | null): RequestContext;
  /** The token that the last answer set in a cookie; null when it removed the cookie. */
  readonly cookie: TestCookie;
  /** Sets a user's password as Logue itself. */
  setPassword(userId: string, password: string): Promise<void>;
  /** Begins a session for a user as Logue itself. */
  startSession(userId: string): Promise<{ readonly sessionId: string; readonly token: string }>;
  /** Makes an access token as the user. */
  createToken(userId: string, scopes: readonly TokenScope[], expiresAt?: string | null): Promise<string>;
  close(): Promise<void>;
}

export interface TestCookie {
  token: string | null;
  devices?: string;
  signInAttempt?: string | null;
}

/** The same with a workspace in it, its administrator and the room `general`. */
export interface TestWorkspace extends TestApi {
  readonly administrator: Person;
  readonly generalRoomId: string;
  /** Registers a user and, unless it is a guest, lets the user join the room `general`. */
  addPerson(name: string, role?: WorkspaceRole, userId?: string): Promise<Person>;
}

export interface TestWorkspaceOptions extends BackEndOptions {
  readonly administratorId?: string;
  readonly generalRoomId?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a test says what an answer holds by looking into it.
export type JsonObject = Record<string, any>;

export const openTestApi = async (options: BackEndOptions = {}): Promise<TestApi> => openTestApiOn(await startBackEnd(options));

/** The same on a back end that a test has opened; `close` closes it. */
export async function openTestApiOn(backEnd: BackEnd): Promise<TestApi> {
  const erasedPeople = createErasedPeople();
  const services = createServices(backEnd, erasedPeople);
  const following = await followAnnouncements(backEnd.eventBus, (announcement) => {
    const { changes } = hideErasedIn(announcement, erasedPeople);
    services.userCache.apply(changes);
    services.cursorOrigin.apply(changes);
    services.sessionDays.apply(changes);
    services.roleCache.apply(changes);
    services.factorDemands.apply(changes);
  });
  const schema = createSchema();
  const cookie: TestCookie = { token: null };
  const contextOf = (viewer: Viewer | null) => requestContext(services, viewer, cookie);
  const ask: TestApi["ask"] = (viewer, source, variables) =>
    graphql({ schema, source, contextValue: contextOf(viewer), variableValues: variables });
  return {
    backEnd,
    services,
    cookie,
    contextOf,
    ask,
    send: sender(backEnd),
    ...secretsBy(backEnd),
    answer: async (viewer, source, variables) => dataOf(await ask(viewer, source, variables)),
    close: async () => {
      await following.stop();
      await backEnd.close();
    },
  };
}

export async function openTestWorkspace(options: TestWorkspaceOptions = {}): Promise<TestWorkspace> {
  const api = await openTestApi(options);
  const { administratorId = uuidv7(), generalRoomId = uuidv7() } = options;
  const administrator = personOf(administratorId, "ada", "administrator");
  await api.send(administrator, "CreateWorkspace", {
    workspaceId: uuidv7(),
    name: "Analytical Engines",
    administrator: { userId: administratorId, name: "ada", displayName: "Ada Lovelace", email: "ada@example.org" },
    generalRoomId,
  });
  return {
    ...api,
    administrator,
    generalRoomId,
    addPerson: (name, role = "member", userId = uuidv7()) => addPerson(api.send, generalRoomId, personOf(userId, name, role)),
  };
}

export const personOf = (userId: string, name: string, role: WorkspaceRole): Person => ({
  userId,
  name,
  role,
  actorKind: role === "bot" || role === "auditor" ? role : "user",
  scopes: ["read", "write", "administer"],
  sessionId: uuidv7(),
  tokenId: null,
  sessionBegunAtMs: Number.POSITIVE_INFINITY,
  expiresAtMs: Number.POSITIVE_INFINITY,
});

const seenWithinMs = 60_000;

function sender({ commands, whenVisible }: BackEnd): TestApi["send"] {
  return async (actor, type, data) => {
    const isSystem = actor === "system";
    const actorId = isSystem ? systemActorId : actor.userId;
    const actorKind = isSystem ? "system" : actor.actorKind;
    const answer = await commands.send({ commandId: uuidv7(), correlationId: uuidv7(), type, data, actorId, actorKind });
    if (answer.kind === "refused") throw new Error(`${type} was refused: ${answer.code} ${JSON.stringify(answer.details)}`);
    const appends = [...(answer.earlier ?? []), answer];
    const seen = await Promise.all(appends.map(({ stream, position }) => whenVisible(position, busKeyOf(stream), seenWithinMs)));
    if (!seen.every(Boolean)) throw new Error(`${type} was not seen in time.`);
    return answer;
  };
}

function secretsBy({ commands }: BackEnd): Pick<TestApi, "setPassword" | "startSession" | "createToken"> {
  const send = async (type: CommandType, data: object, secrets: Readonly<Record<string, string>>, ownerId?: string) => {
    const actor = { actorId: ownerId ?? systemActorId, actorKind: ownerId === undefined ? "system" : "user" } as const;
    const answer = await commands.send({ commandId: uuidv7(), correlationId: uuidv7(), ...actor, type, data, secrets });
    if (answer.kind === "refused") throw new Error(`${type} was refused: ${answer.code}`);
    return answer.secrets ?? {};
  };
  return {
    setPassword: async (userId, password) => void (await send("ChangePassword", { userId, keptSessionId: null }, { password })),
    startSession: async (userId) => {
      const sessionId = uuidv7();
      const from = { userAgent: "a test", address: "127.0.0.1" };
      const { sessionToken = "" } = await send("SignIn", { userId, sessionId, method: "password" }, from);
      return { sessionId, token: sessionToken };
    },
    createToken: async (userId, scopes, expiresAt = null) => {
      const token = { userId, tokenId: uuidv7(), label: "a test", scopes, expiresAt };
      return (await send("CreateAccessToken", token, {}, userId)).accessToken ?? "";
    },
  };
}

async function addPerson(send: TestApi["send"], generalRoomId: string, person: Person): Promise<Person> {
  const { userId, name, role } = person;
  const displayName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const kind = role === "bot" ? "bot" : "person";
  const facts = { userId, name, displayName, email: `${name}@example.org`, timeZone: null, kind } as const;
  await send("system", "RegisterUser", { ...facts, inviteId: null, origin: null });
  if (role !== "member" && role !== "bot") await send("system", "AssignRole", { userId, role });
  if (role !== "guest") await send("system", "AddMembers", { roomId: generalRoomId, userIds: [userId] });
  return person;
}

function createServices(backEnd: BackEnd, erasedPeople: ErasedPeople): TestServices {
  const { vault, eventBus, clock, log } = backEnd;
  const shown = hideErasedPeople({ ...backEnd, erasedPeople, tell: () => {} });
  const { readStore } = shown;
  const signals = createSignals(eventBus, (error) => log.error({ err: error }, "A signal was lost."));
  const [userCache, roleCache] = [createUserCache(readStore), createRoleCache(readStore, clock)];
  erasedPeople.onAdded(userCache.forget);
  const signIns = createSignInSources({ ...backEnd, readStore, userCache, roleCache, roleClock: clock });
  const { sessions, accessTokens } = signIns;
  const dataKeyCache = openDataKeyCache(backEnd.dataKeys);
  return {
    ...{ ...backEnd, ...shown },
    discloseEventKeys: (event) => discloseEventKeys(event, dataKeyCache),
    roomLogs: createRoomLogs({ sealedEventStore: backEnd.sealedEventStore, keys: dataKeyCache }),
    tokenUses: createTokenUses(backEnd),
    recentLooks: new RecentLooks(),
    partitions: topicDeclarations.find(({ name }) => name === eventsTopic)?.partitions ?? 1,
    endSignIns: (ids) => {
      sessions.forget(ids);
      accessTokens.forget(ids);
    },
    drafts: createDrafts({ workStore: backEnd.workStore, signals, clock }),
    scheduledMessages: createScheduledMessages({ workStore: backEnd.workStore, readStore: backEnd.readStore, signals, clock }),
    linkRequests: createLinkRequests({ ...backEnd, readStore, vault }),
    sidebars: createSidebars({ workStore: backEnd.workStore, signals, clock }),
    programAnswers: createProgramAnswers(backEnd.workStore, signals, clock),
    programDialogs: createProgramDialogs(backEnd.workStore, signals, clock),
    programTickets: createTickets(backEnd.workStore, clock),
    askPrograms: createAskPrograms(backEnd),
    responseAddresses: createResponseAddresses(backEnd.workStore, clock),
    presence: createPresence({ signals, instanceId: "test", clock }),
    uploads: createUploadsUnderWay(backEnd),
    imports: exampleImport,
    integrations: [...integrations, exampleDirectory],
    outgoing: openOutgoing({ allowed: [networkOf("127.0.0.1/32")] }),
    userCache,
    cursorOrigin: createCursorOrigin(readStore),
    ...signIns,
    roleCache,
    deliveryLag: measureDeliveryLag(clock),
  };
}

const requestContext = (services: Services, viewer: Viewer | null, cookie: TestCookie): RequestContext => ({
  viewer,
  services,
  loaders: createLoaders(services.readStore),
  budget: unlimitedBudget,
  correlationId: uuidv7(),
  origin: "http://localhost",
  address: "127.0.0.1",
  userAgent: "a test",
  setSessionCookie: (token) => {
    cookie.token = token;
  },
  devices: cookie.devices ?? "",
  setDevicesCookie: (devices) => {
    cookie.devices = devices;
  },
  signInAttempt: cookie.signInAttempt ?? "",
  setSignInAttemptCookie: (token) => {
    cookie.signInAttempt = token;
  },
});

function dataOf({ data, errors }: ExecutionResult): JsonObject {
  if (errors !== undefined && errors.length > 0) throw new Error(errors.map((error) => error.stack ?? error.message).join("\n"));
  return JSON.parse(JSON.stringify(data));
}
