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

CREATE TABLE title (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

-- Area 0 is the United States.
CREATE TABLE area (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL);

-- One published row: an occupation (or a handbook page) in one release and area.
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,           -- a SOC code, or the slug of a handbook page
  release INTEGER NOT NULL REFERENCES release,
  area INTEGER NOT NULL REFERENCES area,
  level TEXT NOT NULL,             -- total, major, minor, broad, detailed, group
  title INTEGER NOT NULL REFERENCES title,
  source INTEGER NOT NULL REFERENCES source,
  row INTEGER NOT NULL,            -- in the sheet, counted from 1
  year INTEGER,                    -- of the wages, where it is not the release's own
  note TEXT
);
CREATE UNIQUE INDEX line_key ON line (subject, area, release, level, source, row);

-- One published cell. `value` is an integer in the column's scale (columns.py) or, as text, what stands there
-- instead of a number: a marker ('*', '**', '~', '-', 'N/A') or a bound ('>187200').
CREATE TABLE cell (
  line INTEGER NOT NULL,
  "column" INTEGER NOT NULL,
  value NOT NULL,
  PRIMARY KEY (line, "column")
) WITHOUT ROWID;
CREATE INDEX cell_value ON cell ("column", value);

-- Handbook pages ("groups" where they cover several codes) and the codes each covers, by edition.
CREATE TABLE page (
  release INTEGER NOT NULL REFERENCES release,
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  PRIMARY KEY (release, slug)
) WITHOUT ROWID;
CREATE TABLE member (
  release INTEGER NOT NULL REFERENCES release,
  slug TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (release, slug, code)
) WITHOUT ROWID;
CREATE INDEX member_code ON member (code, release);

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

-- Official titles of the codes of each classification.
CREATE TABLE occupation (
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  PRIMARY KEY (system, code)
) WITHOUT ROWID;

-- Pairs of codes that the classification's own crosswalk joins, in both directions.
CREATE TABLE crosswalk (
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  to_system TEXT NOT NULL,
  to_code TEXT NOT NULL,
  PRIMARY KEY (system, code, to_system, to_code)
) WITHOUT ROWID;

-- Job titles as they are said, and the code that an index files them under.
CREATE TABLE job_title (
  normalized TEXT NOT NULL,
  title TEXT NOT NULL,
  code TEXT NOT NULL,              -- a SOC code, or the slug of a handbook page
  system TEXT NOT NULL,
  source TEXT NOT NULL,            -- "direct match title file", "O*NET 27.0 alternate titles" ...
  PRIMARY KEY (normalized, code, system, source, title)
) WITHOUT ROWID;
