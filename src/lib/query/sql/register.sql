-- What official counters show beside the timelines of a view; $places as in steps.sql. Registers count what is live.
SELECT
	id, counter, metric, unit, coverage, scope, subject, value, date,
	source_title, source_publisher, source_date, source_url
FROM register
WHERE metric = $metric AND unit = $unit AND $stage = 'live'
	AND ($subject::VARCHAR IS NULL OR subject = $subject)
	AND ($coverage::VARCHAR IS NULL OR coverage = $coverage)
	AND day BETWEEN make_date($from::INTEGER, 1, 1) AND make_date($to::INTEGER, 12, 31)
	AND ($places = '' OR list_contains(string_split($places, ','), scope))
ORDER BY day, scope, subject, coverage, id;
