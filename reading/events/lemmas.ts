/** The lists that name senses of verbs, and those that say more of senses so named. */
const LISTS = [
  'acts',
  'lights',
  'stances',
  'says',
  'weak',
  'objectless',
  'lawful',
  'suffered',
  'transitive',
] as const;

export type SenseList = (typeof LISTS)[number];

/** What one list says of one verb: the words that must follow it, parted by commas; nothing for the verb alone. */
export type SensePart = readonly [list: SenseList, kind: string, rests: string];

/** Groups of verbs with the words behind them, by kind where there are kinds. */
type SenseLists = Readonly<Record<SenseList, string | Readonly<Record<string, string>>>>;

/** All verbs that tell events, each with what the lists say of it; in the order of the lists. */
export function lemmasIn(table: SenseLists): Map<string, SensePart[]> {
  const lemmas = new Map<string, SensePart[]>();
  for (const list of LISTS) {
    const groups = table[list];
    if (typeof groups === 'string') addGroups(lemmas, groups, list, '');
    else for (const [kind, ofKind] of Object.entries(groups)) addGroups(lemmas, ofKind, list, kind);
  }
  return lemmas;
}

/** Adds a list of groups: "abandon:,plan;abet" is to abandon, to abandon a plan, and to abet. */
function addGroups(lemmas: Map<string, SensePart[]>, groups: string, list: SenseList, kind: string): void {
  if (groups === '') return;
  for (const group of groups.split(';')) {
    const colon = group.indexOf(':');
    const lemma = colon < 0 ? group : group.slice(0, colon);
    const part: SensePart = [list, kind, colon < 0 ? '' : group.slice(colon + 1)];
    const parts = lemmas.get(lemma);
    if (parts) parts.push(part);
    else lemmas.set(lemma, [part]);
  }
}
