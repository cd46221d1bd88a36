-- Facts: what is told, once, however many items tell it.
-- Figures of one series, stage, measure and value are one fact where their dates are close. Two that are no fact in
-- common are worse than one told twice, so the more a number could recur by chance, the closer its dates have to be:
-- 62 days for a level; for what was added 31 days, a year where it names its period, and for money 62 days, or a year
-- from three digits on (1,55 Mio. are hardly granted twice). "Bis zu" and "über" never say the same.
-- An article that is read twice, at whatever date, tells one fact; a figure without a date joins one only in that way.
-- A number told in an enumeration only ("6 Kreise und 114 Gemeinden") is a part of what is counted: "at least" that many.
-- What names no subject, and "one more joined" that names no municipality, is another fact in every item.
-- Only what has a place counts; what an editor rejected does not.
CREATE TABLE facts AS
WITH placed AS (
	SELECT
		figures.*,
		items.publisher,
		bound = 'at_most' AS cap,
		CASE WHEN subject IS NULL OR (implied AND length(scope) < 8) THEN item END AS own,
		-- An address with a path is an article; that of a whole site is not.
		CASE WHEN regexp_matches(url, '^https?://[^/]+/[^/]')
			THEN regexp_replace(url, '^https?://(www\.)?|/*(#.*)?$', '', 'g') ELSE figures.id END AS article,
		CASE
			WHEN measure = 'total' THEN 62
			WHEN period IS NOT NULL THEN 366
			WHEN metric <> 'funding_eur' THEN 31
			WHEN length(rtrim(value::HUGEINT::VARCHAR, '0')) >= 3 THEN 366
			ELSE 62
		END AS near
	FROM figures
	JOIN items ON items.id = figures.item
	WHERE counts AND scope IS NOT NULL
),
counted AS (
	SELECT
		*,
		min(since) OVER article AS first_since,
		min(day) OVER article AS first_day
	FROM placed
	WINDOW article AS (
		PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, cap, article
	)
	QUALIFY first_day IS NOT NULL
),
gaps AS (
	SELECT
		*,
		first_since - max(first_day) OVER told > near AS is_new
	FROM counted
	WINDOW told AS (
		PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, cap
		ORDER BY first_day, first_since, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
	)
),
islands AS (
	SELECT
		*,
		count(*) FILTER (WHERE is_new) OVER (
			PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, cap
			ORDER BY first_day, first_since, id ROWS UNBOUNDED PRECEDING
		) AS island
	FROM gaps
),
-- The fact is dated and worded by the figure that is dated most precisely; of those, by the first.
ranked AS (
	SELECT
		*,
		row_number() OVER (
			PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, cap, island
			ORDER BY day - since NULLS LAST, day, id
		) AS place
	FROM islands
)
SELECT
	any_value(id) FILTER (WHERE place = 1) AS figure,
	metric,
	unit,
	stage,
	coverage,
	scope,
	any_value(scope_name) AS scope_name,
	subject,
	max(lead) AS lead,
	max_by(lead_name, lead) AS lead_name,
	measure,
	value,
	upper,
	CASE WHEN any_value(bound) FILTER (WHERE place = 1) = 'exact' AND bool_and(list_contains(flags, 'coordination'))
		THEN 'at_least' ELSE any_value(bound) FILTER (WHERE place = 1) END AS bound,
	any_value(as_of) FILTER (WHERE place = 1) AS date,
	any_value(since) FILTER (WHERE place = 1) AS since,
	any_value(day) FILTER (WHERE place = 1) AS day,
	period,
	any_value(period_since) AS period_since,
	target,
	list(id ORDER BY id) AS figures,
	list_sort(list_distinct(list(item))) AS items,
	coalesce(list_sort(list_distinct(list(publisher) FILTER (WHERE publisher IS NOT NULL))), []::VARCHAR[]) AS publishers,
	-- An editor's word on one of its figures is a word on the fact.
	CASE WHEN bool_or(confidence = 'sure') THEN 'sure' ELSE 'probable' END AS confidence,
	[]::VARCHAR[] AS conflicts,
	-- A fact has a date, whichever of its figures has none; it is a part only where none tells it by itself.
	list_sort([flag FOR flag IN list_distinct(flatten(list(flags)))
		IF flag <> 'undated' AND (flag <> 'coordination' OR bool_and(list_contains(flags, 'coordination')))]) AS flags
FROM ranked
GROUP BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, cap, island
ORDER BY metric, unit, stage, day, scope, subject NULLS FIRST, coverage, measure, value, figure;
