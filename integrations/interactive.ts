import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";

/** A command that an instance offers behind a slash. */
export interface OfferedCommand {
  /** Without the slash: small letters, digits and dashes. */
  readonly word: string;
  /** What is written behind it, such as `service version`; empty for nothing. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly means: string;
}

interface Asked {
  /** The same when the same request is sent again. */
  readonly id: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly user: { readonly id: string; readonly name: string };
  /** Its name is empty for a direct or group conversation. */
  readonly room: { readonly id: string; readonly name: string };
  readonly threadRootId: string | null;
  /** Where the answer may be sent later: 5 times within 30 minutes. Secret. */
  readonly responseUrl: string;
}

/** A person wrote a command of the instance. */
export interface CommandCall extends Asked {
  readonly word: string;
  /** What is written behind the word. */
  readonly text: string;
}

/** A person pressed a button or chose from a list in a message of the instance. */
export interface Press extends Asked {
  readonly message: { readonly id: string; readonly text: string; readonly sentAt: string };
  readonly element: "button" | "select";
  readonly actionId: string;
  /** Of the button, or of the chosen option. */
  readonly value: string;
}

/** What an instance answers. Texts are Markdown. */
export interface InteractiveAnswer {
  /**
   * `person`: shown to the one who asked, and nowhere kept. `room`: posted by the instance's account.
   * `message`: replaces the message that was pressed.
   */
  readonly shownIn: "person" | "room" | "message";
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
}

/** All that an instance may touch while it answers. */
export interface InteractiveHost {
  readonly instanceId: string;
  /** The value of a secret setting of the instance; undefined where none is set. */
  readSecret(key: string): Promise<string | undefined>;
  /** The values of the instance's settings that are not secret. */
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly requests: Pick<Outgoing, "send">;
  /** Epoch milliseconds. */
  readonly nowMs: number;
  /** Aborted when the person waits no longer. */
  readonly signal: AbortSignal;
}

/**
 * Commands behind a slash, and buttons and lists in messages. A method that throws, or takes longer
 * than 3 seconds, is told to the person as a program that does not answer. Other requests do not wait.
 * Undefined is an answer too: it was heard, and there is nothing to say yet.
 */
export interface Interactive {
  /** The command of an instance with these settings; undefined while it is not set up. */
  offer?(values: InteractiveHost["values"]): OfferedCommand | undefined;
  runCommand?(call: CommandCall, host: InteractiveHost): Promise<InteractiveAnswer | undefined>;
  press?(press: Press, host: InteractiveHost): Promise<InteractiveAnswer | undefined>;
}
