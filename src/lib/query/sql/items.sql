-- All items that were read, also those without a figure: how many figures of each count, how many of them are undated,
-- and in which Länder they count.
SELECT
	items.id, items.title, items.url, items.publisher, items.published, items.recorded,
	count(figures.id)::INTEGER AS figures,
	count(figures.id) FILTER (WHERE figures.as_of IS NULL)::INTEGER AS undated,
	coalesce(array_to_string(list_sort(list_distinct(list(left(figures.scope, 2)) FILTER (WHERE figures.scope IS NOT NULL))), chr(10)), '')
		AS lands
FROM items
LEFT JOIN figures ON figures.item = items.id AND figures.counts
GROUP BY ALL
ORDER BY items.id;
