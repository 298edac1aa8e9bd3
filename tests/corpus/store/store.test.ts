import { describe } from "vitest";
import { storeContract } from "../../contracts/store-contract.ts";
import { databases, type TestDatabase } from "../../storage/databases.ts";

for (const [name, make] of databases) {
  const first = await make();
  await first?.drop();
  describe.skipIf(first === undefined)(first === undefined ? `${name} (skipped: no server answers)` : name, () => {
    if (first !== undefined) storeContract(async () => (await make()) as TestDatabase);
  });
}
