import test from "ava";
import { noAccountId } from "../contract/sign-in.ts";
import { alice, aliceRegistered } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { recordFailedSignIns } from "./record-failed-sign-ins.ts";

const given = deciderSpecification(recordFailedSignIns);

const minuteBeganAt = "2026-03-01T09:00:00.000Z";
const data = { userId: alice, address: "192.0.2.7", failureCount: 3, minuteBeganAt, method: "password" } as const;
const asSystem = { actorKind: "system" } as const;

test("Logue records failed sign-ins of an account", (t) => {
  given({ user: aliceRegistered })
    .when(data, asSystem)
    .thenEvents(t, [{ type: "SignInsFailed", data }]);
});

test("those of accounts that do not exist have one id, and another unknown account is refused", (t) => {
  const ofNobody = { ...data, userId: noAccountId };
  given({})
    .when(ofNobody, asSystem)
    .thenEvents(t, [{ type: "SignInsFailed", data: ofNobody }]);
  given({}).when(data, asSystem).thenRefused(t, "UserUnknown", { userId: alice });
});

test("no user records them", (t) => {
  given({ actor: aliceRegistered, user: aliceRegistered }).when(data).thenRefused(t, "NotPermitted");
});
