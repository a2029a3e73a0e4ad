import { expect, test } from "@playwright/test";
import { ACCESS, fillAddress, type Access } from "#tests/security/access-table.ts";
import { twoSchools, VISITORS, type TwoSchools } from "#tests/security/two-schools.ts";
import { inDatabase } from "./exam-room.ts";
import { expectGoodIn } from "./accessibility.ts";

const isPage = ({ method, route }: Access) =>
  method === "GET" && route !== "api" && !route.endsWith("pdf") && !route.includes(".fichiers.");

/** A test for every page that the table of access knows, as one who may see it sees it: no new page is forgotten. */
export function testEveryPage(): void {
  test.describe.configure({ timeout: 120_000 });
  let world: TwoSchools;
  test.beforeAll(async () => {
    world = await inDatabase((db) => twoSchools(db));
  });
  for (const { address, statuses } of ACCESS.filter(isPage))
    test(`${address} is accessible and as wide as its window, in both themes`, async ({
      page,
      baseURL: url,
    }) => {
      const reader = VISITORS.find((who) => statuses[who] === 200) ?? VISITORS[0];
      const [name, value] = world.cookies[reader]?.split("=") ?? [];
      if (name && value && url) await page.context().addCookies([{ name, value, url }]);
      await page.goto(fillAddress(address, world.names));
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      await expectGoodIn(page, address);
    });
}
