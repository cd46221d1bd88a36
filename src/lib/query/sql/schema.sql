-- The tables of the data set. Dates of figures are kept as told (`as_of`, text) and as the span that they leave
-- open (`since`, `day`): "2024" is since 2024-01-01 and counts at 2024-12-31.
CREATE TABLE items (
	id VARCHAR NOT NULL,
	url VARCHAR,
	publisher VARCHAR,
	title VARCHAR NOT NULL,
	published VARCHAR,
	places VARCHAR[] NOT NULL,
	kind VARCHAR,
	digest VARCHAR,
	recorded VARCHAR
);
CREATE TABLE places (
	key VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	level VARCHAR NOT NULL,
	land VARCHAR,
	kreis VARCHAR,
	kind VARCHAR NOT NULL,
	longitude DOUBLE,
	latitude DOUBLE,
	population INTEGER,
	population_date VARCHAR
);
CREATE TABLE subjects (
	slug VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	lead VARCHAR
);
CREATE TABLE decisions (
	figure VARCHAR NOT NULL,
	verdict VARCHAR NOT NULL,
	fields VARCHAR NOT NULL,
	seen VARCHAR,
	reason VARCHAR NOT NULL,
	who VARCHAR NOT NULL,
	date VARCHAR NOT NULL
);
-- Every version that the ledger holds, as read; `figures` are those that hold, with decisions applied.
CREATE TABLE versions (
	id VARCHAR NOT NULL,
	known_from VARCHAR NOT NULL,
	known_until VARCHAR,
	figure VARCHAR NOT NULL
);
CREATE TABLE figures (
	id VARCHAR NOT NULL,
	item VARCHAR NOT NULL,
	metric VARCHAR NOT NULL,
	value DOUBLE NOT NULL,
	upper DOUBLE,
	unit VARCHAR NOT NULL,
	bound VARCHAR NOT NULL,
	stage VARCHAR NOT NULL,
	measure VARCHAR NOT NULL,
	coverage VARCHAR NOT NULL,
	scope VARCHAR,
	scope_name VARCHAR,
	lead VARCHAR,
	lead_name VARCHAR,
	subject VARCHAR,
	as_of VARCHAR,
	since DATE,
	day DATE,
	period VARCHAR,
	period_since DATE,
	target VARCHAR,
	implied BOOLEAN NOT NULL,
	evidence VARCHAR NOT NULL,
	evidence_in VARCHAR NOT NULL,
	evidence_start INTEGER NOT NULL,
	evidence_end INTEGER NOT NULL,
	evidence_hash VARCHAR NOT NULL,
	rule VARCHAR NOT NULL,
	-- `doubtful` waits for an editor, whose word makes it `sure`.
	confidence VARCHAR NOT NULL,
	flags VARCHAR[] NOT NULL,
	known_from VARCHAR NOT NULL,
	known_until VARCHAR,
	verdict VARCHAR,
	-- False where an editor rejected it, where it is doubtful, or where it is no longer read out of its item.
	counts BOOLEAN NOT NULL
);
-- Dates across which series are not compared (`data/breaks.csv`). Empty lists touch everything.
CREATE TABLE breaks (
	id VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	date VARCHAR NOT NULL,
	until VARCHAR,
	since DATE NOT NULL,
	day DATE NOT NULL,
	scopes VARCHAR[] NOT NULL,
	metric VARCHAR,
	units VARCHAR[] NOT NULL,
	subjects VARCHAR[] NOT NULL,
	text_de VARCHAR NOT NULL,
	text_en VARCHAR NOT NULL,
	source_title VARCHAR NOT NULL,
	source_publisher VARCHAR NOT NULL,
	source_date VARCHAR NOT NULL,
	source_url VARCHAR NOT NULL
);
-- What a figure can hardly be (`data/bounds.csv`); a rule of our own has no source.
CREATE TABLE bounds (
	id VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	date VARCHAR NOT NULL,
	text_de VARCHAR NOT NULL,
	text_en VARCHAR NOT NULL,
	source_title VARCHAR,
	source_publisher VARCHAR,
	source_date VARCHAR,
	source_url VARCHAR
);
-- Which bound a figure is beyond: what was told, and what it was held against.
CREATE TABLE doubts (
	figure VARCHAR NOT NULL,
	bound VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	value DOUBLE NOT NULL,
	against DOUBLE NOT NULL,
	other VARCHAR
);
-- What official counters show (`data/register.csv`).
CREATE TABLE register (
	id VARCHAR NOT NULL,
	counter VARCHAR NOT NULL,
	metric VARCHAR NOT NULL,
	unit VARCHAR NOT NULL,
	coverage VARCHAR NOT NULL,
	scope VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	value DOUBLE NOT NULL,
	date VARCHAR NOT NULL,
	day DATE NOT NULL,
	source_title VARCHAR NOT NULL,
	source_publisher VARCHAR NOT NULL,
	source_date VARCHAR NOT NULL,
	source_url VARCHAR NOT NULL
);
