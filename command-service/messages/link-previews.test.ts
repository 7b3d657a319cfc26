import test from "ava";
import type { LinkPreview } from "../contract/link-previews.ts";
import { alice, archived, ben, channelCreated, idOf, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { addLinkPreviews } from "./add-link-previews.ts";
import { removeLinkPreview } from "./remove-link-preview.ts";

const givenAdding = deciderSpecification(addLinkPreviews);
const givenRemoving = deciderSpecification(removeLinkPreview);
const asLogue = { actorKind: "system" } as const;
const previewId = idOf("11");
const preview: LinkPreview = {
  ...{ previewId, url: "https://tides.example/", title: "Tides" },
  ...{ description: null, siteName: null, picture: null },
};
const data = { messageId, roomId, previews: [preview] };
const added = {
  type: "LinkPreviewsAdded",
  data: { ...data, senderId: alice, previewIds: [previewId], sentAt: "2026-03-01T08:00:00.000Z" },
} as const satisfies PastEvent;
const removal = { messageId, roomId, previewId };
const removed = { type: "LinkPreviewRemoved", data: { ...removal, removedById: alice } } as const satisfies PastEvent;

test("Logue itself adds previews to a message, and no person does", (t) => {
  givenAdding(inChannel).when(data, asLogue).thenEvents(t, [added]);
  givenAdding(inChannel).when(data).thenRefused(t, "NotPermitted");
});

test("a message that was deleted meanwhile, or that there is not, gets no previews", (t) => {
  givenAdding({ ...inChannel, conversation: [posted(), deleted] })
    .when(data, asLogue)
    .thenRefused(t, "MessageDeleted");
  givenAdding({ ...inChannel, conversation: [] })
    .when(data, asLogue)
    .thenRefused(t, "MessageUnknown");
});

test("nothing is added while the workspace wants no previews", (t) => {
  const off: PastEvent = {
    type: "SettingChanged",
    data: { scope: "workspace", scopeId: "workspace", key: "linkPreviews", value: false, changedById: alice },
  };
  givenAdding({ ...inChannel, workspace: [...inChannel.workspace, off] })
    .when(data, asLogue)
    .thenNothing(t);
});

test("what pages say of themselves is one line without hidden characters", (t) => {
  const title = "Pay\u202Eexe.gpj\u202C\n<b>now</b>";
  const previews = [{ ...preview, title, description: "\u200B\u2060" }];
  const cleaned = [{ ...preview, title: "Payexe.gpj <b>now</b>", description: "" }];
  givenAdding(inChannel)
    .when({ ...data, previews }, asLogue)
    .thenEvents(t, [{ ...added, data: { ...added.data, previews: cleaned } }]);
});

test("the sender removes a preview once", (t) => {
  const conversation = [posted(), added];
  givenRemoving({ ...inChannel, conversation })
    .when(removal)
    .thenEvents(t, [removed]);
  givenRemoving({ ...inChannel, conversation: [...conversation, removed] })
    .when(removal)
    .thenRefused(t, "LinkPreviewUnknown");
  givenRemoving(inChannel).when(removal).thenRefused(t, "LinkPreviewUnknown");
});

test("others, outsiders, and members of an archived room remove nothing", (t) => {
  const conversation = [posted(), added];
  givenRemoving({ ...inChannel, conversation: [posted({ senderId: ben }), added] })
    .when(removal)
    .thenRefused(t, "NotTheSender");
  givenRemoving({ ...inChannel, conversation, room: [channelCreated({ memberIds: [ben] })] })
    .when(removal)
    .thenRefused(t, "NotAMember");
  givenRemoving({ ...inChannel, conversation, room: [channelCreated(), archived] })
    .when(removal)
    .thenRefused(t, "RoomArchived");
  givenRemoving({ ...inChannel, conversation: [posted(), added, deleted] })
    .when(removal)
    .thenRefused(t, "MessageDeleted");
});
