// The conversation: asks without leaving the page, keeps its links permanent, opens passages beside it.
// Everything works without this script as well; it only saves page loads.
import { attachCombobox } from "./combobox.js";
import { attachPanel } from "./panel.js";

const conversation = document.getElementById("conversation");
const form = document.querySelector(".composer form");
const input = document.getElementById("question");
const status = document.getElementById("status");
const lang = form.elements.lang.value;
const words = document.body.dataset;

const panel = attachPanel(fetchTurn);
const combobox = attachCombobox(input, document.getElementById("suggestions"), complete);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const line = input.value.trim();
  if (line === "") return;
  combobox.remember(line);
  input.value = "";
  ask(addressOf(line), { push: true });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || link.target || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const address = new URL(link.href);
  const line = address.searchParams.get("q");
  if (address.origin !== location.origin || address.pathname !== "/" || line === null || link.hreflang) return;
  if (link.closest(".asked")) return; // The permanent link is a link.
  event.preventDefault();
  if (link.matches(".cite") || (panel.contains(link) && !link.matches(".action, .command"))) panel.show(link, line);
  else if (link.closest(".pager")) more(link);
  else if (link.dataset.fill) combobox.type(`${line} `);
  else {
    panel.close();
    combobox.remember(line);
    ask(link.href, { push: true });
  }
});

window.addEventListener("popstate", () => {
  const line = new URLSearchParams(location.search).get("q");
  const turn = [...conversation.querySelectorAll(".turn")].findLast((each) => each.querySelector(".line")?.textContent === line);
  if (turn) turn.scrollIntoView();
  else if (line === null) location.reload();
  else ask(location.href, { push: false });
});

history.scrollRestoration = "manual"; // The turns below know where they are.
upgradePagers(conversation);
if (!matchMedia("(pointer: coarse)").matches && !conversation.querySelector(".turn")) input.focus({ preventScroll: true });

/** Asks, and appends question and answer; the question stands there while the answer is on its way. */
async function ask(address, { push }) {
  conversation.querySelector(".welcome")?.remove();
  const line = new URL(address).searchParams.get("q");
  const turn = waitingTurn(line);
  conversation.append(turn);
  turn.scrollIntoView();
  status.textContent = words.answering;
  if (push) history.pushState(null, "", address);
  try {
    const answered = await fetchTurn(address);
    turn.replaceWith(answered);
    upgradePagers(answered);
    answered.scrollIntoView();
    document.title = `${answered.querySelector(".title")?.textContent ?? line} · Dateline`;
    status.textContent = answered.querySelector(".title")?.textContent ?? "";
  } catch (error) {
    turn.querySelector(".waiting").textContent = error instanceof AnswerError ? error.message : words.failed;
    status.textContent = words.failed;
  }
}

class AnswerError extends Error {}

/** The turn of an address, as the server renders it; the same markup as on a page of its own. */
async function fetchTurn(address) {
  const response = await fetch(new URL(address).search.replace(/^\??/, "/api/answer?"), { signal: AbortSignal.timeout(30_000) });
  const html = await response.text();
  const turn = new DOMParser().parseFromString(html, "text/html").querySelector(".turn");
  if (!turn) throw new AnswerError(html || words.failed);
  return document.adoptNode(turn);
}

/** Adds the next page, or all of them, under what is shown. */
async function more(link) {
  const turn = link.closest(".turn");
  link.setAttribute("aria-busy", "true");
  try {
    const next = await fetchTurn(link.href);
    upgradePagers(next);
    const isWhole = new URL(link.href).searchParams.get("page") === "all";
    const blocks = turn.querySelector(".blocks");
    const added = next.querySelector(".blocks");
    const last = blocks.lastElementChild;
    if (isWhole) blocks.replaceWith(added);
    else if (last?.matches(".entries") && added.firstElementChild?.matches(".entries")) {
      last.append(...added.firstElementChild.children);
      added.firstElementChild.remove();
      blocks.append(...added.children);
    } else blocks.append(...added.children);
    const pager = next.querySelector(".pager");
    pager?.querySelector('[rel="prev"]')?.remove();
    if (pager?.querySelector(".more")) turn.querySelector(".pager").replaceWith(pager);
    else turn.querySelector(".pager").remove();
    turn.querySelector(".pager .more")?.focus();
  } catch {
    status.textContent = words.failed;
    location.href = link.href;
  }
}

/** "Next page" becomes "show more": what was read stays where it is. */
function upgradePagers(root) {
  for (const next of root.querySelectorAll(".pager .more")) next.textContent = next.dataset.more;
}

function waitingTurn(line) {
  const turn = document.createElement("section");
  turn.className = "turn";
  const asked = document.createElement("h2");
  asked.className = "asked";
  const typed = document.createElement("span");
  typed.className = "line";
  typed.textContent = line;
  asked.append(typed);
  const waiting = document.createElement("p");
  waiting.className = "waiting";
  waiting.textContent = words.answering;
  turn.append(asked, waiting);
  return turn;
}

async function complete(line) {
  const response = await fetch(`/api/complete?${new URLSearchParams({ line, lang })}`, { signal: AbortSignal.timeout(5_000) });
  return response.ok ? response.json() : { start: line.length, choices: [] };
}

function addressOf(line) {
  return `${location.origin}/?q=${encodeURIComponent(line)}&lang=${encodeURIComponent(lang)}`;
}
