/** Waits until a condition holds, asking again every 25 ms; fails with the sentence after the time is up. */
export async function until(holds: () => Promise<boolean>, sentence: string, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(sentence);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
