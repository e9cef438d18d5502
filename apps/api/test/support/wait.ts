/** Waits until a condition holds, asking again every 25 ms; fails with the sentence after the time is up. */
export async function until(holds: () => Promise<boolean>, sentence: string, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(sentence);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until what is read is what is expected, as `toEqual` has it; fails with the difference. */
export async function comesTo(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  let difference: unknown;
  const there = async (): Promise<boolean> => {
    const seen = await read();
    try {
      expect(seen).toEqual(expected);
      return true;
    } catch (unequal) {
      difference = unequal;
      return false;
    }
  };
  await until(there, 'it never came to that').catch((late: unknown) => Promise.reject(difference ?? late));
}
