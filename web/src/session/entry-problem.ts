import { wordsOf } from "../api/api.ts";
import type { RefusalCode, RefusalPartsFragment } from "../generated/operations.ts";

/** Why a card could not be sent, and the name of the field that has to change; null for the card. */
export interface EntryProblem {
  readonly text: string;
  readonly fieldName: string | null;
}

const fieldNames: Partial<Record<RefusalCode, string>> = {
  EmailInvalid: "email",
  EmailTaken: "email",
  PasswordGuessable: "password",
  PasswordTooLong: "password",
  PasswordTooShort: "password",
  RoomNameInvalid: "channel",
  RoomNameTaken: "channel",
  SecondFactorWrong: "code",
  UserNameInvalid: "username",
  UserNameReserved: "username",
  UserNameTaken: "username",
};

export const problemOf = (refusal: RefusalPartsFragment): EntryProblem => ({
  text: wordsOf(refusal),
  fieldName: fieldNames[refusal.code] ?? null,
});
