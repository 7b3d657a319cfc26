import type { Bench } from "../measurement.ts";
import { type Audience, type AudienceOptions, seatAudience } from "./audience.ts";
import { type Posting, startPosting } from "./posting.ts";
import { buildTown, type Town } from "./town.ts";

/** One room in which all users write and follow. */
export interface TownHall extends Town {
  readonly posting: Posting;
  readonly audience: Audience;
}

export interface TownHallOptions extends Pick<AudienceOptions, "socketCount" | "withInbox" | "onDelivery"> {
  readonly peopleCount: number;
}

export async function buildTownHall(bench: Bench, { peopleCount, ...options }: TownHallOptions): Promise<TownHall> {
  const town = await buildTown(bench, { peopleCount });
  const posting = startPosting(town);
  const audience = await seatAudience({ ...town, ...options, posting });
  const close = async (): Promise<void> => {
    audience.cut();
    await town.close();
  };
  return { ...town, posting, audience, close };
}
