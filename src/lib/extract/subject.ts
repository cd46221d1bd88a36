import type { Reading } from './reading.ts';
import type { SubjectMention } from './subject-finder.ts';
import type { Part } from './part.ts';

export interface SubjectReading {
	slug: string | null;
	lead: string | null;
	note: string;
	/** A kind of its own ("29 davon Bundesleistungen"): not what the number before is about. */
	ofKind?: boolean;
}

const kindsFor: Record<Reading['metric'], ReadonlySet<string>> = {
	services_live: new Set(['platform', 'offer', 'service', 'association', 'programme', 'e-file']),
	authorities_onboarded: new Set([
		'service',
		'platform',
		'association',
		'e-file',
		'hotline',
		'offer',
		'other'
	]),
	funding_eur: new Set(['programme', 'other', 'service', 'platform', 'association', 'e-file', 'offer'])
};

/** What a metric's figures are about where nothing is named. */
const fallback: Record<Reading['metric'], string> = {
	services_live: 'alle-leistungen',
	authorities_onboarded: 'alle-leistungen',
	funding_eur: 'verwaltungsdigitalisierung'
};

/** The subject that stands nearest: own segment, own sentence, heading, the text before, the text after. */
export function subjectOf(reading: Reading, found: Record<Part['name'], SubjectMention[]>): SubjectReading {
	const { part, number: n, metric } = reading;
	const mine = found[part.name].filter((m) => kindsFor[metric].has(m.kind) && fits(m, metric, reading));
	const distance = (m: SubjectMention) => Math.abs(m.from - n.from);
	const near = (list: SubjectMention[]) =>
		[...list].sort((a, b) => weight(a) - weight(b) || distance(a) - distance(b))[0];
	const inSegment = mine.filter((m) => part.segmentOf[m.from] === part.segmentOf[n.from]);
	const segment = near(inSegment);
	const kind = kindAfter(part, n.to);
	if (metric === 'services_live' && kind) return { slug: kind, lead: null, note: 'its kind', ofKind: true };
	if (segment && segment.slug !== fallback[metric])
		return { ...pick(segment, 'in the clause'), ofKind: kinds.test(segment.slug) };
	const sameSentence = mine.filter(
		(m) => part.sentenceOf[m.from] === part.sentenceOf[n.from] && m.slug !== fallback[metric]
	);
	if (metric === 'services_live') {
		const ahead = near(sameSentence.filter((m) => m.to <= n.from));
		if (ahead) return pick(ahead, 'in the sentence');
		const heading = near(
			found.title.filter(
				(m) =>
					/platform|association|offer/.test(m.kind) && m.slug !== fallback[metric] && fits(m, metric, reading)
			)
		);
		if (heading) return pick(heading, 'in the heading');
		const portal = mine.find(
			(m) => m.kind === 'platform' && part.sentenceOf[m.from]! <= part.sentenceOf[n.from]!
		);
		if (portal) return pick(portal, 'in the text before');
		return { slug: fallback[metric], lead: null, note: 'the whole offer' };
	}
	const sentence = near(sameSentence);
	if (sentence) return pick(sentence, 'in the sentence');
	if (segment) return pick(segment, 'in the clause');
	const title = near(found.title.filter((m) => kindsFor[metric].has(m.kind) && fits(m, metric, reading)));
	if (title) return pick(title, 'in the heading');
	const before = mine.filter((m) => m.to <= n.from).at(-1);
	if (before) return pick(before, 'in the text before');
	const lasting = (m: SubjectMention) =>
		metric === 'funding_eur' || /platform|association|hotline|e-file/.test(m.kind);
	const other =
		mine.find(lasting) ??
		found.text.find(
			(m) => kindsFor[metric].has(m.kind) && fits(m, metric, reading) && (part.name === 'title' || lasting(m))
		);
	if (other) return pick(other, 'in the text');
	return { slug: fallback[metric], lead: null, note: 'none named' };
}

const weight = (m: SubjectMention) =>
	m.slug === 'ozg' || m.slug === 'verwaltungsdigitalisierung' || m.slug === 'alle-leistungen' ? 1 : 0;

function fits(m: SubjectMention, metric: Reading['metric'], reading: Reading): boolean {
	if (metric === 'services_live') {
		if (m.slug === 'digitales-amt' && !m.quoted) return false;
		if (m.kind === 'programme' && m.slug !== 'digital-lotsen') return /booster/.test(m.slug);
		if (m.slug === 'alle-leistungen' || m.kind === 'offer' || m.kind === 'platform') return true;
		return (m.kind === 'service' && reading.unit === 'form') || m.kind === 'association';
	}
	if (metric === 'authorities_onboarded') return m.slug !== 'alle-leistungen' && m.slug !== 'landes-it';
	return m.slug !== 'alle-leistungen' && m.slug !== 'kommunale-leistungen';
}

const pick = (m: SubjectMention, note: string): SubjectReading => ({ slug: m.slug, lead: m.lead, note });

const kinds = /^(bundesleistungen|kommunale-leistungen|landesleistungen|foederale-leistungen)$/;

/** "426 des Landes", "240 kommunale": the kind told right behind the number. */
function kindAfter(part: Part, at: number): string | null {
	const [a = '', b = '', c = ''] = part.tokens.slice(at, at + 3).map((t) => t.norm);
	const owner = a === 'des' || a === 'der' ? b : b === 'des' || b === 'der' ? c : '';
	if (owner === 'landes') return 'landesleistungen';
	if (owner === 'bundes') return 'bundesleistungen';
	if (owner === 'kommunen' && /leistung|dienst/.test(a)) return 'kommunale-leistungen';
	return /^kommunale[nr]?$/.test(a) && !/^(behörden|verwaltung|ämter)/.test(b)
		? 'kommunale-leistungen'
		: null;
}
