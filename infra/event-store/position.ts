import type { Position } from "./event-store.ts";

const positionDigits = 20;

export const positionOf = (place: number | bigint): Position => String(place).padStart(positionDigits, "0");

/**
 * Embedded stores count positions in safe integers; a larger one belongs to another store and is
 * after all of theirs.
 */
export const placeOf = (position: Position): number => Math.min(Number(position), Number.MAX_SAFE_INTEGER);
