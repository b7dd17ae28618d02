/** The commonest short words of the languages most news is written in. */
export const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as it by at from are this have has not were',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine auch es',
  fr: 'le la les de des et en un une du que est dans pour qui sur pas au par plus avec',
  es: 'el la los las de que y en un una del se por con para es al lo como su más',
  it: 'il lo la gli le di che e un una per del della in non con sono è si da dei',
  pt: 'o a os as de que e do da em um uma para com não no na por se mais dos',
  nl: 'de het een en van in dat is op te zijn met voor niet aan er ook als bij door',
  pl: 'w i na z do się nie to że jest o od po za jak przez dla ale oraz był',
  sv: 'och i att det som en på är av för med den till inte har de ett om var',
  tr: 've bir bu da de için ile olarak daha çok gibi sonra kadar en ne olan',
  id: 'yang dan di dari dengan untuk pada ini itu dalam tidak akan ke juga oleh',
};
