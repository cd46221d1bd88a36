-- What official counters show for a place and subject, in whatever unit and coverage.
SELECT
	id, counter, metric, unit, coverage, scope, subject, value, date,
	source_title, source_publisher, source_date, source_url
FROM register
WHERE metric = $metric AND scope = $scope AND subject = $subject
ORDER BY day, unit, coverage, id;
