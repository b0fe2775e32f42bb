import { chair } from './panel.ts'
import type { Scenario } from './scenario.ts'
import { appeal, declineOrder, give, goOn, hear, pause, putOff, raise, rule, speakOn, takeBack, undo, vote } from './verbs.ts'

/** Iran speaks for the Non-Aligned Movement, and is interrupted in every way there is. */
export function everyInterruption(hall: Scenario): void {
  hall.at('9:33:10').does(give('iran for NAM')).as('kenya').does(raise(), takeBack('kenya'), raise('adjourn-debate')).as('cuba').does(raise())
  hall.as(chair).at('9:33:20').does(putOff('kenya'), undo(), putOff('kenya'), hear('cuba')).at('9:33:25').does(undo()).at('9:33:30').does(hear('cuba'), rule('cuba', 'upheld'), undo(), rule('cuba', 'rejected'))
  hall.does(appeal('cuba', 'cuba'), undo(), appeal('cuba', 'cuba'), vote('cuba', 12, 20, 3), undo(), vote('cuba', 12, 21, 2))
  hall.at('9:33:40').does(hear('kenya'), speakOn('kenya', 'unicef', 'for'), undo(), speakOn('kenya', 'norway', 'against'), vote('kenya', 9, 9)).does(goOn, pause)
  hall.as('rabat').does(raise('close-debate')).as(chair).does(declineOrder('rabat'), undo(), declineOrder('rabat'))
}
