import type { Subject } from '#lib/schema/subject.ts';
import { ofWord } from './word.ts';
import type { Part } from './part.ts';
import { slugOf } from './slug.ts';
import type { SubjectMention } from './subject-finder.ts';
import type { Token } from './token.ts';

/** Nouns that a name follows, and what kind of thing bears it. */
const bearers: readonly [RegExp, Subject['kind']][] = [
	[/^(it|daten|digital)-?verband(e?s)?$/, 'association'],
	[/^(it-)?(zweckverband|verbund|genossenschaft|anstalt|verein|netzwerk|allianz)(e?s|en?)?$/, 'association'],
	[/(programm|projekt|vorhaben|initiative|wettbewerb|richtlinie|offensive)(e?s|e?n)?$/, 'programme'],
	[
		/(portal|plattform|system|software|anwendung|lösung|verfahren|dienst|app|register|baukasten|cloud)(e?s|e?n)?$/,
		'platform'
	]
];

/** Things with no name of their own that are told by a compound ("Beschwerdeportal", "Formularserver"). */
const compound =
	/^(?!landes|bundes|fach|gesamt|vor|online-?|be?nutzer|nutzer|kunden|bank)(\p{L}{3,}?-?)(portal|plattform|server|konto|cloud|wallet|siegel|register|baukasten|marktplatz|rechenzentrum)(e?s|e|en|n)?$/u;

/** A service by its compound ("den Spielhallen-Dienst", "ein Kleingarten-Antrag"); what is before the hyphen is its name. */
const service =
	/^(?!(?:online|basis|ozg|efa|it|web|fach|verwaltungs|bürger|service|digital|cloud|post|landes|bundes|muster|erst|folge|förder|standard|eu|kommunal|papier|pdf|e-mail|mail|chat|such|eil|bund|land|kommunen|förderungs|internet|premium|self|after|24-?stunden|sammel|kombi|standort)-)(\p{L}{5,})-(?:online-?)?(?:dienst|antrag|anträge|verfahren)(?:e?s|e|en|n)?$/u;

/** Bodies that are told by a compound ("Digitalagentur", "IT-Allianz"). */
const bodyOf =
	/^((digital|it|e-government|egovernment|ozg|cyber|daten)-?(agentur|allianz|verbund|genossenschaft|netzwerk|gesellschaft|union))(e?s|en)?$/;

/** Words for a platform of any kind; "Elternportal" is a thing of its own. */
export const anyPlatform =
	/^((antrags?|prozess|service|dienste?|digitalisierungs?|formular|ozg|onlinedienste?)-?)?(plattform|portal|server|cloud|baukasten|software|lösung|verfahren)(s|en)?$/;

/** "die Prozessplattform des IT-Dienstleisters ekom21": it has no name but its provider's. */
const isOfProvider = (t: readonly Token[], at: number, listed: readonly SubjectMention[]): boolean =>
	anyPlatform.test(t[at]!.norm) &&
	/^(des|der|von|vom)$/.test(t[at + 1]?.norm ?? '') &&
	listed.some((m) => m.kind === 'association' && m.from > at + 1 && m.from <= at + 4);

/** What a town opens beside its town hall, of its own kind: "das digitale Bürgerbüro", "ein digitales Fundbüro". */
const room = /^(\p{L}{2,}(?:büro|archiv|magazin|labor|zentrum)|bürgeramt|standesamt|sozialamt)(?:e?s)?$/u;

/** The noun of a thing that is told as digital; both words are its name. */
const digitalRoom = (t: readonly Token[], at: number): string | undefined =>
	t[at - 1]?.norm.startsWith('digitale') ? room.exec(t[at]!.norm)?.[1] : undefined;

/** Nouns of a product that are told with its provider; the plain ones ("das Verfahren der X") name nothing. */
const product =
	/^(?!(?:online|fach|antrags|verwaltungs|ozg|efa)-?(?:verfahren|system|assistent))(\p{L}[\p{L}-]{2,}(?:verfahren|system|assistent|wesen|planer|manager|melder|rechner|lotse)|chatbot|sprachbot|voicebot|telefonbot)(?:e?s|en|n)?$/u;

const providing = new Set(['des', 'der', 'von', 'vom']);

/** "den Telefonassistenten der ekom21", "das neue Finanzverfahren der KDO": the thing is used, the provider makes it. */
function productOf(t: readonly Token[], at: number, listed: readonly SubjectMention[]): string | undefined {
	if (!providing.has(t[at + 1]?.norm ?? '')) return undefined;
	const name = product.exec(t[at]!.norm)?.[1];
	if (!name) return undefined;
	return listed.some((m) => m.kind === 'association' && m.from > at + 1 && m.from <= at + 4)
		? name
		: undefined;
}

/** What a noun alone tells of a thing without a listed name. */
interface Noun {
	/** What bears the name that follows it. */
	bearer: Subject['kind'] | undefined;
	/** What is before its hyphen, of a service. */
	service: string | undefined;
	body: string | undefined;
	platform: string | undefined;
}

const nounOf = ofWord(({ norm: word }): Noun => {
	const platform = compound.exec(word);
	return {
		bearer: bearers.find(([noun]) => noun.test(word))?.[1],
		service: service.exec(word)?.[1],
		body: bodyOf.exec(word)?.[1],
		platform: platform ? platform[1]! + platform[2]! : undefined
	};
});

/**
 * Names that no list holds: in quotes or as an acronym behind the noun that bears them („Zweckverband ADVO“,
 * „Programm »Rathaus 24«“), else the compound by which the text calls the thing.
 */
export function unlisted(part: Part, listed: readonly SubjectMention[]): SubjectMention[] {
	const taken = new Set<number>();
	for (const m of listed) for (let i = m.from; i < m.to; i++) taken.add(i);
	const found: SubjectMention[] = [];
	const t = part.tokens;
	for (let i = 0; i < t.length; i++) {
		if (!t[i]!.capital || taken.has(i)) continue;
		const noun = nounOf(t[i]!);
		const kind = noun.bearer;
		const named = kind && nameAt(t, i + 1, kind === 'association');
		if (named && !taken.has(named.from)) {
			const alone = named.to - named.from === 1 && !isAcronym(t[named.from]!) && !named.quoted;
			add(kind, alone ? i : named.from, named.to, named.quoted);
			i = named.to - 1;
			continue;
		}
		const room = digitalRoom(t, i);
		if (room) {
			add('other', i, i + 1, false, `digitales ${room}`);
			continue;
		}
		const own = productOf(t, i, listed);
		if (own) {
			add('platform', i, i + 1, false, own);
			continue;
		}
		if (noun.platform !== undefined && isOfProvider(t, i, listed)) continue;
		if (noun.service !== undefined) add('service', i, i + 1, false, noun.service);
		else if (noun.body !== undefined) add('association', i, i + 1, false, noun.body);
		else if (noun.platform !== undefined) add('platform', i, i + 1, false, noun.platform);
	}
	return found;

	function add(kind: Subject['kind'], from: number, to: number, quoted: boolean, name?: string) {
		const slug = slugOf(
			name ??
				t
					.slice(from, to)
					.map((w) => w.text)
					.join(' ')
		);
		if (slug) found.push({ slug, kind, lead: null, from, to, quoted, unlisted: true });
	}
}

/** A quoted name of up to six words, an acronym, or (of a body) the capitalised words that follow it. */
function nameAt(t: readonly Token[], at: number, body: boolean) {
	if (t[at]?.text === '"') {
		const end = t.findIndex((w, i) => i > at && i <= at + 7 && w.text === '"');
		return end > at + 1 && t[at + 1]!.capital ? { from: at + 1, to: end, quoted: true } : null;
	}
	let to = at;
	while (t[to]?.kind === 'word' && t[to]!.capital && to - at < 5 && (body || isAcronym(t[to]!))) to++;
	return to > at ? { from: at, to, quoted: false } : null;
}

/** "ADVO", "GovConnect", "civiTAS", "Bauportal.NRW". */
const isAcronym = ({ text }: Token): boolean =>
	/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text) || /\.NRW$|@/.test(text);
