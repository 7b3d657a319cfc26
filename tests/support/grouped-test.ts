import { declareLater } from "./grouped-tests.ts";

/**
 * What `import test from "ava"` means to a suite that shares its process with others (see
 * suite-groups.ts). Each suite gets an instance of this module, by its path in `of`.
 */
const suite = new URL(import.meta.url).searchParams.get("of") ?? "";

export default declareLater(suite);
