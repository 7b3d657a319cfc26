import test, { type ExecutionContext } from "ava";
import {
  alice,
  aliceAsAuditor,
  aliceRegistered,
  ben,
  carla,
  idOf,
  registered,
  roomId,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { approveCase } from "./approve-case.ts";
import { closeCase } from "./close-case.ts";
import { openCase } from "./open-case.ts";
import { requestCaseFile } from "./request-case-file.ts";
import { viewCaseContent } from "./view-case-content.ts";
import { viewCaseHistory } from "./view-case-history.ts";

const open = deciderSpecification(openCase);
const approve = deciderSpecification(approveCase);
const close = deciderSpecification(closeCase);
const view = deciderSpecification(viewCaseContent);

const caseId = idOf("ca5e");
const data = {
  caseId,
  number: "2026-17",
  reason: "A complaint",
  personIds: [ben],
  roomIds: [roomId],
  from: "2026-01-01T00:00:00.000Z",
  to: null,
  viewerIds: [],
  expiresAt: "2026-04-01T00:00:00.000Z",
};
const opened = (changes: Partial<Extract<PastEvent, { type: "CaseOpened" }>["data"]> = {}): PastEvent => ({
  type: "CaseOpened",
  data: { ...data, needsApproval: false, openedById: alice, ...changes },
});
const approved: PastEvent = { type: "CaseApproved", data: { caseId, approvedById: carla } };
const closed: PastEvent = { type: "CaseClosed", data: { caseId, closedById: carla } };
const workspace = [workspaceCreated()];
const approvals: PastEvent = {
  type: "SettingChanged",
  data: { scope: "workspace", scopeId: "workspace", key: "casesNeedApproval", value: true, changedById: carla },
};
const past = { actor: aliceAsAuditor, workspace };
const look = { caseId, roomId: null, personId: null, text: null, after: null };
const whenExpired = { nowMs: Date.parse(data.expiresAt) };

test("an auditor opens a case, and with the setting it waits for a second person", (t) => {
  open(past).when(data).thenEvents(t, [opened()]);
  open({ ...past, workspace: [...workspace, approvals] })
    .when(data)
    .thenEvents(t, [opened({ needsApproval: true })]);
});

test("only those who may see content open, approve, close and look", (t) => {
  const member = { actor: aliceRegistered, workspace };
  open(member).when(data).thenRefused(t, "NotPermitted", { permission: "audit.content" });
  for (const given of [approve, close]) {
    given({ ...member, case: [opened()] })
      .when({ caseId })
      .thenRefused(t, "NotPermitted", { permission: "audit.content" });
  }
  view({ ...member, case: [opened()] })
    .when(look)
    .thenRefused(t, "NotPermitted", { permission: "audit.content" });
});

test("a case has a reason, a number, a scope and an end", (t) => {
  for (const reason of ["", "  ", "x".repeat(501)])
    open(past)
      .when({ ...data, reason })
      .thenRefused(t, "ReasonInvalid");
  for (const [field, wrong] of [
    ["number", { number: " " }],
    ["roomIds", { roomIds: [], personIds: [] }],
    ["expiresAt", { expiresAt: "2026-03-01T09:00:00.000Z" }],
    ["to", { to: "2025-01-01T00:00:00.000Z" }],
  ] as const) {
    open(past)
      .when({ ...data, ...wrong })
      .thenRefused(t, "CaseScopeInvalid", { field });
  }
  open({ ...past, case: [opened()] })
    .when(data)
    .thenRefused(t, "InputInvalid", { field: "caseId" });
});

test("a second auditor approves, once, and not the one who opened the case", (t) => {
  const waiting = [opened({ needsApproval: true })];
  approve({ ...past, case: waiting })
    .when({ caseId })
    .thenRefused(t, "CaseNeedsAnother");
  const other = { ...past, actor: [registered(carla, { role: "auditor" })] };
  approve({ ...other, case: waiting })
    .when({ caseId }, { actorId: carla })
    .thenEvents(t, [approved as never]);
  approve({ ...other, case: [...waiting, approved] })
    .when({ caseId }, { actorId: carla })
    .thenNothing(t);
  approve({ ...other, case: waiting })
    .when({ caseId }, { actorId: carla, ...whenExpired })
    .thenRefused(t, "CaseExpired");
  for (const given of [approve, close]) {
    given(past).when({ caseId }).thenRefused(t, "CaseUnknown");
    given({ ...past, case: [opened(), closed] })
      .when({ caseId })
      .thenRefused(t, "CaseClosed");
  }
  close({ ...other, case: waiting })
    .when({ caseId }, { actorId: carla })
    .thenEvents(t, [closed as never]);
});

test("a case is approved by no program, and not by one whom it is about, for whom it is not there", (t) => {
  const waiting = [opened({ needsApproval: true, personIds: [carla] })];
  const asCarla = { ...past, actor: [registered(carla, { role: "auditor" })] };
  for (const given of [approve, close])
    given({ ...asCarla, case: waiting })
      .when({ caseId }, { actorId: carla })
      .thenRefused(t, "CaseUnknown");
  view({ ...asCarla, case: waiting })
    .when(look, { actorId: carla })
    .thenRefused(t, "CaseUnknown");
  const whoSees = [opened({ needsApproval: true, personIds: [carla], viewerIds: [carla] })];
  approve({ ...asCarla, case: whoSees })
    .when({ caseId }, { actorId: carla })
    .thenRefused(t, "CaseNeedsAnother");
  const aboutBen = [opened({ needsApproval: true })];
  const program = { ...past, actor: [registered(carla, { role: "auditor", kind: "bot" } as never)] };
  approve({ ...program, case: aboutBen })
    .when({ caseId }, { actorId: carla })
    .thenRefused(t, "CaseNeedsAnother");
  const unapproved = { ...asCarla, case: [opened({ personIds: [carla] })] };
  close(unapproved)
    .when({ caseId }, { actorId: carla })
    .thenEvents(t, [closed as never]);
});

test("a case whose scope was erased for good is closed: an empty scope is no scope without limits", (t) => {
  const erased: PastEvent = { ...opened({ personIds: [], roomIds: [] }), erased: ["personIds", "roomIds"] };
  view({ ...past, case: [erased] })
    .when(look)
    .thenRefused(t, "CaseClosed");
});

test("a look within an open case is an event that says what was asked for", (t) => {
  const asked = { ...look, roomId, personId: ben, text: "invoice" };
  view({ ...past, case: [opened()] })
    .when(asked)
    .thenEvents(t, [{ type: "CaseContentViewed", data: { ...asked, viewedById: alice } }]);
  const viewer = { ...past, actor: [registered(carla, { role: "auditor" })], case: [opened({ viewerIds: [carla] })] };
  view(viewer)
    .when(look, { actorId: carla })
    .thenEvents(t, [{ type: "CaseContentViewed", data: { ...look, viewedById: carla } }]);
});

test("nothing is seen outside a case, or by others than its viewers", (t) => {
  const refused = (events: readonly PastEvent[], asked: Partial<typeof look>, code: string, context = {}) =>
    view({ ...past, case: events })
      .when({ ...look, ...asked }, context)
      .thenRefused(t, code as "CaseClosed");
  refused([], {}, "CaseUnknown");
  refused([opened(), closed], {}, "CaseClosed");
  refused([opened()], {}, "CaseExpired", whenExpired);
  refused([opened({ needsApproval: true })], {}, "CaseNotApproved");
  refused([opened({ openedById: carla })], {}, "NotPermitted");
  refused([opened()], { roomId: idOf("07e4") } as never, "RoomOutsideCase");
  refused([opened()], { personId: carla } as never, "PersonOutsideCase");
});

/** What keeps an auditor from any look at a conversation of a case. */
function refusesLook<Asked extends { readonly roomId: string | null }>(
  t: ExecutionContext,
  ask: (events: readonly PastEvent[]) => ReturnType<ReturnType<typeof deciderSpecification<Asked, never>>>,
  asked: Asked,
): void {
  ask([]).when(asked).thenRefused(t, "CaseUnknown");
  ask([opened(), closed]).when(asked).thenRefused(t, "CaseClosed");
  ask([opened()]).when(asked, whenExpired).thenRefused(t, "CaseExpired");
  ask([opened({ needsApproval: true })])
    .when(asked)
    .thenRefused(t, "CaseNotApproved");
  ask([opened({ openedById: carla })])
    .when(asked)
    .thenRefused(t, "NotPermitted");
  ask([opened()])
    .when({ ...asked, roomId: idOf("07e4") })
    .thenRefused(t, "RoomOutsideCase");
}

test("a file is asked for within a case by those who may look into it, and by no others", (t) => {
  const asked = { caseId, address: "192.0.2.7", fileId: idOf("f1"), messageId: idOf("e55"), roomId, personId: ben };
  const ask = (events: readonly PastEvent[]) => deciderSpecification(requestCaseFile)({ ...past, case: events });
  ask([opened()])
    .when(asked)
    .thenEvents(t, [{ type: "CaseFileRequested", data: { ...asked, requestedById: alice } }]);
  refusesLook(t, ask, asked);
});

test("a look at the past is an event with its instant, of a room that the case names or of a message within it", (t) => {
  const instant = { axis: "recordedAt", instant: "2026-02-01T09:00:00.000Z" } as const;
  const ofRoom = { caseId, roomId, messageId: null, personId: null, ...instant };
  const ofMessage = { ...ofRoom, messageId: idOf("e55"), personId: ben };
  const ask = (events: readonly PastEvent[]) => deciderSpecification(viewCaseHistory)({ ...past, case: events });
  for (const asked of [ofRoom, ofMessage]) {
    ask([opened()])
      .when(asked)
      .thenEvents(t, [{ type: "CaseHistoryViewed", data: { ...asked, viewedById: alice } }]);
    refusesLook(t, ask, asked);
  }
  ask([opened()])
    .when({ ...ofMessage, personId: carla })
    .thenRefused(t, "PersonOutsideCase");
  const aboutPeople = [opened({ roomIds: [] })];
  ask(aboutPeople).when(ofRoom).thenRefused(t, "RoomOutsideCase");
  ask(aboutPeople)
    .when({ ...ofRoom, roomId: null })
    .thenRefused(t, "RoomOutsideCase");
  ask(aboutPeople)
    .when(ofMessage)
    .thenEvents(t, [{ type: "CaseHistoryViewed", data: { ...ofMessage, viewedById: alice } }]);
});
