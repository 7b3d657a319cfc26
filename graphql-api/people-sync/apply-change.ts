import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { InstanceHost, ListedPerson } from "@logue/integrations/index.ts";
import type { Services } from "../context.ts";
import { takePicture } from "../external-accounts/external-pictures.ts";
import { findAccount } from "../external-accounts/find-account.ts";
import { accountOf } from "../external-accounts/sign-in.ts";
import { instanceHost } from "../integrations/instance-host.ts";
import { forgetFirstRoom, joinFirstRoomLater, planFirstRoom } from "../users/join-first-room.ts";
import { keyOf, type PersonChange } from "./changes.ts";
import type { ListingMethod } from "./read-people.ts";

export interface ApplyingRun {
  readonly services: Services;
  readonly method: ListingMethod;
  readonly runId: string;
  readonly listed: ReadonlyMap<string, ListedPerson>;
}

/** Applies one difference by commands of the instance's account. Returns why it was refused. */
export async function applyChange(run: ApplyingRun, change: PersonChange): Promise<RefusalCode | undefined> {
  const { services, method, runId } = run;
  const host = instanceHost(services, method.instance, services);
  const person = run.listed.get(change.digest);
  const { userId } = change;
  const about = { userId: userId ?? "", instanceId: method.instance.id };
  switch (change.kind) {
    case "register":
      return person && register(run, host, person, change);
    case "link":
      return person && link(run, host, person, about.userId);
    case "deactivate":
      return codeOf(host.send("SettleExternalStanding", { ...about, isActive: false }, derivedId(runId, keyOf(change))));
    case "reactivate":
      return (
        (await codeOf(host.send("SettleExternalStanding", { ...about, isActive: true }, derivedId(runId, keyOf(change))))) ??
        (person && host.applyFacts(about.userId, person))
      );
    case "rename":
    case "roles":
    case "rooms":
      return person && host.applyFacts(about.userId, person);
    case "user_name":
    case "proposed_name":
      return codeOf(host.send("RenameExternalPerson", { ...about, name: change.after }, derivedId(runId, keyOf(change))));
    case "email":
      return codeOf(host.send("ReplaceExternalEmail", { ...about, email: change.after }, derivedId(runId, keyOf(change))));
    case "picture":
      if (person?.picture === undefined) return undefined;
      return takePicture(services, method.instance, about.userId, person.picture);
    case "conflict":
      return change.after as RefusalCode;
  }
}

/**
 * The name is chosen now: an earlier person of the same run may have taken it. A host that was ended
 * after the registration may have left the rest undone.
 */
async function register(
  { services, method, runId }: ApplyingRun,
  host: InstanceHost,
  person: ListedPerson,
  change: PersonChange,
): Promise<RefusalCode | undefined> {
  const found = await findAccount(services, method, person);
  if (found.kind === "refused") return found.code;
  const userId = derivedId(runId, change.digest);
  const isBegun = found.kind === "linked" && found.user.id === userId;
  if (found.kind !== "new" && !isBegun) return undefined;
  if (found.kind === "new") {
    const { name, displayName } = found;
    const data = { userId, sessionId: null, ...accountOf(method, person), name, displayName, email: person.email };
    await planFirstRoom(services, userId);
    const refused = await codeOf(host.send("RegisterByExternalAccount", data, derivedId(runId, keyOf(change))));
    if (refused !== undefined) {
      await forgetFirstRoom(services, userId, refused);
      return refused;
    }
  }
  await joinFirstRoomLater(services, userId);
  return host.applyFacts(userId, person);
}

async function link({ method }: ApplyingRun, host: InstanceHost, person: ListedPerson, userId: string) {
  const data = { userId, ...accountOf(method, person), sessionId: null, email: person.email };
  return (await codeOf(host.send("LinkExternalAccount", data))) ?? host.applyFacts(userId, person);
}

async function codeOf(sent: ReturnType<InstanceHost["send"]>): Promise<RefusalCode | undefined> {
  const answer = await sent;
  return answer.kind === "refused" ? (answer.code as RefusalCode) : undefined;
}
