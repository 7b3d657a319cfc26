import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import { z } from "zod";
import { systemActorId } from "./commands.ts";
import { derivedId } from "./streams.ts";

/*
 * The operator of the machine asks a running Logue for sign-in links by a record in the vault, which
 * only those can write who have the data and the master key. The answer replaces the record.
 */

/** Both are of the vault's kind `server`, under this owner; the id is the request's. */
export const operatorLinksOwner = "operator-links";

/** Longer than this no program waits for the answer, and none stays in the vault. */
export const operatorLinksForMs = 10 * 60_000;

const request = z.object({
  askedAtMs: z.number(),
  links: z.array(z.object({ userId: z.string(), linkId: z.string(), commandId: z.string() })),
  lifeMs: z.number(),
  /** Why the people's second factors are removed before; absent where they stay. */
  resetReason: z.string().optional(),
});

const answer = z.object({
  made: z.array(
    z.object({
      userId: z.string(),
      /** Undefined where it was refused. */
      token: z.string().optional(),
      expiresAt: z.string().optional(),
      refused: z.string().optional(),
    }),
  ),
});

export const operatorLinks = z.union([answer, request]);

export type OperatorLinksRequest = z.infer<typeof request>;
type OperatorLink = OperatorLinksRequest["links"][number];
export type OperatorLinksAnswer = z.infer<typeof answer>;

/** Makes each link of the request by a command of its own, in the order of the request. */
export async function makeLinks(
  { links, lifeMs, resetReason }: OperatorLinksRequest,
  send: (envelope: CommandEnvelope) => Promise<CommandAnswer>,
): Promise<OperatorLinksAnswer> {
  const made: OperatorLinksAnswer["made"] = [];
  for (const link of links) {
    const reset = resetReason === undefined ? undefined : await send(resetFactors(link, resetReason));
    const answer = reset?.kind === "refused" ? reset : await send(issueLink(link, lifeMs));
    const { userId } = link;
    if (answer.kind === "refused") made.push({ userId, refused: answer.code });
    else made.push({ userId, token: answer.secrets?.signInToken, expiresAt: String(answer.result?.expiresAt) });
  }
  return { made };
}

const byOperator = (commandId: string) =>
  ({ actorId: systemActorId, actorKind: "operator", commandId, correlationId: commandId }) as const;

const resetFactors = ({ userId, commandId }: OperatorLink, reason: string): CommandEnvelope => ({
  ...byOperator(derivedId(commandId, "reset")),
  type: "ResetSecondFactors",
  data: { userId, reason },
});

/** The command by which the operator makes a sign-in link. Its answer has the secret. */
const issueLink = ({ userId, linkId, commandId }: OperatorLink, lifeMs: number): CommandEnvelope => ({
  commandId,
  type: "IssueSignInLink",
  data: { userId, linkId, lifeMs, way: "operator", keepsPassword: true, address: null },
  actorId: systemActorId,
  actorKind: "operator",
  correlationId: commandId,
});
