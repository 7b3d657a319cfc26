export interface RefusalText {
  /** What happened, for people. */
  readonly meaning: string;
  /** What the person can do now. */
  readonly remedy: string;
}

/** Refusals about cases, erasures and earlier texts. */
export const oversightRefusals = {
  CaseUnknown: { meaning: "There is no such case.", remedy: "Check the case's id." },
  CaseScopeInvalid: {
    meaning: "A case has a number, names conversations or people, and ends in the future; its time begins before it ends.",
    remedy: "Fill these in.",
  },
  CaseClosed: { meaning: "This case is closed.", remedy: "Open another case." },
  CaseExpired: { meaning: "This case has expired.", remedy: "Open another case." },
  CaseNotApproved: { meaning: "A second auditor has not approved this case yet.", remedy: "Ask another auditor to approve it." },
  CaseNeedsAnother: {
    meaning: "A case is approved by another auditor, who is a person and not one whom the case is about.",
    remedy: "Ask another auditor to approve it.",
  },
  VersionUnknown: {
    meaning: "This message has no such earlier text, or it was erased.",
    remedy: "Look at the versions of the message.",
  },
  PersonErased: {
    meaning: "This person's data was erased for good.",
    remedy: "Nothing can be stored about this person any more. Register the person anew, under another account.",
  },
  ErasureNeedsAnother: {
    meaning: "People are not erased by themselves, and an erasure is approved by another administrator than the one who asked.",
    remedy: "Ask another administrator.",
  },
  ErasureNotRequested: {
    meaning: "There is no request to erase this person that waits for approval.",
    remedy: "Look at the person's account.",
  },
  RoomOutsideCase: { meaning: "This case is not about this conversation.", remedy: "Ask for a conversation of the case." },
  PersonOutsideCase: { meaning: "This case is not about this person.", remedy: "Ask for a person of the case." },
} as const satisfies Readonly<Record<string, RefusalText>>;
