import type { SessionPlace } from "../generated/operations.ts";

interface Session {
  readonly method?: string | null | undefined;
  readonly methodTitle?: string | null | undefined;
  readonly address: string;
  readonly place: SessionPlace;
}

const methods: Readonly<Record<string, string>> = {
  password: "by password",
  registration: "when registering",
  link: "by a link",
  externalAccount: "by a linked account",
};

const places: Readonly<Record<SessionPlace, string>> = {
  MACHINE: "the server's own machine",
  NETWORK: "a local network",
  INTERNET: "the internet",
  UNKNOWN: "an unknown network",
};

/** How a session began: "by a link", or the name of the method. */
export const wayOf = ({ method, methodTitle }: Pick<Session, "method" | "methodTitle">): string =>
  methodTitle ? `by ${methodTitle}` : (methods[method ?? ""] ?? "");

/** "a local network (192.168.0.7)". */
export const placeOf = ({ address, place }: Pick<Session, "address" | "place">): string =>
  address === "" ? places[place] : `${places[place]} (${address})`;
