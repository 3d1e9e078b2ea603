/**
 * Questions that the offline model still answers wrongly: a word that went nowhere, half of a question lost. They
 * stay in the set and count as wrong; the test asserts that exactly these are, so a mended one is struck off and a
 * new one fails.
 */
export const KNOWN_LIMITS: readonly string[] = [
  "Do you have second-hand cameras?",
  "when did I order my tent and when was it delivered?",
  "Which scales have a weight over 620 g?",
  "Which scales have a maximum load under 1000 g?",
  "water filters with a flow rate of at least 1.8 L/min",
  "Which trekking poles have more than 3 sections?",
  "Which kettles are not electric?",
  "Do you have 02 paper filters?",
];
