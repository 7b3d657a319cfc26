import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";
import { webAddress } from "../web-address.ts";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

export const slashCommandSettings = {
  word: setting({
    ...byAdministrators,
    means: "The word behind the slash: small letters, digits and dashes. A command of Logue's own comes first.",
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,31}$/)
      .nullable(),
    default: null,
  }),
  usage: setting({
    ...byAdministrators,
    means: "What is written behind the word, such as service version; empty for nothing.",
    schema: z.string().max(100),
    default: "",
  }),
  description: setting({
    ...byAdministrators,
    means: "What the command does, in one sentence. It is shown while people type.",
    schema: z.string().max(200),
    default: "",
  }),
  address: setting({
    ...byAdministrators,
    means: "Where the command is sent, and what people press in messages of this account. It has 3 seconds to answer.",
    schema: webAddress.max(1_000).nullable(),
    default: null,
  }),
  secret: setting({
    ...byAdministrators,
    means: "The secret by which each request is signed, 16 characters or more. Nothing is sent without it.",
    schema: z.string().min(16).max(200).nullable(),
    default: null,
    isSecret: true,
  }),
};
