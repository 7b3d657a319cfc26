import type { Integration } from "../integration.ts";
import { answerMethod } from "./answer-method.ts";
import { subscribedOf } from "./events/event-types.ts";
import { sendEvents } from "./events/send-events.ts";
import { slackEventsOf, wantedEvents } from "./events/slack-events.ts";
import { interactive, takeResponse } from "./interactivity/interactive.ts";
import { slackApiSettings } from "./settings.ts";
import { fileMaxBytes, refuseUnknownUpload, takeUpload } from "./uploads/take-upload.ts";

/** A message of Slack's has 40,000 characters and 50 blocks at most. */
const bodyMaxBytes = 1024 * 1024;
/** A file in a form. */
const uploadMaxBytes = fileMaxBytes + 64 * 1024;

/** Slack's web API, for programs that were written for it. Methods are below `<instance>/api/`. */
export const slackApi: Integration = {
  name: "slack-api",
  title: "Slack-compatible API",
  settings: slackApiSettings,
  routes: [
    ...(["GET", "POST"] as const).map((method) => ({ method, path: "/api/:method", bodyMaxBytes, handle: answerMethod })),
    { method: "POST", path: "/responses/:token", bodyMaxBytes, handle: takeResponse },
    {
      method: "POST",
      path: "/upload/:ticket",
      bodyMaxBytes: uploadMaxBytes,
      refuseEarly: refuseUnknownUpload,
      handle: takeUpload,
    },
  ],
  interactive,
  react: {
    events: wantedEvents,
    handle: sendEvents,
    wants: (event, { subscribedEvents }, actorId) => subscribedOf(slackEventsOf(event, actorId), subscribedEvents).length > 0,
  },
};
