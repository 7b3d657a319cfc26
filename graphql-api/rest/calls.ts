import { messageCalls } from "./message-calls.ts";
import type { RestCall } from "./rest-call.ts";
import { roomCalls } from "./room-calls.ts";
import { searchCalls } from "./search-calls.ts";
import { userCalls } from "./user-calls.ts";

/** Every call but the upload of a file, which is no JSON. */
export const restCalls: readonly RestCall[] = [...messageCalls, ...roomCalls, ...userCalls, ...searchCalls];
