import { resolve } from "node:path";

/** The folder of the project. */
export const repository = resolve(import.meta.dirname, "../..");
