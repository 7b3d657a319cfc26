import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { describeRaces } from "../support/vault-races.ts";

describeRaces(test, "memory vault", async () => openMemoryVault(), 150);
