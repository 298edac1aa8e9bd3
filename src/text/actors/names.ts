/** "Gustavo Petro" to "gustavo-petro"; "Peru's Foreign Ministry" to "peru-foreign-ministry". */
export function kebab(name: string): string {
  const id = fold(name.replace(/['’]s\b/gu, ""))
    .replace(/[^\p{L}\p{Nd}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return id === "" ? "unnamed" : id;
}

/** Lower case, without diacritics and marks inside names. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/["“”«»'’‘.]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
