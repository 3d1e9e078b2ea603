/**
 * Questions that the offline model still answers wrongly: a word that went nowhere, half of a question lost. They
 * stay in the set and count as wrong; the test asserts that exactly these are, so a mended one is struck off and a
 * new one fails.
 */
export const KNOWN_LIMITS: readonly string[] = [
  "when did I order my tent and when was it delivered?",
  "Which scales have a maximum load under 1000 g?",
];
