import { Readable } from "node:stream";
import { isRefused } from "../../caller.ts";
import { fieldsOf, firstText, itemsOf, textOf } from "../../markup/values.ts";
import { type FileData, withFragments } from "../documents.ts";
import { channelOrPersonId, messageId } from "../find.ts";
import { refusal, SlackCall, type SlackMethod } from "../method.ts";
import { Arguments } from "../request/arguments.ts";
import { shownFile } from "../shown/file.ts";
import { errorFor, SlackError } from "../slack-error.ts";
import { readMrkdwn } from "../text/read-mrkdwn.ts";
import { fileMaxBytes } from "../uploads/take-upload.ts";

const fileById = withFragments("query SlackFile($id: ID!) { file(id: $id) { ...File } }");
const post = `mutation SlackPostFiles($input: PostMessageInput!) { postMessage(input: $input) { ${refusal} } }`;
const remove = `mutation SlackDeleteFile($input: DeleteFileInput!) { deleteFile(input: $input) { ${refusal} } }`;

async function fileOf(call: SlackCall, id: string): Promise<FileData> {
  const { file } = await call.ask<{ file: FileData | null }>(fileById, { id });
  if (file === null) throw new SlackError("file_not_found");
  return file;
}

const getUploadUrl: SlackMethod = {
  name: "files.getUploadURLExternal",
  leavesOut: "files above 20 MB",
  async handle({ given, caller, host, origin }) {
    const name = given.needed("filename");
    const sizeBytes = Number(given.needed("length"));
    if (!Number.isInteger(sizeBytes) || sizeBytes < 1) throw new SlackError("invalid_arguments");
    if (sizeBytes > fileMaxBytes) throw new SlackError("file_upload_size_restricted");
    const ticket = await host.heldFiles.begin({ userId: caller.userId, name, sizeBytes });
    if (ticket === undefined) throw new SlackError("ratelimited", {}, { status: 429, headers: { "retry-after": "60" } });
    return { file_id: ticket, upload_url: `${origin}/integrations/slack-api/${host.instanceId}/upload/${ticket}` };
  },
};

async function keep(call: SlackCall, roomId: string, ticket: string): Promise<string> {
  const file = await call.host.heldFiles.take(ticket, call.caller.userId);
  if (file === undefined) throw new SlackError("file_not_found");
  const bytes = Readable.from([file.bytes], { objectMode: false });
  const kept = await call.caller.keepFile({ roomId, name: file.name, declaredType: "", sizeBytes: file.bytes.length, bytes });
  if (isRefused(kept)) throw errorFor(kept.refused, call.caller.scopes);
  return kept.data.fileId;
}

/** With the channel under the name that all other methods have for it. */
function withChannel({ given, caller, request, host }: SlackCall): SlackCall {
  const channel = firstText(given.text("channel_id"), given.ids("channels")[0]);
  return new SlackCall(new Arguments({ ...given.fields, channel }), caller, request, host);
}

const completeUpload: SlackMethod = {
  name: "files.completeUploadExternal",
  leavesOut: "files without a channel, several channels, `blocks`; the files have other ids than their uploads",
  async handle(call) {
    const { given } = call;
    const roomId = await channelOrPersonId(withChannel(call));
    const wanted = itemsOf(given.json("files")).map(fieldsOf);
    if (wanted.length === 0 || wanted.length > 10) throw new SlackError("invalid_arguments");
    const fileIds: string[] = [];
    for (const { id } of wanted) fileIds.push(await keep(call, roomId, textOf(id)));
    const threadRootId = given.has("thread_ts") ? messageId(call, "thread_ts", "invalid_thread_ts") : null;
    await call.ask(post, { input: { roomId, threadRootId, text: readMrkdwn(given.text("initial_comment")), fileIds } });
    const files = await Promise.all(fileIds.map((id) => fileOf(call, id)));
    return {
      files: files.map((file, index) => ({ ...shownFile(file, call.origin), title: textOf(wanted[index]?.title) || file.name })),
    };
  },
};

export const fileMethods: readonly SlackMethod[] = [
  getUploadUrl,
  completeUpload,
  {
    name: "files.info",
    leavesOut: "comments, and where else a file is shared",
    handle: async (call) => ({
      file: shownFile(await fileOf(call, call.given.needed("file", "file_not_found")), call.origin),
      comments: [],
      response_metadata: { next_cursor: "" },
    }),
  },
  {
    name: "files.delete",
    async handle(call) {
      const { id } = await fileOf(call, call.given.needed("file", "file_not_found"));
      await call.ask(remove, { input: { fileId: id } });
      return {};
    },
  },
];
