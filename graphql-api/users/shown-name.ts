import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { erasedText } from "../schema/erased.ts";

/** The name that is shown for a person. */
export const shownName = ({ displayName, isErased }: Pick<UserDocument, "displayName" | "isErased">): string =>
  isErased ? erasedText : displayName;

/** The name that mentions show, without the sign. */
export const shownUserName = ({ name, isErased }: Pick<UserDocument, "name" | "isErased">): string =>
  isErased ? erasedText : name;
