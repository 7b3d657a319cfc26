import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { type DeliveringHost, integrations, startReactions } from "@logue/integrations/index.ts";
import type { ExecutionContext } from "ava";
import { deliveringParts } from "../integrations/reacting.ts";
import { openLiveWorkspace } from "./live-workspace.ts";

export interface OutgoingSceneOptions extends Pick<DeliveringHost, "topics"> {
  /** Default: outgoing webhooks. */
  readonly integration?: string;
}

interface Instance {
  readonly id: string;
  readonly actor: { readonly id: string };
}

/**
 * A workspace with an instance of an integration, and a host that sends its events to this machine.
 */
export async function openOutgoingScene(
  t: ExecutionContext,
  { integration = "outgoing-webhooks", topics }: OutgoingSceneOptions = {},
) {
  const workspace = await openLiveWorkspace({ integrations });
  t.teardown(workspace.close);
  const { backEnd, administrator, answer, generalRoomId } = workspace;
  const addInstance = async (name: string): Promise<Instance> => {
    const add = `mutation { addIntegration(input: { name: "${integration}", actorName: "${name}", displayName: "Herald" }) {
      result { instance { id actor { id } } } } }`;
    return (await answer(administrator, add)).addIntegration.result.instance;
  };
  const instance = await addInstance("herald");
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = async (key: string, value: object, by = administrator, of = instance) => {
    const input = { scope: "INTEGRATION", scopeId: of.id, key, ...value };
    return (await answer(by, change, { input })).changeSetting.refusal?.code ?? null;
  };
  const say = (text: string) =>
    answer(
      administrator,
      "mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { message { id } } isVisible } }",
      { input: { roomId: generalRoomId, text } },
    );
  const deliveries = async (of = instance) => {
    const query = `{ integrationDeliveries(instanceId: "${of.id}") { outcome status event words body messageIds } }`;
    // biome-ignore lint/suspicious/noExplicitAny: the answers of a query
    return (await answer(administrator, query)).integrationDeliveries as any[];
  };
  const { sealedEventStore, dataKeys } = backEnd;
  const { openEvents } = protectPersonalData(sealedEventStore, { keys: dataKeys, fields: personalData });
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
  const host = startReactions({
    ...{ ...backEnd, openEvents, history: sealedEventStore, integrations, everyMs: 10 },
    ...deliveringParts({ ...backEnd, history: sealedEventStore, outgoing, integrations, ...(topics && { topics }) }),
  });
  t.teardown(async () => {
    await host.close();
    await outgoing.close();
  });
  return { ...workspace, instance, addInstance, set, say, deliveries };
}
