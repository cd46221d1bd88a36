/** What a verb's form is; `separated` leaves its particle to the clause's end ("führen … ein"). */
export type VerbForm = 'infinitive' | 'present' | 'past' | 'participle';

export interface VerbRow {
	/** Infinitive, a separable particle set off: `ein·führen`. */
	verb: string;
	/** Third person, past and participle (without particle) where they are irregular. */
	present: string;
	past: string;
	participle: string;
	class: string;
	/** `a` where authorities are counted, `s` where services are, `as` for both. */
	counts: string;
	/** Words of which one must stand with it, `|` between; `DIGITAL` for anything digital. */
	with: string;
}

/** One written form of a verb. */
export interface Conjugated {
	text: string;
	form: VerbForm;
	/** Particle that must stand at the clause's end; null where the form holds it. */
	particle: string | null;
}

const inseparable = /^(be|emp|ent|er|ge|miss|ver|zer|über|unter)\p{L}{3}/u;

const umlauts: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

/** "käme", "schlössen": reported speech of strong verbs, where it is spelt unlike the past; it tells of now or later. */
function secondSubjunctive(past: string): string[] {
	const strong = /^(.*)([aou])([^aeiouäöü]+)$/.exec(past);
	const [, before = '', vowel = '', after = ''] = strong ?? [];
	if (vowel === '' || /[aeou]$/.test(before)) return [];
	const stem = `${before}${umlauts[vowel]}${after}`;
	return [`${stem}e`, `${stem}en`];
}

/** All forms that news use of a verb, from its principal parts; what is left empty is weak. */
export function conjugate(row: VerbRow): Conjugated[] {
	const [particle, infinitive] = row.verb.includes('·')
		? (row.verb.split('·') as [string, string])
		: [null, row.verb];
	const stem = infinitive.replace(/e?n$/, '');
	const link = /[td]$/.test(stem) || /(ffn|chn)$/.test(stem) ? 'e' : '';
	const present = row.present || `${stem}${link}t`;
	const past = row.past || `${stem}${link}te`;
	const augment = inseparable.test(infinitive) || /ieren$/.test(infinitive) ? '' : 'ge';
	const participle = row.participle || `${augment}${stem}${link}t`;
	const pasts = [past, /e$/.test(past) ? `${past}n` : `${past}en`];
	const subjunctive = `${stem.replace(/([^aeiouäöü])el$/, '$1l')}e`;
	const finite: [string, VerbForm][] = [
		[present, 'present'],
		[subjunctive, 'present'],
		...secondSubjunctive(past).map((text): [string, VerbForm] => [text, 'present']),
		...pasts.map((text): [string, VerbForm] => [text, 'past'])
	];
	const whole = particle ?? '';
	const forms: Conjugated[] = [
		{ text: `${whole}${infinitive}`, form: 'infinitive', particle: null },
		{ text: `${whole}${participle}`, form: 'participle', particle: null },
		...finite.map(([text, form]) => ({ text: `${whole}${text}`, form, particle: null }))
	];
	if (particle) {
		forms.push({ text: `${particle}zu${infinitive}`, form: 'infinitive', particle: null });
		for (const [text, form] of [...finite, [infinitive, 'present'] as [string, VerbForm]])
			forms.push({ text, form, particle });
	}
	return forms;
}
