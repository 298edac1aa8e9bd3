import { platform } from "../../../src/platforms/slack/index.ts";
import { platformContract } from "../../contracts/platform-contract.ts";
import { slackReader } from "../../fakes/slack/reader.ts";

const good = { SLACK_BOT_TOKEN: "xoxb-1-2-abcdefgh", SLACK_APP_TOKEN: "xapp-1-A1-2-abcdefgh" };
const http = { SLACK_BOT_TOKEN: "xoxb-1-2-abcdefgh", SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };

platformContract(platform, slackReader, {
  environment: {
    ...good,
    ...http,
    SLACK_PORT: "3100",
    SLACK_HOST: "127.0.0.1",
    SLACK_ANSWERS: "ephemeral",
    SLACK_API_URL: "https://slack.com/api",
  },
  refused: [
    { environment: { SLACK_APP_TOKEN: good.SLACK_APP_TOKEN }, names: "SLACK_BOT_TOKEN" },
    { environment: { SLACK_SIGNING_SECRET: http.SLACK_SIGNING_SECRET }, names: "SLACK_BOT_TOKEN" },
    { environment: { ...good, SLACK_BOT_TOKEN: good.SLACK_APP_TOKEN }, names: "SLACK_BOT_TOKEN" },
    { environment: { SLACK_BOT_TOKEN: good.SLACK_BOT_TOKEN }, names: "SLACK_APP_TOKEN" },
    { environment: { ...good, SLACK_APP_TOKEN: good.SLACK_BOT_TOKEN }, names: "SLACK_APP_TOKEN" },
    { environment: { ...http, SLACK_SIGNING_SECRET: "short" }, names: "SLACK_SIGNING_SECRET" },
    { environment: { ...http, SLACK_PORT: "many" }, names: "SLACK_PORT" },
    { environment: { ...http, SLACK_PORT: "70000" }, names: "SLACK_PORT" },
    { environment: { ...http, SLACK_HOST: "http://x/" }, names: "SLACK_HOST" },
    { environment: { ...good, SLACK_ANSWERS: "private" }, names: "SLACK_ANSWERS" },
    { environment: { ...good, SLACK_API_URL: "http://slack.example/api/" }, names: "SLACK_API_URL" },
    { environment: { ...good, SLACK_API_URL: "slack" }, names: "SLACK_API_URL" },
  ],
});
