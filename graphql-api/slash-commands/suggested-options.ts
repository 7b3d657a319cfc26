import { createHmac, timingSafeEqual } from "node:crypto";
import type { DialogOption } from "@logue/command-service/contract/dialogs.ts";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";

/** For whom, and in which list of what message or dialog, options are suggested. */
export interface SuggestedPlace {
  readonly userId: string;
  /** The id of the message or of the dialog. */
  readonly inId: string;
  /** The field of a dialog, or what the program calls the block; null for a block without a name. */
  readonly blockId: string | null;
  /** Empty for a field. */
  readonly actionId: string;
}

/** The values that clients get for what programs suggest, and what stands behind them. */
export interface SuggestedOptions {
  seal(place: SuggestedPlace, option: DialogOption): string;
  /** Undefined for what was not suggested to this person in this list. */
  open(place: SuggestedPlace, value: string): DialogOption | undefined;
}

const sealed = z.tuple([z.string(), z.string()]);

/**
 * What a program suggests is kept nowhere: the value that a client gets is signed, with the words, so
 * that nothing else can be chosen and the program is told the words again.
 */
export async function openSuggestedOptions(vault: Vault): Promise<SuggestedOptions> {
  const key = await openServerKey(vault, "suggested-options");
  const sign = ({ userId, inId, blockId, actionId }: SuggestedPlace, content: string): Buffer =>
    createHmac("sha256", key)
      .update(JSON.stringify([userId, inId, blockId, actionId, content]))
      .digest();
  return {
    seal(place, { label, value }) {
      const content = Buffer.from(JSON.stringify([label, value])).toString("base64url");
      return `${content}.${sign(place, content).toString("base64url")}`;
    },
    open(place, given) {
      const [content = "", signature = ""] = given.split(".");
      const [right, found] = [sign(place, content), Buffer.from(signature, "base64url")];
      if (found.length !== right.length || !timingSafeEqual(found, right)) return undefined;
      const [label, value] = sealed.parse(JSON.parse(Buffer.from(content, "base64url").toString()));
      return { label, value };
    },
  };
}
