/** One line of the bench. Times differ from machine to machine, ratios within a run hardly. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** The value as a multiple of the peer's or the floor's in the same run. */
  ratio: number | null;
  against: string | null;
  goal: string | null;
  /** null where there is no goal. */
  holds: boolean | null;
  /** For people, where the goal is missed: why. */
  why: string | null;
}

interface Measured {
  name: string;
  value: number;
  unit: string;
  /** What it is measured against, in the same unit. */
  peer?: { name: string; value: number };
  /** The most that the ratio or the value may be. */
  most?: { ratio: number } | { value: number };
  /** Why the goal may be missed. */
  why?: string;
}

export function rowOf({ name, value, unit, peer, most, why }: Measured): Row {
  const ratio = peer ? value / peer.value : null;
  const row = { name, value, unit, ratio, against: peer?.name ?? null, why: why ?? null };
  if (!most) return { ...row, goal: null, holds: null };
  if ('value' in most) return { ...row, goal: `≤ ${most.value} ${unit}`, holds: value <= most.value };
  return { ...row, goal: `≤ ${most.ratio} ×`, holds: ratio !== null && ratio <= most.ratio };
}
