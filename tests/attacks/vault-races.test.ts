import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import test from "ava";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { describeRaces } from "../support/vault-races.ts";

const folder = await temporaryFolder();
const masterKeys = oneMasterKey(randomBytes(32));
let files = 0;

test.after.always(folder.remove);

function openNewFile() {
  files += 1;
  return openSqliteVault({ path: join(folder.path, `vault-${files}.sqlite`), masterKeys });
}

describeRaces(test, "memory vault", async () => openMemoryVault(), 150);
describeRaces(test, "SQLite vault", async () => openNewFile(), 40);
