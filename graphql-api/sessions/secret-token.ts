import { hash, randomBytes } from "node:crypto";

const tokenBytes = 32;

/** 256 random bits, as text for a cookie or header. */
export const newSecretToken = (): string => randomBytes(tokenBytes).toString("base64url");

/** Under which a token is kept: whoever reads the vault cannot sign in with it. A fast hash will do, since nobody guesses 256 bits. */
export const digestOfToken = (token: string): string => hash("sha256", token, "hex");
