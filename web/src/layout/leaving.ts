import { getContext, setContext } from "svelte";

/** Whether what is shown may be left, such as a tab; it asks where something would be lost. */
export type MayLeave = () => boolean;

const key = Symbol("leaving");

export const provideMayLeave = (mayLeave: MayLeave): MayLeave => setContext(key, mayLeave);

/** Outside of a dialog nothing is asked. */
export const useMayLeave = (): MayLeave => getContext<MayLeave | undefined>(key) ?? (() => true);
