type OlderDocument = Readonly<Record<string, unknown>>;

const historyFields = ["recordedAt", "postedPosition", "hasHistory", "replacedPosition", "replacedRecordedAt", "fileIds"];

/**
 * A document without the fields from which the past and the record are read: the documents of older
 * versions do not say what they have to be.
 */
export function withoutHistory(collection: string, document: OlderDocument): OlderDocument {
  if (collection !== "messages") return document;
  const { recordedAt: _at, postedPosition: _position, hasHistory: _has, provenance: _by, ...shown } = document;
  const { postedForId: _for, takenAway: _away, ...others } = shown;
  const versions = (document.versions as readonly OlderDocument[]).map((version) =>
    Object.fromEntries(Object.entries(version).filter(([field]) => !historyFields.includes(field))),
  );
  return { ...others, versions };
}
