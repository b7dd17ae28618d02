import { hashOf } from './hash.ts';

/** Last words that make a longer name one of an organisation, in lower case. */
const HEADS =
  'cos. university college school academy institute institution hospital clinic museum gallery opera orchestra ' +
  'philharmonic ballet theatre company corp corp. corporation inc inc. ltd ltd. plc llc gmbh ag bhd bank group ' +
  'holdings partners associates industries enterprises airlines airways motors electronics pharmaceuticals ' +
  'council committee commission ministry department agency bureau authority administration association ' +
  'federation confederation foundation fund trust party union congress senate assembly parliament court tribunal ' +
  'police army navy force forces brigade regiment battalion command corps guard service club league society ' +
  'organisation organization institute centre times post herald tribune gazette news journal magazine press ' +
  'broadcasting television radio network studios pictures records entertainment productions media systems technologies hotel church office board team ' +
  'forum cinema telecom telecommunications communications insurance assurance securities ventures foods beverages brewery brewing ' +
  'steel petroleum energy electric mining minerals logistics shipping cement chemicals laboratories software semiconductor ' +
  'networks labs consulting consultants cooperative syndicate alliance coalition front movement brotherhood militia secretariat ' +
  'directorate inspectorate registry treasury exchange chamber choir daily chronicle observer guardian telegraph broadcaster ' +
  'solutions international worldwide capital cartel caucus embassy consulate jihad';

/** First words that make a longer name one of an organisation. */
const OPENERS =
  'telecom radio bank university ministry department institute association federation academy council commission ' +
  'league bureau agency society banco banque universidad ministerio';

/** Last words that make a longer name one of a place. */
const PLACES =
  'township river lake mountain mountains valley island islands county province district prefecture street st. avenue ' +
  'ave. road boulevard park airport bridge square mosque cathedral temple desert bay beach peninsula coast strait ' +
  'village town region territory highway stadium';

/** Words that a company's name can lose without becoming another's. */
const SUFFIXES =
  'inc inc. corp corp. corporation co co. cos. company ltd ltd. limited plc llc group holdings holding ag gmbh sa nv bhd';

const heads: ReadonlySet<number> = new Set(HEADS.split(' ').map(hashOf));
const openers: ReadonlySet<number> = new Set(OPENERS.split(' ').map(hashOf));
const places: ReadonlySet<number> = new Set(PLACES.split(' ').map(hashOf));
const suffixes: ReadonlySet<string> = new Set(SUFFIXES.split(' '));
const legalForms: ReadonlySet<number> = new Set(
  'inc inc. ltd ltd. corp corp. co. cos. llc plc gmbh bhd'.split(' ').map(hashOf),
);

/** Does a name that ends in this folded word name an organisation? */
export function isOrganisationHead(hash: number): boolean {
  return heads.has(hash);
}

/** Does a name of several words that begins with this folded word name an organisation? */
export function isOrganisationOpener(hash: number): boolean {
  return openers.has(hash);
}

/** Does a name of several words that ends in this folded word name a place? */
export function isPlaceHead(hash: number): boolean {
  return places.has(hash);
}

/** "Inc." and the like, which may stand after a comma. */
export function isLegalForm(hash: number): boolean {
  return legalForms.has(hash);
}

/** Can a company's name lose this folded word? */
export function isCompanySuffix(word: string): boolean {
  return suffixes.has(word);
}
