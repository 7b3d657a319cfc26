import { type AttemptsOptions, openAttempts } from "@logue/infra/vault/attempts.ts";

/** How many mails to one channel become messages in an hour. */
export const roomMailsPerHourMax = 60;
const windowMs = 60 * 60_000;

/** Counts a mail to the channel, for all processes together. False where too many came in this hour. */
export async function countRoomMail(services: AttemptsOptions, roomId: string): Promise<boolean> {
  const attemptsOf = await openAttempts(services);
  return attemptsOf("mail-by-room", { max: roomMailsPerHourMax, windowMs }).take(roomId);
}
