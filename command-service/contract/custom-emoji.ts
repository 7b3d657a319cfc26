import { z } from "zod";
import { cleanLine } from "./clean-text.ts";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { emojiNameOf } from "./emoji.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";

/** All clients keep the whole list. */
export const customEmojiMax = 5_000;
export const emojiNameLengthMax = 64;
/** Of the picture that is uploaded; people are shown a smaller one. */
export const emojiSizeMaxBytes = 1024 * 1024;

const nameForm = /^[\p{Ll}\p{Lo}\p{Nd}_+-]+$/u;
const letterOrDigit = /[\p{Ll}\p{Lo}\p{Nd}]/u;

/** Whether an emoji can have this name: letters without capitals, digits, `_`, `-` and `+`. */
export const isEmojiName = (name: string): boolean =>
  name.length <= emojiNameLengthMax && nameForm.test(name) && letterOrDigit.test(name) && cleanLine(name) === name;

/** Whether a name is that of an emoji of Unicode, or written as part of one. */
export const isStandardEmojiName = (name: string): boolean => emojiNameOf(name) !== undefined || /^skin-tone-\d$/.test(name);

const { alice, ben, file: fileId } = exampleIds;
const family = "workspace";
const notes = { name: notPersonal("The name of an emoji, which every member sees.") };

/** Emoji of the workspace, in its stream: a reaction reads its state already. */
export const customEmojiEvents = {
  EmojiAdded: event({
    means: "The workspace has an emoji of its own: a picture with a name.",
    family,
    schema: z.object({ name: z.string(), fileId: z.string(), addedById: z.string() }),
    notes,
    example: { name: "harbour-seal", fileId, addedById: alice },
  }),
  EmojiRemoved: event({
    means: "An emoji of the workspace was removed. Where it was used, its name is shown.",
    family,
    schema: z.object({ name: z.string(), removedById: z.string() }),
    notes,
    example: { name: "harbour-seal", removedById: ben },
  }),
};

export type CustomEmojiEvent = EventsOf<typeof customEmojiEvents>;

const changing = { tokenPermission: "emoji.add", passesThrough: true } as const;
/** Checked by the decision, which refuses other forms with a reason. */
const nameSchema = z.string().max(1_000);

export const customEmojiCommandDeclarations = {
  AddEmoji: command({
    ...changing,
    means: "Adds an emoji: a name for a picture that the actor has uploaded for it.",
    schema: z.strictObject({ name: nameSchema, fileId: idSchema }),
    refusals: ["EmojiNameInvalid", "EmojiNameTaken", "FileNotYours", "FileTypeRefused", "FileUnknown", "TooManyEmoji"],
  }),
  RemoveEmoji: command({
    ...changing,
    means: "Removes an emoji: one's own, or any with the permission. Where it was used, its name is shown.",
    schema: z.strictObject({ name: nameSchema }),
    refusals: ["EmojiUnknown"],
  }),
};

export type CustomEmojiCommands = CommandsOf<typeof customEmojiCommandDeclarations>;
