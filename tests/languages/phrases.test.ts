import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { languageContract } from "../contracts/language-contract.ts";

languageContract([en, es]);
