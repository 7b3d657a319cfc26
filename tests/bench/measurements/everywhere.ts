import type { Measurement } from "../measurement.ts";
import { append } from "./append.ts";
import { connectionMemory } from "./connection-memory.ts";
import { deliver } from "./deliver.ts";
import { deliveryCost } from "./delivery-cost.ts";
import { overload } from "./overload.ts";
import { queryRate } from "./query-rate.ts";
import { resume } from "./resume.ts";
import { sustainedRate } from "./sustained.ts";

/**
 * What every profile is measured by; what needs a large log comes after these, so that its files do
 * not fill the page cache of the others.
 */
export const everywhere: readonly Measurement[] = [
  append,
  deliver,
  sustainedRate,
  overload,
  deliveryCost,
  connectionMemory,
  resume,
  queryRate,
];
