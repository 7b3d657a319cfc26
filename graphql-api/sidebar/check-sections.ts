import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { idSchema } from "@logue/command-service/contract/schemas.ts";
import { lineSchema } from "@logue/command-service/contract/text-schemas.ts";
import { everySectionKind, type SidebarSection, sectionsAtFirst } from "./sidebars.ts";

const limits = { ownSectionsMax: 50, roomsMax: 2_000, nameLengthMax: 80 } as const;

/** Returns the sections with clean names, or why they are no sidebar. */
export function checkSections(given: readonly SidebarSection[]): readonly SidebarSection[] | Refusal {
  const sections = given.map(cleaned);
  const problem = problemOf(sections);
  return problem === undefined ? sections : refuse("SidebarInvalid", problem);
}

/** A name that is not well-formed counts as none. */
function cleaned(section: SidebarSection): SidebarSection {
  return { ...section, name: section.name === null ? null : (lineSchema.safeParse(section.name).data ?? "") };
}

function problemOf(sections: readonly SidebarSection[]): Record<string, string | number> | undefined {
  const own = sections.filter(({ kind }) => kind === "own");
  const roomIds = sections.flatMap((section) => section.roomIds);
  if (own.length > limits.ownSectionsMax) return { ownSectionsMax: limits.ownSectionsMax };
  if (roomIds.length > limits.roomsMax) return { roomsMax: limits.roomsMax };
  for (const kind of everySectionKind) {
    if (kind !== "own" && sections.filter((section) => section.kind === kind).length !== 1) return { kind };
  }
  const ids = [...sections.map(({ id }) => id), ...roomIds];
  if (new Set(ids).size < ids.length) return { reason: "An id stands twice." };
  const wrong = sections.find((section) => !isSound(section));
  return wrong === undefined ? undefined : { sectionId: wrong.id.slice(0, limits.nameLengthMax) };
}

function isSound({ id, kind, name, roomIds }: SidebarSection): boolean {
  if (kind !== "own") {
    const isKnown = sectionsAtFirst.some((section) => section.id === id && section.kind === kind);
    return isKnown && name === null && roomIds.length === 0;
  }
  const isNamed = name !== null && name !== "" && [...name].length <= limits.nameLengthMax;
  return isNamed && [id, ...roomIds].every((one) => idSchema.safeParse(one).success);
}
