import { type DatabaseConnection, PostgresDialect, PostgresDriver, type PostgresDialectConfig } from "kysely";
import pg from "pg";
import { refuseOutsideTransaction } from "./transaction-guard.server.ts";

const INT8 = 20;

export function openPostgres(connectionString: string): PostgresDialect {
  pg.types.setTypeParser(INT8, Number); // count(*) comes as a number, as on SQLite
  return new GuardedPostgresDialect({ pool: new pg.Pool({ connectionString, max: 10 }) });
}

class GuardedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new GuardedPostgresDriver(this.#config);
  }
}

class GuardedPostgresDriver extends PostgresDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    refuseOutsideTransaction();
    return super.acquireConnection();
  }
}
