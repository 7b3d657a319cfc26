import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * A browser's tokens of an account's earlier sign-ins, so that others who guess the password
 * elsewhere cannot lock its owner out there. A token gives no access: it only has its own count of
 * wrong passwords.
 */
export interface DeviceTokens {
  /** The device's id, if one of the tokens is this person's. */
  deviceOf(userId: string, tokens: string): string | undefined;
  /** The tokens with one for this person among them. */
  remember(userId: string, tokens: string): string;
}

const separator = "~";
const accountsMax = 4;
const nonceBytes = 12;

export function deviceTokens(key: Buffer): DeviceTokens {
  const sign = (claim: string): string => createHmac("sha256", key).update(claim).digest("base64url");
  const split = (tokens: string): string[] => tokens.split(separator, 2 * accountsMax).filter((token) => token !== "");

  const isSigned = (token: string): boolean => {
    const at = token.lastIndexOf(".");
    const [given, right] = [Buffer.from(token.slice(at + 1)), Buffer.from(sign(token.slice(0, at)))];
    return given.length === right.length && timingSafeEqual(given, right);
  };

  const isOf = (userId: string, token: string): boolean => token.startsWith(`${userId}.`) && isSigned(token);

  return {
    deviceOf: (userId, tokens) => split(tokens).find((token) => isOf(userId, token)),
    remember(userId, tokens) {
      const known = split(tokens);
      const own = known.find((token) => isOf(userId, token));
      const claim = `${userId}.${randomBytes(nonceBytes).toString("base64url")}`;
      const others = known.filter((token) => token !== own).slice(0, accountsMax - 1);
      return [own ?? `${claim}.${sign(claim)}`, ...others].join(separator);
    },
  };
}
