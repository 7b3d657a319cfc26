import type { Services } from "../../context.ts";

/** What pushing needs of the services. */
export type PushServices = Pick<
  Services,
  "workStore" | "readStore" | "vault" | "sessions" | "presence" | "outgoing" | "config" | "clock" | "log"
>;
