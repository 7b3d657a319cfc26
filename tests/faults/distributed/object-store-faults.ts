import { randomBytes } from "node:crypto";
import { readS3Address } from "@logue/infra/blob-store/s3-address.ts";
import { openS3Client } from "@logue/infra/blob-store/s3-client.ts";
import type { ExecutionContext, TestFn } from "ava";
import type { Person } from "../../support/person.ts";
import { fetches, type Uploaded } from "../../support/upload.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { Scene } from "./scene.ts";
import { faultMaxMs, type Stage } from "./stage.ts";

/**
 * Large enough that the store holds more than one part of a multipart upload when the first half
 * was sent.
 */
const file = randomBytes(40 * 1024 * 1024);
const operationsMeanwhile = 20;
const patienceMs = 120_000;

/** Uploads the file; `inTheMiddle` runs after the first half, and the rest is sent afterwards. */
function upload({ url, credentials }: Person, roomId: string, inTheMiddle: () => Promise<void>): Promise<Response> {
  const half = file.length / 2;
  async function* bytes() {
    yield file.subarray(0, half);
    await inTheMiddle();
    yield file.subarray(half);
  }
  const headers = { ...credentials, "x-file-name": "half.bin", "content-type": "application/octet-stream" };
  const body = ReadableStream.from(bytes());
  return fetch(`${url}/files?roomId=${roomId}`, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}

/** How many multipart uploads are running or were interrupted. */
async function uploadsIn({ environment }: Scene["logue"]): Promise<number> {
  const { client, bucket, close } = openS3Client(readS3Address(environment.BLOB_STORE ?? ""));
  const { uploads } = await client.listIncompleteUploadsQuery(bucket, "files/", "", "", "");
  close();
  return uploads.length;
}

/** The keys of all files of users in the bucket. */
async function storedFiles({ environment }: Scene["logue"]): Promise<string[]> {
  const { client, bucket, close } = openS3Client(readS3Address(environment.BLOB_STORE ?? ""));
  const names: string[] = [];
  for await (const { name } of client.listObjectsV2(bucket, "files/", true)) if (name !== undefined) names.push(name);
  close();
  return names.sort();
}

async function checkUpload(t: ExecutionContext, scene: Scene, breakOff: () => unknown, mend: () => unknown): Promise<void> {
  const [ada] = scene.town.founder;
  const [room] = scene.town.rooms;
  if (ada === undefined || room === undefined) throw new Error("The town is empty.");
  const before = await storedFiles(scene.logue);
  const uploads = await uploadsIn(scene.logue);
  await scene.through(t, async (talk) => {
    const refused = await upload(ada, room.id, async () => {
      await waitUntil("parts to lie in the store", async () => (await uploadsIn(scene.logue)) > uploads, patienceMs);
      await breakOff();
    });
    t.is(refused.status, 503);
    const { refusal } = (await refused.json()) as { readonly refusal: { readonly code: string; readonly remedy: string } };
    t.is(refusal.code, "StoreUnavailable");
    await talk.untilMore(operationsMeanwhile, "people to write without the files");
    await mend();
  });
  t.deepEqual(await storedFiles(scene.logue), before, "No half file stays.");
  const taken = await waitUntil(
    "the file to be taken",
    async () => {
      const response = await upload(ada, room.id, async () => {});
      const answer = (await response.json()) as Uploaded;
      return response.status === 201 && answer;
    },
    patienceMs,
  );
  t.deepEqual(await storedFiles(scene.logue), [...before, `files/${taken.fileId}`].sort());
  const read = await fetches(ada, taken.url);
  t.true(file.equals(Buffer.from(await read.arrayBuffer())), "The file is what was sent.");
}

/** Effects of an object store that fails during an upload. */
export function describeObjectStoreFaults(test: TestFn, opening: Promise<Stage>): void {
  test.serial("when the object store dies during an upload, it is refused with a reason and no part of it stays", async (t) => {
    t.timeout(faultMaxMs);
    const { scene, objectStore } = await opening;
    await checkUpload(t, scene, () => objectStore.kill("SIGKILL"), objectStore.restart);
  });

  for (const cut of ["reset", "hang"] as const) {
    test.serial(
      `when the line to the object store is cut (${cut}) during an upload, it is refused and no part of it stays`,
      async (t) => {
        t.timeout(faultMaxMs);
        const { scene, lines } = await opening;
        const line = lines.lineOf("graphql-api", "BLOB_STORE");
        await checkUpload(t, scene, line[cut], line.heal);
      },
    );
  }
}
