/** Whether the viewer points with a finger: the keyboard is on the screen then, and covers half of it. */
export const isTouched = (): boolean => matchMedia("(hover: none) and (pointer: coarse)").matches;
