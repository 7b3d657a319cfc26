import { App, LogLevel } from "@slack/bolt";
import { openSlackScene } from "./slack-scene.ts";
import type { JsonObject } from "./workspace.ts";

/** A workspace with a person, and a program of Bolt's that is called over HTTP. */
export async function openBoltScene(t: Parameters<typeof openSlackScene>[0]) {
  const scene = await openSlackScene(t);
  const { token, signingSecret, slackApiUrl, generalRoomId: channel } = scene;
  const app = new App({ token, signingSecret, clientOptions: { slackApiUrl }, logLevel: LogLevel.ERROR });
  const server = await app.start({ port: 0, host: "127.0.0.1" });
  t.teardown(async () => {
    await app.stop();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  await app.client.conversations.join({ channel });
  if ((await scene.sendTo(port)) !== null) throw new Error("The address was refused.");
  return { ...scene, ...(await signedIn(scene)), app, channel };
}

type SlackScene = Awaited<ReturnType<typeof openSlackScene>>;

/** Asks over HTTP, so that the program gets an address that it can reach. */
export async function signedIn(scene: SlackScene) {
  const zoe = await scene.addPerson("zoe");
  const cookies = new Map<string, string>();
  const cookieOf = async (person: typeof zoe) => {
    const cookie = cookies.get(person.userId) ?? (await scene.signIn(person));
    cookies.set(person.userId, cookie);
    return cookie;
  };
  const ask = async (person: typeof zoe, query: string, variables: JsonObject): Promise<JsonObject> =>
    (await scene.post({ query, variables }, { cookie: await cookieOf(person) })).body.data;
  const inbox = async (person: typeof zoe, selection: string) => {
    const client = await scene.connect({ cookie: await cookieOf(person) });
    const stream = client.subscribe(`subscription { inboxEvents { __typename ${selection} } }`);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  return { zoe, ask, inbox };
}
