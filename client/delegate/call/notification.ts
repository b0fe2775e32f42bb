import type { CallWords, Means } from './teller.ts'

/** Whether the system shows a call over other programs; `insecure` and `missing`: it cannot, and nobody can change it here. */
export type NotificationState = 'on' | 'ask' | 'denied' | 'insecure' | 'missing'

const STATES: Record<NotificationPermission, NotificationState> = { granted: 'on', default: 'ask', denied: 'denied' }

let shown: Notification | null = null
/** Some telephones have the word and not the thing: it is known once one was to be shown. */
let isOnlyAWord = false

export function notificationState(): NotificationState {
  if (!isSecureContext) return 'insecure'
  if (typeof Notification === 'undefined' || isOnlyAWord) return 'missing'
  return STATES[Notification.permission]
}

/** Asks the person. Only ever by a press of theirs. */
export async function askForNotifications(): Promise<void> {
  await Notification.requestPermission()
}

/** Shows one in the place of the last. */
export function showNotification({ title, body }: CallWords): void {
  endNotification()
  try {
    shown = new Notification(title, { body, tag: 'rostrum:call', requireInteraction: true })
    shown.addEventListener('click', () => {
      window.focus()
      endNotification()
    })
  } catch {
    isOnlyAWord = true
  }
}

function endNotification(): void {
  shown?.close()
  shown = null
}

export const notification: Means = {
  name: 'notification', isReady: () => notificationState() === 'on', give: (_call, words) => showNotification(words), end: endNotification,
}
