import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { ExternalFacts } from "./sign-in.ts";

/** All that a route of an instance may touch. */
export interface InstanceHost {
  readonly instanceId: string;
  /** The instance's own account: it can do what that account may. */
  readonly actorId: string;
  /** The value of a secret setting of the instance; undefined where none is set. */
  readSecret(key: string): Promise<string | undefined>;
  /** Sends a command as the instance's account. With the same command id it is executed once. */
  send<Type extends CommandType>(type: Type, data: Commands[Type], commandId?: string): Promise<CommandAnswer>;
  /**
   * Applies what the other system says of a person whose account the instance has linked: the roles
   * and channels of the maps, and the name where a setting says so. Returns why not.
   */
  applyFacts(userId: string, facts: ExternalFacts): Promise<RefusalCode | undefined>;
}
