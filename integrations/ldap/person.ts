import type { ExternalPerson, SignInHost } from "../sign-in.ts";
import { type DirectoryEntry, textOf } from "./entry.ts";
import { standingAttributes } from "./standing.ts";
import { subjectAttributes, subjectOf } from "./subject.ts";

type Settings = SignInHost["settings"];

/**
 * What is asked of the directory about a person. Operational attributes come only when they are
 * named.
 */
export const attributesOfPerson = (settings: Settings): readonly string[] => [
  ...new Set([
    ...(typeof settings.subjectAttribute === "string" ? [settings.subjectAttribute] : subjectAttributes),
    ...["nameAttributes", "displayNameAttributes", "mailAttributes", "pictureAttributes"].flatMap((key) =>
      namesIn(settings, key),
    ),
    ...standingAttributes,
    "uid",
    "memberOf",
  ]),
];

/** The person of an entry. Throws `SignInFailure` for an entry without an id. */
export function personOf(entry: DirectoryEntry, settings: Settings, groups: readonly string[] | null): ExternalPerson {
  const subject = subjectOf(entry, settings.subjectAttribute);
  const address = textOf(entry, namesIn(settings, "mailAttributes"));
  const name = textOf(entry, namesIn(settings, "nameAttributes"));
  return {
    subject,
    label: name ?? address ?? subject,
    name,
    displayName: textOf(entry, namesIn(settings, "displayNameAttributes")),
    email: settings.trustsEmail === true ? address : null,
    ...(groups !== null && { groups }),
    ...pictureIn(entry, namesIn(settings, "pictureAttributes")),
  };
}

const pictureMaxBytes = 5_000_000;

/** One that is too large says nothing. */
function pictureIn(entry: DirectoryEntry, attributes: readonly string[]): Pick<ExternalPerson, "picture"> {
  const bytes = attributes.flatMap((attribute) => entry.bytes(attribute)).find(({ length }) => length > 0);
  if (bytes === undefined) return attributes.length === 0 ? {} : { picture: null };
  return bytes.length > pictureMaxBytes ? {} : { picture: { bytes } };
}

const namesIn = (settings: Settings, key: string): readonly string[] => {
  const names: unknown = settings[key];
  return Array.isArray(names) ? names.map(String) : [];
};
