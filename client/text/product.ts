/** Has the same name in every language. */
export const PRODUCT = 'Rostrum'
