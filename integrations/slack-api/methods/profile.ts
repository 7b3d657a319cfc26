import { type Fields, fieldsOf, firstText, textOf } from "../../markup/values.ts";
import { userOf } from "../find.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { shownProfile } from "../shown/user.ts";
import { SlackError } from "../slack-error.ts";

const edit = `mutation SlackProfile($input: EditProfileInput!) { editProfile(input: $input) { ${refusal} } }`;
const setStatus = `mutation SlackStatus($input: SetStatusInput!) { setStatus(input: $input) { ${refusal} } }`;
const clearStatus = `mutation SlackNoStatus($input: ClearStatusInput!) { clearStatus(input: $input) { ${refusal} } }`;

const profileOf = async (call: SlackCall) => ({
  profile: shownProfile(await userOf(call, call.given.text("user") || call.caller.userId), call.origin),
});

async function changeNames(call: SlackCall, wanted: Fields): Promise<void> {
  if (wanted.real_name === undefined && wanted.title === undefined) return;
  const { displayName, title, timeZone } = await userOf(call, call.caller.userId);
  const changed = {
    displayName: firstText(wanted.real_name) || displayName,
    title: wanted.title === undefined ? title : textOf(wanted.title),
  };
  await call.ask(edit, { input: { ...changed, timeZone } });
}

async function changeStatus(call: SlackCall, wanted: Fields): Promise<void> {
  if (wanted.status_text === undefined && wanted.status_emoji === undefined) return;
  const text = textOf(wanted.status_text).trim();
  const emoji = textOf(wanted.status_emoji).replace(/^:|:$/g, "");
  if (text === "" && emoji === "") {
    await call.ask(clearStatus, { input: {} });
    return;
  }
  const endsAt = Number(textOf(wanted.status_expiration) || 0);
  if (!Number.isInteger(endsAt) || endsAt > 99_999_999_999) throw new SlackError("invalid_profile");
  const expiresAt = endsAt > 0 ? new Date(endsAt * 1000).toISOString() : null;
  await call.ask(setStatus, { input: { text: text || emoji, emoji: emoji || null, expiresAt } });
}

export const profileMethods: readonly SlackMethod[] = [
  { name: "users.profile.get", leavesOut: "mail addresses, telephone numbers and custom fields", handle: profileOf },
  {
    name: "users.profile.set",
    leavesOut:
      "other people's profiles, and all but `real_name`, `title` and the status; the first two need the scope `administer`",
    async handle(call) {
      const { given } = call;
      if (given.has("user") && given.text("user") !== call.caller.userId) throw new SlackError("cannot_update_admin_user");
      const named = given.has("name") ? { [given.text("name")]: given.text("value") } : {};
      const wanted: Fields = { ...fieldsOf(given.json("profile", "invalid_profile")), ...named };
      await changeNames(call, wanted);
      await changeStatus(call, wanted);
      return profileOf(call);
    },
  },
];
