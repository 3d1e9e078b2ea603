/** How long somebody of the staff may read what they took, in minutes; and a request holds, in days. The database decides both. */
export const GRANT_MINUTES = 30;
export const CONSENT_DAYS = 7;
