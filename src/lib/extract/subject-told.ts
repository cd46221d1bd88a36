import type { Part } from './part.ts';
import { sentenceTokens } from './spans.ts';
import { ofWord, wordIs } from './word.ts';
import type { SubjectMention } from './subject-finder.ts';

const files = /^(papier|haus|personal|sach|verwaltungs|fall)?akten?$|^(schriftgut|aktenbest[aä]nde?)$/;
const how = /^(elektronisch|digital|papierlos|bildschirm)$/;
const inForm = /^(elektronischer|digitaler)$/;
const led = /^(führ(t|en|te|ten)|geführt)$/;
const kept =
	/^(verwalt(et|en|ete|eten)|bearbeit(et|en|ete|eten)|umgestellt|stell(t|en|te|ten)|halten|hält|hielten|legt|legen|angelegt)$/;
const without = /^(ohne|verzicht(et|en|eten)?|abgeschafft|ersetzt|abgelöst|abschied|verabschiedet)$/;

/** Without one of these words no file is kept. */
const isFile = wordIs(new RegExp(`${files.source}|^(vorgänge|papierlos)$`));

/** How far apart file and manner stand at most: "führen ihre Akten seit dem Umzug ausschließlich elektronisch". */
const reach = 8;

/**
 * The electronic file told by what is done where its name is not: "führen ihre Akten ausschließlich elektronisch",
 * "kommen ohne Papierakten aus", "arbeiten papierlos". "Vorgänge" are files only where they are kept (führen): to work on them digitally may
 * be any service.
 */
export function toldByDoing(part: Part): SubjectMention[] {
	return [...filesKept(part), ...filesNamed(part), ...deedsOf(part)];
}

function filesKept(part: Part): SubjectMention[] {
	return part.sentences.flatMap((sentence, n) => {
		const tokens = sentenceTokens(part, n);
		if (!tokens.some(isFile)) return [];
		const words = tokens.map((t) => t.norm);
		const manner = words.findIndex((w, i) => how.test(w) || (inForm.test(w) && words[i + 1] === 'form'));
		const isLed = words.some((w) => led.test(w));
		const done = manner >= 0 && (isLed || words.some((w) => kept.test(w)));
		const at = words.findIndex(
			(w, i) =>
				(done && Math.abs(i - manner) <= reach && (files.test(w) || (isLed && w === 'vorgänge'))) ||
				(w === 'papierlos' && words.some((other) => /^arbeite(n|t|ten|te)$/.test(other))) ||
				(/^papierakten?$/.test(w) &&
					words.some((other, k) => without.test(other) && Math.abs(i - k) <= reach))
		);
		if (at < 0) return [];
		const from = sentence.from + at;
		return [{ slug: 'e-akte', kind: 'e-file', lead: null, from, to: from + 1, quoted: false } as const];
	});
}

/** Files of one kind, by the kind: "die digitale Personalakte"; a court's, a builder's and a patient's are things of their own. */
const fileOf =
	/^(?!bau|grund|gericht|straf|justiz|patient|gesundheit|kranken|prozess|verfahrens)\p{L}{3,}akten?$/u;
const isFileOf = wordIs(fileOf);
const isDigital = wordIs(/^(?:digitale|elektronische)[nmrs]?$/);

function filesNamed(part: Part): SubjectMention[] {
	const found: SubjectMention[] = [];
	for (let i = 1; i < part.tokens.length; i++)
		if (part.tokens[i]!.capital && isFileOf(part.tokens[i]!) && isDigital(part.tokens[i - 1]!))
			found.push({ slug: 'e-akte', kind: 'e-file', lead: null, from: i - 1, to: i + 1, quoted: false });
	return found;
}

/** What people do at an authority, each by its thing and its verb, and the service that it is called by. */
const deeds = new Map(
	(
		[
			['gewerbe gewerbes betrieb betriebe', verbs('an', 'um', 'ab'), 'gewerbeanmeldung'],
			[
				'wohnsitz wohnsitzes wohnung wohnungen umzug umzugs adresse anschrift hauptwohnsitz',
				verbs('an', 'um'),
				'wohnsitzanmeldung'
			],
			[
				'auto autos pkw wagen fahrzeug fahrzeuge fahrzeugen kfz motorrad motorräder kraftfahrzeug kraftfahrzeuge',
				verbs('an', 'um', 'ab', 'zulassen', 'zugelassen', 'zuzulassen', 'stilllegen', 'stillgelegt'),
				'i-kfz'
			],
			['hund hunde hunden hundes vierbeiner', verbs('an', 'ab'), 'hundesteuer'],
			['ehe ehen eheschließung hochzeit trauung heirat', verbs('an'), 'ehe-online'],
			[
				'bauvorhaben bauprojekt bauprojekte bauanzeige bauanzeigen bauunterlagen',
				/^(einreichen|eingereicht|einzureichen|beantragen|beantragt|anzeigen|angezeigt|genehmigen)$/,
				'digitaler-bauantrag'
			]
		] as const
	).flatMap(([things, done, slug]) => things.split(' ').map((thing) => [thing, { done, slug }] as const))
);
const deedOf = ofWord(({ norm, capital }) => (capital && deeds.get(norm)) || null);
/** A sentence has to tell of doing it at all: not every dog is registered by a click. */
const online =
	/^(online|digital|elektronisch|internet|netz|mausklick|klick|bildschirm|smartphone|handy)$|dienste?[ns]?$|verfahrens?$|portale?s?$|plattform$|software$|anwendung$|amt24$/;

/** "anmelden", "angemeldet", "anzumelden", "anzeigen", "an- und abmelden", and what else is done with a thing. */
function verbs(...done: readonly string[]): RegExp {
	const prefixes = done.filter((d) => d.length === 2);
	const others = done.filter((d) => d.length > 2);
	const prefix = `(?:${prefixes.join('|')})`;
	const show = prefixes.includes('an') ? ['anzeigen', 'angezeigt', 'anzuzeigen'] : [];
	return new RegExp(`^(?:${prefix}(?:melden|gemeldet|zumelden|meldung)|${[...others, ...show].join('|')})$`);
}

/**
 * A service told by what people do with it where its name is not: "über den ein Gewerbe angezeigt werden kann", "Wer sein
 * Auto online zulassen will". Thing and verb stand in one sentence, and the verb behind.
 */
function deedsOf(part: Part): SubjectMention[] {
	const found: SubjectMention[] = [];
	for (let at = 0; at < part.tokens.length; at++) {
		const deed = deedOf(part.tokens[at]!);
		if (!deed) continue;
		const { to } = part.sentences[part.sentenceOf[at]!]!;
		const behind = part.tokens.slice(at + 1, Math.min(to, at + 1 + reach));
		if (!behind.some((t) => !t.capital && deed.done.test(t.norm)) || !isOnline(part, at)) continue;
		found.push({ slug: deed.slug, kind: 'service', lead: null, from: at, to: at + 1, quoted: false });
	}
	return found;
}

function isOnline(part: Part, at: number): boolean {
	const { from, to } = part.sentences[part.sentenceOf[at]!]!;
	return part.tokens
		.slice(Math.max(from, at - around), Math.min(to, at + around))
		.some((t) => online.test(t.norm));
}

/** How far from the thing it may be told that it is done online. */
const around = 40;
