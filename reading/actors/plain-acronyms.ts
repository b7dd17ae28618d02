/** Words in capitals that are common nouns, offices or measures, and name nobody. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'CEO CFO COO CTO VIP MVP PhD MBA DNA RNA HIV AIDS COVID SARS MERS GDP GNP CPI VAT IPO ATM DVD USB LED LCD GPS SUV RPG ' +
    'UFO URL PDF FAQ HTML HTTP WWW NGO NGOS DIY LGBT LGBTQ ICU PTSD MRI CCTV AKA ASAP FYI RSVP BST EST EDT PST PDT ' +
    'CST CET CEST GMT UTC USD EUR GBP RUB UAH CNY JPY INR MPH KPH THE AND FOR NOT NEW WAR RIP III VII VIII XIV WMD ' +
    'IED ICBM UAV ATACMS HIMARS THAAD START SALT NPT CTBT NAFTA MMR PCR ADHD EMBED PHOTO VIDEO READ MORE LIVE'
  ).split(' '),
);

/** Is this token in capitals no name? */
export function isPlainAcronym(text: string): boolean {
  return PLAIN.has(text);
}
