import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { requireFreePort } from "./free-port.js";
import { Stop } from "./stop.js";

test("a taken port gives one sentence with the remedy", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(requireFreePort(String(port), "127.0.0.1")).rejects.toThrow(
    new Stop(
      `Le port ${port} est déjà pris\u202f: arrêtez l’autre programme, ou choisissez-en un autre avec PORT=${port + 1} dans l’environnement.`,
    ),
  );
  await new Promise((resolve) => other.close(resolve));
  expect(await requireFreePort(String(port), "127.0.0.1")).toBe(port);
});

test.each(["http", "0", "70000", "80.5"])("PORT=%s is no port", async (asked) => {
  await expect(requireFreePort(asked, "127.0.0.1")).rejects.toThrow("n’est pas un numéro de port");
});
