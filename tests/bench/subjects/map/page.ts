import { keep } from '../kept.ts';
import { nameList } from '../names/name-list.ts';

globalThis.subject = {
  prepare: async ({ size }: { size: number }) =>
    keep('names', new Map(nameList(size).map(({ name, number }) => [name, number]))),
};
