import ava, { type ExecutionContext, type TestFn } from "ava";
import { beginGroup, endGroup } from "./shared-by-suites.ts";

type Run = (t: ExecutionContext) => unknown;

interface DeclaredTest {
  readonly title: string;
  readonly isSerial: boolean;
  readonly run: Run;
}

interface DeclaredSuite {
  readonly path: string;
  readonly tests: DeclaredTest[];
  readonly before: Run[];
  readonly after: Run[];
}

const suites: DeclaredSuite[] = [];

/** Notes the tests and hooks of a suite, which stand behind `test` for it. */
export function declareLater(path: string): TestFn {
  const suite: DeclaredSuite = { path, tests: [], before: [], after: [] };
  suites.push(suite);
  const declare = (isSerial: boolean) => (title: string, run: Run) => suite.tests.push({ title, isSerial, run });
  const after = Object.assign((run: Run) => suite.after.push(run), { always: (run: Run) => suite.after.push(run) });
  const chain = { serial: declare(true), before: (run: Run) => suite.before.push(run), after };
  return Object.assign(declare(false), chain) as unknown as TestFn;
}

/**
 * Declares what was noted. AVA wants all tests of a process at the same moment, but a suite may wait
 * while it is loaded. Suites run one after another, so that each has the process for itself.
 */
export function declareNow(): void {
  beginGroup();
  let earlier: Promise<unknown> = Promise.resolve();
  for (const suite of suites) earlier = declareSuite(suite, earlier);
  ava.after.always(endGroup);
}

/** In AVA's order: hooks before, serial tests one by one, the others at once, hooks after. */
function declareSuite({ path, tests, before, after }: DeclaredSuite, earlier: Promise<unknown>): Promise<unknown> {
  let prepared: Promise<void> | undefined;
  let left = tests.length;
  let serial = earlier;
  const all: Promise<void>[] = [];
  const declare = ({ title, run }: DeclaredTest, turn: Promise<unknown>): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    all.push(promise);
    ava(`${path} › ${title}`, async (t) => {
      // Of teardowns the first one that is declared runs last.
      t.teardown(async () => {
        left -= 1;
        if (left === 0) await inOrder(after, t);
        resolve();
      });
      await turn;
      prepared ??= inOrder(before, t);
      await prepared;
      await run(t);
    });
    return promise;
  };
  for (const each of tests.filter(({ isSerial }) => isSerial)) serial = declare(each, serial);
  for (const each of tests.filter(({ isSerial }) => !isSerial)) declare(each, serial);
  return Promise.all(all);
}

async function inOrder(hooks: readonly Run[], t: ExecutionContext): Promise<void> {
  for (const hook of hooks) await hook(t);
}
