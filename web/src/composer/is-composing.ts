/**
 * While an input method composes, its keys are its own: 229 is what Safari reports for the Enter that
 * ends it.
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
