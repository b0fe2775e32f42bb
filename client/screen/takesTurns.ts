/** The address wants several languages in turn; which, is read by those who take them. */
export const takesTurns = (): boolean => location.search.includes('languages=')
