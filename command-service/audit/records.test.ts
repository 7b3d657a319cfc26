import test from "ava";

import type { UserEvent } from "../contract/users.ts";
import { alice, aliceAsAdministrator, aliceAsModerator, aliceRegistered, idOf, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { recordAuditLogExported } from "./record-audit-log-exported.ts";
import { recordEventsReplayed } from "./record-events-replayed.ts";
import { recordLogExported } from "./record-log-exported.ts";
import { recordProofTaken } from "./record-proof-taken.ts";
import { recordReplacedWordsSeen } from "./record-replaced-words-seen.ts";
import { recordRoomReplayed } from "./record-room-replayed.ts";
import { recordSealKeysRotated } from "./record-seal-keys-rotated.ts";
import { addressesPerDayMax, recordTokenUse } from "./record-token-use.ts";

const asSystem = { actorKind: "system" } as const;
const asOperator = { actorKind: "operator" } as const;
const workspace = [workspaceCreated()];
const [roomId, messageId, tokenId] = [idOf("700"), idOf("e5"), idOf("70ce")];

test("a look by those who may export the record is an event in their own stream, and by others refused", (t) => {
  const proof = { address: "192.0.2.7", messageId, roomId };
  deciderSpecification(recordProofTaken)({ actor: aliceAsAdministrator, workspace })
    .when(proof)
    .thenEvents(t, [{ type: "MessageProofTaken", data: { ...proof, userId: alice } }]);
  deciderSpecification(recordProofTaken)({ actor: aliceAsModerator, workspace }).when(proof).thenRefused(t, "NotPermitted");
  const read = { address: null, roomId };
  deciderSpecification(recordRoomReplayed)({ actor: aliceAsAdministrator, workspace })
    .when(read)
    .thenEvents(t, [{ type: "RoomReplayed", data: { ...read, userId: alice } }]);
  deciderSpecification(recordRoomReplayed)({ actor: aliceAsModerator, workspace }).when(read).thenRefused(t, "NotPermitted");
  const filter = { actedById: null, personId: null, roomId, kinds: ["MessageDeleted"], words: null, from: null, to: null };
  const download = { address: null, ...filter, caseId: null, reason: "For the court" };
  const ofRecord = deciderSpecification(recordAuditLogExported);
  ofRecord({ actor: aliceAsAdministrator, workspace })
    .when(download)
    .thenEvents(t, [{ type: "AuditLogExported", data: { ...download, userId: alice } }]);
  ofRecord({ actor: aliceAsModerator, workspace }).when(download).thenRefused(t, "NotPermitted");
});

test("reading words that others replaced is an event of those who may see older versions, and refused to others", (t) => {
  const read = { address: "192.0.2.7", roomId };
  const given = deciderSpecification(recordReplacedWordsSeen);
  for (const actor of [aliceAsAdministrator, aliceAsModerator]) {
    given({ actor, workspace })
      .when(read)
      .thenEvents(t, [{ type: "ReplacedWordsSeen", data: { ...read, userId: alice } }]);
  }
  given({ actor: aliceRegistered, workspace }).when(read).thenRefused(t, "NotPermitted");
});

const token: UserEvent = {
  type: "AccessTokenCreated",
  data: { userId: alice, tokenId, label: "a program", scopes: ["read"], expiresAt: null },
};
const withToken = [...aliceRegistered, token];
const day = "2026-03-01";
const used = (address: string | null, on = day) => ({
  type: "AccessTokenUsed" as const,
  data: { userId: alice, tokenId, address, day: on },
});
const given = deciderSpecification(recordTokenUse);

test("a token's use is recorded once a day for each network", (t) => {
  const data = { userId: alice, tokenId, address: "2001:db8::7", day };
  given({ user: withToken })
    .when(data, asSystem)
    .thenEvents(t, [used("2001:db8:0:0::/64")]);
  given({ user: [...withToken, used("2001:db8:0:0::/64")] })
    .when({ ...data, address: "2001:db8::8" }, asSystem)
    .thenNothing(t);
  given({ user: [...withToken, used("2001:db8:0:0::/64")] })
    .when({ ...data, address: "192.0.2.7" }, asSystem)
    .thenEvents(t, [used("192.0.2.7")]);
  given({ user: [...withToken, used("192.0.2.7")] })
    .when({ ...data, address: "192.0.2.7", day: "2026-03-02" }, asSystem)
    .thenEvents(t, [used("192.0.2.7", "2026-03-02")]);
  given({ user: [...withToken, used("192.0.2.7")] })
    .when({ ...data, day: "2026-02-28" }, asSystem)
    .thenNothing(t);
});

test("a token that is used from very many addresses gets one more event a day, and an unknown token none", (t) => {
  const many = Array.from({ length: addressesPerDayMax }, (_, number) => used(`192.0.2.${number}`));
  const data = { userId: alice, tokenId, address: "198.51.100.1", day };
  given({ user: [...withToken, ...many] })
    .when(data, asSystem)
    .thenEvents(t, [used(null)]);
  given({ user: [...withToken, ...many, used(null)] })
    .when({ ...data, address: "198.51.100.2" }, asSystem)
    .thenNothing(t);
  given({ user: aliceRegistered }).when(data, asSystem).thenNothing(t);
  given({}).when(data, asSystem).thenRefused(t, "UserUnknown", { userId: alice });
  given({ actor: aliceAsAdministrator, user: withToken }).when(data).thenRefused(t, "NotPermitted");
});

test("what an operator does at the terminal is recorded as theirs, and a rotation of keys once by Logue itself", (t) => {
  const replay = {
    replayId: idOf("e4"),
    target: "webhook",
    forUserId: alice,
    after: null,
    until: "00000000000000000007",
  } as const;
  deciderSpecification(recordEventsReplayed)({ workspace })
    .when(replay, asOperator)
    .thenEvents(t, [{ type: "EventsReplayed", data: replay }]);
  deciderSpecification(recordEventsReplayed)({ workspace }).when(replay).thenRefused(t, "NotPermitted");
  const exported = { exportId: idOf("e4"), first: 0, end: 7, isWithMetadata: true, caseId: null, reason: "For the court" };
  const ofExport = deciderSpecification(recordLogExported);
  ofExport({ workspace })
    .when(exported, asOperator)
    .thenEvents(t, [{ type: "LogExported", data: exported }]);
  ofExport({}).when(exported, asOperator).thenRefused(t, "WorkspaceMissing");
  for (const context of [asSystem, {}]) ofExport({ workspace }).when(exported, context).thenRefused(t, "NotPermitted");
  const rotation = { rotatedAt: "2026-03-01T09:00:00.000Z", vkeys: ["log+1+A"], formerEndsAt: null };
  const rotated = { type: "SealKeysRotated", data: rotation } as const;
  const ofKeys = deciderSpecification(recordSealKeysRotated);
  ofKeys({ workspace }).when(rotation, asSystem).thenEvents(t, [rotated]);
  ofKeys({ workspace: [...workspace, rotated] })
    .when(rotation, asSystem)
    .thenNothing(t);
  ofKeys({ workspace }).when(rotation).thenRefused(t, "NotPermitted");
  ofKeys({}).when(rotation, asSystem).thenRefused(t, "WorkspaceMissing");
});
