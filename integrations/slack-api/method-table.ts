import { methods } from "./methods.ts";
import { notAnswered } from "./not-answered.ts";

/** How a method of Slack's is answered. */
export type Answered = "works" | "partly" | "unknown_method";

export interface TableLine {
  readonly name: string;
  readonly answered: Answered;
  readonly leavesOut: string;
}

const own = new Map([...methods, { name: "api.test" }].map((method) => [method.name, method]));

/** A line for each of these methods, by name. */
export function tableOf(names: readonly string[]): readonly TableLine[] {
  return [...new Set(names)].sort().map((name) => {
    const method = own.get(name);
    if (method === undefined) return { name, answered: "unknown_method", leavesOut: "" };
    const leavesOut = ("leavesOut" in method && method.leavesOut) || "";
    return { name, answered: leavesOut === "" ? "works" : "partly", leavesOut };
  });
}

/** The methods that Slack's client has, found by walking it. */
export function methodsOfClient(client: object): readonly string[] {
  const names: string[] = [];
  const seen = new Set<object>();
  const walk = (value: object, path: readonly string[]): void => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "function" && path.length > 0) names.push([...path, key].join("."));
      else if (typeof inner === "object" && inner !== null && !seen.has(inner) && !notMethods.has(key)) {
        seen.add(inner);
        walk(inner, [...path, key]);
      }
    }
  };
  walk(client, []);
  return names;
}

/** What the client has besides methods. */
const notMethods = new Set(["_events", "retryConfig", "requestQueue", "defaultHeaders", "logger"]);

const [begin, end] = ["<!-- methods -->", "<!-- /methods -->"];

/** The page with the table in its place. */
export function withTable(page: string, lines: readonly TableLine[]): string {
  const known = lines.filter(({ answered }) => answered !== "unknown_method");
  const others = lines.filter(({ answered }) => answered === "unknown_method");
  const rows = known.map(({ name, answered, leavesOut }) => `| \`${name}\` | ${answered} | ${leavesOut} |`);
  const rest = `All others of the client, ${others.length}, are answered with \`unknown_method\`:\n\n${others.map(({ name }) => `\`${name}\``).join(", ")}.`;
  const reasons = others.flatMap(({ name }) => (notAnswered[name] ? [`- \`${name}\`: ${notAnswered[name]}.`] : []));
  const table = ["| method | | what is left out |", "| --- | --- | --- |", ...rows].join("\n");
  const [before = "", after = ""] = [page.split(begin)[0], page.split(end)[1]];
  return `${before}${begin}\n${table}\n\n${rest}\n\nOf these:\n\n${reasons.join("\n")}\n${end}${after}`;
}
