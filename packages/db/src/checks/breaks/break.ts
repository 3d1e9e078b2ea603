/** How a sound database is broken so that a check fires, how that is mended, and what only looks like it. */
export type Break = {
  check: string;
  /** What the finding names. */
  subject: string | string[];
  breakIt: string;
  mendIt: string;
  nearMiss: string;
  undo: string;
};
