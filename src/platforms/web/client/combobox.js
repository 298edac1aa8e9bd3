// The line to type in: suggestions by the ARIA combobox pattern, and what was asked before by the arrow keys.

/** Answers { remember, type }: keeps a line for the arrow keys; types into the line and suggests. */
export function attachCombobox(input, list, complete) {
  let choices = [];
  let start = 0;
  let active = -1;
  let asked = 0;
  let timer;
  const remembered = readRemembered();
  let recalled = remembered.length;
  let draft = "";

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  input.addEventListener("input", () => {
    recalled = remembered.length;
    deactivate(); // What was chosen among belonged to the words before.
    suggestSoon();
  });
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", close);
  // Before the press takes the focus away from the line.
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) accept([...list.children].indexOf(option));
  });

  function onKey(event) {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" && isOpen) move(1);
    else if (event.key === "ArrowUp" && isOpen && active >= 0) move(-1);
    else if (event.key === "ArrowUp") recall(-1);
    else if (event.key === "ArrowDown") recall(1);
    else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Tab" && isOpen && !event.shiftKey) accept(Math.max(0, active));
    else if (event.key === "Enter" && isOpen && active >= 0) accept(active);
    else return;
    event.preventDefault();
  }

  function suggestSoon() {
    clearTimeout(timer);
    timer = setTimeout(suggest, 60);
  }

  async function suggest() {
    const line = input.value;
    const turn = ++asked;
    if (!line.startsWith("/") || input.selectionStart !== line.length) return close();
    try {
      const found = await complete(line);
      if (turn === asked && input.value === line && document.activeElement === input) show(found);
    } catch {
      close();
    }
  }

  function show(found) {
    choices = found.choices.filter(({ insert }) => input.value.slice(found.start) !== insert);
    start = found.start;
    active = -1;
    list.replaceChildren(...choices.map(optionOf));
    list.hidden = choices.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function optionOf({ label, hint, insert }, index) {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const name = document.createElement("span");
    name.className = "label";
    name.textContent = label;
    const meaning = document.createElement("span");
    meaning.className = "meaning";
    meaning.textContent = hint ?? (insert.trim() === label ? "" : insert);
    option.append(name, meaning);
    return option;
  }

  function move(step) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = Math.min(list.children.length - 1, active + step);
    const option = list.children[active];
    if (option === undefined) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function deactivate() {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = -1;
    input.removeAttribute("aria-activedescendant");
  }

  function accept(index) {
    const choice = choices[index];
    if (choice === undefined) return;
    type(input.value.slice(0, start) + choice.insert + (choice.insert.endsWith(":") || choice.insert.endsWith(" ") ? "" : " "));
  }

  function type(line) {
    input.value = line;
    input.focus();
    input.setSelectionRange(line.length, line.length);
    close();
    suggestSoon();
  }

  function close() {
    clearTimeout(timer);
    asked += 1;
    choices = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function recall(step) {
    close();
    if (recalled === remembered.length) draft = input.value;
    recalled = Math.min(remembered.length, Math.max(0, recalled + step));
    input.value = remembered[recalled] ?? draft;
    input.setSelectionRange(input.value.length, input.value.length);
  }

  function remember(line) {
    close();
    if (remembered.at(-1) !== line) remembered.push(line);
    remembered.splice(0, remembered.length - 100);
    recalled = remembered.length;
    draft = "";
    try {
      sessionStorage.setItem("asked", JSON.stringify(remembered));
    } catch {
      // A browser that keeps nothing: the arrow keys still work on this page.
    }
  }

  return { remember, type };
}

function readRemembered() {
  try {
    const kept = JSON.parse(sessionStorage.getItem("asked") ?? "[]");
    return Array.isArray(kept) ? kept.filter((line) => typeof line === "string") : [];
  } catch {
    return [];
  }
}
