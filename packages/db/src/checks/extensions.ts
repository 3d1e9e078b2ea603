import { statementCheck } from "./check.ts";

/** Reach other hosts, the server's files or its shell, from SQL. */
const REACHING =
  "'dblink', 'postgres_fdw', 'file_fdw', 'adminpack', 'http', 'pg_net', 'pgsql_http', 'plpython3u', 'plperlu', 'pltclu', 'plsh', 'aws_s3', 'aws_lambda'";

export const outboundExtension = statementCheck(
  "outbound_extension",
  "A database that can call out is a way for injected SQL to carry rows away.",
  `select 'extension ' || e.extname as subject from pg_catalog.pg_extension e where e.extname in (${REACHING})
   union all
   select 'server ' || s.srvname from pg_catalog.pg_foreign_server s
   union all
   select 'language ' || l.lanname from pg_catalog.pg_language l
   where not l.lanpltrusted and l.lanname not in ('internal', 'c')
   order by 1`,
  ({ subject }) => `The database has ${subject}, which reaches outside it. Drop it.`,
);
