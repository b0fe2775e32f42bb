/** Names that stood on plates in 2015 and after, besides those of today. */
export const formerStates: readonly string[] = [
  'Чешская Республика', 'Свазиленд', 'бывшая югославская Республика Македония', 'Туркмения', 'Молдова', 'Кабо-Верде', 'Мальдивы', 'Сейшелы', 'Нидерланды (Королевство)',
]
