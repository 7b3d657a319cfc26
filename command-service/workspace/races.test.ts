import { randomUUID } from "node:crypto";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { type EventStore, EventStoreError, type RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { startCommandService } from "../command-service.ts";
import type { Commands, CommandType } from "../contract/commands.ts";
import { alice, ben, carla, idOf, roomId } from "../testing/cast.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
/** Near the clock by which the store says when it took an event. */
const startMs = Date.now();

/** With a key for identifiers that is always the same, so that runs can be compared. */
async function vaultOfTests(): Promise<Vault> {
  const vault = openMemoryVault();
  await vault.putIfAbsent({ kind: "server", id: "identifier-digest", ownerId: "server", value: "a2V5" });
  return vault;
}

interface Told {
  readonly commandId?: string;
  readonly actorId: string;
  readonly actorKind?: "user" | "system";
}

/**
 * A command service on this store; with `appendsMax` it stops before an append. The vault remains,
 * as a file would.
 */
async function serviceOn(
  store: EventStore,
  vault: Vault = openMemoryVault(),
  nowMs = startMs,
  appendsMax = Number.POSITIVE_INFINITY,
) {
  let appends = 0;
  const eventStore: EventStore = Object.assign(Object.create(store), {
    append: async (...append: Parameters<EventStore["append"]>) => {
      appends += 1;
      if (appends > appendsMax) throw new EventStoreError("StoreClosed", "The process died here.");
      return store.append(...append);
    },
  });
  const clock = () => nowMs;
  const options = { eventStore, sealedEventStore: eventStore, vault, log: silent, clock, limits: { resendPausesMs: [] } };
  const service = await startCommandService(options);
  const send = <Type extends CommandType>(type: Type, data: Commands[Type], told: Told): Promise<CommandAnswer> => {
    const commandId = told.commandId ?? randomUUID();
    return service.handle({ commandId, type, data, actorKind: "user", correlationId: commandId, ...told });
  };
  return { send, close: service.close };
}

type Send = Awaited<ReturnType<typeof serviceOn>>["send"];

const outcomeOf = (answer: CommandAnswer): string => (answer.kind === "accepted" ? answer.kind : answer.code);
const eventsOf = (store: EventStore): Promise<RecordedEvent[]> => store.readAll({ limit: 1000 });
const typesOf = (events: readonly RecordedEvent[]): string[] => events.map(({ type }) => type);

const workspaceOf = (userId: string, name: string, generalRoomId: string) => ({
  workspaceId: idOf("1"),
  name: "Harbour",
  administrator: { userId, name, displayName: name, email: `${name}@example.org` },
  generalRoomId,
});
const personOf = (userId: string, name: string) => ({
  userId,
  name,
  displayName: name,
  email: null,
  timeZone: null,
  inviteId: null,
  kind: "person" as const,
  origin: null,
});
const system = { actorId: idOf("5a5"), actorKind: "system" } as const;

test("of ten first visitors at once one gets the workspace, and the others leave nothing behind", async (t) => {
  const store = openMemoryEventStore();
  const { send, close } = await serviceOn(store);
  const visitors = Array.from({ length: 10 }, (_, index) => ({ userId: idOf(`f${index}`), room: idOf(`a${index}`) }));
  const answers = await Promise.all(
    visitors.map(({ userId, room }, index) =>
      send("CreateWorkspace", workspaceOf(userId, `visitor${index}`, room), { actorId: userId }),
    ),
  );
  t.deepEqual(answers.map(outcomeOf).sort(), [...Array(9).fill("WorkspaceExists"), "accepted"].sort());
  const types = typesOf(await eventsOf(store));
  t.deepEqual(types, ["WorkspaceCreated", ...Array(3).fill("IdentifierClaimed"), "UserRegistered", "RoomCreated"]);
  await close();
});

test("of twenty people who want one name at once one gets it", async (t) => {
  const store = openMemoryEventStore();
  const { send, close } = await serviceOn(store);
  await send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => send("RegisterUser", personOf(idOf(`f${index}`), "alice"), system)),
  );
  t.deepEqual(answers.map(outcomeOf).sort(), [...Array(19).fill("UserNameTaken"), "accepted"].sort());
  await close();
});

test("of two administrators who deactivate each other at once one stays", async (t) => {
  const store = openMemoryEventStore();
  const { send, close } = await serviceOn(store);
  await send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
  await send("RegisterUser", personOf(ben, "ben"), system);
  await send("AssignRole", { userId: ben, role: "administrator" }, { actorId: carla });
  const answers = await Promise.all([
    send("DeactivateUser", { userId: ben }, { actorId: carla }),
    send("DeactivateUser", { userId: carla }, { actorId: ben }),
  ]);
  t.is(answers.filter(({ kind }) => kind === "accepted").length, 1);
  t.is(typesOf(await eventsOf(store)).filter((type) => type === "UserDeactivated").length, 1);
  await close();
});

const inviteId = idOf("1471e");

/** What each command finds, and what it is. */
const commandsOfSeveralSteps: Readonly<
  Record<string, { before: (send: Send) => Promise<unknown>; run: (send: Send) => Promise<CommandAnswer> }>
> = {
  CreateWorkspace: {
    before: async () => {},
    run: (send) => send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { commandId: idOf("c0de"), actorId: carla }),
  },
  RegisterUser: {
    before: async (send) => {
      await send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
      await send("CreateInviteLink", { inviteId, role: "member", expiresAt: null, usesMax: 1 }, { actorId: carla });
    },
    run: (send) => send("RegisterUser", { ...personOf(alice, "alice"), inviteId }, { commandId: idOf("c0de"), actorId: alice }),
  },
  RenameUser: {
    before: (send) => send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla }),
    run: (send) => send("RenameUser", { userId: carla, name: "carlotta" }, { commandId: idOf("c0de"), actorId: carla }),
  },
  RenameRoom: {
    before: (send) => send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla }),
    run: (send) => send("RenameRoom", { roomId, name: "quay" }, { commandId: idOf("c0de"), actorId: carla }),
  },
  AssignRole: {
    before: async (send) => {
      await send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
      await send("RegisterUser", personOf(ben, "ben"), system);
    },
    run: (send) => send("AssignRole", { userId: ben, role: "administrator" }, { commandId: idOf("c0de"), actorId: carla }),
  },
  StepBack: {
    before: async (send) => {
      await send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
      await send("RegisterUser", personOf(ben, "ben"), system);
      await send("AssignRole", { userId: ben, role: "administrator" }, { actorId: carla });
    },
    run: (send) => send("AssignRole", { userId: carla, role: "member" }, { commandId: idOf("c0de"), actorId: carla }),
  },
  ReactivateUser: {
    before: async (send) => {
      await send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
      await send("RegisterUser", personOf(ben, "ben"), system);
      await send("AssignRole", { userId: ben, role: "administrator" }, { actorId: carla });
      await send("DeactivateUser", { userId: ben }, { actorId: carla });
    },
    run: (send) => send("ReactivateUser", { userId: ben }, { commandId: idOf("c0de"), actorId: carla }),
  },
  CreateChannel: {
    before: (send) => send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla }),
    run: (send) =>
      send(
        "CreateChannel",
        { roomId: idOf("b0a7"), name: "boats", visibility: "public", topic: "", description: "", memberIds: [], origin: null },
        { commandId: idOf("c0de"), actorId: carla },
      ),
  },
};

/**
 * What the store holds after the command completed, whether or not its process stopped before one
 * of its appends.
 */
async function eventsAfter(name: string, appendsMax: number): Promise<string[]> {
  const command = commandsOfSeveralSteps[name];
  if (command === undefined) throw new Error(`No such command: ${name}`);
  const store = openMemoryEventStore();
  const vault = await vaultOfTests();
  const preparing = await serviceOn(store, vault);
  await command.before(preparing.send);
  await preparing.close();
  const dying = await serviceOn(store, vault, startMs + 3_600_000, appendsMax);
  await command.run(dying.send);
  await dying.close();
  const healed = await serviceOn(store, vault, startMs + 3_700_000);
  const answer = await command.run(healed.send);
  await healed.close();
  return [
    outcomeOf(answer),
    ...(await eventsOf(store)).map(({ stream, type, data }) => `${stream} ${type} ${JSON.stringify(data)}`),
  ];
}

for (const name of Object.keys(commandsOfSeveralSteps))
  test(`${name}, sent again after the process died before any of its appends, ends as if it had not`, async (t) => {
    const expected = await eventsAfter(name, Number.POSITIVE_INFINITY);
    t.is(expected[0], "accepted");
    for (const appendsMax of [0, 1, 2, 3]) t.deepEqual(await eventsAfter(name, appendsMax), expected, `died after ${appendsMax}`);
  });

test("a name whose claimer died goes to the next one after half a minute, and the first one's late resend does not get it", async (t) => {
  const store = openMemoryEventStore();
  const vault = await vaultOfTests();
  const first = await serviceOn(store, vault);
  await first.send("CreateWorkspace", workspaceOf(carla, "carla", roomId), { actorId: carla });
  await first.close();
  const dying = await serviceOn(store, vault, startMs, 1);
  const late = { ...system, commandId: idOf("1a7e") };
  t.is(outcomeOf(await dying.send("RegisterUser", personOf(alice, "alice"), late)), "StoreUnavailable");
  await dying.close();
  const soon = await serviceOn(store, vault, startMs + 10_000);
  t.is(outcomeOf(await soon.send("RegisterUser", personOf(ben, "alice"), system)), "UserNameTaken");
  await soon.close();
  const later = await serviceOn(store, vault, startMs + 60_000);
  t.is(outcomeOf(await later.send("RegisterUser", personOf(ben, "alice"), system)), "accepted");
  t.is(outcomeOf(await later.send("RegisterUser", personOf(alice, "alice"), late)), "UserNameTaken");
  await later.close();
});
