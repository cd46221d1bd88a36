-- The dates across which series are not compared, oldest first.
SELECT
	id, kind, date, until, array_to_string(scopes, chr(10)) AS scopes, metric,
	coalesce(array_to_string(units, chr(10)), '') AS units,
	coalesce(array_to_string(subjects, chr(10)), '') AS subjects,
	text_de, text_en, source_title, source_publisher, source_date, source_url
FROM breaks
ORDER BY since, id;
