import { characterCount } from "../contract/character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { textSizeMaxBytes, type WorkspaceSettings } from "../contract/workspace.ts";

const workspaceNameLengthMax = 100;

/** The first setting whose value is out of its limits; undefined when all are fine. */
export function refuseSettings(settings: Partial<WorkspaceSettings>): Refusal | undefined {
  const { name, messageLengthMax, editWindowMs, deleteWindowMs } = settings;
  if (name !== undefined && !isWorkspaceName(name)) return refuse("SettingInvalid", { setting: "name" });
  if (messageLengthMax !== undefined && !isWithin(messageLengthMax, 1, textSizeMaxBytes))
    return refuse("SettingInvalid", { setting: "messageLengthMax", min: 1, max: textSizeMaxBytes });
  if (!isWindow(editWindowMs)) return refuse("SettingInvalid", { setting: "editWindowMs" });
  if (!isWindow(deleteWindowMs)) return refuse("SettingInvalid", { setting: "deleteWindowMs" });
  return undefined;
}

function isWorkspaceName(name: string): boolean {
  const length = characterCount(name);
  return length >= 1 && length <= workspaceNameLengthMax;
}

const isWindow = (windowMs: number | null | undefined): boolean =>
  windowMs === undefined || windowMs === null || isWithin(windowMs, 0, Number.MAX_SAFE_INTEGER);

const isWithin = (value: number, min: number, max: number): boolean =>
  Number.isSafeInteger(value) && value >= min && value <= max;
