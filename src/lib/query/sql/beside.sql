-- What stands beside a figure with another number, and why; by the fact that the figure tells.
SELECT other AS figure, reason
FROM conflicts
WHERE figure IN (SELECT figure FROM facts WHERE list_contains(figures, $id))
ORDER BY apart, other;
