import { DuckDBInstance } from '@duckdb/node-api';

/** Rows as DuckDB reads them, without extensions, which it would fetch. */
export async function queryDuckDb(sql: string): Promise<Record<string, unknown>[]> {
  const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
  const connection = await (await DuckDBInstance.create(':memory:', settings)).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
  }
}
