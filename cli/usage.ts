/** A wrong call of the command; exits with 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const HELP = `sidelight reads news articles: who is in them, when, how many, and what happened.

Usage
  sidelight page FILE.html …           the article in a saved page, as readable text
  sidelight page --jsonl               {id, html, url?} → {id, isArticle, title, byline, date, site, language, text}
  sidelight read FILE.txt|FILE.html …  names, dates, figures and events, as readable text
  sidelight read --jsonl               {id, text, title?, date?, source?, url?, language?}
                                       → {id, actors, dates, figures, events}
  sidelight compare --jsonl            {id, a: {text, source?, date?, start, end}, b: {…}} → {id, verdict, reason}
  sidelight related --corpus FILE.jsonl [--limit N]
                                       for each article of the corpus {query, ranking, reasons}
  sidelight context --corpus FILE.jsonl FILE.txt|FILE.html …
                                       what the corpus says about an article, as readable text
  sidelight context --corpus FILE.jsonl --jsonl
                                       as read → {id, related, figures, actors, omitted}
  sidelight pack build INPUT… -o FILE [--name …] [--publisher …] [--licence …]
                                       a pack of articles from html, txt, md, jsonl (as for read),
                                       saved feeds (xml, rss, atom, rdf, json) and collections that
                                       the library exported (json), and folders of them
  sidelight pack check FILE …          is a pack sound, to its last byte?
  sidelight pack show FILE … [--json]  what it says of itself, and its articles
  sidelight index check INPUT…         files packs, and all that packs are built from, the way the
                                       extension does, and proves that the index says what they say
  sidelight index rebuild INPUT…       the same, with the index thrown away and built anew from the
                                       articles in between

Options
  --jsonl        JSON Lines from standard input to standard output: one line out for each line in, same order
  --json         with FILEs: one JSON line for each file instead of readable text
  --corpus FILE  the articles to compare with, one JSON object a line, as for read
  --limit N      at most N related articles (default 20)
  --help         this text

A bad line is answered with {"id": …, "error": "…"}. All offsets are UTF-16 units into text, end exclusive.
Exit status: 0 all answered, 1 some lines failed, 2 wrong usage.
`;
