import { integrations } from "@logue/integrations/index.ts";
import { type LiveWorkspace, type LiveWorkspaceOptions, openLiveWorkspace } from "./live-workspace.ts";

/** A workspace in which each test adds a webhook, with a channel and an address of its own. */
export async function openHookScene(options: LiveWorkspaceOptions = {}) {
  const workspace = await openLiveWorkspace({ integrations, ...options });
  let count = 0;
  return {
    ...workspace,
    addHook: () => {
      count += 1;
      return addHook(workspace, `${count}`);
    },
  };
}

async function addHook(workspace: LiveWorkspace, number: string) {
  const { api, answer, administrator } = workspace;
  const make = `mutation { createChannel(input: { name: "quay-${number}", visibility: PUBLIC }) { result { room { id } } } }`;
  const roomId: string = (await answer(administrator, make)).createChannel.result.room.id;
  const add = `mutation { addIntegration(input: { name: "incoming-webhooks", actorName: "port-${number}", displayName: "Port" }) {
    result { instance { id path actor { id } } } } }`;
  const { instance } = (await answer(administrator, add)).addIntegration.result;
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = (key: string, value: unknown) =>
    answer(administrator, change, { input: { scope: "INTEGRATION", scopeId: instance.id, key, value } });
  const setSecret = (secretValue: string | null) =>
    answer(administrator, change, { input: { scope: "INTEGRATION", scopeId: instance.id, key: "signingSecret", secretValue } });
  await set("channel", roomId);
  const makeToken = async (permissions = ["HOOKS_CALL"]) => {
    const mutation = `mutation ($input: CreateAccessTokenInput!) {
      createAccessToken(input: $input) { refusal { code } result { token tokenId } } }`;
    const input = { label: "Address", scopes: [], permissions, userId: instance.actor.id };
    return (await answer(administrator, mutation, { input })).createAccessToken.result as { token: string; tokenId: string };
  };
  const { token, tokenId } = await makeToken();
  const address = `${api.url}${instance.path}/${token}`;
  const send = async (body: string | FormData, headers: Readonly<Record<string, string>> = {}, to = address) => {
    const response = await fetch(to, { method: "POST", body, headers });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const sendJson = (json: unknown, headers: Readonly<Record<string, string>> = {}, to = address) =>
    send(JSON.stringify(json), { "content-type": "application/json", ...headers }, to);
  const messages = async () => {
    const query = `query ($roomId: ID!) { room(id: $roomId) { messages(last: 20) { edges { node {
      id text viaId senderId threadRootId postedAs { name avatarFileId } files { id name }
      blocks { __typename ... on AttachmentBlock { color author title titleUrl text pictureId footer fields { title text isShort } }
        ... on SectionBlock { text } ... on HeaderBlock { text } ... on ContextBlock { text } ... on ImageBlock { fileId } } } } } } }`;
    const { room } = await answer(administrator, query, { roomId });
    // biome-ignore lint/suspicious/noExplicitAny: the answers of a query
    return room.messages.edges.map(({ node }: any) => node) as any[];
  };
  const deliveries = async () => {
    const query = `{ integrationDeliveries(instanceId: "${instance.id}") { outcome status event deliveryId words body messageIds } }`;
    // biome-ignore lint/suspicious/noExplicitAny: the answers of a query
    return (await answer(administrator, query)).integrationDeliveries as any[];
  };
  return { instance, roomId, set, setSecret, makeToken, token, tokenId, address, send, sendJson, messages, deliveries };
}
