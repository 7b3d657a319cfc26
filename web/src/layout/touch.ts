/** Whether the viewer points with a finger: the keyboard is on the screen then. */
export const isTouched = (): boolean => matchMedia("(hover: none) and (pointer: coarse)").matches;
