import { useCallback, useEffect, useState } from "react";
import type { PlanId } from "#schemas/plan-comptable.ts";
import type { ListedAccount } from "./suggest-accounts.ts";

export interface AccountList {
  accounts: readonly ListedAccount[];
  /** True where the plan could not be fetched: accounts are then typed without help. */
  failed: boolean;
  /** Asks for the plan again where it failed. */
  retry: () => void;
}

/** The plan comptable of a version, fetched only by a page that asks for entries. */
export function useAccounts(plan: PlanId): AccountList {
  const [accounts, setAccounts] = useState<readonly ListedAccount[]>([]);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    import("./plan-comptable.gen.ts").then(
      ({ ACCOUNTS }) => {
        if (isGone) return;
        const own = ACCOUNTS.filter(([, , only]) => (only ?? plan) === plan);
        setAccounts(own.map(([number, label]) => ({ number, label })));
        setFailed(false);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [plan, attempt]);
  const retry = useCallback(() => {
    if (failed) setAttempt((count) => count + 1);
  }, [failed]);
  return { accounts, failed, retry };
}
