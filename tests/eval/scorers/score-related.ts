export interface RelatedDoc {
  id: string;
  event: string;
  topic: string;
}

export interface RelatedScore {
  rPrecision: number;
  map: number;
  /** Share of the first R taken by another event of the same topic. */
  sister: number;
}

/** Every document with company in its event is a query; rankings leave the query out and may stop early. */
export function scoreRelated(docs: RelatedDoc[], rankings: Map<string, string[]>): RelatedScore {
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  let queries = 0;
  const sum = { rPrecision: 0, map: 0, sister: 0 };
  for (const query of docs) {
    const related = new Set(
      docs.filter(({ event, id }) => event === query.event && id !== query.id).map(({ id }) => id),
    );
    if (related.size === 0) continue;
    queries++;
    const ranking = (rankings.get(query.id) ?? []).filter((id) => id !== query.id);
    const top = ranking.slice(0, related.size);
    sum.rPrecision += top.filter((id) => related.has(id)).length / related.size;
    sum.map += averagePrecision(ranking, related);
    sum.sister +=
      top.filter((id) => !related.has(id) && byId.get(id)?.topic === query.topic).length / related.size;
  }
  const mean = (total: number) => total / Math.max(1, queries);
  return { rPrecision: mean(sum.rPrecision), map: mean(sum.map), sister: mean(sum.sister) };
}

function averagePrecision(ranking: string[], related: Set<string>): number {
  let hits = 0;
  let sum = 0;
  for (const [place, id] of ranking.entries()) if (related.has(id)) sum += ++hits / (place + 1);
  return sum / related.size;
}
