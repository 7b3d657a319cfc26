/** "Firefox on Linux"; a program that is not a browser has the name that it sends. */
export function programOf(userAgent: string): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(userAgent)?.[1];
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(userAgent)?.[1];
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS X": "macOS" };
  if (!browser || !system) return userAgent || "an unknown program";
  return `${names[browser] ?? browser} on ${names[system] ?? system}`;
}
