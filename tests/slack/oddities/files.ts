import { buffer } from "node:stream/consumers";
import { getEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import type { Expectations } from "./expectation.ts";

const only = (here: Parameters<Extract<Expectations[string], { holds: unknown }>["holds"]>[1]) => {
  const [message] = here.timeline(here.room("town"));
  if (message === undefined) throw new Error("There is no message.");
  return message;
};

/** Files: in the archive, elsewhere, or gone. */
export const fileExpectations: Expectations = {
  "small/file-hosted.zip": {
    holds: (t, here) => {
      t.regex(
        here.html(only(here)),
        /^<p>look<\/p>\s*<p><a href="https:\/\/files\.slack\.com\/files-pri\/T1-F1\/plan\.pdf"[^>]*>plan\.pdf<\/a>/,
      );
    },
  },
  "small/file-name-brackets.zip": {
    holds: (t, here) =>
      t.regex(
        here.html(only(here)),
        /<a href="https:\/\/files\.slack\.com\/files-pri\/T1-F1\/a_\(1\)\.png"[^>]*>a \[1\] \(x\)\.png<\/a>/,
      ),
  },
  "small/file-tombstone.zip": {
    holds: (t, here) => {
      t.regex(here.html(only(here)), /was here[\s\S]*<em>a deleted file<\/em>/);
      t.notRegex(only(here).text, /\]\(/);
      t.is(here.noted("Files that are in neither").length, 1);
    },
  },
  "file-tombstone.zip": {
    holds: (t, here) => {
      t.regex(here.html(only(here)), /was here[\s\S]*<em>a deleted file<\/em>/);
      t.notRegex(only(here).text, /\[/);
    },
  },
  "small/file-hidden-by-limit.zip": {
    holds: (t, here) => {
      t.regex(here.html(only(here)), /old one[\s\S]*not available/);
      t.notRegex(here.html(only(here)), /<a /);
    },
  },
  "small/file-external.zip": {
    holds: (t, here) => t.regex(here.html(only(here)), /<a href="https:\/\/docs\.example\.org\/d\/1"[^>]*>Budget<\/a>/),
  },
  "small/file-canvas.zip": { holds: (t, here) => t.regex(here.html(only(here)), /<a href="[^"]*canvas"[^>]*>Canvas plan<\/a>/) },
  "small/file-in-archive.zip": {
    holds: async (t, here) => {
      const { readStore, blobStore, dataKeys } = here.workspace;
      const [file] = await readStore.getMany(files, only(here).fileIds);
      t.is(file?.name, "plan.pdf");
      t.is(file?.contentType, "application/pdf");
      const key = await dataKeys.dataKeyById(file?.keyId ?? "");
      if (!(key instanceof Buffer)) return t.fail("The uploader has a key.");
      const bytes = await buffer(await getEncryptedBlob(blobStore, file?.blobKey ?? "", key));
      t.is(bytes.toString(), "%PDF-1.4 test");
    },
  },
  "file-token.zip": {
    holds: (t, here) => {
      t.notRegex(JSON.stringify([here.messages, here.report]), /xoxe/);
      t.regex(here.html(only(here)), /<a href="https:\/\/[^"?]+"/);
    },
  },
};
