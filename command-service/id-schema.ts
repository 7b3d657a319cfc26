import { z } from "zod";

/** A UUID of any version, in lower case, so that one thing has one stream. */
export const idSchema = z.uuid().toLowerCase();
