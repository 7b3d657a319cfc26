import type { CommandContext } from "../command.ts";
import type { EventData } from "../contract/event.ts";
import { networkOf } from "../contract/network-of.ts";
import type { UserEvent } from "../contract/users.ts";

/** A proxy may pass on anything as an address. */
const addressLengthMax = 100;

type Begun = Omit<EventData<"SignedIn">, "sessionId" | "address"> & { readonly sessionId: string | null | undefined };

/** A session begins, where one was asked for; the record says from where. */
export function sessionBegun({ sessionId, ...signedIn }: Begun, { address = "" }: Pick<CommandContext, "address">): UserEvent[] {
  if (sessionId === undefined || sessionId === null) return [];
  const from = address === "" ? {} : { address: networkOf(address).slice(0, addressLengthMax) };
  return [{ type: "SignedIn", data: { sessionId, ...signedIn, ...from } }];
}
