import type { LogueEvent, LogueEventType } from "./event.ts";

/** Which fields of an event hold personal data, and which field names the person it is about. */
export type PersonalData = {
  readonly [Type in LogueEventType]?: {
    readonly subject: keyof Extract<LogueEvent, { type: Type }>["data"] & string;
    readonly fields: readonly (keyof Extract<LogueEvent, { type: Type }>["data"] & string)[];
  };
};

/** These fields are encrypted with the subject's key before they reach the event store (architecture §4). */
export const personalData: PersonalData = {
  UserRegistered: { subject: "userId", fields: ["name", "displayName", "email", "origin"] },
  UserRenamed: { subject: "userId", fields: ["name"] },
  EmailReplaced: { subject: "userId", fields: ["email"] },
  ProfileEdited: { subject: "userId", fields: ["displayName", "title", "timeZone"] },
  StatusSet: { subject: "userId", fields: ["text", "emoji"] },
  AccessTokenCreated: { subject: "userId", fields: ["label"] },
  MessagePosted: { subject: "senderId", fields: ["text"] },
  MessageEdited: { subject: "senderId", fields: ["text"] },
  FileUploaded: { subject: "uploaderId", fields: ["name"] },
};
