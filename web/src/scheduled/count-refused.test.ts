import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { ApiError } from "../api/api.ts";
import { countRefused } from "./count-refused.ts";

test("only messages that were not sent count, and nothing is known while Logue does not answer", async (t) => {
  const refusal = { code: "RoomArchived" };
  const scheduledMessages = [{ refusal: null }, { refusal }, { refusal }];
  t.is(await countRefused(fakeApi({ ScheduledList: () => ({ scheduledMessages }) }).connection), 2);
  const failing = () => {
    throw new ApiError("StoreUnavailable", "Not now.");
  };
  t.is(await countRefused(fakeApi({ ScheduledList: failing }).connection), null);
});
