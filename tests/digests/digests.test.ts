import { describe } from "vitest";
import { digestsContract } from "../contracts/digests-contract.ts";
import { paceContract } from "../contracts/pace-contract.ts";
import { databases } from "../storage/databases.ts";

for (const [name, make] of databases) {
  const [first, second] = await Promise.all([make(), make()]);
  describe.skipIf(first === undefined)(first === undefined ? `${name} (skipped: no server answers)` : name, () => {
    if (first !== undefined) digestsContract(async () => first);
    if (second !== undefined) describe("limits", () => paceContract(async () => second));
  });
}
