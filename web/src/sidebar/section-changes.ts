import { changeOne, type SectionChange } from "./collapse-section.ts";
import type { Section } from "./sections.ts";

export const show = (id: string, isShown: boolean): SectionChange => changeOne(id, { isShown });

export const rename = (id: string, name: string): SectionChange => changeOne(id, { name });

/** Adds a section above the channels. */
export const add =
  (id: string, name: string): SectionChange =>
  (sections) => {
    const index = sections.findIndex(({ kind }) => kind === "CHANNELS");
    const section: Section = { id, kind: "OWN", name, isCollapsed: false, isShown: true, roomIds: [] };
    return [...sections.slice(0, index), section, ...sections.slice(index)];
  };

/** Its rooms are listed among the channels and direct messages again. */
export const remove =
  (id: string): SectionChange =>
  (sections) =>
    sections.filter((section) => section.id !== id || section.kind !== "OWN");

/** Moves a section before or behind another one. */
export const moveBeside =
  (id: string, otherId: string, side: "before" | "behind"): SectionChange =>
  (sections) => {
    const moved = sections.find((section) => section.id === id);
    const rest = sections.filter((section) => section !== moved);
    const index = rest.findIndex((section) => section.id === otherId) + (side === "behind" ? 1 : 0);
    const isKnown = rest.some((section) => section.id === otherId);
    return moved && isKnown ? [...rest.slice(0, index), moved, ...rest.slice(index)] : sections;
  };

/** Puts a room into an own section, or with null back among the channels or direct messages. */
export const moveRoom =
  (roomId: string, sectionId: string | null): SectionChange =>
  (sections) =>
    sections.map((section) => {
      const others = section.roomIds.filter((id) => id !== roomId);
      if (section.id === sectionId && section.kind === "OWN") return { ...section, roomIds: [...others, roomId] };
      return others.length === section.roomIds.length ? section : { ...section, roomIds: others };
    });
