import type { ServiceProcess } from "../../support/distributed-logue.ts";

const patienceMs = 2_000;

/**
 * A Prometheus metric of the service, summed over its labels; undefined when the service does not
 * answer or has no such metric.
 */
export async function figureOf({ url }: Pick<ServiceProcess, "url">, name: string): Promise<number | undefined> {
  const text = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(patienceMs) })
    .then((answer) => answer.text())
    .catch(() => "");
  const values = text.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return values.length === 0 ? undefined : values.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" "))), 0);
}
