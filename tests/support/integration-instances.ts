import { acceptedResult, type Payload } from "./api.ts";
import type { Person } from "./person.ts";

export interface AddedInstance {
  readonly id: string;
  /** Where it answers, below the address of Logue. */
  readonly path: string;
  readonly actor: { readonly id: string };
}

const add = `mutation ($input: AddIntegrationInput!) { addIntegration(input: $input) {
  result { instance { id path actor { id } } } refusal { code } } }`;
const change = `mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) {
  result { __typename } refusal { code } } }`;

async function done<Result>(administrator: Person, document: string, input: object): Promise<Result> {
  const { data, errors } = await administrator.ask<Record<string, Payload<Result>>, object>(document, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return acceptedResult(data);
}

/** Adds an instance of an integration with an account of this name. */
export async function addInstance(administrator: Person, name: string, actorName: string): Promise<AddedInstance> {
  const input = { name, actorName, displayName: actorName };
  return (await done<{ readonly instance: AddedInstance }>(administrator, add, input)).instance;
}

export const changeInstance = (administrator: Person, { id }: Pick<AddedInstance, "id">, key: string, value: object) =>
  done(administrator, change, { scope: "INTEGRATION", scopeId: id, key, ...value });

/** Adds an outgoing webhook for all messages that are posted from now on. */
export async function addOutgoingHook(administrator: Person, name: string, address: string, secret: string): Promise<void> {
  const hook = await addInstance(administrator, "outgoing-webhooks", name);
  await changeInstance(administrator, hook, "signingSecret", { secretValue: secret });
  await changeInstance(administrator, hook, "address", { value: address });
  await changeInstance(administrator, hook, "isOn", { value: true });
}
