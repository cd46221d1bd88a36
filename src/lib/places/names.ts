/** A register's name taken apart: "Kiel, Landeshauptstadt" → Kiel; "Homberg (Efze)" → short Homberg. */
export interface PlaceName {
	/** Official name without title. */
	name: string;
	/** Without what tells it from its namesakes: "(Efze)", "am Main", "/Elster", "i.d.OPf.". */
	short: string;
	/** Other ways in which news write it: "Halle/Saale", "Frankfurt a. M.". */
	aliases: string[];
}

const preposition =
	'(?:an der|an dem|am|auf dem|auf der|bei|bei der|beim|im|in der|in|ob der|unter|vor der|v\\. ?d\\.|a\\. ?d\\.|i\\. ?d\\.|a\\.|b\\.|i\\.|o\\. ?d\\.|ob)';
const qualifier = new RegExp(`^(\\S.*?) ${preposition} ?([A-ZÄÖÜ].*)$`, 'u');
const bracket = /^([^(]*[^( ]) ?\(([^)]+)\)$/u;
const slash = /^([^/]*[^/ ]) ?\/ ?(.+)$/u;

/** Names that no rule makes of the register's form. */
const byHand: Record<string, string[]> = {
	'Hann. Münden': ['Hannoversch Münden'],
	'Lutherstadt Wittenberg': ['Wittenberg'],
	'Lutherstadt Eisleben': ['Eisleben'],
	'Hansestadt Stendal': ['Stendal'],
	'Mülheim an der Ruhr': ['Mülheim/Ruhr', 'Mülheim a. d. Ruhr'],
	'Brandenburg an der Havel': ['Brandenburg a. d. Havel', 'Brandenburg/Havel'],
	'Ludwigshafen am Rhein': ['Ludwigshafen'],
	'Sankt Augustin': ['St. Augustin'],
	'Städteregion Aachen': ['StädteRegion Aachen']
};

const spelledOut: [RegExp, string][] = [
	[/\ba\. ?d\. ?/gu, 'an der '],
	[/\bi\. ?d\. ?/gu, 'in der '],
	[/\bv\. ?d\. ?/gu, 'vor der '],
	[/\bb\. ?/gu, 'bei '],
	[/\ba\. ?/gu, 'am '],
	[/\bi\. ?/gu, 'im ']
];

function abbreviated(name: string): string[] {
	const dotted = name
		.replace(/ an der /u, ' a. d. ')
		.replace(/ am /u, ' a. ')
		.replace(/ in der /u, ' i. d. ');
	return dotted === name ? [] : [dotted, dotted.replaceAll('. ', '.'), dotted.replace(/\. d\. /u, '.d. ')];
}

/**
 * Takes a name of the register apart.
 * @param official as the register writes it, with or without a title after a comma
 */
export function placeName(official: string): PlaceName {
	const name = official.split(', ')[0]?.trim() ?? official;
	const aliases = new Set<string>(byHand[name] ?? []);
	let short = name;

	const inBrackets = bracket.exec(name);
	const afterSlash = inBrackets ? null : slash.exec(name);
	const withQualifier = inBrackets || afterSlash ? null : qualifier.exec(name);
	if (inBrackets) {
		const [, base = name, what = ''] = inBrackets;
		short = base;
		aliases.add(`${base}/${what}`).add(`${base} ${what}`);
	} else if (afterSlash) {
		const [, base = name, what = ''] = afterSlash;
		short = base;
		aliases.add(`${base}/${what}`).add(`${base} / ${what}`).add(`${base} (${what})`);
	} else if (withQualifier) {
		const [, base = name, what = ''] = withQualifier;
		short = base;
		aliases.add(`${base}/${what}`).add(`${base} (${what})`);
		for (const form of abbreviated(name)) aliases.add(form);
	}

	const full = spelledOut.reduce((text, [pattern, words]) => text.replace(pattern, words), name);
	if (full !== name) {
		aliases.add(full);
		for (const form of abbreviated(full)) aliases.add(form);
	}
	for (const form of [name, ...aliases]) {
		if (form.startsWith('Sankt ')) aliases.add(form.replace('Sankt ', 'St. '));
		if (form.startsWith('St. ')) aliases.add(form.replace('St. ', 'Sankt '));
	}
	if (short !== name) aliases.delete(short);
	aliases.delete(name);
	return { name, short, aliases: [...aliases].sort() };
}

/** The river, landscape or Land that tells a town from its namesakes: "Neckar", "Oder", "Teck". */
export function qualifierOf(official: string): string {
	const { name, short } = placeName(official);
	if (name === short || !name.startsWith(short)) return '';
	return /(\p{Lu}\p{L}{2,})\)?$/u.exec(name.slice(short.length))?.[1] ?? '';
}
