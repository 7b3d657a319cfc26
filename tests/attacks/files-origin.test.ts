import { type IncomingHttpHeaders, request } from "node:http";
import test from "ava";
import { DeactivateUserDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type Uploaded, uploads } from "../support/upload.ts";

const filesHost = "files.example:8080";

let house: House;
let rafi: Person;
let mina: Person;
let outsider: Person;
let roomId: string;
let file: Uploaded;

test.before(async () => {
  house = await openOwnHouse({ environment: { FILES_URL: `http://${filesHost}` } });
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
  outsider = await house.comesIn("outsider");
  roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  file = await uploads(rafi, roomId, { name: "plan.pdf", bytes: "%PDF-1.7\n", contentType: "application/pdf" });
  await rafi.posts(roomId, "", { fileIds: [file.fileId] });
});
test.after.always(() => house?.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request like a client that found the server under this host name. */
const ask = (path: string, headers: Readonly<Record<string, string>>, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request(new URL(path, house.logue.url), { headers, method }, async (response) => {
      let text = "";
      for await (const chunk of response) text += String(chunk);
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    asking.on("error", reject);
    asking.end();
  });

const linkFor = async (person: Person): Promise<URL> => {
  const { status, headers, text } = await ask(file.url, person.credentials);
  if (status !== 302 || text.includes("PDF")) throw new Error(`The main origin answered ${status}.`);
  return new URL(headers.location ?? "");
};

const follow = (link: URL) => ask(`${link.pathname}${link.search}`, { host: filesHost });

test("the main origin sends no bytes, but redirects readers of the file to the files' origin", async (t) => {
  const link = await linkFor(mina);
  t.is(link.host, filesHost);
  const { status, headers, text } = await follow(link);
  t.is(status, 200);
  t.is(text, "%PDF-1.7\n");
  t.is(headers["x-content-type-options"], "nosniff");
  t.is(headers["set-cookie"], undefined);
  t.is((await ask(file.url, outsider.credentials)).status, 404);
  t.is((await ask(file.url, {})).status, 401);
});

test("a link is valid for one file and one user, and cannot be altered", async (t) => {
  const link = await linkFor(mina);
  const [claim = "", signature = ""] = (link.searchParams.get("link") ?? "").split(".");
  const asRafi = JSON.stringify({ ...JSON.parse(Buffer.from(claim, "base64url").toString()), userId: rafi.userId });
  for (const forged of [
    "",
    ".",
    `${claim}.`,
    `${Buffer.from(asRafi).toString("base64url")}.${signature}`,
    `${claim}.${"A".repeat(43)}`,
  ]) {
    t.is((await ask(`${link.pathname}?link=${forged}`, { host: filesHost })).status, 401, forged);
  }
  const other = link.pathname.replace(/.{4}$/, "0000");
  t.is((await ask(`${other}${link.search}`, { host: filesHost })).status, 401);
});

test("the files' origin serves only files and accepts no session", async (t) => {
  const everywhere = ["/", "/graphql", "/graphiql", "/metrics", "/readyz", "/assets/x.js", "/service-worker.js"];
  for (const path of everywhere) t.is((await ask(path, { ...rafi.credentials, host: filesHost })).status, 404, path);
  t.is((await ask("/files?roomId=x", { ...rafi.credentials, host: filesHost }, "POST")).status, 404);
  t.is((await ask(file.url, { ...rafi.credentials, host: filesHost })).status, 401);
});

test("pages of the main origin may load images from the files' origin, but no scripts", async (t) => {
  const policy = String((await ask("/", {})).headers["content-security-policy"]);
  t.regex(policy, new RegExp(`img-src [^;]*http://${filesHost}`));
  t.regex(policy, /script-src 'self'(;|$)/);
});

test("a link issued before its user was deactivated no longer works", async (t) => {
  const leaver = await house.comesIn("leaver");
  await rafi.adds(roomId, leaver);
  const link = await linkFor(leaver);
  await house.ada.does(DeactivateUserDocument, { userId: leaver.userId });
  t.is((await follow(link)).status, 401);
});
