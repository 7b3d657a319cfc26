import { membershipOf, readableRoom, signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { builtInCommands, isOfferedAt } from "./built-in-commands.ts";
import { listOffers } from "./programs.ts";

export const slashCommandQueries: Pick<QueryResolvers, "slashCommands"> = {
  slashCommands: async (_query, { roomId }, context) => {
    const viewer = signedIn(context);
    const room = await readableRoom(context, roomId);
    if (room === undefined) return null;
    const membership = await membershipOf(context, viewer.userId, roomId);
    const own = builtInCommands.filter((command) => isOfferedAt({ viewer, room, membership }, command));
    const taken = new Set(builtInCommands.map(({ word }) => word));
    const offers = membership === undefined ? [] : await listOffers(context.services);
    const offered = offers.filter(({ offered: { word } }) => !taken.has(word));
    return [
      ...own.map(({ word, usage, means }) => ({ word, usage, means, offeredById: null })),
      ...offered.map(({ offered: { word, usage, means }, instance }) => ({ word, usage, means, offeredById: instance.actorId })),
    ];
  },
};
