import { z } from "zod";
import { confirmationMinutesMax } from "./confirmation.ts";
import { isRoleGrace } from "./factor-demand.ts";
import { isRoleDays } from "./session-days.ts";
import { setting } from "./setting-declaration.ts";
import { lineSchema } from "./text-schemas.ts";

/** The most days that a session may be unused. */
export const sessionDaysMax = 3_650;

/** A stolen session must not loosen them. */
const byAdministrators = { permission: "workspace.changeSettings", needsConfirmation: true } as const;

/** Settings of the workspace about sessions and access tokens. */
export const sessionSettings = {
  sessionDays: setting({
    ...byAdministrators,
    means: "After how many days without use a session ends; empty: as the environment of the servers says.",
    schema: z.int().min(1).max(sessionDaysMax).nullable(),
    default: null,
  }),
  sessionLifetimeDays: setting({
    ...byAdministrators,
    means: "After how many days a session ends although it is used; empty: never. Browsers forget a session after 400 days.",
    schema: z.int().min(1).max(sessionDaysMax).nullable(),
    default: 90,
  }),
  sessionDaysByRole: setting({
    ...byAdministrators,
    means:
      "Sessions that end earlier for some roles: on each line a role, the days without use, and the days although it is used, such as administrator 7 30. A dash stands for the number that holds for everyone. Of several roles of a person the shorter number counts.",
    schema: z.array(lineSchema.refine(isRoleDays)).max(100).readonly(),
    default: [],
  }),
  mailCodes: setting({
    ...byAdministrators,
    means:
      "Codes by mail as a second step, for people who have confirmed their address: off, as a fallback that does not count for roles that need a second factor, or enough for these too. It needs a mail server.",
    schema: z.enum(["off", "fallback", "enough"]),
    labels: {
      off: "Off",
      fallback: "As a fallback, not for roles that need a second factor",
      enough: "Enough for every role",
    },
    default: "fallback",
  }),
  signInByMail: setting({
    ...byAdministrators,
    means:
      "Whether people may sign in by a link that is sent to the mail address of their account, also imported people who never signed in. It needs a mail server.",
    schema: z.boolean(),
    default: false,
  }),
  showsPasswordForm: setting({
    ...byAdministrators,
    means:
      "Whether the sign-in page asks for a name and a password of Logue. Where it does not, and there is one other way to sign in, the page goes straight to it. Passwords still count: the address /?ways shows every way, also while the other system is down.",
    schema: z.boolean(),
    default: true,
  }),
  confirmationMinutes: setting({
    ...byAdministrators,
    means:
      "For how many minutes after signing in or confirming a session does what is sensitive, such as making tokens, without asking again; empty: it never asks.",
    schema: z.int().min(1).max(confirmationMinutesMax).nullable(),
    default: 30,
  }),
  secondFactorByRole: setting({
    ...byAdministrators,
    means:
      "Roles whose members need a second factor: on each line a role and the days of grace, such as administrator 7. The grace begins with the role's grant or with its line here, whichever is later. After it a person without a factor can only set one up. Bots need none.",
    schema: z.array(lineSchema.refine(isRoleGrace)).max(100).readonly(),
    default: [],
  }),
  accessTokenDaysMax: setting({
    ...byAdministrators,
    means: "The most days that a new access token lasts; empty: without an end. Older tokens stay as they are.",
    schema: z.int().min(1).max(sessionDaysMax).nullable(),
    default: 365,
  }),
  newDeviceMail: setting({
    ...byAdministrators,
    means: "Whether people get a mail when their account is signed in to on a new device. It needs a mail server.",
    schema: z.boolean(),
    default: true,
  }),
};
