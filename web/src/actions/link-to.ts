import type { MessagePartsFragment } from "../generated/operations.ts";
import { pathOf, roomRoute } from "../layout/routes.ts";

/** The link to a message, as it is given to other people. */
export const linkTo = ({ roomId, id, number, threadRootId }: MessagePartsFragment): string =>
  `${location.origin}${pathOf(roomRoute(roomId, number === null ? threadRootId : null, id))}`;
