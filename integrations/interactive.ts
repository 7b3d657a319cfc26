import type { ActionElement } from "@logue/command-service/contract/block-elements.ts";
import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import type { Dialog, DialogErrors, DialogOption, DialogOptions, DialogValues } from "@logue/command-service/contract/dialogs.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Delivery } from "./payloads.ts";
import type { InstanceVault } from "./sign-in.ts";

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
  /** By it the program may open a dialog for the person, within a minute. Secret; empty for none. */
  readonly trigger: string;
}

/** A person wrote a command of the instance. */
export interface CommandCall extends Asked {
  readonly word: string;
  /** What is written behind the word. */
  readonly text: string;
}

/** What was pressed or chosen. */
export interface Pressed {
  /** As the program declared it. */
  readonly element: ActionElement;
  /** What the program calls the block in which it stands; null where it gave no name. */
  readonly blockId: string | null;
  /** One, but any number where several can be chosen. */
  readonly chosen: readonly Choice[];
}

/** One thing that was chosen, or a button that was pressed. */
export interface Choice {
  /** Of the button or of the option; the id of the person or room. */
  readonly value: string;
  /** The words of the option; null for what is no list of the program's own. */
  readonly label: string | null;
}

/** A person pressed a button or chose from a list in a message of the instance. */
export interface Press extends Asked, Pressed {
  readonly message: PressedMessage;
}

/** The message in which something was pressed, as it is now. */
export interface PressedMessage {
  readonly id: string;
  readonly senderId: string;
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
  readonly sentAt: string;
  /** Whether only the one who pressed sees it: then it is kept for minutes, and is in no room. */
  readonly isForOne: boolean;
}

/** A person types in a list whose options the program suggests. */
export interface OptionsQuestion extends Asked {
  readonly blockId: string | null;
  /** Empty for a field of a dialog. */
  readonly actionId: string;
  /** What is typed; empty for nothing. */
  readonly query: string;
  /** Where the list stands. */
  readonly within: PressedMessage | DialogOfList;
}

/** The dialog in which a list stands: as a field, or in a block where `fieldId` is null. */
export interface DialogOfList extends Pick<InDialog, "dialog" | "memory"> {
  readonly fieldId: string | null;
}

/** What a program suggests. Options of one group are shown as such. */
export interface SuggestedOption extends DialogOption {
  readonly group: string | null;
}

/** What an instance answers. Texts are Markdown. */
export interface InteractiveAnswer {
  /**
   * `person`: shown to the one who asked, and nowhere kept. `room`: posted by the instance's account.
   * `message`: replaces the message that was pressed. `deletion`: deletes it. `dialog`: opens `dialog`.
   */
  readonly shownIn: "person" | "room" | "message" | "deletion" | "dialog";
  readonly dialog?: AskedDialog;
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
}

/** A dialog that an instance asks for. */
export interface AskedDialog {
  readonly dialog: Dialog;
  /** What the instance wants to know again when the dialog is sent. No client sees it. */
  readonly memory: string;
}

/** A dialog as an instance names it. `version` is raised with each change. */
export interface NamedDialog {
  readonly id: string;
  readonly version: number;
  /** The first of those that stand on each other: itself, where it is the first. */
  readonly rootId: string;
  /** The one on which it stands; null where it is the first. */
  readonly previousId: string | null;
}

/** A person did something in a dialog of the instance. */
export interface InDialog extends Asked {
  readonly dialog: NamedDialog;
  readonly memory: string;
}

/** A person closed a dialog of the instance without sending it. */
export interface DialogClosing extends InDialog {
  /** Whether those on which it stands are closed too. */
  readonly closesAll: boolean;
}

/** What is filled in in a dialog: the fields whose values their declarations allow. */
export interface FilledIn {
  readonly values: DialogValues;
  /** Of the values, those that the instance suggested, with their words. */
  readonly suggested: DialogOptions;
  /** The files that are given with the dialog, by its fields: the instance's account may read them. */
  readonly files: GivenFiles;
  /** What is chosen now in the lists of its blocks, in each of them. */
  readonly inBlocks: readonly Pressed[];
}

export type GivenFiles = Readonly<Record<string, readonly GivenFile[]>>;

/** A file that a person gives in a dialog. */
export interface GivenFile {
  readonly id: string;
  readonly roomId: string | null;
  readonly uploaderId: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly uploadedAt: string;
  /** Where its bytes are fetched with an access token. */
  readonly url: string;
}

/** A person filled in a dialog of the instance; what its fields declare is checked already. */
export interface DialogSubmission extends InDialog, FilledIn {}

/** A person pressed a button or chose from a list in a dialog of the instance. */
export interface DialogPress extends InDialog, Pressed, FilledIn {}

/** A person filled in a field of which the program is told before the dialog is sent. */
export interface DialogFieldChange extends InDialog, FilledIn {
  readonly fieldId: string;
}

/**
 * `errors`: in words for the person, by the ids of the fields. `dialog`: to go on with. `pushed`:
 * stands on this one. `closedAll`: so are those on which it stands.
 */
export type DialogAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "closedAll" }
  | { readonly kind: "pushed"; readonly asked: AskedDialog }
  | { readonly kind: "errors"; readonly errors: DialogErrors }
  | { readonly kind: "dialog"; readonly asked: AskedDialog };

/** What a program is asked over its socket. The fields are those of its protocol. */
export type ProgramEnvelope = Readonly<Record<string, unknown>>;

/** The way to a program that holds a socket open, instead of having an address. */
export interface ProgramSocket {
  /**
   * Returns what it answered; rejects where the signal comes first, as where no socket is open. With
   * `NotAnswered` where a socket had passed it on.
   */
  ask(envelope: ProgramEnvelope, signal: AbortSignal): Promise<unknown>;
}

/** The program got what it was asked over its socket, and did not answer in time. */
export class NotAnswered extends Error {
  override readonly name = "NotAnswered";
}

/** All that an instance may touch while it answers. */
export interface InteractiveHost {
  readonly instanceId: string;
  readonly actorId: string;
  /** The value of a secret setting of the instance; undefined where none is set. */
  readSecret(key: string): Promise<string | undefined>;
  /** The values of the instance's settings that are not secret. */
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly requests: Pick<Outgoing, "send">;
  readonly socket: ProgramSocket;
  readonly vault: InstanceVault;
  /** Epoch milliseconds. */
  readonly nowMs: number;
  /** Notes in the instance's log what was sent, and what became of it. */
  noteDelivery(delivery: Delivery): Promise<void>;
  /** Aborted when the person waits no longer. */
  readonly signal: AbortSignal;
}

/**
 * Commands behind a slash, and buttons and lists in messages. A method that throws, or takes longer
 * than 3 seconds, is told to the person as a program that does not answer. Other requests do not wait.
 * Undefined is an answer too: it was heard, and there is nothing to say yet.
 */
export interface Interactive {
  /** The commands of an instance with these settings; none while it is not set up. */
  offers?(values: InteractiveHost["values"]): readonly OfferedCommand[];
  runCommand?(call: CommandCall, host: InteractiveHost): Promise<InteractiveAnswer | undefined>;
  press?(press: Press, host: InteractiveHost): Promise<InteractiveAnswer | undefined>;
  /** What can be chosen in a list whose options the program suggests. */
  suggestOptions?(question: OptionsQuestion, host: InteractiveHost): Promise<readonly SuggestedOption[]>;
  /** Returns what the dialog is now; undefined where it stays as it is. */
  pressInDialog?(press: DialogPress, host: InteractiveHost): Promise<AskedDialog | undefined>;
  /** The same for a field that says so. */
  changeInDialog?(change: DialogFieldChange, host: InteractiveHost): Promise<AskedDialog | undefined>;
  submitDialog?(submission: DialogSubmission, host: InteractiveHost): Promise<DialogAnswer>;
  /** Told which dialog shows what was answered to a submission. */
  answerShown?(dialog: NamedDialog, asked: AskedDialog, host: InteractiveHost): Promise<void>;
  closeDialog?(closing: DialogClosing, host: InteractiveHost): Promise<void>;
}
