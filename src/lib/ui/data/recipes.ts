/** How the figures are read with common programs. @param site full address, without a slash at the end */
export const recipes = (site: string): readonly (readonly [program: string, code: string])[] => [
	[
		'Python (pandas)',
		`import pandas as pd\nangaben = pd.read_csv("${site}/daten/figures.csv", dtype={"scope": str, "lead": str})\nangaben[angaben.counts].groupby("metric").size()`
	],
	[
		'R',
		`angaben <- read.csv("${site}/daten/figures.csv", colClasses = c(scope = "character", lead = "character"))\ntable(angaben$metric[angaben$counts == "true"])`
	],
	['DuckDB', `SELECT metric, count(*) FROM '${site}/daten/figures.parquet' WHERE counts GROUP BY metric;`]
];
