/** All documents. Whoever has this key in a Cluster also has the clock of all meetings. */
export const DOCUMENTS = 'rostrum:documents'
/** How far the meetings' time is kept from that clock, and who agrees with it. */
export const CLOCK = 'rostrum:clock'
