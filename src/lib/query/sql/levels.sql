-- What each series stands at, at the end of the year $to: the newest told total. Milestones are one series retold and
-- never summed; levels may fall. Where no total is told, the sum of what was added, as "at least".
-- Of several totals of one day the one told by most items counts, then the most precisely dated, then the largest (an
-- item that tells a volume and its parts); those that can't be true beside it are its conflicts. Money of one year
-- ("im Jahr", "2024") and a part ("davon") are no newer state of a whole: they count only where no whole is told.
WITH held AS (
	SELECT
		*,
		-- The least that it can be, as ranks.ts has it: "bis zu" may be nothing, a rounded number half of its last place less.
		CASE bound
			WHEN 'at_most' THEN 0
			WHEN 'approx' THEN greatest(0, value - CASE WHEN value > 0 AND value = floor(value)
				THEN power(10, length(value::HUGEINT::VARCHAR) - length(rtrim(value::HUGEINT::VARCHAR, '0'))) ELSE 1 END / 2)
			ELSE value
		END AS lowest
	FROM facts
	WHERE metric = $metric AND unit = $unit AND stage = $stage
		AND ($subject::VARCHAR IS NULL OR subject = $subject)
		AND ($coverage::VARCHAR IS NULL OR coverage = $coverage)
		AND ($lead::VARCHAR IS NULL OR lead = $lead)
		AND ($publisher::VARCHAR IS NULL OR list_contains(publishers, $publisher))
		AND ($confidence::VARCHAR IS NULL OR confidence = $confidence)
		AND day <= make_date($to::INTEGER, 12, 31)
),
totals AS (
	SELECT
		*,
		row_number() OVER series AS place,
		lead(value) OVER series AS value_before,
		lead(day) OVER series AS day_before,
		lead(bound) OVER series AS bound_before
	FROM held
	WHERE measure = 'total'
	WINDOW series AS (
		PARTITION BY scope, coverage, subject
		ORDER BY list_has_any(flags, ['per_year', 'one_year', 'part']), day DESC, len(items) DESC, day - since, value DESC, figure
	)
),
additions AS (
	SELECT * FROM held WHERE measure = 'added'
),
-- Rounds may not exceed a programme's volume, nor what was added in a period the difference of the totals around it.
exceeded AS (
	SELECT t.figure
	FROM totals t
	JOIN additions a ON a.scope = t.scope AND a.coverage = t.coverage AND a.subject IS NOT DISTINCT FROM t.subject
	WHERE t.place = 1 AND t.bound = 'exact' AND t.upper IS NULL
		AND (
			t.metric = 'funding_eur'
			OR (t.bound_before = 'exact' AND t.value > t.value_before
				AND a.period_since > t.day_before AND a.day <= t.day
				-- Across a break totals have no difference.
				AND NOT EXISTS (
					FROM breaks b
					WHERE t.day_before < b.day AND t.day >= b.since
						AND (b.metric IS NULL OR b.metric = t.metric)
						AND (b.units = [] OR list_contains(b.units, t.unit))
						AND (b.subjects = [] OR list_contains(b.subjects, t.subject))
						AND (list_contains(b.scopes, t.scope) OR (b.kind <> 'territory'
							AND list_has_any(b.scopes, ['DE', left(t.scope, 2), left(t.scope, 5)])))
				))
		)
	GROUP BY t.figure, t.metric, t.value, t.value_before
	HAVING sum(a.lowest) > CASE t.metric WHEN 'funding_eur' THEN t.value ELSE t.value - t.value_before END
),
told AS (
	SELECT
		metric, unit, stage, coverage, scope, subject, lead, date, value, upper, bound,
		'total' AS basis, figure, figures, []::VARCHAR[] AS parts, conflicts,
		CASE WHEN figure IN (SELECT figure FROM exceeded) AND NOT list_contains(flags, 'implausible')
			THEN list_sort(list_append(flags, 'implausible')) ELSE flags END AS flags
	FROM totals
	WHERE place = 1
),
summed AS (
	SELECT
		any_value(metric) AS metric, any_value(unit) AS unit, any_value(stage) AS stage, coverage, scope, subject,
		max(lead) AS lead, arg_max(date, (day, figure)) AS date, sum(lowest) AS value, NULL::DOUBLE AS upper,
		'at_least' AS bound, 'sum_of_added' AS basis, arg_max(figure, (day, figure)) AS figure,
		list_sort(flatten(list(figures))) AS figures, list_sort(list(figure)) AS parts, []::VARCHAR[] AS conflicts,
		list_sort(list_distinct(flatten(list(flags)))) AS flags
	FROM additions
	WHERE NOT EXISTS (
		FROM totals t
		WHERE t.scope = additions.scope AND t.coverage = additions.coverage
			AND t.subject IS NOT DISTINCT FROM additions.subject
	)
	GROUP BY coverage, scope, subject
)
SELECT
	* EXCLUDE (figures, parts, conflicts, flags),
	array_to_string(figures, chr(10)) AS figures,
	coalesce(array_to_string(parts, chr(10)), '') AS parts,
	coalesce(array_to_string(conflicts, chr(10)), '') AS conflicts,
	coalesce(array_to_string(flags, chr(10)), '') AS flags
FROM (FROM told UNION ALL BY NAME FROM summed)
WHERE $contested::INTEGER = 0 OR len(conflicts) > 0
ORDER BY scope, subject NULLS FIRST, coverage;
