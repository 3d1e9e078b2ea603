/** Anything that runs a statement: a pool, a client, a transaction. */
export type Queryable = {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, any>[] }>;
};

/** One place where a defect was found: which thing has it, and what to do about it. */
export type Finding = { subject: string; message: string };

/** Looks for one defect, after which it is named, in a live database. Sound means: no finding. */
export type DatabaseCheck = {
  name: string;
  /** What goes wrong where the defect is. */
  why: string;
  find: (database: Queryable) => Promise<Finding[]>;
};

/** Looks for one defect in the source text below a folder. */
export type SourceCheck = { name: string; why: string; find: (folder: string) => Promise<Finding[]> };

/** A check whose one statement returns the subject of each finding; `tell` says what is wrong with it. */
export function statementCheck(
  name: string,
  why: string,
  sql: string,
  tell: (row: Record<string, any>) => string,
): DatabaseCheck {
  return {
    name,
    why,
    find: async (database) =>
      (await database.query(sql)).rows.map((row) => ({
        subject: row["subject"] as string,
        message: tell(row),
      })),
  };
}
