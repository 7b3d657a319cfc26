import { build, type Histogram } from "hdr-histogram-js";

/** A distribution of latencies in milliseconds. */
export interface Percentiles {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

const highestMicroseconds = 300_000_000;

/** Takes microseconds; three digits are exact, from one microsecond to five minutes. */
export const openHistogram = (): Histogram =>
  build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: highestMicroseconds,
    numberOfSignificantValueDigits: 3,
    bitBucketSize: 32,
  });

export const nowMicroseconds = (): number => performance.now() * 1000;

export function record(histogram: Histogram, microseconds: number): void {
  histogram.recordValue(Math.min(highestMicroseconds, Math.max(1, Math.round(microseconds))));
}

export function percentilesOf(histogram: Histogram): Percentiles {
  const at = (percentile: number): number => histogram.getValueAtPercentile(percentile) / 1000;
  return {
    count: histogram.totalCount,
    p50: at(50),
    p95: at(95),
    p99: at(99),
    p999: at(99.9),
    max: histogram.maxValue / 1000,
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};
