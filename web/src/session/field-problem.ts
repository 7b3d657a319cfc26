import { getContext, setContext } from "svelte";

/** What is wrong with the field of a name; null where nothing is. */
export type FieldProblem = (name: string) => string | null;

const key = Symbol("field problem");

export const provideFieldProblem = (problemOf: FieldProblem): FieldProblem => setContext(key, problemOf);

/** Outside of a card no field has a problem. */
export const useFieldProblem = (): FieldProblem => getContext<FieldProblem | undefined>(key) ?? (() => null);
