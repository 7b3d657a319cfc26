import { InvalidArgumentError } from "commander";

/** Reads an option that is a whole number from 1 on, of so many digits at most. */
export const wholeCount =
  (digitsMax: number) =>
  (text: string): number => {
    if (/^[1-9]\d*$/.test(text) && text.length <= digitsMax) return Number(text);
    throw new InvalidArgumentError("Give a whole number from 1 on.");
  };
