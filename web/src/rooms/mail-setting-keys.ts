/** The settings of a channel that have a place of their own beside its mail address. */
export const mailSettingKeys = { from: "mailsFrom", addressNumber: "mailAddressNumber" } as const;
