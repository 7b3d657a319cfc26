import type { Entity, EntityReference } from "../command.ts";
import type { Recorded } from "../contract/event.ts";

/** What decisions about a file need to know; not its name, which can be forgotten. */
export interface FileState {
  readonly isUploaded: boolean;
  readonly isDeleted: boolean;
  readonly uploaderId: string;
  /** Null for an avatar. */
  readonly roomId: string | null;
  readonly contentType: string;
}

const initialState: FileState = { isUploaded: false, isDeleted: false, uploaderId: "", roomId: null, contentType: "" };

export const fileEntity: Entity<FileState> = { kind: "file", initialState: () => initialState, evolve };

export const fileReference = (id: string): EntityReference<FileState> => ({ entity: fileEntity, id });

/** Whether the file can be used: it was uploaded and not deleted since. */
export const isThere = (file: FileState): boolean => file.isUploaded && !file.isDeleted;

function evolve(state: FileState, event: Recorded): FileState {
  switch (event.type) {
    case "FileUploaded": {
      const { uploaderId, roomId, contentType } = event.data;
      return { isUploaded: true, isDeleted: false, uploaderId, roomId, contentType };
    }
    case "FileDeleted":
      return { ...state, isDeleted: true };
    default:
      return state;
  }
}
