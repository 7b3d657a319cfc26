import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createSecureContext, type SecureContextOptions, TLSSocket } from "node:tls";
import {
  Attribute,
  BerReader,
  BindRequest,
  BindResponse,
  ExtendedRequest,
  ExtendedResponse,
  type Message,
  PagedResultsControl,
  PresenceFilter,
  ProtocolOperation,
  SearchEntry,
  SearchReference,
  SearchRequest,
  SearchResponse,
} from "ldapts";
import { type LdapEntry, matches, pick } from "./ldap-entries.ts";

/** What the directory is asked, without passwords: `bind cn=…`, `search (uid=mia)`. */
export interface LdapServer {
  readonly url: string;
  /** The people and groups, by DN. Replaced or changed at any time. */
  entries: LdapEntry[];
  readonly asked: string[];
  /**
   * Called before each page of a search; what it returns is done instead of answering. `continue`
   * answers, and says that more is at the same place once more.
   */
  beforePage: (page: number) => "answer" | "cut" | "hang" | "skip" | "refer" | "continue" | "unavailable";
  close(): Promise<void>;
}

export interface LdapServerOptions {
  readonly entries?: readonly LdapEntry[];
  /** With a key and a certificate it takes StartTLS, and nothing else before it. */
  readonly tls?: SecureContextOptions;
  /** With a key and a certificate it is encrypted from the first byte, at an address of `ldaps:`. */
  readonly isEncryptedAtOnce?: boolean;
  /** Whether a search needs a bind before it. Default: true. */
  readonly needsBind?: boolean;
}

/** The library reads it from the beginning of the message instead of its own place. */
PresenceFilter.prototype.parseFilter = function readHere(this: PresenceFilter, reader: BerReader): void {
  const end = reader.offset + reader.length;
  this.attribute = reader.buffer.toString("utf8", reader.offset, end).toLowerCase();
  reader.offset = end;
};

const startTls = "1.3.6.1.4.1.1466.20037";
const [success, unavailable, referral, sizeLimitExceeded, confidentialityRequired, invalidCredentials, insufficientAccess] = [
  0, 52, 10, 4, 13, 49, 50,
];

/**
 * A strict directory in this process: it answers what RFC 4511 says and nothing more, and refuses what
 * a real one would, such as a search before the bind or more entries than the limit without paging.
 */
export async function openLdapServer(options: LdapServerOptions = {}): Promise<LdapServer> {
  const sockets = new Set<Socket>();
  const state: Pick<LdapServer, "entries" | "asked" | "beforePage"> = {
    entries: [...(options.entries ?? [])],
    asked: [],
    beforePage: () => "answer",
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    serve(socket, options, state);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return Object.assign(state, {
    url: `${options.isEncryptedAtOnce ? "ldaps" : "ldap"}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  });
}

interface Client {
  socket: Socket;
  isEncrypted: boolean;
  isBound: boolean;
  buffer: Buffer;
}

type State = Pick<LdapServer, "entries" | "asked" | "beforePage">;

function serve(socket: Socket, options: LdapServerOptions, state: State): void {
  const client: Client = { socket, isEncrypted: false, isBound: false, buffer: Buffer.alloc(0) };
  const take = (chunk: Buffer): void => {
    client.buffer = Buffer.concat([client.buffer, chunk]);
    for (let frame = nextFrame(client); frame !== undefined; frame = nextFrame(client))
      handle(client, frame, options, state, take);
  };
  if (options.isEncryptedAtOnce && options.tls) encrypt(client, options.tls, take);
  else socket.on("data", take);
}

/** The next whole message, without its outer sequence. */
function nextFrame(client: Client): BerReader | undefined {
  const reader = new BerReader(client.buffer);
  if (reader.readSequence() === null || reader.remain < reader.length) return undefined;
  const end = reader.offset + reader.length;
  reader.setBufferSize(end);
  client.buffer = client.buffer.subarray(end);
  return reader;
}

function handle(
  client: Client,
  reader: BerReader,
  options: LdapServerOptions,
  state: State,
  take: (chunk: Buffer) => void,
): void {
  const messageId = reader.readInt() ?? 0;
  const operation = reader.readSequence();
  if (operation === ProtocolOperation.LDAP_REQ_UNBIND) client.socket.end();
  else if (operation === ProtocolOperation.LDAP_REQ_EXTENSION)
    extend(client, parsed(new ExtendedRequest({ messageId }), reader), options, take);
  else if (options.tls !== undefined && !client.isEncrypted)
    send(client, new BindResponse({ messageId, status: confidentialityRequired }));
  else if (operation === ProtocolOperation.LDAP_REQ_BIND) bind(client, parsed(new BindRequest({ messageId }), reader), state);
  else if (operation === ProtocolOperation.LDAP_REQ_SEARCH)
    search(client, parsed(new SearchRequest({ messageId, filter: undefined as never }), reader), options, state);
  else client.socket.destroy();
}

function parsed<Request extends Message>(request: Request, reader: BerReader): Request {
  request.parse(reader, []);
  return request;
}

/** Responses of the library know how to be read; this writes one. */
function send(
  { socket }: Client,
  response: Message & { readonly status?: number },
  body: (writer: Writer) => void = resultOf(response.status ?? success),
): boolean {
  Object.assign(response, {
    writeMessage(writer: Writer) {
      body(writer);
    },
  });
  return socket.write(response.write());
}

const resultOf = (status: number) => (writer: Writer) => {
  writer.writeEnumeration(status);
  writer.writeString("");
  writer.writeString("");
};

type Writer = Parameters<Attribute["write"]>[0];

function extend(
  client: Client,
  { messageId, oid }: ExtendedRequest,
  { tls }: LdapServerOptions,
  take: (chunk: Buffer) => void,
): void {
  const isPossible = oid === startTls && tls !== undefined && !client.isEncrypted;
  send(client, new ExtendedResponse({ messageId, status: isPossible ? success : 2 }));
  if (!isPossible) return;
  client.socket.removeAllListeners("data");
  encrypt(client, tls, take);
}

function encrypt(client: Client, tls: SecureContextOptions, take: (chunk: Buffer) => void): void {
  const secured = new TLSSocket(client.socket, { isServer: true, secureContext: createSecureContext(tls) });
  secured.on("error", () => undefined);
  secured.on("data", take);
  Object.assign(client, { socket: secured, isEncrypted: true, isBound: false });
}

/** As servers do: without a password it is an anonymous bind, whatever the name. */
function bind(client: Client, { messageId, dn, password }: BindRequest, { entries, asked }: State): void {
  asked.push(`bind ${dn.replace(/nobody-[\da-f-]+/, "nobody")}`);
  const entry = entries.find((one) => one.dn.toLowerCase() === dn.toLowerCase());
  const isAnonymous = password === "";
  const isRight = isAnonymous || (entry?.userPassword === password && entry.pwdAccountLockedTime === undefined);
  client.isBound = isRight && !isAnonymous;
  send(client, new BindResponse({ messageId, status: isRight ? success : invalidCredentials }));
}

const entriesWithoutPaging = 1_000;

function search(client: Client, request: SearchRequest, { needsBind = true }: LdapServerOptions, state: State): unknown {
  const { messageId, filter, controls, sizeLimit } = request;
  state.asked.push(`search ${request.baseDN} ${filter.toString()}`);
  const end = (status: number, cookie?: string): boolean => {
    const paging = new PagedResultsControl({ value: { size: 0, cookie: Buffer.from(cookie ?? "") } });
    return send(client, new SearchResponse({ messageId, status, ...(cookie !== undefined && { controls: [paging] }) }));
  };
  if (needsBind && !client.isBound) return end(insufficientAccess);
  const paging = controls?.find((control) => control instanceof PagedResultsControl)?.value;
  const from = Number(paging?.cookie?.toString() || 0);
  const size = paging?.size ?? 0;
  const found = state.entries.filter((entry) => isInScope(entry, request) && matches(entry, filter));
  const fate = state.beforePage(size === 0 ? 0 : from / size);
  if (fate === "cut") return client.socket.destroy();
  if (fate === "hang") return false;
  if (fate === "unavailable" || fate === "refer") return end(fate === "refer" ? referral : unavailable);
  const most = Math.min(
    sizeLimit || Number.POSITIVE_INFINITY,
    paging === undefined ? entriesWithoutPaging : Number.POSITIVE_INFINITY,
  );
  const page = fate === "skip" ? [] : found.slice(from, Math.min(from + (size || most), from + most));
  for (const entry of page) sendEntry(client, messageId, entry, request.attributes);
  const here = `ldap://127.0.0.1:${client.socket.localPort}/${request.baseDN}`;
  if (fate === "continue") send(client, new SearchReference({ messageId }), (writer) => writer.writeString(here));
  if (paging === undefined) return end(found.length > most ? sizeLimitExceeded : success);
  return end(success, fate === "skip" ? String(from) : from + size < found.length ? String(from + size) : "");
}

function isInScope({ dn }: LdapEntry, { baseDN, scope }: SearchRequest): boolean {
  const [entry, base] = [dn.toLowerCase(), baseDN.toLowerCase()];
  return entry === base || (scope === "sub" && entry.endsWith(`,${base}`));
}

function sendEntry(client: Client, messageId: number, entry: LdapEntry, wanted: readonly string[]): void {
  send(client, new SearchEntry({ messageId }), (writer) => {
    writer.writeString(entry.dn);
    writer.startSequence();
    for (const [type, values] of pick(entry, wanted)) new Attribute({ type, values: values as Buffer[] }).write(writer);
    writer.endSequence();
  });
}
