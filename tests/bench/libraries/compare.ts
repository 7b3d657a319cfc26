export interface Compared {
  readonly plain: number;
  readonly ours: number;
}

/**
 * Measures two ways in turn, many times, so that other load on the machine meets both. Returns the
 * medians.
 */
export async function compare(
  rounds: number,
  plain: () => Promise<number> | number,
  ours: () => Promise<number> | number,
): Promise<Compared> {
  const measured = { plain: [] as number[], ours: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    measured.plain.push(await plain());
    measured.ours.push(await ours());
  }
  return { plain: median(measured.plain), ours: median(measured.ours) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** CPU time that this process used so far, in microseconds. */
export function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Prints both figures and how much more the plain way takes. */
export function report(what: string, unit: string, { plain, ours }: Compared): void {
  const more = Math.round((plain / ours - 1) * 100);
  console.log(
    `${what}: plain ${plain.toFixed(2)} ${unit}, ours ${ours.toFixed(2)} ${unit} (plain ${more >= 0 ? "+" : ""}${more} %)`,
  );
}
