import ipaddr from "ipaddr.js";
import { z } from "zod";
import { parseMasterKeys } from "../vault/master-keys.ts";

/**
 * One setting: its environment variable, what it accepts in words, its default as one would write
 * it, and what it is for.
 */
export interface Setting<Value> {
  readonly name: string;
  readonly accepts: string;
  readonly default: string | undefined;
  readonly sentence: string;
  /** Never shown, not even when it is wrong. */
  readonly isSecret: boolean;
  readonly schema: z.ZodType<Value, string>;
}

/**
 * Which adapter of a port, and where its data lies; an empty location leaves the place to the
 * adapter.
 */
export interface PortAddress {
  readonly scheme: string;
  readonly location: string;
}

interface Kind<Value> {
  readonly accepts: string;
  readonly schema: z.ZodType<Value, string>;
  readonly isSecret?: boolean;
}

/** A setting that always has a value. */
export function required<Value>(name: string, kind: Kind<Value>, defaultText: string, sentence: string): Setting<Value> {
  return { isSecret: false, ...kind, name, default: defaultText, sentence };
}

/** A setting that is undefined unless it is given. */
export function optional<Value>(name: string, kind: Kind<Value>, sentence: string): Setting<Value | undefined> {
  return { isSecret: false, ...kind, name, default: undefined, sentence };
}

export const text: Kind<string> = { accepts: "a text", schema: z.string() };

export const path: Kind<string> = {
  accepts: "a path",
  schema: z.string().refine((value) => !value.includes("\0"), { error: "is not a path" }),
};

export const secretText: Kind<string> = {
  accepts: "a text of 16 or more characters",
  isSecret: true,
  schema: z.string().min(16, { error: "is too short to be a secret" }),
};

export const masterKey: Kind<string> = {
  accepts: "32 bytes in base64; several versions as VERSION:KEY, with commas between",
  isSecret: true,
  schema: z.string().refine((value) => parseMasterKeys(value) !== undefined, { error: "is not a master key" }),
};

export function wholeNumber(min: number, max: number): Kind<number> {
  const error = "is out of range";
  const schema = z
    .string()
    .regex(/^\d{1,15}$/, { error: "is not a whole number" })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }));
  return { accepts: `a whole number from ${min} to ${max}`, schema };
}

export function oneOf<const Choice extends string>(choices: readonly Choice[]): Kind<Choice> {
  return { accepts: `one of ${choices.join(", ")}`, schema: z.enum(choices, { error: "is none of the choices" }) };
}

export const webOrigins: Kind<readonly string[]> = {
  accepts: "origins such as https://tool.example.org with commas between, or *",
  schema: z
    .string()
    .transform((value) => value.split(",").map((origin) => origin.trim()))
    .pipe(
      z.array(
        z.string().refine((origin) => origin === "*" || URL.parse(origin)?.origin === origin, {
          error: "holds something else than origins",
        }),
      ),
    ),
};
export const networks: Kind<readonly string[]> = {
  accepts: "networks such as 10.1.0.0/16, with commas between",
  schema: z
    .string()
    .transform((value) => value.split(",").map((network) => network.trim()))
    .pipe(z.array(z.string().refine(ipaddr.isValidCIDR, { error: "holds something else than networks" }))),
};

export const mediaTypes: Kind<readonly string[]> = {
  accepts: "media types and endings such as .exe, with commas between",
  schema: z
    .string()
    .transform((value) => value.split(",").map((type) => type.trim().toLowerCase()))
    .pipe(
      z.array(
        z.string().regex(/^(?:[a-z0-9!#$&^_.+-]+\/([a-z0-9!#$&^_.+-]+|\*)|\.[a-z0-9_.+-]+)$/, {
          error: "holds something else than media types",
        }),
      ),
    ),
};

/** A witness of the sealed log: its address and the key of its signatures. */
export interface WitnessSetting {
  readonly url: string;
  readonly vkey: string;
}

const witnessPattern = /^https?:\/\/\S+ [^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*$/;

export const witnesses: Kind<readonly WitnessSetting[]> = {
  accepts: "an address and a verifier key, such as https://witness.example witness.example+1a2b3c4d+BA…, with commas between",
  schema: z
    .string()
    .transform((value) => value.split(",").map((witness) => witness.trim().replace(/\s+/, " ")))
    .pipe(
      z.array(
        z
          .string()
          .regex(witnessPattern, { error: "holds something else than an address with a verifier key" })
          .refine((witness) => URL.canParse(witness.split(" ")[0] ?? ""), { error: "holds a wrong address" })
          .transform((witness) => {
            const [url = "", vkey = ""] = witness.split(" ");
            return Object.freeze({ url, vkey });
          }),
      ),
    ),
};

/** Addresses of adapters with commas between. */
export function portAddresses(schemes: readonly string[]): Kind<readonly PortAddress[]> {
  const { accepts, schema } = portAddress(schemes);
  return {
    accepts: `${accepts}, with commas between`,
    schema: z
      .string()
      .transform((value) => value.split(",").map((address) => address.trim()))
      .pipe(z.array(schema)),
  };
}

export const webOrigin: Kind<string> = {
  accepts: "an origin such as https://chat.example.org",
  schema: z.string().transform((value, context) => {
    const url = URL.parse(value);
    const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
    if (isOrigin) return url.origin;
    // Not shown: what is no origin may hold a password.
    context.addIssue({ code: "custom", message: "is not an origin", params: { isHidden: true } });
    return z.NEVER;
  }),
};

/** `scheme:location` or `scheme://location`, with one of the schemes that have an adapter. */
export function portAddress(schemes: readonly string[]): Kind<PortAddress> {
  const schema = z.string().transform((value, context) => {
    const [, scheme, location] = /^([a-z][a-z0-9+-]*):(?:\/\/)?(.*)$/s.exec(value) ?? [];
    if (scheme !== undefined && location !== undefined && schemes.includes(scheme)) return Object.freeze({ scheme, location });
    const message = scheme === undefined ? "is not an address" : "has an unknown scheme";
    context.addIssue({ code: "custom", message, params: { isHidden: true } });
    return z.NEVER;
  });
  return { accepts: schemes.map((scheme) => `${scheme}:`).join(" or "), schema };
}

/** What of an address may be shown: no user, no password, no parameters. */
export function maskAddress({ scheme, location }: PortAddress): string {
  const withoutParameters = location.replace(/\?.*$/s, "?…");
  return `${scheme}:${withoutParameters.replace(/^.*@/s, "…@")}`;
}

/** The full address with its secrets: only for the driver. */
export const addressText = ({ scheme, location }: PortAddress): string => `${scheme}://${location}`;
