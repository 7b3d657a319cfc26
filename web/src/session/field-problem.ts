import { createContext } from "svelte";

/** What is wrong with the field of a name; null where nothing is. */
export type FieldProblem = (name: string) => string | null;

const [use, provide] = createContext<FieldProblem>();

export const provideFieldProblem = provide;

/** Outside of a card no field has a problem. */
export function useFieldProblem(): FieldProblem {
  try {
    return use();
  } catch {
    return () => null;
  }
}
