import test from "ava";
import { alice, aliceAsAdministrator, ben, carla, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { redeemSignInLink } from "../users/redeem-sign-in-link.ts";
import { signIn } from "../users/sign-in.ts";
import { addAuthenticator } from "./add-authenticator.ts";
import { createRecoveryCodes } from "./create-recovery-codes.ts";
import { removeSecondFactor } from "./remove-second-factor.ts";
import { resetSecondFactors } from "./reset-second-factors.ts";

const givenAdding = deciderSpecification(addAuthenticator);
const givenRemoving = deciderSpecification(removeSecondFactor);
const givenReset = deciderSpecification(resetSecondFactors);
const givenCodes = deciderSpecification(createRecoveryCodes);
const givenSignIn = deciderSpecification(signIn);
const givenRedeeming = deciderSpecification(redeemSignInLink);

const [factorId, otherId, setId, sessionId, linkId] = [idOf("fac"), idOf("fad"), idOf("5e7"), idOf("5e55"), idOf("11")];
const workspace = [workspaceCreated()];
const added = (id = factorId): PastEvent => ({
  type: "SecondFactorAdded",
  data: { userId: alice, factorId: id, kind: "authenticator", label: "Phone" },
});
const removed = (id = factorId): PastEvent => ({
  type: "SecondFactorRemoved",
  data: { userId: alice, factorId: id, removedById: alice },
});
const codes = (id = setId): PastEvent => ({ type: "RecoveryCodesCreated", data: { userId: alice, setId: id } });
const adding = { userId: alice, factorId, recoverySetId: setId, label: "Phone" };
const protectedAlice = [registered(alice), added(), codes()];

test("the first factor comes with recovery codes, a second one without, and a bot has none", (t) => {
  givenAdding({ workspace, user: [registered(alice)] })
    .when(adding)
    .thenEvents(t, [added(), codes()]);
  givenAdding({ workspace, user: protectedAlice })
    .when({ ...adding, factorId: otherId })
    .thenEvents(t, [added(otherId)]);
  givenAdding({ workspace, user: protectedAlice }).when(adding).thenNothing(t);
  givenAdding({ workspace, user: [...protectedAlice, removed()] })
    .when({ ...adding, factorId: otherId })
    .thenEvents(t, [added(otherId), codes()]);
  givenAdding({ workspace, user: [registered(alice, { kind: "bot" })] })
    .when(adding)
    .thenRefused(t, "UserUnknown");
  givenAdding({ workspace, actor: [registered(carla)], user: [registered(alice)] })
    .when(adding, { actorId: carla })
    .thenRefused(t, "NotPermitted");
  const many = Array.from({ length: 20 }, (_, index) => added(idOf(`a${index}`)));
  givenAdding({ workspace, user: [registered(alice), ...many] })
    .when(adding)
    .thenRefused(t, "TooManySecondFactors");
});

test("people remove their own factors and make new recovery codes for them", (t) => {
  givenRemoving({ workspace, user: protectedAlice }).when({ userId: alice, factorId }).thenEvents(t, [removed()]);
  givenRemoving({ workspace, user: protectedAlice })
    .when({ userId: alice, factorId: otherId })
    .thenRefused(t, "SecondFactorUnknown");
  givenRemoving({ workspace, actor: aliceAsAdministrator, user: [registered(ben)] })
    .when({ userId: ben, factorId })
    .thenRefused(t, "NotPermitted");
  givenCodes({ workspace, user: protectedAlice })
    .when({ userId: alice, setId: otherId })
    .thenEvents(t, [codes(otherId)]);
  givenCodes({ workspace, user: protectedAlice }).when({ userId: alice, setId }).thenNothing(t);
  givenCodes({ workspace, user: [registered(alice)] })
    .when({ userId: alice, setId })
    .thenRefused(t, "SecondFactorUnknown");
});

test("administrators and the operator reset a person's factors with a reason; others do not, nor those of who may do more", (t) => {
  const data = { userId: alice, reason: "The phone was lost." };
  const reset = (resetById: string): PastEvent => ({ type: "SecondFactorsReset", data: { ...data, resetById } });
  const byCarla = { actorId: carla } as const;
  const carlaAs = (role: "administrator" | "moderator") => [registered(carla, { role })];
  const past = { workspace, user: protectedAlice };
  givenReset({ ...past, actor: carlaAs("administrator") })
    .when(data, byCarla)
    .thenEvents(t, [reset(carla)]);
  givenReset({ ...past, actor: carlaAs("moderator") })
    .when(data, byCarla)
    .thenRefused(t, "NotPermitted");
  givenReset(past)
    .when(data, { actorId: carla, actorKind: "operator" })
    .thenEvents(t, [reset(carla)]);
  givenReset(past).when(data).thenRefused(t, "NotPermitted");
  givenReset({ ...past, actor: carlaAs("administrator") })
    .when({ ...data, reason: "" }, byCarla)
    .thenRefused(t, "InputInvalid");
  givenReset({ workspace, user: [registered(alice)], actor: carlaAs("administrator") })
    .when(data, byCarla)
    .thenNothing(t);
});

test("who has a factor gets no session without it, by a password or a link, until the last one is removed", (t) => {
  const entry = { userId: alice, sessionId, method: "password" } as const;
  const factor = { kind: "authenticator", factorId: null } as const;
  givenSignIn({ workspace, user: protectedAlice }).when(entry).thenRefused(t, "SecondFactorRequired");
  givenSignIn({ workspace, user: protectedAlice })
    .when({ ...entry, factor })
    .thenEvents(t, [{ type: "SignedIn", data: { ...entry, factor } }]);
  for (const gone of [removed(), { type: "SecondFactorsReset", data: { userId: alice, resetById: ben, reason: "" } } as const])
    givenSignIn({ workspace, user: [...protectedAlice, gone] })
      .when(entry)
      .thenEvents(t, [{ type: "SignedIn", data: entry }]);
  const link: PastEvent = {
    type: "SignInLinkCreated",
    data: { userId: alice, linkId, createdById: carla, expiresAt: "2026-03-02T09:00:00.000Z" },
  };
  givenRedeeming({ workspace, user: [...protectedAlice, link] })
    .when({ userId: alice, linkId, sessionId })
    .thenRefused(t, "SecondFactorRequired");
});
