/** A role as the API shows it. */
export interface RoleSource {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly isBuiltIn: boolean;
}

/** A role of a user. */
export interface HeldRoleSource {
  readonly role: RoleSource;
  readonly roomId: string | null;
  readonly expiresAt: string | null;
  readonly instanceId: string | null;
}
