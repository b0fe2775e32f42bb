/**
 * The version of the wire. A window of another version is refused `unknown-protocol` and reloads when nothing is pending.
 *
 * 1  the first.
 * 2  `meeting:presence`: who is connected; of each segment, what the meeting had been suspended when it began.
 * 3  the modalities: settings in the plan, in the snapshot and in events, with their commands and events.
 * 4  `booth:signal`; booths and panellists, their accesses, and what they are told by `meeting:presence`;
 *    `screen:sign`, `screen:steer`, `meeting:screens`: screens have names, are seen and steered.
 * 5  texts of statements: `noteDocument` and `documentChanged` of the kind `text`, and how long texts are kept, in the plan;
 *    the access of a rapporteur, whose notes are on a statement or on none;
 *    `changePlan`, `planChanged` and `planVersion`; a meeting made without its codes (`cards`), and once for each press (`commandId`).
 *    `inscribeSeveral`, `enterPaper`, and the mark of times that were written on paper;
 *    the `gender` of a speaker, where a delegation says it;
 *    `line:leave`: a node that is about to stop sends its windows to another one. Who does not know it is cut a little later;
 *    `meeting:own`: what a delegation sees of new entries besides what all delegations do;
 *    of a veiled row whether it was heard before, and who is checked in, where that is kept back with the list.
 */
export const PROTOCOL_VERSION = 5
