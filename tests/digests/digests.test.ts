import { describe } from "vitest";
import { digestsContract } from "../contracts/digests-contract.ts";
import { databases } from "../storage/databases.ts";

for (const [name, make] of databases) {
  const place = await make();
  describe.skipIf(place === undefined)(place === undefined ? `${name} (skipped: no server answers)` : name, () => {
    if (place !== undefined) digestsContract(async () => place);
  });
}
