import { addMasterKey, openMasterKeys } from "../master-key.ts";
import { rotateMasterKey } from "../rotate-master-key.ts";
import { openSqliteVault } from "../sqlite-vault.ts";

/** Rotates in pages of four, and is killed after so many pages. */
const [path = "", masterKeyFile = "", pages = ""] = process.argv.slice(2);
const masterKeys = openMasterKeys({ masterKeyFile });
let done = 0;
await rotateMasterKey({
  vault: openSqliteVault({ path, masterKeys }),
  masterKeys,
  addVersion: () => addMasterKey(masterKeyFile),
  settleMs: 0,
  pageMax: 4,
  onProgress: () => {
    done += 1;
    if (done === Number(pages)) process.kill(process.pid, "SIGKILL");
  },
});
