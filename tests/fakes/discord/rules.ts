/** Discord's own rules that its OpenAPI description does not state; Discord answers 400 (50035) to each. */
export function findBrokenRules(body: unknown): readonly string[] {
  if (Array.isArray(body)) return brokenByCommands(body.map(recordOf));
  const { data, type } = recordOf(body);
  // The body of a callback carries its message, or its choices, inside.
  const message = typeof type === "number" && data !== undefined ? recordOf(data) : recordOf(body);
  return [...brokenByMessage(message), ...brokenByComponents(recordsOf(message.components))];
}

function brokenByMessage(message: Fields): string[] {
  const broken: string[] = [];
  if (textOf(message.content).length > 2000) broken.push("content over 2000");
  const embeds = recordsOf(message.embeds);
  const sum = embeds.reduce((total, embed) => total + embedLength(embed), 0);
  if (sum > 6000) broken.push(`embeds of ${sum} together`);
  for (const embed of embeds) {
    if (embedLength(embed) === 0) broken.push("an embed without words");
    for (const { name, value } of recordsOf(embed.fields))
      if (textOf(name).trim() === "" || textOf(value).trim() === "") broken.push("an empty field");
  }
  if ("nonce" in message && textOf(message.nonce).length > 25) broken.push("nonce over 25");
  const isEmpty = textOf(message.content) === "" && embeds.length === 0 && recordsOf(message.components).length === 0;
  if ("embeds" in message && isEmpty && !("flags" in message)) broken.push("an empty message");
  for (const key of Object.keys(message)) if (!messageKeys.has(key)) broken.push(`unknown property ${key}`);
  return broken;
}

function embedLength({ title, description, footer, author, fields }: Fields): number {
  const texts = [
    title,
    description,
    recordOf(footer).text,
    recordOf(author).name,
    ...recordsOf(fields).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((total: number, text) => total + [...textOf(text)].length, 0);
}

function brokenByComponents(rows: readonly Fields[]): string[] {
  const broken: string[] = [];
  if (rows.length > 5) broken.push(`${rows.length} rows`);
  const controls = rows.flatMap(({ components }) => recordsOf(components));
  const ids = controls.map(({ custom_id }) => custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) broken.push("a custom_id used twice");
  for (const row of rows) {
    const inside = recordsOf(row.components);
    if (inside.length === 0) broken.push("an empty row");
    if (inside.length > 1 && inside.some(({ type }) => type !== 2)) broken.push("a menu beside something else");
  }
  for (const { type, label, emoji, options } of controls) {
    if (type === 2 && textOf(label) === "" && emoji === undefined) broken.push("a button without label");
    const values = recordsOf(options).map(({ value }) => value);
    if (new Set(values).size < values.length) broken.push("a value offered twice");
  }
  return broken;
}

function brokenByCommands(commands: readonly Fields[]): string[] {
  const broken: string[] = [];
  if (commands.length > 100) broken.push(`${commands.length} commands`);
  if (new Set(commands.map(({ name }) => name)).size < commands.length) broken.push("a command twice");
  for (const command of commands) {
    const options = recordsOf(command.options);
    for (const { name } of [command, ...options])
      if (!commandName.test(textOf(name)) || textOf(name) !== textOf(name).toLowerCase()) broken.push(`bad name ${textOf(name)}`);
    const required = options.map(({ required }) => required === true);
    if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
      broken.push(`${textOf(command.name)}: required options come first`);
    for (const { choices, autocomplete } of options)
      if (choices !== undefined && autocomplete === true) broken.push("choices and autocomplete at once");
    for (const localized of [command, ...options].flatMap(({ description_localizations }) =>
      Object.keys(recordOf(description_localizations)),
    ))
      if (!locales.has(localized)) broken.push(`unknown locale ${localized}`);
    if (JSON.stringify([command.name, command.description, options]).length > 8000 * 2) broken.push(`${textOf(command.name)} is too long`);
  }
  return broken;
}

type Fields = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function recordsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const messageKeys = new Set([
  "content",
  "embeds",
  "components",
  "allowed_mentions",
  "nonce",
  "enforce_nonce",
  "flags",
  "tts",
  "choices",
  "type",
  "attachments",
  "username",
  "avatar_url",
  "poll",
]);
const locales = new Set(
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(" "),
);
