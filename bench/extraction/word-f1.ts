/** F1 of the words of a text against those that should be there, each counted as often as it stands. */
export function wordF1(text: string, gold: string): number {
  const words = (source: string) => source.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of words(gold)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words(text)) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  const found = words(text).length;
  return found === 0 ? 0 : (2 * shared) / (found + words(gold).length);
}
