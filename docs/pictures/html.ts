/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** A round picture for who speaks: a letter on a colour. */
export function avatar(letter: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="${colour}"/><text x="40" y="56" font-family="Georgia, 'Liberation Serif', serif" font-size="46" font-weight="bold" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

const special = /[&<>"']/gu;
