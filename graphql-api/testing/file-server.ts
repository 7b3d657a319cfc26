import { readdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import sharp from "sharp";
import { v7 as uuidv7 } from "uuid";
import { createFilesOrigin } from "../files/files-origin.ts";
import { fileRoutes } from "../files/routes.ts";
import type { ContextOf } from "../files/upload.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "./workspace.ts";

export type Body = NonNullable<RequestInit["body"]>;

/** A workspace whose files are sent and fetched over HTTP; a header names the user. */
export interface FileServer extends TestWorkspace {
  readonly url: string;
  /** Fetches a path as this user, or without being signed in. */
  fetchAs(person: Person | null, path: string, init?: RequestInit): Promise<Response>;
  /** Uploads bare bytes to the room `general`, or to the place in the query. */
  upload(person: Person, bytes: Body, file: { name: string; type?: string; query?: string }): Promise<[number, JsonObject]>;
  /** Posts a message with the file in the room `general`. */
  share(person: Person, fileId: string): Promise<void>;
  /** The content of the blob store, with half-written blobs. */
  blobs(): Promise<string[]>;
}

export async function openFileServer(environment: Readonly<Record<string, string>> = {}): Promise<FileServer> {
  const workspace = await openTestWorkspace({ environment });
  const people = new Map<string, Person>([[workspace.administrator.userId, workspace.administrator]]);
  const contextOf: ContextOf = (request) => workspace.contextOf(people.get(String(request.headers["x-person"])) ?? null);
  const app = express();
  const filesOrigin = createFilesOrigin(workspace.services);
  const refuseOtherOrigins: RequestHandler = (_request, _response, next) => next();
  app.use(fileRoutes({ contextOf, contextFor: workspace.contextOf, refuseOtherOrigins, filesOrigin }));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetchAs: FileServer["fetchAs"] = (person, path, init = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { ...init.headers, "x-person": person?.userId ?? "nobody" } });
  return {
    ...workspace,
    url,
    fetchAs,
    addPerson: async (...facts) => {
      const person = await workspace.addPerson(...facts);
      people.set(person.userId, person);
      return person;
    },
    upload: async (person, body, { name, type = "application/octet-stream", query = `roomId=${workspace.generalRoomId}` }) => {
      const headers = { "content-type": type, "x-file-name": encodeURIComponent(name) };
      const response = await fetchAs(person, `/files?${query}`, { method: "POST", body, headers });
      return [response.status, (await response.json()) as JsonObject];
    },
    share: async (person, fileId) => {
      const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, origin: null, text: "" } as const;
      const place = { messageId: uuidv7(), roomId: workspace.generalRoomId, mentionedUserIds: [], mentionsRoom: false };
      await workspace.send(person, "PostMessage", { ...plain, ...place, fileIds: [fileId] });
    },
    blobs: async () => {
      const entries = await readdir(workspace.backEnd.blobFolder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await workspace.close();
    },
  };
}

/** A picture of one colour, stored on its side if asked, as cameras do. */
export const picture = (width: number, height: number, options: { onItsSide?: boolean } = {}): Promise<Buffer> => {
  const canvas = sharp({ create: { width, height, channels: 3, background: "#336699" } });
  return (options.onItsSide ? canvas.withMetadata({ orientation: 6 }) : canvas).jpeg().toBuffer();
};
