import { tables } from './tables.ts';
import { licenceOf } from './datapackage.ts';

/** What may be done with the files of a state, and who has to be named beside us, in both languages. */
export function licenceText(knowledge: string): string {
	const others = tables.flatMap(({ name, sources = [] }) =>
		sources.flatMap(({ de, en }) => [`${name}.csv: ${de}`, `${name}.csv: ${en}`])
	);
	return [
		`Digitalpegel, Stand ${knowledge}`,
		`${licenceOf.title} (${licenceOf.name})`,
		licenceOf.path,
		'',
		'Außerdem zu nennen, auch für figures.duckdb / To be named as well, for figures.duckdb too:',
		...others,
		''
	].join('\n');
}
