import type { DateLists } from '../vocabulary.ts';

/** All words that the readers of dates know by name, but for those of the calendar itself. */
export const DATE_LISTS: DateLists = {
  words: {
    counted: `
    people persons men women children soldiers troops civilians protesters demonstrators refugees
    migrants prisoners workers employees police officers families homes houses buildings villages
    schools cases deaths victims residents students patients fighters militants rebels tonnes tons
    kilometers kilometres km miles meters metres feet acres hectares jobs barrels dollars euros
    pounds rubles roubles yen yuan rupees percent square cubic kilograms kg pages words shares votes
    seats tents beds drones missiles tanks vehicles rounds attacks strikes sorties flights
    passengers hostages bodies times hours minutes seconds days weeks months years`,
    papers: 'times telegraph mirror express herald mail live football',
    seasonal: 'offensive campaign counteroffensive semester term',
    future: `will 'll won't shall scheduled due planned plans expected expects upcoming set slated vowed vows vow hopes airing going intends until next`,
    beforeMonth: `in of since until till by from to during before after between and early mid late last this next - , through for around`,
    beforeYear: `in since until till by during the of from early mid late - year`,
    beforeQuantity: `than least most over nearly almost about some up approximately roughly estimated $ £ € no only another additional no. number`,
  },
  feasts: {
    'christmas day': [12, 25],
    'christmas eve': [12, 24],
    'boxing day': [12, 26],
    "new year's day": [1, 1],
    "new year's eve": [12, 31],
    "valentine's day": [2, 14],
    "patrick's day": [3, 17],
  },
};
