import test from "ava";
import { alice, archived, ben, channelCreated, registered, roomId } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { bot, botId, byInstance, instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { settleExternalMember } from "./settle-external-member.ts";

const given = deciderSpecification(settleExternalMember);

const roomMap = [`staff -> ${roomId}`];
const room = [channelCreated({ visibility: "private", memberIds: [ben], createdById: ben })];
const past = { actor: bot, workspace: workspaceWithInstance({ roomMap }), user: [registered(alice), linked()], room };
const leaving = { ...past, workspace: workspaceWithInstance({ roomMap, leavesRooms: true }) };
const command = { userId: alice, instanceId, roomId, groups: ["staff"] };
const added = (by: object = { addedById: botId, instanceId }): PastEvent => ({
  type: "MemberAdded",
  data: { roomId, userId: alice, addedById: ben, lastNumber: 0, ...by },
});

test("a member of the group is added to the channel, once, with the instance as the cause", (t) => {
  given(past).when(command, byInstance).thenEvents(t, [added()]);
  given({ ...past, room: [...room, added()] })
    .when(command, byInstance)
    .thenNothing(t);
  given({ ...past, room: [...room, archived] })
    .when(command, byInstance)
    .thenNothing(t);
  given({ ...past, user: [registered(alice, { role: "auditor" }), linked()] })
    .when(command, byInstance)
    .thenNothing(t);
});

test("who is in the channel because of the group alone leaves with it, where the setting says so", (t) => {
  const gone = { ...command, groups: [] };
  const removed = { type: "MemberRemoved", data: { roomId, userId: alice, removedById: botId, instanceId } } as const;
  const joined = [...room, added()];
  given({ ...leaving, room: joined })
    .when(gone, byInstance)
    .thenEvents(t, [removed]);
  given({ ...past, room: joined })
    .when(gone, byInstance)
    .thenNothing(t);
  given({ ...leaving, room: joined })
    .when({ ...gone, groups: null }, byInstance)
    .thenNothing(t);
  given({ ...leaving, room: [...room, added({})] })
    .when(gone, byInstance)
    .thenNothing(t);
  const promoted: PastEvent = { type: "RoomRoleGranted", data: { roomId, userId: alice, role: "moderator", grantedById: ben } };
  given({ ...leaving, room: [...joined, promoted] })
    .when(gone, byInstance)
    .thenNothing(t);
});

test("a group gives no channel that the map does not name, and only the instance says so", (t) => {
  given({ ...past, workspace: workspaceWithInstance() })
    .when(command, byInstance)
    .thenNothing(t);
  given(past).when(command).thenRefused(t, "NotPermitted");
  given({ ...past, room: [] })
    .when(command, byInstance)
    .thenRefused(t, "RoomUnknown");
  given({ ...past, user: [registered(alice)] })
    .when(command, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
});
