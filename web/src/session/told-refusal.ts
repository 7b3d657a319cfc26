/**
 * What to tell a person whom another system's page sent back without success; null for everybody
 * else. It is told once: the address forgets it. The words are loaded when they are needed.
 */
export async function takeSignInRefused(): Promise<string | null> {
  const { search, pathname } = location;
  if (!search.includes("signInRefused=")) return null;
  history.replaceState(history.state, "", pathname);
  const { signInRefusedIn } = await import("./sign-in-refused.ts");
  return signInRefusedIn(search);
}
