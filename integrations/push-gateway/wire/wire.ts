import { z } from "zod";

export const pushPath = "/push/v1/notify";
export const devicesMax = 100;

const idSchema = z.string().regex(/^[\w:.-]{1,128}$/);
/** Four weeks: Google takes no longer time. */
const timeToLiveMaxSeconds = 2_419_200;

const idsSchema = z
  .strictObject({
    server: z
      .string()
      .regex(/^https?:\/\/[\w.:[\]-]{1,200}$/)
      .nullable()
      .default(null)
      .describe("The origin of the Logue that asks, for apps that know several."),
    roomId: idSchema.nullable().default(null).describe("The channel or conversation."),
    threadRootId: idSchema.nullable().default(null).describe("The first message of the thread, where the message stands in one."),
    messageId: idSchema.nullable().default(null).describe("The message. For `clear`: the last message that was read."),
  })
  .describe("What an app needs to fetch the words itself. There is no place for words here.");

const textSchema = z
  .strictObject({ title: z.string().max(200), body: z.string().max(2_000) })
  .describe("What is shown. A gateway leaves it out unless it was started with text switched on.");

/** What the devices are told. */
export const pushSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[\x21-\x7e]{1,256}$/)
    .describe("The same when the push is repeated. A device gets one push with an id once."),
  kind: z
    .enum(["message", "clear"])
    .describe("`message` tells of something new. `clear` takes back what was told: it was read on another device."),
  priority: z.enum(["high", "normal"]).default("high").describe("`high` wakes a sleeping device."),
  badge: z
    .int()
    .min(0)
    .max(999_999)
    .nullable()
    .default(null)
    .describe("The number on the app's icon; 0 removes it, null leaves it."),
  collapseId: z
    .string()
    .regex(/^[\x21-\x7e]{1,64}$/)
    .nullable()
    .default(null)
    .describe("A later push with the same one replaces this one. Null: only a repeated push replaces it."),
  timeToLiveSeconds: z
    .int()
    .min(0)
    .max(timeToLiveMaxSeconds)
    .default(86_400)
    .describe("For how long it is kept for a device that cannot be reached; with 0 it is tried once."),
  ids: idsSchema,
  text: textSchema.nullable().default(null),
});

/** Where it goes. */
export const deviceSchema = z.strictObject({
  appId: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .describe("One of the apps in the gateway's settings. It decides between Google and Apple."),
  token: z
    .string()
    .regex(/^[\w:.-]{1,2048}$/)
    .describe("The registration token of FCM, or the device token of APNs in hexadecimal digits."),
  registeredAt: z.iso
    .datetime()
    .nullable()
    .default(null)
    .describe("When the device was registered last. What Apple said before that about the token does not count."),
});

export const pushRequestSchema = z.strictObject({ push: pushSchema, devices: z.array(deviceSchema).min(1).max(devicesMax) });

export const outcomes = ["delivered", "gone", "later", "refused"] as const;

/** What became of the push for one device. */
export const pushResultSchema = z.strictObject({
  outcome: z
    .enum(outcomes)
    .describe(
      "`delivered`: Google or Apple has taken it. `gone`: the token is not valid any more; delete the device. `later`: send the same request again later. `refused`: it cannot be delivered, and again neither.",
    ),
  reason: z.string().nullable().describe("Why it was not delivered: the code of Google or Apple, or one of this gateway."),
  retryAfterSeconds: z.int().nullable().describe("For `later`: the time to wait before the request is sent again."),
});

export const pushAnswerSchema = z.strictObject({
  results: z.array(pushResultSchema).describe("One for each device of the request, in the same order."),
});

export const problemSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

export type PushRequest = z.infer<typeof pushRequestSchema>;
export type WirePush = z.infer<typeof pushSchema>;
export type WireDevice = z.infer<typeof deviceSchema>;
export type PushResult = z.infer<typeof pushResultSchema>;
export type PushAnswer = z.infer<typeof pushAnswerSchema>;
