import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import test, { type ExecutionContext } from "ava";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import type { Recorded } from "../contract/event.ts";
import { roomStream, teamStream } from "../contract/streams.ts";
import { isMember, type RoomState, roomEntity } from "../rooms/room.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { codeOf, eventsOf, mustAccept, openHarbour, openTestService, type TestService } from "../testing/test-service.ts";
import { startSettlingTeams } from "./settle-teams.ts";
import { type TeamState, teamEntity } from "./team.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };

async function teamOf(store: EventStore, teamId: string): Promise<TeamState> {
  const events = (await eventsOf(store, teamStream(teamId))) as Recorded[];
  return events.reduce((state, event) => teamEntity.evolve(state, event), teamEntity.initialState());
}

async function roomOf(store: EventStore, roomId: string): Promise<RoomState> {
  const events = (await eventsOf(store, roomStream(roomId))) as Recorded[];
  return events.reduce((state, event) => roomEntity.evolve(state, event), roomEntity.initialState());
}

const settled = (store: EventStore, teamId: string) =>
  waitUntil("the team's channels to follow it", async () => (await teamOf(store, teamId)).unsettled.length === 0);

async function openScene(t: ExecutionContext, peopleCount = 4) {
  const service = await openTestService();
  t.teardown(() => service.service.close());
  const harbour = await openHarbour(service, peopleCount);
  const [lead = "", ...others] = harbour.people;
  return { ...service, lead, others, roomId: harbour.generalRoomId };
}

async function newTeam({ send }: TestService, lead: string, memberIds: readonly string[]): Promise<string> {
  const teamId = uuidv7();
  const name = `team-${teamId}`;
  mustAccept(await send(lead, "CreateTeam", { teamId, name, title: "Crew", description: "", memberIds }));
  return teamId;
}

const changesOf = async (store: EventStore, roomId: string, userId: string): Promise<string[]> =>
  (await eventsOf(store, roomStream(roomId)))
    .filter(({ type, data }) => type.startsWith("Member") && (data as { userId?: string }).userId === userId)
    .map(({ type }) => type);

test("the members of now and of later are in the linked channel, and leave it with the team", async (t) => {
  const scene = await openScene(t);
  const { send, store, lead, others, roomId } = scene;
  const [ben = "", cas = ""] = others;
  const teamId = await newTeam(scene, lead, [ben]);
  mustAccept(await send(lead, "LinkTeamToRoom", { teamId, roomId }));
  mustAccept(await send(lead, "AddTeamMembers", { teamId, userIds: [cas] }));
  await settled(store, teamId);
  const linked = await roomOf(store, roomId);
  t.deepEqual([isMember(linked, ben), isMember(linked, cas), linked.teamIds], [true, true, [teamId]]);
  mustAccept(await send(ben, "RemoveTeamMember", { teamId, userId: ben }));
  await settled(store, teamId);
  t.false(isMember(await roomOf(store, roomId), ben));
  mustAccept(await send(lead, "DisbandTeam", { teamId }));
  await settled(store, teamId);
  const after = await roomOf(store, roomId);
  t.deepEqual([isMember(after, cas), isMember(after, lead), after.teamIds], [false, true, []]);
  t.deepEqual(await changesOf(store, roomId, cas), ["MemberAdded", "MemberRemoved"]);
});

test("a person who left a channel of the team is not brought back by another change of the team", async (t) => {
  const scene = await openScene(t);
  const { send, store, lead, others, roomId } = scene;
  const [ben = "", cas = ""] = others;
  const teamId = await newTeam(scene, lead, [ben]);
  mustAccept(await send(lead, "LinkTeamToRoom", { teamId, roomId }));
  await settled(store, teamId);
  mustAccept(await send(ben, "LeaveRoom", { roomId }));
  mustAccept(await send(lead, "AddTeamMembers", { teamId, userIds: [cas] }));
  await settled(store, teamId);
  t.deepEqual(await changesOf(store, roomId, ben), ["MemberAdded", "MemberLeft"]);
});

test("an event that reaches several settlers, each of them twice, adds each person once", async (t) => {
  const scene = await openScene(t);
  const { send, store, lead, others, roomId, service } = scene;
  const teamId = await newTeam(scene, lead, others);
  const teamNow = () => teamOf(store, teamId);
  const options = { eventStore: store, teamNow, roomNow: (id: string) => roomOf(store, id), handle: service.handle, log };
  const settlers = [1, 2, 3].map(() => startSettlingTeams({ ...options, othersPauseMs: 0 }));
  mustAccept(await send(lead, "LinkTeamToRoom", { teamId, roomId }));
  for (const settler of settlers)
    for (const event of await eventsOf(store, teamStream(teamId))) {
      settler.observe(event);
      settler.observe(event);
    }
  await settled(store, teamId);
  await Promise.all(settlers.map((settler) => settler.stop()));
  for (const userId of others) t.deepEqual(await changesOf(store, roomId, userId), ["MemberAdded"]);
});

test("what a stopped process left undone is done by the next one", async (t) => {
  const scene = await openScene(t);
  const { send, store, lead, others, roomId } = scene;
  const teamId = await newTeam(scene, lead, others);
  // The command is accepted, and the process ends before anything follows from it.
  const closing = scene.service.close();
  await send(lead, "LinkTeamToRoom", { teamId, roomId });
  await closing;
  t.is((await teamOf(store, teamId)).unsettled.length, 1);
  const next = await openTestService(scene);
  t.teardown(() => next.service.close());
  await settled(store, teamId);
  for (const userId of others) t.true(isMember(await roomOf(store, roomId), userId));
});

test("two processes on one log settle a team that one of them changed", async (t) => {
  const scene = await openScene(t);
  const second = await openTestService(scene);
  t.teardown(() => second.service.close());
  const { store, lead, others, roomId } = scene;
  const [ben = "", cas = ""] = others;
  const teamId = await newTeam(scene, lead, [ben]);
  mustAccept(await second.send(lead, "LinkTeamToRoom", { teamId, roomId }));
  mustAccept(await scene.send(lead, "AddTeamMembers", { teamId, userIds: [cas] }));
  await settled(store, teamId);
  for (const userId of [ben, cas]) t.deepEqual(await changesOf(store, roomId, userId), ["MemberAdded"]);
});

test("a team of several hundred is added to a channel in batches", async (t) => {
  const scene = await openScene(t, 251);
  const { send, store, lead, others, roomId } = scene;
  const teamId = await newTeam(scene, lead, others);
  mustAccept(await send(lead, "LinkTeamToRoom", { teamId, roomId }));
  await settled(store, teamId);
  t.is((await roomOf(store, roomId)).members.size, 251);
  t.is(codeOf(await send(lead, "UnlinkTeamFromRoom", { teamId, roomId })), "accepted");
  await settled(store, teamId);
  t.is((await roomOf(store, roomId)).members.size, 1);
});

type Step =
  | { readonly kind: "join" | "leave"; readonly team: number; readonly person: number }
  | { readonly kind: "link" | "unlink" | "disband"; readonly team: number }
  | { readonly kind: "enter" | "exit"; readonly person: number };

const teamCount = 3;
const personCount = 4;
const team = fc.nat(teamCount - 1);
const person = fc.nat(personCount - 1);
const ofTeams: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("join" as const, "leave" as const), team, person }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("link" as const, "unlink" as const), team }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("disband" as const), team }) },
);
const ofPeople: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom("enter" as const, "exit" as const), person });

/** Sends the command of a step. A refused one, such as for a disbanded team, changes nothing. */
async function take(step: Step, scene: Awaited<ReturnType<typeof openScene>>, teamIds: readonly string[]): Promise<void> {
  const { send, lead, others, roomId } = scene;
  const teamId = "team" in step ? (teamIds[step.team] ?? "") : "";
  const userId = "person" in step ? (others[step.person] ?? "") : "";
  const commands = {
    join: () => send(lead, "AddTeamMembers", { teamId, userIds: [userId] }),
    leave: () => send(lead, "RemoveTeamMember", { teamId, userId }),
    link: () => send(lead, "LinkTeamToRoom", { teamId, roomId }),
    unlink: () => send(lead, "UnlinkTeamFromRoom", { teamId, roomId }),
    disband: () => send(lead, "DisbandTeam", { teamId }),
    enter: () => send(lead, "AddMembers", { roomId, userIds: [userId] }),
    exit: () => send(userId, "LeaveRoom", { roomId }),
  };
  await commands[step.kind]();
}

const newTeams = (scene: Awaited<ReturnType<typeof openScene>>) =>
  Promise.all(Array.from({ length: teamCount }, () => newTeam(scene, scene.lead, [])));

test("in any order of changes of teams, who is in a channel by team are the members of its linked teams", async (t) => {
  const scene = await openScene(t, personCount + 1);
  await fc.assert(
    fc.asyncProperty(fc.array(ofTeams, { maxLength: 25 }), async (steps) => {
      const teamIds = await newTeams(scene);
      // Many steps are under way at once, and what follows from one mixes with the next.
      for (const step of steps) await take(step, scene, teamIds);
      await Promise.all(teamIds.map((teamId) => settled(scene.store, teamId)));
      const room = await roomOf(scene.store, scene.roomId);
      const teams = await Promise.all(teamIds.map((teamId) => teamOf(scene.store, teamId)));
      const linked = teams.filter(({ roomIds }) => roomIds.includes(scene.roomId));
      const isRight = scene.others.every((userId) => {
        const isHeld = linked.some(({ members }) => hasEntry(members, userId));
        return isMember(room, userId) === isHeld && hasEntry(room.byTeam, userId) === isHeld;
      });
      for (const teamId of teamIds) await scene.send(scene.lead, "DisbandTeam", { teamId });
      await Promise.all(teamIds.map((teamId) => settled(scene.store, teamId)));
      return isRight;
    }),
    { seed: 11, numRuns: 12 },
  );
  t.pass();
});

/** The rule of the README: a person is out, in by a team, or in for a reason of their own. */
function evolveModel(model: Map<number, "team" | "own">, teams: readonly Set<number>[], linked: Set<number>): void {
  for (const [member, reason] of model)
    if (reason === "team" && ![...linked].some((index) => teams[index]?.has(member))) model.delete(member);
}

test("people who come and go by themselves are where the rule says", async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(ofTeams, ofPeople), { maxLength: 25 }), async (steps) => {
      const scene = await openScene(t, personCount + 1);
      const teamIds = await newTeams(scene);
      const teams = teamIds.map(() => new Set<number>());
      const [linked, gone, model] = [new Set<number>(), new Set<number>(), new Map<number, "team" | "own">()];
      const bring = (member: number): void => void (model.has(member) || model.set(member, "team"));
      for (const step of steps) {
        await take(step, scene, teamIds);
        await Promise.all(teamIds.map((teamId) => settled(scene.store, teamId)));
        if ("team" in step && gone.has(step.team)) continue;
        if (step.kind === "join" && !teams[step.team]?.has(step.person)) {
          teams[step.team]?.add(step.person);
          if (linked.has(step.team)) bring(step.person);
        }
        if (step.kind === "leave") teams[step.team]?.delete(step.person);
        if (step.kind === "link" && !linked.has(step.team)) {
          linked.add(step.team);
          for (const member of teams[step.team] ?? []) bring(member);
        }
        if (step.kind === "unlink" || step.kind === "disband") linked.delete(step.team);
        if (step.kind === "disband") gone.add(step.team);
        if (step.kind === "enter" && !model.has(step.person)) model.set(step.person, "own");
        if (step.kind === "exit") model.delete(step.person);
        evolveModel(model, teams, linked);
      }
      const room = await roomOf(scene.store, scene.roomId);
      return scene.others.every((userId, index) => isMember(room, userId) === model.has(index));
    }),
    { seed: 12, numRuns: 8 },
  );
  t.pass();
});
