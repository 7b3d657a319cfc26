export type { Api, ApiOptions } from "./api.ts";
export { Bot, type BotEvents, type BotOptions, createBot, type PostOptions } from "./bot.ts";
export { type CursorStore, fileCursorStore, memoryCursorStore } from "./cursor-store.ts";
export type { Message, Room, RoomMemberChanged, User } from "./generated/operations.ts";
export { LogueRefusal } from "./refusal.ts";
export type { ReactionChange } from "./standing.ts";
