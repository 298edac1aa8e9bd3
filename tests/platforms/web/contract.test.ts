import { platform } from "../../../src/platforms/web/index.ts";
import { platformContract } from "../../contracts/platform-contract.ts";
import { decodeEntities, findHtmlDangers, textOfHtml } from "./html.ts";

platformContract(
  platform,
  {
    textOf: (page) => textOfHtml(page.replace(titleOrActions, "")),
    measure: (page) => [{ limit: "blocks of a page", actual: page.split('<li class="entry').length - 1, allowed: 40 }],
    findDangers: findHtmlDangers,
    actionsOf: (page) =>
      [...page.matchAll(action)].map(({ groups }) => ({
        id: new URL(decodeEntities(groups?.href ?? ""), "http://127.0.0.1").searchParams.get("q") ?? "",
        label: textOfHtml(groups?.label ?? ""),
      })),
  },
  {
    environment: { WEB_ENABLED: "true", WEB_HOST: "127.0.0.1", WEB_PORT: "8600", WEB_PUBLIC_URL: "https://briefs.example.org" },
    refused: [
      { environment: { WEB_PORT: "99999" }, names: "WEB_PORT" },
      { environment: { WEB_PORT: "http" }, names: "WEB_PORT" },
      { environment: { WEB_HOST: "not a host" }, names: "WEB_HOST" },
      { environment: { WEB_ENABLED: "perhaps" }, names: "WEB_ENABLED" },
      { environment: { WEB_PUBLIC_URL: "briefs.example.org" }, names: "WEB_PUBLIC_URL" },
      { environment: { WEB_PUBLIC_URL: "https://briefs.example.org/below" }, names: "WEB_PUBLIC_URL" },
    ],
  },
);

const titleOrActions = /<h3 class="title">[^<]*<\/h3>|<nav class="actions".*?<\/nav>/gsu;
const action = /<a class="action" href="(?<href>[^"]*)">(?<label>[^<]*)<\/a>/gu;
