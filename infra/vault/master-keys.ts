const keyBytes = 32;

/** The versions of the master key that were given. Each secret names the one that wraps it. */
export interface MasterKeys {
  /** 32 bytes, or undefined where this version was not given. */
  find(version: number): Uint8Array | undefined;
  /** The newest version given. */
  newest(): number;
}

/** One key, as its first version. */
export function oneMasterKey(key: Uint8Array): MasterKeys {
  return masterKeysOf(new Map([[1, key]]));
}

export function masterKeysOf(keys: ReadonlyMap<number, Uint8Array>): MasterKeys {
  return { find: (version) => keys.get(version), newest: () => Math.max(...keys.keys()) };
}

/**
 * The keys in a text: `VERSION:KEY`, one a line or with commas between; a key without a version is
 * the first. Undefined when the text is something else.
 */
export function parseMasterKeys(text: string): ReadonlyMap<number, Uint8Array> | undefined {
  const keys = new Map<number, Uint8Array>();
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const [, version = "1", encoded = ""] = /^(?:([1-9]\d{0,8}):)?([^:]+)$/.exec(entry) ?? [];
    const key = decodeKey(encoded);
    if (key === undefined || keys.has(Number(version))) return undefined;
    keys.set(Number(version), key);
  }
  return keys.size === 0 ? undefined : keys;
}

/** The text that `parseMasterKeys` reads, a line a key. */
export function masterKeysText(keys: ReadonlyMap<number, Uint8Array>): string {
  const inOrder = [...keys].sort(([one], [other]) => one - other);
  const isFirstAlone = inOrder.length === 1 && inOrder[0]?.[0] === 1;
  const lines = inOrder.map(([version, key]) => `${isFirstAlone ? "" : `${version}:`}${Buffer.from(key).toString("base64")}\n`);
  return lines.join("");
}

function decodeKey(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  const isExact = bytes.length === keyBytes && bytes.toString("base64").replace(/=+$/, "") === text.replace(/=+$/, "");
  return isExact ? bytes : undefined;
}
