import { createMappings } from "./run-mapping.ts";

interface Asked {
  readonly expression: string;
  readonly json: unknown;
}

const mappings = createMappings();

process.on("message", async ({ expression, json }: Asked) => {
  process.send?.(await mappings.run(expression, json));
});
// An expression that does not end keeps its thread busy, and not this one.
process.on("disconnect", () => process.exit());
