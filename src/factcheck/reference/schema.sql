-- The snapshot of published figures. Text is UTF-8; ids are given by the build in sorted order, so that the
-- same official files always make the same bytes.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One publication of a program, held or only known to exist. `month` is NULL for projections and editions.
CREATE TABLE release (
  id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,           -- OEWS, EP, OOH
  name TEXT NOT NULL,              -- "May 2020", "2019-29"
  start INTEGER NOT NULL,
  "end" INTEGER,                   -- NULL for a point in time
  month INTEGER,
  published TEXT,                  -- ISO date, NULL where the day is not known
  system TEXT NOT NULL,            -- of the codes
  held INTEGER NOT NULL,           -- 0: it was published, and its tables are not here
  UNIQUE (program, start, "end")
);

-- One sheet of one official file.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,             -- '' where the file has no sheets
  sha256 TEXT NOT NULL,
  url TEXT,
  grade TEXT NOT NULL              -- "table" or "quote"
);

-- Titles as the tables print them.
CREATE TABLE wording (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

-- Area 0 is the United States.
CREATE TABLE area (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL);

-- One published row of the nation: an occupation (or a handbook page) in one release, one column for each cell
-- (columns.py). A cell is an integer in the column's scale or, as text, what stands there instead of a number: a marker
-- ('*', '**', '~', '-', 'N/A') or a bound ('>187200'); NULL where the table has no such cell. Ids follow the order of
-- `line_key`, so that the rows of a subject lie together and are read in one go.
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,           -- a SOC code, or the slug of a handbook page
  release INTEGER NOT NULL REFERENCES release,
  level TEXT NOT NULL,             -- total, major, minor, broad, detailed, group
  title INTEGER NOT NULL REFERENCES wording,
  source INTEGER NOT NULL REFERENCES source,
  row INTEGER NOT NULL,            -- in the sheet, counted from 1
  year INTEGER,                    -- of the wages, where it is not the release's own
  note TEXT,
  c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17
);
CREATE UNIQUE INDEX line_key ON line (subject, release, level, source, row);
-- Cells by value.
CREATE INDEX line_c0 ON line (c0) WHERE c0 IS NOT NULL;
CREATE INDEX line_c1 ON line (c1) WHERE c1 IS NOT NULL;
CREATE INDEX line_c2 ON line (c2) WHERE c2 IS NOT NULL;
CREATE INDEX line_c3 ON line (c3) WHERE c3 IS NOT NULL;
CREATE INDEX line_c4 ON line (c4) WHERE c4 IS NOT NULL;
CREATE INDEX line_c5 ON line (c5) WHERE c5 IS NOT NULL;
CREATE INDEX line_c6 ON line (c6) WHERE c6 IS NOT NULL;
CREATE INDEX line_c7 ON line (c7) WHERE c7 IS NOT NULL;
CREATE INDEX line_c8 ON line (c8) WHERE c8 IS NOT NULL;
CREATE INDEX line_c9 ON line (c9) WHERE c9 IS NOT NULL;
CREATE INDEX line_c10 ON line (c10) WHERE c10 IS NOT NULL;
CREATE INDEX line_c11 ON line (c11) WHERE c11 IS NOT NULL;
CREATE INDEX line_c12 ON line (c12) WHERE c12 IS NOT NULL;
CREATE INDEX line_c13 ON line (c13) WHERE c13 IS NOT NULL;
CREATE INDEX line_c14 ON line (c14) WHERE c14 IS NOT NULL;
CREATE INDEX line_c15 ON line (c15) WHERE c15 IS NOT NULL;
CREATE INDEX line_c16 ON line (c16) WHERE c16 IS NOT NULL;
CREATE INDEX line_c17 ON line (c17) WHERE c17 IS NOT NULL;

-- Rows of areas other than the nation, one column for each cell (columns.py); the series id is made of area and code.
CREATE TABLE regional (
  area INTEGER NOT NULL REFERENCES area,
  subject TEXT NOT NULL,
  release INTEGER NOT NULL REFERENCES release,
  level TEXT NOT NULL,
  title INTEGER NOT NULL REFERENCES wording,
  source INTEGER NOT NULL REFERENCES source,
  c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12,
  PRIMARY KEY (area, subject, release)
) WITHOUT ROWID;

-- The words that the handbook uses for a rounded percent. `low` or `high` NULL: open on that side.
CREATE TABLE band (
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  low INTEGER,
  high INTEGER,
  band TEXT NOT NULL,
  strength TEXT NOT NULL,          -- official, copy, empirical, stated, point
  evidence TEXT NOT NULL
);

-- Official titles of the codes of each classification, by normal form (vocabulary/titles.py).
CREATE TABLE occupation (
  norm TEXT NOT NULL,
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  level TEXT NOT NULL,
  publisher TEXT NOT NULL,         -- SOC, OEWS, EP
  title TEXT NOT NULL,
  PRIMARY KEY (norm, system, code, level, publisher)
) WITHOUT ROWID;
CREATE INDEX occupation_code ON occupation (code, system);

-- Job titles that are no official ones, and where an index files them: a SOC code, or the slug of a page.
CREATE TABLE title (
  norm TEXT NOT NULL,
  code TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES title_source,
  line INTEGER NOT NULL,
  title TEXT,                      -- NULL where capitalising the normal form gives it back
  PRIMARY KEY (norm, code)
) WITHOUT ROWID;
CREATE TABLE title_source (source INTEGER PRIMARY KEY, name TEXT NOT NULL, system TEXT NOT NULL, file TEXT NOT NULL);

-- The words of all titles, and how many titles end in each: the finder looks only at these.
CREATE TABLE title_word (word TEXT PRIMARY KEY, ends INTEGER NOT NULL) WITHOUT ROWID;

-- Handbook pages by edition: the codes under which a page's own figures stand, and those it covers (space between).
CREATE TABLE page (
  slug TEXT NOT NULL,
  edition TEXT NOT NULL,
  title TEXT NOT NULL,
  norm TEXT NOT NULL,
  codes TEXT NOT NULL,
  members TEXT NOT NULL,
  PRIMARY KEY (slug, edition)
) WITHOUT ROWID;
CREATE INDEX page_norm ON page (norm);

-- Pairs of codes that a crosswalk joins, older classification to newer.
CREATE TABLE crosswalk (
  old_system TEXT NOT NULL,
  old TEXT NOT NULL,
  new_system TEXT NOT NULL,
  new TEXT NOT NULL,
  PRIMARY KEY (old_system, new_system, old, new)
) WITHOUT ROWID;
CREATE INDEX crosswalk_new ON crosswalk (new_system, old_system, new);

-- Series of the whole economy, and their values as captured at one time or several. Annual averages that the office
-- prints are month 13. `value` is an integer, `scale` times the published one.
CREATE TABLE economy (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,         -- of the office: LNS14000000
  program TEXT NOT NULL,           -- CPI, CPS, LAUS, CES
  measure TEXT NOT NULL,           -- measure.py, Indicator: a level
  title TEXT NOT NULL,
  adjusted INTEGER NOT NULL,       -- for seasons
  scale REAL NOT NULL,
  step REAL NOT NULL,              -- the unit of the last digit printed
  area TEXT                        -- name of a state; NULL for the nation
);
CREATE TABLE observation (
  series INTEGER NOT NULL REFERENCES economy,
  source INTEGER NOT NULL REFERENCES source,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (series, source, year, month)
) WITHOUT ROWID;
CREATE TABLE capture (source INTEGER PRIMARY KEY REFERENCES source, day TEXT NOT NULL);
