/** What `work` gives, or what `otherwise` gives if that takes longer. The timer keeps no process alive. */
export async function within<Value, Otherwise>(
  work: Promise<Value>,
  limitMs: number,
  otherwise: () => Otherwise,
): Promise<Value | Otherwise> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Otherwise>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), limitMs);
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
