import { randomBytes } from "node:crypto";
import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { integrations, startReactions } from "@logue/integrations/index.ts";
import { deliveringParts } from "../integrations/reacting.ts";
import { createAskPrograms } from "../program-sockets/ask-programs.ts";
import { botToken } from "./bot-token.ts";
import { openLiveWorkspace } from "./live-workspace.ts";

interface SceneTest {
  teardown(end: () => Promise<void>): void;
}

/** A workspace with a Slack-compatible API, whose events reach programs on this machine. */
export async function openSlackScene(t: SceneTest) {
  const signingSecret = randomBytes(16).toString("hex");
  const workspace = await openLiveWorkspace({ integrations, environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } });
  t.teardown(workspace.close);
  const { backEnd, administrator, answer, api } = workspace;
  const add = `mutation { addIntegration(input: { name: "slack-api", actorName: "tide-bot", displayName: "Tides" }) {
    result { instance { id path actor { id } } } } }`;
  const { instance } = (await answer(administrator, add)).addIntegration.result;
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = async (key: string, value: object) =>
    (await answer(administrator, change, { input: { scope: "INTEGRATION", scopeId: instance.id, key, ...value } })).changeSetting;
  const { sealedEventStore, dataKeys } = backEnd;
  const { openEvents } = protectPersonalData(sealedEventStore, { keys: dataKeys, fields: personalData });
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
  const askPrograms = createAskPrograms(backEnd);
  const host = startReactions({
    ...{ ...backEnd, openEvents, history: sealedEventStore, integrations, everyMs: 10 },
    ...deliveringParts({ ...backEnd, history: sealedEventStore, outgoing, integrations, askPrograms }),
  });
  t.teardown(async () => {
    await host.close();
    await askPrograms.close();
    await outgoing.close();
  });
  /** Lets events be sent to a port of this machine. Returns why not. */
  const sendTo = async (port: number | undefined) => {
    const secret = await set("signingSecret", { secretValue: signingSecret });
    const address = await set("eventsAddress", { value: `http://127.0.0.1:${port}/slack/events` });
    return secret.refusal ?? address.refusal ?? null;
  };
  const token = await botToken(workspace, instance.actor.id);
  const useSocketMode = async () => (await set("usesSocketMode", { value: true })).refusal;
  return {
    ...workspace,
    useSocketMode,
    signingSecret,
    sendTo,
    token,
    botId: instance.actor.id as string,
    instanceId: instance.id as string,
    slackApiUrl: `${api.url}${instance.path}/api/`,
  };
}
