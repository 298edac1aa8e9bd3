import { platform } from "../../../src/platforms/discord/index.ts";
import { platformContract } from "../../contracts/platform-contract.ts";
import { pageReader } from "./page-reader.ts";

const token = "MTAwMDAwMDAwMDAwMDAwMDAx.GfAkEx.bm90LWEtcmVhbC10b2tlbi1hdC1hbGw";

platformContract(platform, pageReader, {
  environment: {
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: "100000000000000001",
    DISCORD_GUILD_IDS: "200000000000000001, 200000000000000002",
    DISCORD_API_URL: "http://127.0.0.1:9/api",
  },
  refused: [
    { environment: { DISCORD_TOKEN: `Bot ${token}` }, names: "DISCORD_TOKEN" },
    { environment: { DISCORD_TOKEN: "secret" }, names: "DISCORD_TOKEN" },
    { environment: { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: "dateline" }, names: "DISCORD_APPLICATION_ID" },
    { environment: { DISCORD_TOKEN: token, DISCORD_GUILD_IDS: "200000000000000001,my server" }, names: "DISCORD_GUILD_IDS" },
    { environment: { DISCORD_TOKEN: token, DISCORD_API_URL: "discord.com" }, names: "DISCORD_API_URL" },
    { environment: { DISCORD_TOKEN: token, DISCORD_API_URL: "https://me:word@discord.com/api" }, names: "DISCORD_API_URL" },
  ],
});
