-- Names of places and subjects by key and slug ($ids, divided by commas), and where the places lie.
SELECT key AS id, name, longitude, latitude FROM places WHERE list_contains(string_split($ids, ','), key)
UNION ALL
SELECT slug AS id, name, NULL AS longitude, NULL AS latitude FROM subjects
WHERE list_contains(string_split($ids, ','), slug)
ORDER BY id;
