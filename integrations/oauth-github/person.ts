import { z } from "zod";
import { type ExternalPerson, SignInFailure, type SignInHost } from "../sign-in.ts";

const userSchema = z.object({
  /** It stays with one account; the login can be given up and taken by another person. */
  id: z.int().positive(),
  login: z.string().min(1),
  name: z.string().nullish(),
  avatar_url: z.string().nullish(),
});
const emailsSchema = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));
const teamsSchema = z.array(z.object({ slug: z.string(), organization: z.object({ login: z.string() }) }));

const pageSize = 100;
/** A person in more teams than this is not known to be in no other one. */
const pagesMax = 10;

/** The person whose token this is. Throws `SignInFailure`. */
export async function readPerson(host: Pick<SignInHost, "fetch" | "settings">, accessToken: string): Promise<ExternalPerson> {
  const api = apiOf(String(host.settings.serverUrl));
  const read = async <Value>(path: string, schema: z.ZodType<Value>): Promise<Value> => {
    const accept = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28", "user-agent": "Logue" };
    const response = await host.fetch(`${api}${path}`, { headers: { ...accept, authorization: `Bearer ${accessToken}` } });
    const parsed = response.ok ? schema.safeParse(await response.json().catch(() => undefined)) : undefined;
    if (parsed?.success !== true) throw new SignInFailure("AnswerRefused", `GitHub answered ${path} with ${response.status}.`);
    return parsed.data;
  };
  const user = await read("/user", userSchema);
  const emails = await read("/user/emails", emailsSchema);
  const primary = emails.find(({ primary: isPrimary, verified }) => isPrimary && verified);
  const picture = user.avatar_url ? { picture: { url: user.avatar_url } } : {};
  const groups = host.settings.readsTeams === true ? await readTeams(read) : undefined;
  return {
    subject: String(user.id),
    label: user.login,
    name: user.login,
    displayName: user.name ?? null,
    email: primary?.email ?? null,
    ...picture,
    ...(groups && { groups }),
  };
}

async function readTeams(
  read: (path: string, schema: typeof teamsSchema) => Promise<z.infer<typeof teamsSchema>>,
): Promise<string[] | undefined> {
  const teams: string[] = [];
  for (let page = 1; page <= pagesMax; page += 1) {
    const found = await read(`/user/teams?per_page=${pageSize}&page=${page}`, teamsSchema);
    teams.push(...found.map(({ slug, organization }) => `${organization.login}/${slug}`));
    if (found.length < pageSize) return teams;
  }
  return undefined;
}

/** GitHub's own API has a name of its own; that of an Enterprise Server lies below it. */
function apiOf(serverUrl: string): string {
  const { protocol, host } = new URL(serverUrl);
  return host === "github.com" || host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${serverUrl}/api/v3`;
}
