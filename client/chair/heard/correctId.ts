/** The button that opens a correction, and that the focus goes back to. */
export const correctId = (statementId: string): string => `correct-${statementId}`
