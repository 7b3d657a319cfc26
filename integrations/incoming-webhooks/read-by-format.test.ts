import { blockSchema } from "@logue/command-service/contract/blocks.ts";
import test from "ava";
import fc from "fast-check";
import { showBlocks } from "../markup/messages/shown-blocks.ts";
import { readByFormat } from "./read-by-format.ts";
import { alertGroup } from "./senders/samples/alerts.ts";
import { giteaSamples } from "./senders/samples/gitea.ts";
import { gitlabSamples } from "./senders/samples/gitlab.ts";
import { jiraSamples } from "./senders/samples/jira.ts";
import type { Sample } from "./senders/samples/sample.ts";
import { sentrySamples } from "./senders/samples/sentry.ts";
import type { FormatName } from "./settings.ts";

const chatMessage = {
  ...{ text: "*a* <@U1|kim> ```code```", username: "b", icon_emoji: ":wave:", thread_ts: "1" },
  blocks: [
    {
      type: "section",
      text: { type: "mrkdwn", text: "x" },
      fields: [{ type: "mrkdwn", text: "*y*\nz" }],
      accessory: { type: "image" },
    },
  ],
  attachments: [{ color: "#123", title: "t", title_link: "https://example.org", fields: [{ title: "f", value: "v" }], ts: 1 }],
};

interface FormatSample {
  readonly format: FormatName;
  readonly event: string;
  readonly json: unknown;
}

const named = (format: FormatName, samples: readonly Sample[]): FormatSample[] =>
  samples.map(({ event, json }) => ({ format, event, json }));

const samples: readonly FormatSample[] = [
  ...named("gitlab", gitlabSamples),
  ...named("gitea", giteaSamples),
  ...named("github", giteaSamples),
  ...named("sentry", sentrySamples),
  ...named("jira", jiraSamples),
  ...(["grafana", "alertmanager"] as const).map((format) => ({ format, event: "", json: alertGroup })),
  ...(["slack", "rocketchat", "mattermost"] as const).map((format) => ({ format, event: "", json: chatMessage })),
];

/** Every place in a value, as the names that lead there. */
const placesIn = (value: unknown): (readonly string[])[] =>
  typeof value !== "object" || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((path) => [key, ...path]))];

function withOther(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((inner, index) => (String(index) === key ? withOther(inner, rest, other) : inner));
  return { ...(value as object), [key]: withOther((value as Record<string, unknown>)[key], rest, other) };
}

const changedSample = fc.constantFrom(...samples).chain((sample) =>
  fc.record({
    format: fc.constant(sample.format),
    event: fc.constant(sample.event),
    json: fc
      .record({ place: fc.constantFrom(...placesIn(sample.json)), other: fc.jsonValue() })
      .map(({ place, other }) => withOther(sample.json, place, other)),
  }),
);

test("whatever stands in a place of a payload, it is read, and every block of the message is a right one", async (t) => {
  await fc.assert(
    fc.asyncProperty(changedSample, async ({ format, event, json }) => {
      const names = ["x-github-event", "x-gitlab-event", "x-gitea-event", "sentry-hook-resource"];
      const headers = Object.fromEntries(names.map((name) => [name, event]));
      const reading = await readByFormat({ json, text: "", files: [], headers }, format, null);
      if (reading.kind !== "message") return reading.kind === "nothing" || reading.refusal.status < 500;
      const { blocks, omittedCount } = await showBlocks(reading.message.blocks, async () => undefined);
      return omittedCount === 0 && blocks.every((block) => blockSchema.safeParse(block).success);
    }),
    { seed: 20_261_129, numRuns: 1_500 },
  );
  t.pass();
});
