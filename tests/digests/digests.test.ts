import { describe } from "vitest";
import { deskContract } from "../contracts/desk-contract.ts";
import { digestsContract } from "../contracts/digests-contract.ts";
import { paceContract } from "../contracts/pace-contract.ts";
import { databases } from "../storage/databases.ts";

for (const [name, make] of databases) {
  const [first, second, third] = await Promise.all([make(), make(), make()]);
  describe.skipIf(first === undefined)(first === undefined ? `${name} (skipped: no server answers)` : name, () => {
    if (first !== undefined) digestsContract(async () => first);
    if (second !== undefined) describe("limits", () => paceContract(async () => second));
    if (third !== undefined) describe("admins", () => deskContract(async () => third));
  });
}
