import type { Recorded } from "@logue/command-service/contract/event.ts";
import { userStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { users } from "../contract/users.ts";
import { ann, ben } from "../testing/conversation-story.ts";
import { type Happened, openHistory, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { usersProjection } from "./users.ts";

const stream = userStream(ann);
const email = "ann@example.org";

/** A person with an address, and what can happen to it. */
function story() {
  const history = openHistory();
  const happened: Recorded[] = [];
  const note = (event: Recorded): void => void happened.push(event);
  const byApp = <Event extends Happened<never> | Recorded>(event: Event) => ({
    ...event,
    metadata: { ...event.metadata, actorKind: "app" as const },
  });
  note(
    history.happened("UserRegistered", stream, {
      ...{ userId: ann, name: "ann", displayName: "Ann Ampère", email, kind: "person", role: "member" },
      ...{ timeZone: null, inviteId: null, origin: null },
    }),
  );
  const linked = () =>
    history.happened("ExternalAccountLinked", stream, { userId: ann, instanceId: "i", digest: "d", label: "a" });
  const replaced = (to: string | null) => history.happened("EmailReplaced", stream, { userId: ann, email: to });
  return {
    confirms: (address = email) => note(history.happened("EmailConfirmed", stream, { userId: ann, email: address })),
    replaces: (to: string | null) => note(replaced(to)),
    isGiven: (to: string) => note(byApp(replaced(to))),
    isLinked: () => note(byApp(linked())),
    isProvided: () =>
      note(
        history.happened("PersonProvided", stream, {
          userId: ann,
          instanceId: "i",
          userName: "ann",
          externalId: null,
          record: "{}",
        }),
      ),
    signsIn: () => note(history.happened("SignedIn", stream, { userId: ann, sessionId: "s", method: "password" })),
    isMailed: (linkId: string) =>
      note(
        history.happened("SignInLinkIssued", stream, {
          ...{ userId: ann, linkId, way: "mail", keepsPassword: true, expiresAt: timeOf(99), address: null },
        }),
      ),
    isMade: (linkId: string, isMailed?: true) =>
      note(
        history.happened("SignInLinkCreated", stream, {
          ...{ userId: ann, linkId, createdById: ben, expiresAt: timeOf(99), ...(isMailed && { isMailed }) },
        }),
      ),
    uses: (linkId: string) => note(history.happened("SignInLinkUsed", stream, { userId: ann, linkId })),
    addsMail: (label: string) =>
      note(history.happened("SecondFactorAdded", stream, { userId: ann, factorId: "f", kind: "mail", label })),
    confirmedAt: async () => (await documentOf(await given(usersProjection, happened), users, ann))?.emailConfirmedAt ?? null,
  };
}

type Story = ReturnType<typeof story>;

const confirmedAfter = async (...steps: readonly ((given: Story) => void)[]): Promise<string | null> => {
  const opened = story();
  for (const step of steps) step(opened);
  return opened.confirmedAt();
};

test("an address is confirmed by its link, by a code that was mailed to it, and by a sign-in link that was mailed to it", async (t) => {
  t.is(await confirmedAfter(), null);
  t.is(await confirmedAfter(({ confirms }) => confirms()), timeOf(2));
  t.is(await confirmedAfter(({ confirms }) => confirms("other@example.org")), null);
  t.is(await confirmedAfter(({ addsMail }) => addsMail(email)), timeOf(2));
  t.is(
    await confirmedAfter(
      ({ isMailed }) => isMailed("l"),
      ({ uses }) => uses("l"),
    ),
    timeOf(3),
  );
  t.is(
    await confirmedAfter(
      ({ isMade }) => isMade("l", true),
      ({ uses }) => uses("l"),
    ),
    timeOf(3),
  );
  t.is(
    await confirmedAfter(
      ({ isMade }) => isMade("l"),
      ({ uses }) => uses("l"),
    ),
    null,
    "an administrator saw the link",
  );
  t.is(
    await confirmedAfter(
      ({ isMailed }) => isMailed("l"),
      ({ isMade }) => isMade("m"),
      ({ uses }) => uses("m"),
    ),
    null,
  );
});

test("another address is not confirmed, nor by a link that was mailed to the one before", async (t) => {
  t.is(
    await confirmedAfter(
      ({ confirms }) => confirms(),
      ({ replaces }) => replaces("alix@example.org"),
    ),
    null,
  );
  t.is(
    await confirmedAfter(
      ({ confirms }) => confirms(),
      ({ replaces }) => replaces(null),
    ),
    null,
  );
  t.is(
    await confirmedAfter(
      ({ isMailed }) => isMailed("l"),
      ({ replaces }) => replaces("alix@example.org"),
      ({ uses }) => uses("l"),
    ),
    null,
  );
});

test("another system confirms the address that it gives or finds an unused account by; one that provides accounts does not", async (t) => {
  t.is(await confirmedAfter(({ isLinked }) => isLinked()), timeOf(2));
  t.is(await confirmedAfter(({ isGiven }) => isGiven("alix@example.org")), timeOf(2));
  t.is(
    await confirmedAfter(
      ({ signsIn }) => signsIn(),
      ({ isLinked }) => isLinked(),
    ),
    null,
    "the person linked it",
  );
  t.is(
    await confirmedAfter(
      ({ isProvided }) => isProvided(),
      ({ isGiven }) => isGiven("alix@example.org"),
    ),
    null,
  );
});
