import { z } from "zod";
import { id, publicEvent, text } from "./declare.ts";

const user = { userId: id("The id of the person or bot.") };
const name = text("The unique name, for mentions. Empty where it was erased.");
const displayName = text("The name shown to people. Empty where it was erased.");

/** E-mail addresses and time zones are not for outsiders. */
export const userPublicEvents = {
  "user.registered.v1": publicEvent({
    means: "A person or a bot got an account.",
    schema: z.object({
      ...user,
      name,
      displayName,
      kind: z.enum(["person", "bot"]).describe("Whether a program acts through it."),
    }),
    from: {
      UserRegistered: ({ data }) => ({ userId: data.userId, name: data.name, displayName: data.displayName, kind: data.kind }),
    },
  }),
  "user.renamed.v1": publicEvent({
    means: "A person got another name for mentions and signing in.",
    schema: z.object({ ...user, name }),
    from: { UserRenamed: ({ data }) => ({ userId: data.userId, name: data.name }) },
  }),
  "user.profile-edited.v1": publicEvent({
    means: "A person's display name or title was edited.",
    schema: z.object({
      ...user,
      displayName,
      title: text("What the person does. Empty where there is none, or where it was erased."),
    }),
    from: {
      ProfileEdited: ({ data }) => ({ userId: data.userId, displayName: data.displayName, title: data.title }),
    },
  }),
  "user.deactivated.v1": publicEvent({
    means: "An account was deactivated.",
    schema: z.object({ ...user, deactivatedById: id("Who deactivated it.") }),
    from: { UserDeactivated: ({ data: { userId, deactivatedById } }) => ({ userId, deactivatedById }) },
  }),
  "user.reactivated.v1": publicEvent({
    means: "A deactivated account is active again.",
    schema: z.object({ ...user, reactivatedById: id("Who reactivated it.") }),
    from: { UserReactivated: ({ data: { userId, reactivatedById } }) => ({ userId, reactivatedById }) },
  }),
  "user.erased.v1": publicEvent({
    means: "A person's data was erased for good. Programs that keep copies delete them now.",
    schema: z.object({ ...user, erasedById: id("Who erased it, or approved that it is erased.") }),
    from: { UserErased: ({ data: { userId, erasedById } }) => ({ userId, erasedById }) },
  }),
};
