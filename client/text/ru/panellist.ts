import type { panellist as en } from '../en/panellist.ts'
import type { Translated } from '../catalogue.ts'

export const panellist = {
  'panellist.questions': 'Вопросы к вам',
  'panellist.none': 'Вам пока не задали вопросов.',
  'panellist.none-since': 'После предыдущих ответов вам вопросов не задавали.',
  'panellist.none-lead': 'Выступления, обращенные к вам или ко всем участникам дискуссии, собираются здесь в том порядке, в каком они звучат.',
  'panellist.since': 'Прозвучали после предыдущих ответов; то, на что уже отвечали, не повторяется.',
  'panellist.to-you': 'вам',
  'panellist.to-all': 'всем участникам дискуссии',
  'panellist.ahead': 'Обращения к вам в списке',
  'panellist.ahead-none': 'Никто в списке не обратился лично к вам.',
  'panellist.turns': 'Ваши выступления',
  'panellist.turns-none': 'В программе нет вашего выступления.',
  'panellist.speaking': 'Слово предоставлено вам',
  'panellist.called': 'Вы следующий оратор',
  'panellist.now': 'Ваша очередь, когда Председатель предоставит вам слово',
  'panellist.has': 'У вас <fig>{time}</fig>.',
  'panellist.share': 'У вас <fig>{time}</fig> — ваша доля оставшегося времени.',
  'panellist.own-time': '<fig>{time}</fig> для вас',
  'panellist.shared': '<fig>{time}</fig>, число участников: {n}',
  'panellist.spoke': 'Вы говорили <fig>{time}</fig>.',
  'panellist.listening': 'Вы слушаете',
  'panellist.listening-lead': 'Это окно сообщит, когда придет ваша очередь. Нажимать ничего не нужно.',
  'panellist.paused': 'Заседание прервано',
  'panellist.over': 'Заседание закрыто',
  'panellist.before': 'Заседание еще не началось',
} as const satisfies Translated<typeof en>
