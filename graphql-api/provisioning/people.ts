import { createHash } from "node:crypto";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { wholeRange } from "@logue/infra/read-store/pages-of.ts";
import type { Added, Directory, PersonFacts, ProvidedPerson } from "@logue/integrations/index.ts";
import { teams } from "@logue/projection-service/contract/teams.ts";
import {
  type ProvidedPersonDocument,
  providedIdKey,
  providedPeople,
  providedUserNameKey,
  type UserDocument,
  users,
} from "@logue/projection-service/contract/users.ts";
import { v7 as uuidv7 } from "uuid";
import { takePicture } from "../external-accounts/external-pictures.ts";
import { asUserName } from "../external-accounts/find-account.ts";
import { findByLogin } from "../users/find-account.ts";
import { forgetFirstRoom, joinFirstRoom, planFirstRoom } from "../users/join-first-room.ts";
import { added, ofInstance, type Provider, sendAsProvider } from "./provider.ts";
import { everyMembership, providedTeamsOf } from "./teams.ts";

type People = Pick<Directory, "person" | "people" | "peopleBy" | "addPerson" | "changePerson" | "setActive" | "removePerson">;

/** The people whose accounts the other system provides by this instance. */
export function providedPeopleOf(provider: Provider): People {
  const { instance, context } = provider;
  const { readStore } = context.services;
  const document = async (id: string) => {
    const found = await readStore.get(providedPeople, id);
    return found?.instanceId === instance.id ? found : undefined;
  };
  return {
    async person(id) {
      const found = await document(id);
      return found && (await withUsers(provider, [found]))[0];
    },
    people: async () => withUsers(provider, await wholeRange(readStore, providedPeople, ofInstance(instance.id))),
    async peopleBy(key, value) {
      const query =
        key === "userName"
          ? { index: "byUserName", prefix: [providedUserNameKey(instance.id, value)] }
          : { index: "byExternalId", prefix: [providedIdKey(instance.id, value)] };
      return withUsers(provider, await readStore.range(providedPeople, { ...query, limit: foundMax }));
    },
    async addPerson({ picture, ...facts }) {
      const answer = await addPerson(provider, facts);
      if ("id" in answer && picture !== undefined) await takePicture(context.services, instance, answer.id, picture);
      return answer;
    },
    async changePerson(id, { picture, ...facts }, recordBefore) {
      const [before, user] = [await document(id), await readStore.get(users, id)];
      if (before === undefined || user === undefined) return "ExternalAccountUnknown";
      const name = isSameName(before.userName, facts.userName) ? user.name : nameOf(facts.userName);
      const data = { userId: id, instanceId: instance.id, ...facts, name, recordBefore };
      const refused = await sendAsProvider(provider, "ChangeProvidedPerson", data);
      if (refused === undefined && picture !== undefined) await takePicture(context.services, instance, id, picture);
      return refused;
    },
    setActive: (id, isActive) => sendAsProvider(provider, isActive ? "ReactivateUser" : "DeactivateUser", { userId: id }),
    removePerson: (id) => removePerson(provider, id),
  };
}

const foundMax = 10;

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Without a letter that names here may have, the name is made of a digest. */
const nameOf = (userName: string): string =>
  asUserName(userName, `person-${createHash("sha256").update(userName).digest("hex").slice(0, 12)}`);

async function withUsers(
  { context }: Provider,
  documents: readonly ProvidedPersonDocument[],
): Promise<readonly ProvidedPerson[]> {
  const found = await context.services.readStore.getMany(
    users,
    documents.map(({ id }) => id),
  );
  const byId = new Map(found.map((user) => [user?.id, user]));
  return documents.flatMap((document) => {
    const user = byId.get(document.id);
    return user === undefined || user.isErased ? [] : [personOf(document, user)];
  });
}

const personOf = (
  { id, userName, externalId, record, providedAt, changedAt }: ProvidedPersonDocument,
  { isActive }: UserDocument,
): ProvidedPerson => ({ id, userName, externalId, record, isActive, createdAt: providedAt, changedAt });

/**
 * An account that no one has used is taken over by its address where the setting allows it. The
 * decisions check it all once more.
 */
async function addPerson(provider: Provider, facts: Omit<PersonFacts, "picture">): Promise<Added> {
  const { instance, context } = provider;
  const { userName, externalId, record, email } = facts;
  const owner = email === null ? undefined : await findByLogin(context.services.readStore, email);
  if (email !== null && owner !== undefined && instance.settings?.linksByMail === true) {
    const data = { userId: owner.id, instanceId: instance.id, userName, externalId, record, email };
    const refused = await sendAsProvider(provider, "TakeOverPerson", data);
    if (refused === undefined) return { id: owner.id };
    return { refused: refused === "NotPermitted" ? "EmailTaken" : refused };
  }
  const userId = uuidv7();
  const data = { userId, instanceId: instance.id, ...facts, name: nameOf(userName) };
  await planFirstRoom(context.services, userId);
  const refused = await sendAsProvider(provider, "ProvidePerson", data);
  if (refused === undefined) await joinFirstRoom(context, { userId, actorKind: "user" });
  else await forgetFirstRoom(context.services, userId, refused);
  return added(userId, refused);
}

async function removePerson(provider: Provider, userId: string): Promise<RefusalCode | undefined> {
  const { instance, context } = provider;
  const { readStore } = context.services;
  for (const { teamId } of await everyMembership(provider, "ofUser", userId)) {
    const team = await readStore.get(teams, teamId);
    if (team?.providedByInstanceId === instance.id)
      await providedTeamsOf(provider).changeMembers(teamId, { addedIds: [], removedIds: [userId] });
  }
  const user = await readStore.get(users, userId);
  if (user?.isActive) {
    const refused = await sendAsProvider(provider, "DeactivateUser", { userId });
    if (refused !== undefined) return refused;
  }
  return sendAsProvider(provider, "StopProvidingPerson", { userId, instanceId: instance.id });
}
