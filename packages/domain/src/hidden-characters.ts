/**
 * Whether a text holds what nobody sees when they read it: control and format characters, private ones, half
 * characters. Words that a person agrees to must be all there is. Joiners stay, which emoji and some scripts need.
 */
export const hidesCharacters = (text: string): boolean =>
  /[\p{Cc}\p{Cf}\p{Co}\p{Surrogate}]/u.test(text.replace(/[\u200c\u200d]/g, ""));
