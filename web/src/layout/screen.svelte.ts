import { MediaQuery } from "svelte/reactivity";

const narrow = new MediaQuery("max-width: 780px");

/** The size of the window: a narrow one shows the list of rooms or a room, never both. */
export const screen = {
  get isNarrow(): boolean {
    return narrow.current;
  },
};
