/** So many times in so many milliseconds, counted over a moving window. */
export interface RateLimit {
  /** Milliseconds until the next time is allowed; 0 when it is. */
  wait(now: number): number;
  count(now: number): void;
}

export function rateLimit(most: number, span: number): RateLimit {
  let times: number[] = [];
  return {
    wait(now) {
      times = times.filter((at) => at > now - span);
      const oldest = times[times.length - most];
      return oldest === undefined ? 0 : oldest + span - now;
    },
    count: (now) => void times.push(now),
  };
}
