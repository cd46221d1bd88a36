import { tables } from '#lib/dataset/catalogue/tables.ts';
import { apiFolder } from '#lib/dataset/catalogue/folders.ts';

/** Columns of keys, whose leading zeros are part of them; counted from 1. */
const keys = ['scope', 'lead'] as const;
const nth = (column: string) =>
	(tables.find(({ name }) => name === 'figures')?.columns ?? []).findIndex(({ name }) => name === column) + 1;
/** Comma, quotes, UTF-8, from the first line, keys as text, numbers as in English: so LibreOffice is told of a CSV. */
const csvFilter = `CSV:44,34,76,1,${keys.map((key) => `${nth(key)}/2`).join('/')},1033`;

/** How the figures are read with common programs. @param site full address, without a slash at the end */
export const recipes = (site: string): readonly (readonly [program: string, code: string])[] => [
	[
		'Python (pandas)',
		`import pandas as pd\nangaben = pd.read_csv("${site}/daten/figures.csv", dtype={"scope": str, "lead": str})\nangaben[angaben.counts].groupby("metric").size()`
	],
	[
		'Python',
		`import collections, json, urllib.request\nantwort = urllib.request.urlopen("${site}/${apiFolder}/figures.json")\nangaben = json.load(antwort)["rows"]\ncollections.Counter(zeile["metric"] for zeile in angaben if zeile["counts"])`
	],
	[
		'R',
		`angaben <- read.csv("${site}/daten/figures.csv", colClasses = c(scope = "character", lead = "character"), na.strings = "")\ntable(angaben$metric[angaben$counts == "true"])`
	],
	['DuckDB', `SELECT metric, count(*) FROM '${site}/daten/figures.parquet' WHERE counts GROUP BY metric;`],
	[
		'LibreOffice',
		`curl -O ${site}/daten/figures.csv\nsoffice --headless --infilter="${csvFilter}" --convert-to ods figures.csv`
	],
	[
		'Excel (Power Query)',
		`let\n  Quelle = Csv.Document(Web.Contents("${site}/daten/figures.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),\n  Kopf = Table.PromoteHeaders(Quelle),\n  Angaben = Table.TransformColumnTypes(Kopf, {{"value", type number}, {"upper", type number}, {"counts", type logical}}, "en-US")\nin\n  Angaben`
	]
];
