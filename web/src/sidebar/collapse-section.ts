import type { Section } from "./sections.ts";

/**
 * A change of the sidebar. It is made again on what another client has arranged meanwhile; where it
 * no longer fits, it changes nothing.
 */
export type SectionChange = (sections: readonly Section[]) => readonly Section[];

export const changeOne =
  (id: string, change: Partial<Section>): SectionChange =>
  (sections) =>
    sections.map((section) => (section.id === id ? { ...section, ...change } : section));

/** The other changes are loaded when they are made, see section-changes.ts. */
export const collapse = (id: string, isCollapsed: boolean): SectionChange => changeOne(id, { isCollapsed });
