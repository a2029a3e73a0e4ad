import type { Kysely } from "kysely";
import { generate, SqliteDialect } from "kysely-codegen";

/** Columns whose `check` lists their words; SQLite's catalogue only says « text ». */
const WORDS = {
  "account.role": "'administrator' | 'candidate' | 'teacher'",
  "answer_save.fate": "'aside' | 'late' | 'present'",
  "sitting.stage": "'full' | 'marks' | 'none'",
  "sitting.variants": "'per-candidate' | 'reference' | 'sets'",
  "upload.kind": "'docx' | 'jpeg' | 'ods' | 'odt' | 'pdf' | 'png' | 'webp' | 'xlsx'",
};

/** The TypeScript of a migrated SQLite database, as `app/db/types.gen.ts` must hold it. */
export function databaseTypes<T>(db: Kysely<T>): Promise<string> {
  return generate({
    db,
    dialect: new SqliteDialect(),
    excludePattern: "kysely_*",
    outFile: null,
    overrides: { columns: WORDS },
  });
}
