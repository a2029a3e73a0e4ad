import { describe, expect, test } from "vitest";
import { addDecimals } from "./add-decimals.ts";
import { journalProgress } from "./progress.ts";
import { withLine, withNewEntry, withoutLine } from "./raw-entries.ts";
import { JournalStatementSchema, type RawLine } from "./schema.ts";
import { accountTyped, suggestAccounts } from "./accounts/suggest-accounts.ts";

const line = (account: string, debit: string, credit: string): RawLine => ({
  account,
  label: "",
  debit,
  credit,
});
const entry = (...lines: RawLine[]) => ({ date: "", piece: "", lines });
const statement = { label: "", plan: "2025" as const };

test.each([
  [[], "0"],
  [["0.1", "0.20"], "0.3"],
  [["1200", "-1000", "-200"], "0"],
  [["0.005", "-1"], "-0.995"],
  [["333.33", "66.67"], "400"],
])("%j add up to %s, exactly", (values, sum) => {
  expect(addDecimals(values)).toBe(sum);
});

describe("the progress of a journal", () => {
  const progress = (...entries: ReturnType<typeof entry>[]) => journalProgress(statement, { entries });

  test("is blank without line, done once all balances", () => {
    expect(journalProgress(statement, null)).toBe("blank");
    expect(progress(entry())).toBe("blank");
    expect(progress(entry(line("411", "10", ""), line("707", "", "10")))).toBe("done");
  });

  test("is partial while an entry does not balance, an amount is doubtful or has no account", () => {
    expect(progress(entry(line("411", "10", "")))).toBe("partial");
    expect(progress(entry(line("411", "1.200", ""), line("707", "", "1.200")))).toBe("partial");
    expect(progress(entry(line("411", "10", ""), line("", "", "10")))).toBe("partial");
    expect(progress(entry(line("411", "10", ""), line("707", "", "10")), entry(line("512", "5", "")))).toBe(
      "partial",
    );
  });
});

test("a line far down leaves empty ones above it; emptied lines at the end are not kept", () => {
  const raw = withLine(null, { entry: 0, line: 2 }, { account: "512" });
  expect(raw.entries[0]?.lines.map(({ account }) => account)).toEqual(["", "", "512"]);
  expect(withLine(raw, { entry: 0, line: 2 }, { account: "" }).entries[0]?.lines).toEqual([]);
  expect(withoutLine(raw, { entry: 0, line: 2 }).entries[0]?.lines).toEqual([]);
});

test("an entry begun after an untouched one leaves it there", () => {
  expect(withNewEntry(null).entries).toHaveLength(2);
});

describe("accounts", () => {
  const accounts = [
    { number: "44571", label: "TVA collectée" },
    { number: "445", label: "État - Taxes sur le chiffre d’affaires" },
    { number: "41", label: "Clients et comptes rattachés" },
    { number: "411", label: "Clients" },
    { number: "4191", label: "Clients - Avances et acomptes reçus sur commandes" },
  ];

  test("are suggested by number or by words, accents and case left out", () => {
    expect(suggestAccounts(accounts, "445").map(({ number }) => number)).toEqual(["445", "44571"]);
    expect(suggestAccounts(accounts, "CLIENTS").map(({ number }) => number)).toEqual(["411", "4191", "41"]);
    expect(suggestAccounts(accounts, "41").map(({ number }) => number)).toEqual(["41", "411", "4191"]);
    expect(suggestAccounts(accounts, "etat taxes").map(({ number }) => number)).toEqual(["445"]);
    expect(suggestAccounts(accounts, "chiffre d'aff").map(({ number }) => number)).toEqual(["445"]);
    expect(suggestAccounts(accounts, " ")).toEqual([]);
    expect(suggestAccounts(accounts, "zzz")).toEqual([]);
  });

  test("are named by the nearest account above what is typed", () => {
    expect(accountTyped(accounts, "411000")?.label).toBe("Clients");
    expect(accountTyped(accounts, "512")).toBeNull();
    expect(accountTyped(accounts, "clients")).toBeNull();
  });
});

test("the statement has no room for a key", () => {
  expect(JournalStatementSchema.safeParse(statement).success).toBe(true);
  expect(JournalStatementSchema.safeParse({ ...statement, entries: [] }).success).toBe(false);
});
