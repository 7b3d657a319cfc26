import { demo } from "./demo/demo.ts";
import type { Importer } from "./integration.ts";
import { slack } from "./slack/slack.ts";

/**
 * By the name of the format. They have a file of their own, because a program that only imports needs
 * no other integration in memory.
 */
export const importers: ReadonlyMap<string, Importer> = new Map(
  [demo, slack].flatMap(({ name, importer }) => (importer === undefined ? [] : [[name, importer] as const])),
);
