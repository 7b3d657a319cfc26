import type { CommandContext, Entity, EntityReference } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { fileStream } from "../contract/streams.ts";
import { roomNamedBy } from "../rooms/room.ts";
import { actorReferences } from "../users/actor.ts";

/** What decisions about a file need to know; not its name, which can be forgotten. */
export interface FileState {
  readonly isUploaded: boolean;
  readonly isDeleted: boolean;
  readonly isPurged: boolean;
  readonly areBytesDestroyed: boolean;
  readonly uploaderId: string;
  /** Null for an avatar or an emoji. */
  readonly roomId: string | null;
  readonly contentType: string;
}

const initialState: FileState = {
  isUploaded: false,
  isDeleted: false,
  isPurged: false,
  areBytesDestroyed: false,
  uploaderId: "",
  roomId: null,
  contentType: "",
};

export const fileEntity: Entity<FileState> = { streamOf: fileStream, initialState: () => initialState, evolve };

export const fileReference = (id: string): EntityReference<FileState> => ({ entity: fileEntity, id });

/** For commands that may be about no file: the stream of the nil UUID is never written. */
export const noFile: EntityReference<FileState> = fileReference("00000000-0000-0000-0000-000000000000");

/** Who acts, and on which file, with the room in which it is. */
export const actorAndFile = ({ fileId }: { readonly fileId: string }, context: CommandContext) => ({
  ...actorReferences(context),
  file: fileReference(fileId),
  room: roomNamedBy({ reference: "file", idIn: (file: FileState) => file.roomId ?? undefined }),
});

/** Whether the file can be used: it was uploaded, and neither deleted nor purged since. */
export const isThere = (file: FileState): boolean => file.isUploaded && !file.isDeleted && !file.isPurged;

function evolve(state: FileState, event: Recorded): FileState {
  switch (event.type) {
    case "FileUploaded": {
      const { uploaderId, roomId, contentType } = event.data;
      return { ...initialState, isUploaded: true, uploaderId, roomId, contentType };
    }
    case "FileDeleted":
      return { ...state, isDeleted: true };
    case "FilePurged":
      return { ...state, isPurged: true };
    case "FileBytesDestroyed":
      return { ...state, areBytesDestroyed: true };
    default:
      return state;
  }
}
