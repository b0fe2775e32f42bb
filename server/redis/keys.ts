/** All documents. Whoever has this key in a Cluster also has the clock of all meetings. */
export const DOCUMENTS = 'rostrum:documents'
