import type { Directory } from "@logue/integrations/index.ts";
import { providedPeopleOf } from "./people.ts";
import type { Provider } from "./provider.ts";
import { providedTeamsOf } from "./teams.ts";

/** What another system may see and change by this instance. */
export const directoryOf = (provider: Provider): Directory => ({ ...providedPeopleOf(provider), ...providedTeamsOf(provider) });
