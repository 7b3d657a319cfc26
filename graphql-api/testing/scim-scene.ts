import { integrations } from "@logue/integrations/index.ts";
import { openLiveWorkspace } from "./live-workspace.ts";

interface SceneTest {
  teardown(end: () => Promise<void>): void;
}

type Json = Record<string, unknown>;

/** Another system that provides people by SCIM, with the switches of its instance on. */
export async function openScimScene(
  t: SceneTest,
  switches: readonly string[] = ["registersPeople", "makesTeams"],
  environment: Readonly<Record<string, string>> = {},
) {
  const workspace = await openLiveWorkspace({ integrations, environment });
  t.teardown(workspace.close);
  const { api, answer, administrator } = workspace;
  const { instance } = (
    await answer(
      administrator,
      `mutation { addIntegration(input: { name: "scim", actorName: "directory", displayName: "Directory" }) {
        result { instance { id path actor { id } } } } }`,
    )
  ).addIntegration.result;
  const set = (key: string, value: unknown) =>
    answer(administrator, "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }", {
      input: { scope: "INTEGRATION", scopeId: instance.id, key, value },
    });
  for (const key of switches) await set(key, true);
  const makeToken = async () => {
    const input = { label: "Directory", scopes: [], permissions: ["PEOPLE_PROVIDE"], userId: instance.actor.id };
    const mutation =
      "mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { refusal { code } result { token } } }";
    return (await answer(administrator, mutation, { input })).createAccessToken.result.token as string;
  };
  const token = await makeToken();
  const base = `${api.url}${instance.path}/v2`;
  const ask = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/scim+json", ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: the answers of many messages
    return { status: response.status, headers: response.headers, json: (text === "" ? null : JSON.parse(text)) as any };
  };
  const addUser = async (userName: string, more: Json = {}) => (await ask("POST", "/Users", { userName, ...more })).json;
  const patch = (path: string, ...operations: readonly Json[]) => ask("PATCH", path, { Operations: operations });
  return {
    ...workspace,
    instance: instance as { id: string; actor: { id: string } },
    base,
    token,
    set,
    makeToken,
    ask,
    addUser,
    patch,
  };
}
