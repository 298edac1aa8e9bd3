// The passage of a citation, beside the answer that cites it.

/** Answers { show, close, contains }. Focus goes into the panel and back to the citation. */
export function attachPanel(fetchTurn) {
  const panel = document.getElementById("panel");
  const title = document.getElementById("panel-title");
  const body = panel.querySelector(".body");
  const words = document.body.dataset;
  let opener;
  let asked = 0;

  document.getElementById("close-panel").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden && !event.defaultPrevented) close();
  });

  async function show(link, line) {
    const turn = ++asked;
    if (!panel.contains(link)) {
      opener?.removeAttribute("aria-expanded");
      opener = link;
      link.setAttribute("aria-expanded", "true");
    }
    panel.hidden = false;
    document.body.classList.add("with-panel");
    const waiting = document.createElement("p");
    waiting.className = "waiting";
    waiting.textContent = words.answering;
    body.replaceChildren(waiting);
    title.focus();
    try {
      const answered = await fetchTurn(link.href);
      if (turn !== asked) return;
      answered.classList.remove("turn");
      body.replaceChildren(answered);
      body.scrollTop = 0;
      const mark = body.querySelector("mark");
      if (mark) body.scrollTop = mark.getBoundingClientRect().top - body.getBoundingClientRect().top - body.clientHeight / 3;
    } catch {
      waiting.textContent = `${words.failed} (${line})`;
    }
  }

  function close() {
    if (panel.hidden) return;
    asked += 1;
    panel.hidden = true;
    document.body.classList.remove("with-panel");
    opener?.removeAttribute("aria-expanded");
    opener?.focus();
    opener = undefined;
  }

  return { show, close, contains: (node) => panel.contains(node) };
}
