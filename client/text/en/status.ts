/** How the window stands with the server, and what has to be said about a press. */
export const status = {
  'status.connecting': 'Joining the meeting',
  'status.connecting-lead': 'This takes a moment.',
  'status.connecting-long': 'The server does not answer yet. This window goes on trying by itself.',
  'status.lost': 'No connection since <fig>{time}</fig>. Trying again.',
  'status.newer': 'A newer version is here',
  'status.newer-lead': 'This window loads it by itself as soon as nothing is being sent.',
  'status.reload': 'Load the page again',
  'status.not-loaded': 'This window is not complete',
  'status.not-loaded-lead': 'A part of it did not arrive. It is loaded again as soon as the server answers.',
  'status.enter': 'Enter an access code',
  'status.devices': 'Devices and sign-out',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'Chair',
  'tab.secretariat': 'Secretariat',
  'tab.screen': 'Screen',
  'tab.public': 'Public',
  'tab.lower-third': 'Lower third',
  'tab.booth': 'Interpreters: {language}',
} as const
