const endsSilent = /[sxzß]$/u;

/** Genitive of a place's name: "Kiels", "Mainz'"; names that end in s, x, z take no s. */
export function genitives(name: string): string[] {
	return endsSilent.test(name) ? [`${name}'`, `${name}’`] : [`${name}s`];
}

/** Cities whose adjective no rule makes. */
const irregular: Record<string, string[]> = {
	München: ['Münchner', 'Münchener'],
	Dresden: ['Dresdner', 'Dresdener'],
	Bremen: ['Bremer'],
	Hannover: ['Hannoveraner', 'hannoversche', 'hannoverschen', 'hannoverscher'],
	Halle: ['Hallesche', 'Halleschen', 'hallesche', 'halleschen'],
	Zweibrücken: ['Zweibrücker'],
	Münster: ['Münsteraner'],
	Kassel: ['Kasseler', 'Kasseläner']
};

/** The adjective made of a place's name: "Kieler", "Göttinger", "Münchner"; none for names in -er. */
export function adjectives(name: string): string[] {
	if (irregular[name]) return irregular[name];
	if (name.endsWith('er') || name.includes(' ')) return [];
	if (name.endsWith('en')) return [`${name.slice(0, -2)}er`];
	if (name.endsWith('e')) return [`${name}r`];
	return [`${name}er`];
}

/** Endings that a German adjective takes: "sächsisch" → "sächsische", "sächsischen" … */
export const inflected = (stem: string): string[] =>
	stem.endsWith('er') ? [stem] : ['e', 'en', 'em', 'er', 'es'].map((ending) => stem + ending);
