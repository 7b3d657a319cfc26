/** After so long a person is asked again. */
export const grantLifeMs = 180 * 86_400 * 1000;
