import test from "ava";
import type { RoomRole } from "../contract/permissions.ts";
import {
  alice,
  aliceAsAdministrator,
  aliceAsAuditor,
  aliceAsGuest,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  carla,
  channelCreated,
  groupCreated,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { setRoomBanner } from "./set-room-banner.ts";

const given = deciderSpecification(setRoomBanner);

const banner = "Regatta on Sunday";
const data = { roomId, banner };
const bannerSet = (text: string | null) => ({ type: "RoomBannerSet", data: { roomId, banner: text } }) as const;
const past = { actor: aliceRegistered, room: [channelCreated()] };
const channelOfBen = channelCreated({ createdById: ben, memberIds: [alice, ben] });
const granted = (role: RoomRole) =>
  ({ type: "RoomRoleGranted", data: { roomId, userId: alice, role, grantedById: ben } }) as const;

test("an owner sets the banner of a channel, and removes it with null or an empty text", (t) => {
  given(past)
    .when(data)
    .thenEvents(t, [bannerSet(banner)]);
  const shown = { ...past, room: [channelCreated(), bannerSet(banner)] };
  for (const nothing of [null, ""])
    given(shown)
      .when({ roomId, banner: nothing })
      .thenEvents(t, [bannerSet(null)]);
});

test("the same banner again changes nothing, and neither does the removal of none", (t) => {
  given({ ...past, room: [channelCreated(), bannerSet(banner)] })
    .when(data)
    .thenNothing(t);
  for (const nothing of [null, ""]) given(past).when({ roomId, banner: nothing }).thenNothing(t);
});

test("a banner has at most 250 characters, however many units an emoji takes", (t) => {
  given(past)
    .when({ roomId, banner: "🦭".repeat(250) })
    .thenEvents(t, [bannerSet("🦭".repeat(250))]);
  given(past)
    .when({ roomId, banner: "a".repeat(251) })
    .thenRefused(t, "RoomTextTooLong", { lengthMax: 250 });
});

test("owners and administrators set it; members, moderators of the room, guests and auditors do not", (t) => {
  const inChannel = (role: RoomRole) => [channelOfBen, granted(role)];
  given({ actor: aliceRegistered, room: inChannel("owner") })
    .when(data)
    .thenEvents(t, [bannerSet(banner)]);
  given({ actor: aliceAsAdministrator, room: [channelOfBen] })
    .when(data)
    .thenEvents(t, [bannerSet(banner)]);
  for (const role of ["member", "moderator"] as const)
    given({ actor: aliceRegistered, room: inChannel(role) })
      .when(data)
      .thenRefused(t, "NotPermitted");
  for (const actor of [aliceAsGuest, aliceAsAuditor])
    given({ actor, room: [channelOfBen] })
      .when(data)
      .thenRefused(t, "NotPermitted");
});

test("a channel that the actor may not see is refused as one that does not exist", (t) => {
  const hidden = channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] });
  for (const actor of [aliceRegistered, aliceAsAdministrator]) {
    given({ actor, room: [hidden] })
      .when(data)
      .thenRefused(t, "RoomUnknown");
    given({ actor }).when(data).thenRefused(t, "RoomUnknown");
  }
});

test("a member of another public channel is not one of this", (t) => {
  const room = [channelCreated({ createdById: ben, memberIds: [ben, carla] })];
  given({ actor: aliceRegistered, room }).when(data).thenRefused(t, "NotAMember");
});

test("an archived channel keeps its banner, and conversations have none", (t) => {
  given({ ...past, room: [channelCreated(), bannerSet(banner), archived] })
    .when({ roomId, banner: null })
    .thenRefused(t, "RoomArchived");
  given({ ...past, room: [groupCreated] })
    .when(data)
    .thenRefused(t, "RoomKindMismatch");
});

test("a deactivated user changes no channel", (t) => {
  given({ actor: aliceDeactivated, room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
