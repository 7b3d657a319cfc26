import type { MessagePartsFragment } from "../generated/operations.ts";
import { messageRoute, pathOf } from "../layout/routes.ts";

/** The link to a message, as it is given to other people. */
export const linkTo = (message: MessagePartsFragment): string => `${location.origin}${pathOf(messageRoute(message))}`;
