import test from "ava";
import { alice, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { bot, byInstance, instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { withdrawExternalPicture } from "./withdraw-external-picture.ts";

const given = deciderSpecification(withdrawExternalPicture);

const chosen: PastEvent = { type: "AvatarChosen", data: { userId: alice, fileId: idOf("f17e"), instanceId } };
const own: PastEvent = { type: "AvatarChosen", data: { userId: alice, fileId: idOf("f0e") } };
const data = { userId: alice, instanceId };
const withdrawn: PastEvent = { type: "AvatarRemoved", data };
const past = { actor: bot, workspace: workspaceWithInstance({}), user: [registered(alice), linked()] };

test("a picture that the other system has removed is not shown any longer", (t) => {
  given({ ...past, user: [...past.user, chosen] })
    .when(data, byInstance)
    .thenEvents(t, [withdrawn]);
});

test("nothing changes where there is none, or the person has chosen another picture or removed it", (t) => {
  const removed: PastEvent = { type: "AvatarRemoved", data: { userId: alice } };
  for (const events of [[], [chosen, withdrawn], [chosen, own], [chosen, removed]])
    given({ ...past, user: [...past.user, ...events] })
      .when(data, byInstance)
      .thenNothing(t);
});

test("only the integration itself withdraws a picture, of a person whose account it has linked", (t) => {
  given({ ...past, user: [...past.user, chosen] })
    .when(data, { actorId: alice, actorKind: "user" })
    .thenRefused(t, "NotPermitted");
  given({ ...past, user: [registered(alice)] })
    .when(data, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
});
