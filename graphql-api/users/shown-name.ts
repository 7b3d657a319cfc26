import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { erasedPersonName } from "../schema/erased.ts";

/** The name that is shown for a person. */
export const shownName = ({ displayName, isErased }: Pick<UserDocument, "displayName" | "isErased">): string =>
  isErased ? erasedPersonName : displayName;

/** The name that mentions show, without the sign. */
export const shownUserName = ({ name, isErased }: Pick<UserDocument, "name" | "isErased">): string =>
  isErased ? erasedPersonName : name;
