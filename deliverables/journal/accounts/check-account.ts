import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import type { PlanId } from "#schemas/plan-comptable.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import { labelOfAccount, replacedBy } from "./plan-of-accounts.ts";

/** Says what is wrong with an account of the corrigé: no number, not in the plan, or only in the other version. */
export function checkAccount(account: string, plan: PlanId, compiler: AnswerCompiler, path: YamlPath): void {
  const fault = (code: string, params: Record<string, string> = {}) =>
    compiler.problem("problem", path, code, { account, plan, ...params });
  if (!/^\d+$/.test(account)) return fault("account-not-a-number");
  const meant = replacedBy(plan, account);
  if (meant.length > 0) return fault("account-of-other-plan", { meant: meant.join(" ou ") });
  if (labelOfAccount(plan, account) === null) fault("account-unknown");
}
