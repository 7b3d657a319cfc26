/** Signs that turn the direction of a text could make `exe.png` of `gnp.exe`. */
export const safeName = (name: string): string => name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

export const safeNames = (files: readonly { readonly name: string }[]): string[] => files.map(({ name }) => safeName(name));
