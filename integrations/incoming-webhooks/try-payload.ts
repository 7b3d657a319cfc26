import { showBlocks } from "../markup/messages/shown-blocks.ts";
import type { PastedPayload, TriedPayload, TryPayload } from "../payloads.ts";
import { readPayload } from "./body/read-payload.ts";
import type { Reading } from "./payload.ts";
import { packMessages } from "./posting/pack-messages.ts";
import { readByFormat } from "./read-by-format.ts";
import type { FormatName } from "./settings.ts";

const shownLengthMax = 20_000;

/** Shows the message that a pasted payload would become. Pictures stay links. */
export const tryPayload: TryPayload = async (pasted, settings) => {
  const payload = await readPayload(Buffer.from(pasted.body), headersOf(pasted));
  if ("code" in payload) return nothingShown("refused", null, `${payload.code}: ${payload.words}`);
  const mapping = typeof settings.mapping === "string" ? settings.mapping : null;
  return shown(await readByFormat(payload, settings.format as FormatName, mapping), settings.mayChooseName === true);
};

const headersOf = ({ headers, contentType }: PastedPayload): Readonly<Record<string, string>> => ({
  ...headers,
  "content-type": contentType,
});

const nothingShown = (outcome: TriedPayload["outcome"], event: string | null, words: string): TriedPayload => ({
  ...{ outcome, event, words, messages: [] },
});

async function shown(reading: Reading, mayChooseName: boolean): Promise<TriedPayload> {
  const { event } = reading;
  if (reading.kind === "refused") return nothingShown("refused", event, `${reading.refusal.code}: ${reading.refusal.words}`);
  if (reading.kind === "nothing") return nothingShown("ignored", event, reading.words);
  const { message } = reading;
  const { blocks, omittedCount } = await showBlocks(message.blocks, async () => undefined);
  const asked = { text: message.text, blocks, omittedCount: message.omittedCount + omittedCount };
  const { messages } = packMessages(asked, shownLengthMax);
  const from = { channel: message.channel, name: mayChooseName ? message.name : null };
  return {
    outcome: "done",
    event,
    words: "It would be posted like this.",
    messages: messages.map((one) => ({ ...from, ...one })),
  };
}
