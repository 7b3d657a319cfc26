import test from "ava";
import { killSealingProcess } from "../testing/killed-process.ts";

const kills = 10;
const seed = 20_261_128;

test("a sealing process that is killed ten times while sixteen users write leaves one unbroken tree, which a witness takes at every step", async (t) => {
  const { heads, cosigned, problems } = await killSealingProcess(kills, seed);
  t.deepEqual(problems, []);
  t.true(heads.length > kills);
  t.deepEqual([...new Set(cosigned)], [...new Set(heads.map(({ size }) => size))]);
});
