import { expect, test } from 'vitest'
import { withNumber } from './withNumber.ts'

test.each([
  ['Comments and questions from the floor,', ' slot 1'],
  ['تعليقات وأسئلة من القاعة،', ' الفترة 1'],
  ['与会者评论和提问，', '第 1 时段'],
  ['Observations et questions de la salle,', ' créneau 1'],
  ['Комментарии и вопросы из зала,', ' этап 1'],
  ['Comentarios y preguntas de la sala,', ' parte 1'],
])('%s keeps what tells its slots apart:%s', (words, number) => {
  expect(withNumber(words + number)).toEqual({ words, number })
})

test.each(['Presentation 1', 'Keynote', 'Room XX, Palais des Nations, Geneva', 'Comments, of which there were some 20 before the 2nd of March'])('%s has none to keep', title => {
  expect(withNumber(title)).toEqual({ words: title, number: '' })
})
