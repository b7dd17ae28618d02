import type { DateLists } from '../vocabulary.ts';

/** All words that the readers of dates know by name, but for those of the calendar itself. */
export const DATE_LISTS: DateLists = {
  counted: `
    people persons men women children soldiers troops civilians protesters demonstrators refugees
    migrants prisoners workers employees police officers families homes houses buildings villages
    schools cases deaths victims residents students patients fighters militants rebels tonnes tons
    kilometers kilometres km miles meters metres feet acres hectares jobs barrels dollars euros
    pounds rubles roubles yen yuan rupees percent square cubic kilograms kg pages words shares votes
    seats tents beds drones missiles tanks vehicles rounds attacks strikes sorties flights
    passengers hostages bodies times hours minutes seconds days weeks months years`,
  feasts: {
    'christmas day': [12, 25],
    'christmas eve': [12, 24],
    'boxing day': [12, 26],
    "new year's day": [1, 1],
    "new year's eve": [12, 31],
    "valentine's day": [2, 14],
    "patrick's day": [3, 17],
  },
  papers: 'times telegraph mirror express herald mail live football',
  seasonal: 'offensive campaign counteroffensive semester term',
};
