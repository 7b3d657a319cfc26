import type { ServiceProcess } from "../../support/distributed-logue.ts";

const patienceMs = 2_000;

/** What the service shows to Prometheus under this name, summed over its labels; undefined where it cannot be asked or shows no such figure. */
export async function figureOf({ url }: Pick<ServiceProcess, "url">, name: string): Promise<number | undefined> {
  const text = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(patienceMs) })
    .then((answer) => answer.text())
    .catch(() => "");
  const values = text.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return values.length === 0 ? undefined : values.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" "))), 0);
}
