import type { MembershipDocument } from "@logue/projection-service/contract/rooms.ts";

/** The range of all memberships of a room, in the order of accounts: for `pagesOf` and `wholeRange`. */
export const everyMember = (roomId: string) => ({
  index: "ofRoom",
  prefix: [roomId],
  keyOf: ({ userId }: Pick<MembershipDocument, "userId">) => userId,
});
