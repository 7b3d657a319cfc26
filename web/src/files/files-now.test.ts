import test from "ava";
import type { MessagePartsFragment } from "../generated/operations.ts";
import { filesNow, type Place } from "./files-now.ts";

type Message = MessagePartsFragment;
const file = (id: string) => ({ id, name: id, url: `/files/${id}` }) as Message["files"][number];
const message = (id: string, fileIds: readonly string[], deletedAt: string | null = null) =>
  ({ id, files: deletedAt ? [] : fileIds.map(file), deletedAt }) as unknown as Message;
const placeOf = (messages: readonly Message[], deletedIds: readonly string[] = []): Place => ({
  messages,
  threads: new Map(),
  deleted: new Set(deletedIds),
});
const idsOf = (files: readonly { readonly id: string }[]) => files.map(({ id }) => id).join();

test("a file goes with its message, whether that is loaded, is loaded no longer, or never was", (t) => {
  const place = { ...placeOf([message("m1", ["a"]), message("m2", ["b"])]) };
  const files = [file("a"), file("b"), { ...file("c"), messageId: "m3" }];
  const now = filesNow(files, place);
  t.is(idsOf(now()), "a,b,c", "Each file of the list is looked for in its own message.");
  Object.assign(place, placeOf([message("m1", [], "2026-11-30T10:00:00Z"), message("m2", ["b"])]));
  t.is(idsOf(now()), "b,c");
  Object.assign(place, placeOf([], ["m2"]));
  t.is(idsOf(now()), "a,c");
  Object.assign(place, placeOf([], ["m3"]));
  t.is(idsOf(now()), "a,b");
});

test("files of a place that is not followed stay as they were", (t) => {
  t.is(idsOf(filesNow([file("a")])()), "a");
});
