import { readableFile } from "../access.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { totalCount } from "../schema/connections.ts";
import { erasedText } from "../schema/erased.ts";

export const fileTypes = {
  File: {
    // Only an erased file has no name.
    name: (file) => file.name || erasedText,
    description: (file) => file.description ?? null,
    uploader: (file, _arguments, { services }) => services.userCache.userOf(file.uploaderId),
    url: (file) => (file.deletedAt === null ? `/files/${file.id}` : null),
    thumbnail: ({ id, deletedAt, thumbnail }) => {
      if (thumbnail === null || deletedAt !== null) return null;
      const { contentType, width, height } = thumbnail;
      return { url: `/files/${id}/thumbnail`, contentType, width, height };
    },
  },
  FileConnection: totalCount,
  FileResult: {
    file: async ({ fileId }, _arguments, context) => (await readableFile(context, fileId)) ?? null,
  },
} satisfies Pick<Resolvers, "File" | "FileConnection" | "FileResult">;
