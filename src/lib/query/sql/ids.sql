-- The ids of all figures that were ever known, each once.
SELECT DISTINCT id FROM versions ORDER BY id;
