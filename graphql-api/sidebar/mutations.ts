import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { signedIn } from "../access.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { checkSections } from "./check-sections.ts";

/** The sidebar changes no document and is no history, so this mutation is no command. */
export const sidebarMutations: Pick<MutationResolvers, "arrangeSidebar"> = {
  arrangeSidebar: async (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const sections = checkSections(input.sections.map((section) => ({ ...section, name: section.name ?? null })));
    const arranged = isRefusal(sections) ? sections : await context.services.sidebars.arrange(userId, sections, input.revision);
    return isRefusal(arranged) ? { sidebar: null, refusal: arranged } : { sidebar: arranged, refusal: null };
  },
};
