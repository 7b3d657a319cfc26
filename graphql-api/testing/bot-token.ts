import type { TestWorkspace } from "./workspace.ts";

/** An access token of a bot, made by the administrator: a bot makes none itself. */
export async function botToken(
  { answer, administrator }: Pick<TestWorkspace, "answer" | "administrator">,
  userId: string,
  scopes: readonly ("READ" | "WRITE")[] = ["READ", "WRITE"],
): Promise<string> {
  const mutation = `mutation ($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) { result { token } refusal { code } } }`;
  const { result } = (await answer(administrator, mutation, { input: { userId, label: "a bot", scopes } })).createAccessToken;
  return result.token;
}
