/** Closes in order; what fails is told, and does not keep the rest from being closed. */
export async function closeAll(closing: readonly (() => Promise<void>)[], onProblem: (cause: unknown) => void): Promise<void> {
  for (const close of closing) await close().catch(onProblem)
}
