import { z } from "zod";

/** Where something is posted to. One with a user and a password would be refused at each request. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .refine((text) => {
    const url = URL.parse(text);
    return url?.username === "" && url.password === "";
  });
