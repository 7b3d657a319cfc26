import { z } from "zod";
import { inGroup, setting } from "./setting-declaration.ts";

const permission = "workspace.changeSettings";

/**
 * The settings of every integration that lists people, beside its own: how the people here follow
 * the list.
 */
export const peopleSyncSettings = inGroup("Comparison with the list of people there", {
  syncEveryHours: setting({
    permission,
    means:
      "Every how many hours the people here are compared with the other system; empty: only when an administrator asks for it.",
    schema: z.int().min(1).max(168).nullable(),
    default: null,
  }),
  syncAppliesItself: setting({
    permission,
    means:
      "Whether the differences that are found by the hour are applied at once. Off: they wait until an administrator applies them.",
    schema: z.boolean(),
    default: false,
  }),
  followsUserName: setting({
    permission,
    means:
      "Whether a comparison gives people the names for mentions and signing in that they have in the other system. Where another account has the name, another one is proposed, and an administrator has to apply it.",
    schema: z.boolean(),
    default: false,
  }),
  followsEmail: setting({
    permission,
    means:
      "Whether a comparison gives people the confirmed e-mail addresses that they have in the other system. Never an administrator, and never an address that another account has.",
    schema: z.boolean(),
    default: false,
  }),
  syncGoneMaxPercent: setting({
    permission,
    means:
      "When more than this share of the people would be deactivated at once, and more than five, nobody is deactivated until an administrator confirms it; the same when the list is empty.",
    schema: z.int().min(1).max(100),
    default: 10,
  }),
} as const);
