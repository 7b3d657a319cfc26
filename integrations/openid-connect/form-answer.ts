import { z } from "zod";

/** What an answer may bring beside the name of the person. */
const parameters = ["code", "state", "iss", "error", "error_description"];
const nameParameter = "user";
const nameMaxLength = 1_000;

/** The query with which the browser comes back for an answer that the provider sent as a form. */
export function queryOf(form: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of parameters) for (const value of form.getAll(name)) query.append(name, value);
  const user = form.get(nameParameter);
  if (user !== null && user.length <= nameMaxLength) query.set(nameParameter, user);
  return query;
}

const typed = z.object({
  name: z.object({ firstName: z.string().optional(), lastName: z.string().optional() }),
});

/**
 * The name that the person typed at Apple. It comes at the first sign-in alone, by the browser and not
 * signed: it may only be what the person is called, as any name that is typed here.
 */
export function typedName(url: URL): string | null {
  const { firstName = "", lastName = "" } = typed.safeParse(parsed(url.searchParams.get(nameParameter))).data?.name ?? {};
  return `${firstName} ${lastName}`.trim() || null;
}

/** The answer as the specification has it. */
export function withoutName(url: URL): URL {
  const plain = new URL(url);
  plain.searchParams.delete(nameParameter);
  return plain;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
