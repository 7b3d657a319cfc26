import { v7 as uuidv7 } from "uuid";
import type { TestWorkspace } from "../testing/workspace.ts";
import { exampleIds } from "./example-workspace.ts";

/** Sends commands that no mutation sends, or that its example does not need. */
export async function sendCommandsOfLogue({ send, addPerson, startSession, administrator }: TestWorkspace): Promise<void> {
  const zoe = await addPerson("zoe");
  const { userId } = zoe;
  const address = "192.0.2.7";
  const [tokenId, at] = [uuidv7(), "2026-11-23T09:00:00.000Z"];
  const fromDevice = { userId, address, minuteBeganAt: at, failureCount: 3, method: "password" } as const;
  await send("system", "RecordFailedSignIns", fromDevice);
  await send(zoe, "CreateAccessToken", { userId, tokenId, label: "tides", scopes: ["read"], expiresAt: null });
  await send("system", "RecordTokenUse", { userId, tokenId, address, day: new Date().toISOString().slice(0, 10) });
  await send(administrator, "RecordProofTaken", { address, messageId: exampleIds.hello, roomId: exampleIds.general });
  await send(administrator, "RecordReplacedWordsSeen", { address, roomId: exampleIds.general });
  await send("system", "RecordSealKeysRotated", { rotatedAt: at, vkeys: ["log+1a2b3c4d+A"], formerEndsAt: at });
  await send(zoe, "SetStatus", { userId, text: "Afloat", emoji: null, expiresAt: null });
  await send(zoe, "ClearStatus", { userId });
  await startSession(userId);
  await send(zoe, "RevokeSessions", { userId, keptSessionId: null });
  await send("system", "RecordErasureCompleted", { userId: exampleIds.toApproveErasing });
  await send("system", "RecordBytesDestroyed", { fileId: exampleIds.toPurge });
}

/**
 * Commands that need an integration, a code of this moment or an operator, with the folder of the
 * tests that send them. One handler writes the events of all commands.
 */
export const sentByOtherTests: Readonly<Record<string, string>> = {
  ApproveCase: "command-service/cases",
  RequestCaseFile: "command-service/cases",
  SteerReaction: "command-service/integrations",
  RecordEventsReplayed: "command-service/audit",
  RecordLogExported: "command-service/audit",
  RecordAuditLogExported: "command-service/audit",
  MarkAllThreadsRead: "command-service/reading",
  CreateWorkspace: "command-service/workspace",
  IssueSignInLink: "command-service/users",
  AddPasskey: "command-service/second-factors",
  AddMailFactor: "command-service/second-factors",
  ConfirmSession: "command-service/second-factors",
  ResetSecondFactors: "command-service/second-factors",
  RegisterByExternalAccount: "command-service/external-accounts",
  ApplyExternalPerson: "command-service/external-accounts",
  ApplyExternalPicture: "command-service/external-accounts",
  WithdrawExternalPicture: "command-service/external-accounts",
  RenameExternalPerson: "command-service/external-accounts",
  ReplaceExternalEmail: "command-service/external-accounts",
  SettleExternalMember: "command-service/external-accounts",
  SettleExternalStanding: "command-service/external-accounts",
  CountSignInAttempt: "command-service/external-accounts",
  EndExternalSession: "command-service/external-accounts",
  ProvidePerson: "command-service/provisioning",
  TakeOverPerson: "command-service/provisioning",
  ChangeProvidedPerson: "command-service/provisioning",
  StopProvidingPerson: "command-service/provisioning",
  ProvideTeam: "command-service/provisioning",
  ChangeProvidedTeam: "command-service/provisioning",
  SettleTeamInRoom: "command-service/teams",
  RecordTeamSettled: "command-service/teams",
};
