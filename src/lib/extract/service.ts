import type { Unit } from '#lib/schema/figure.ts';
import { boundOf, chosenFrom } from './bound.ts';
import { ofAnotherPlace } from './another-place.ts';
import { alternative } from './inherit.ts';
import { coverageOf } from './coverage.ts';
import { cameIn } from './event.ts';
import { forecastOf } from './forecast.ts';
import { frameAt, opensWith, tagsIn } from './frame.ts';
import { pastIn } from './past.ts';
import { headAfter, type Head } from './head.ts';
import { ledTo } from './led-to.ts';
import { leadIn, makesDo } from './level-told.ts';
import { measureOf } from './measure.ts';
import { notOffered } from './no-offer.ts';
import { digitalHead, unsurpassed, wished } from './offer-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { joinsIn, segmentEvents, segmentTags, segmentTokens, sentenceTokens } from './spans.ts';
import type { Outcome, Reading } from './reading.ts';
import { sparesWay } from './spared-way.ts';
import { fellShort, isBase, missedGoal, stageOf } from './stage.ts';
import { takenBack } from './taken-back.ts';
import type { Step } from './trace.ts';
import { wordIs } from './word.ts';

/** The law's catalogue of bundles, as news round it or cut it. */
export const catalogue = new Set([575, 576, 577, 578, 579, 580, 581, 582]);

const form = 'form';
const lawVerb =
	/^(umfasse|umfasst|umfassen|nennt|listet|vorsieht|vorgesehen|sieht|vorschreibt|benennt|definiert|führt)$/;

/** Judges a number that counts services: offered to people, or a law's catalogue, a list, what came in, a wish. */
export function readService(
	part: Part,
	n: NumberMention,
	head: Head,
	why: Step[],
	offer: boolean,
	places: readonly PlaceAt[],
	before: Reading | null
): Outcome {
	const veto = (reason: string): Outcome => ({ veto: reason, why, head });
	if (!Number.isInteger(n.value) || n.money) return veto('no_count');
	if (n.form === 'ordinal' && !/antrag|leistung|dienst|service/.test(part.tokens[head.from]!.norm))
		return veto('ordinal');
	if (n.form === 'ordinal' && n.value < 10) return veto('ordinal');
	if (catalogue.has(n.value)) return veto('catalogue');
	if (alternative(part, n)) return veto('alternatives');
	if (head.universe === null && ofTheTold(part, n)) return veto('part: of those told before');
	if (head.universe === null && isUniverse(part, n)) return veto('universe');
	const back = takenBack(part, n);
	if (back) return veto(back);
	const frame = frameAt(part, n.from);
	const unoffered = notOffered(
		part,
		n,
		tagsIn(part, 'stage', frame.own).some((t) => t.class === 'live' && t.value === 'services')
	);
	if (unoffered) return veto(unoffered);
	const says = (pattern: RegExp) => segmentTokens(part, frame.own).some((t) => pattern.test(t.norm));
	if (says(difference) || aheadOf(part, n, head, places)) return veto('difference');
	if (head.via === 'before' && /^beiden?$/.test(part.tokens[n.from]!.norm) && !lastOnes(part, n))
		return veto('existing: both, told before');
	if (head.value === 'bundle' && filed(part, n, head)) return veto('catalogue: of a field');
	if (says(/^(wurden|worden)$/) && says(/^(erledigt|abgewickelt|bearbeitet|beantwortet)$/))
		return veto('received');
	const segments = new Set([frame.own, ...frame.governors]);
	const rest = frame.order.find((s) => s !== frame.own);
	const bare = !part.tags.stage.some((t) => part.segmentOf[t.from] === frame.own);
	if (bare && rest !== undefined) segments.add(rest);
	const seen = (cls: string) =>
		[...segments].flatMap((s) => tagsIn(part, 'veto', s)).find((t) => t.class === cls);
	const live = (s: number) =>
		tagsIn(part, 'stage', s).some((t) => t.class === 'live' && t.value === 'services');
	const freed = sparesWay(part, frame.own);
	const demand = seen('demand') ?? seen('hypothetical');
	if (demand && !reported(part, demand.from) && !commended(part, n) && !learnt(part, demand.from, n))
		return veto(`${demand.class}: ${demand.form}`);
	if (
		/600|6000|5000/.test(String(n.value)) &&
		(seen('duty') || sentenceSays(part, n, /onlinezugangsgesetz|ozg$/)) &&
		!live(frame.own)
	)
		return veto('catalogue');
	if (opensWith(part, frame.own, 'ob')) return veto('hypothetical: ob');
	if (condition(part, n, frame.own)) return veto('hypothetical: wer');
	const duties = [...segments].flatMap((s) => tagsIn(part, 'veto', s)).filter((t) => t.class === 'duty');
	const duty = duties.find((t) => !/katalog/i.test(t.form)) ?? duties[0];
	// "umfasst der Katalog" says what the list has; "Katalog der verfügbaren", "umfasst 40, die nutzbar sind", what is offered.
	const told =
		segmentTags(part, 'stage', frame.own).some(
			(t) => (t.value === 'services' || t.value === 'counts') && !/^(umfass|list|gehör)/.test(t.form)
		) ||
		(/^, (die|welche)$/.test(wordsFrom(part, part.segments[frame.own]!.to)) && live(frame.own + 1));
	const list = /katalog/i.test(duty?.form ?? '') && told;
	if (
		duty &&
		!list &&
		!freed &&
		leadIn(part, n) !== 'um' &&
		(part.segmentOf[duty.from] === frame.own || /^verpflichtet/.test(duty.form)) &&
		head.universe === null &&
		!makesDo(part, n)
	)
		return veto(`duty: ${duty.form}`);
	const ended = seen('ended');
	// "Düsseldorf hinkt mit 80 hinterher": who has fewer has those.
	const behind = /hink|hinterher/.test(ended?.form ?? '');
	if (missedGoal(part, n.from, frame.own)) return veto('ended: a goal not reached');
	const short = fellShort(part, n.from, frame.own);
	const lags = behind && (part.segmentOf[ended!.from] !== frame.own || leadIn(part, n) === 'mit');
	if (ended && !lags && !short && !freed) return veto(`ended: ${ended.form}`);
	const negation = [...segments].flatMap((s) => tagsIn(part, 'veto', s)).find((t) => t.class === 'negation');
	if (
		negation &&
		!freed &&
		!unsurpassed(part, negation.from) &&
		(part.segmentOf[negation.from] === frame.own ||
			frame.governors.includes(part.segmentOf[negation.from]!)) &&
		!/^(mehr|weniger|nur|einmal|zuletzt|ganz|ohne)$/.test(part.tokens[negation.to]?.norm ?? '') &&
		!/^(wie|denn|als|mehr)$/.test(part.tokens[negation.from - 1]?.norm ?? '')
	)
		return veto(`negation: ${negation.form}`);
	const described = seen('described');
	// "listet 168 Anträge auf, die sich abschließen lassen": the list is of what can be done.
	const usable =
		/^(auf)?ge?list/.test(described?.form ?? '') || described?.form === 'listet'
			? digitalHead(part, head) ||
				(/^, (die|welche)$/.test(wordsFrom(part, part.segments[frame.own]!.to)) &&
					(live(frame.own + 1) ||
						segmentTokens(part, frame.own + 1).some((t) => /^(lassen|können)$/.test(t.norm))))
			: false;
	// "beschränkt sich das Angebot auf neun": how few there are.
	const few =
		described?.form === 'beschränkt' && leadIn(part, n) === 'auf' && says(/^(angebot|auswahl|palette)$/);
	if (described && !usable && !few && part.segmentOf[described.from] === frame.own)
		return veto(`described: ${described.form}`);
	if (says(/^(onlinezugangsgesetz(es)?|ozg|gesetz(es)?|gesetzgeber)$/) && says(lawVerb))
		return veto('catalogue: of the law');
	if (part.tokens.slice(n.to, head.from).some((t) => /^(mögliche[nr]?|denkbare[nr]?)$/.test(t.norm)))
		return veto('catalogue: possible');
	if (pending(part, n, head)) return veto('received');
	if (staysPaper(part, frame.own)) return veto('ended: on paper as before');
	if (paidOut(part, n, head)) return veto('counts thing');
	if (contrasted(part, n, head, places)) return veto('universe');
	const download = part.tokens.some(
		(t, i) => isDownload(t) && Math.abs(part.sentenceOf[i]! - part.sentenceOf[n.from]!) <= 1
	);
	if (download && head.via !== 'before') return veto('described: herunterladen');
	const plus = part.tags.measure.some(
		(t) => /^(Plus|Zuwachs) von$/.test(t.form) && t.to <= n.from && n.from - t.to <= 2
	);
	const past = plus ? undefined : (pastIn(part, frame.own, n) ?? undefined);
	if (past) return veto(`past: ${past.form}`);
	if (head.value === form) {
		const received = seen('received');
		const modal = [frame.own, received ? part.segmentOf[received.from] : -1].some((s) =>
			segmentTokens(part, s).some((t) =>
				/^(können|kann|könne|lassen|lässt|sollen|soll|möglich)$/.test(t.norm)
			)
		);
		const yearly =
			received !== undefined &&
			/^(binnen|im) (eines )?Jahre?s?$/.test(received.form) &&
			/formular/.test(part.tokens[head.from]!.norm);
		// "gingen 2024 ans Netz": what goes online has not come in.
		const launched =
			/^(gingen|ging|gestellt|gestellten)/.test(received?.form ?? '') &&
			!says(/^ein$/) &&
			segmentEvents(part, frame.own).some((e) => e.services && /^(start|change)$/.test(e.class));
		if (received && !modal && !yearly && !launched) return veto(`received: ${received.form}`);
		const asked =
			says(/^(lassen|lässt|können|kann)$/) &&
			says(/^(stellen|gestellt|beantragen|ausfüllen|einreichen|abgeben)$/);
		const seenLive = asked || frame.order.slice(0, 3).some(live);
		const digital =
			/^(online|digital|e-|e?formular)/.test(part.tokens[head.from]!.norm) ||
			part.tokens
				.slice(head.via === 'left' ? head.from - 2 : n.to, head.from)
				.some((t) => /^(digital|online|elektronisch)/.test(t.norm));
		if (
			n.value > mostOffered &&
			!(digital && says(/^(finden|findet|bereit|verfügbar|abrufbar|umfasst|bietet|bieten)$/))
		)
			return veto('received');
		const channel = segmentTags(part, 'use', frame.own).some((t) => t.class === 'channel');
		const onTop = part.numbers.some(
			(m) =>
				m.to <= n.from &&
				part.sentenceOf[n.from]! - part.sentenceOf[m.from]! <= 2 &&
				(sameNoun(part, m, head) || (head.via === 'before' && m.from > head.from))
		);
		const more =
			onTop &&
			part.tokens
				.slice(n.to, head.via === 'before' ? n.to + 1 : head.from)
				.some((t) => /^(weitere|weiteren|zusätzliche|neue)$/.test(t.norm));
		// "40 Anträge sind online, bis 2026 soll die Zahl auf 90 steigen": what is said of the offer before.
		const level =
			head.via === 'before' &&
			before?.metric === 'services_live' &&
			n.value <= 4 * before.value &&
			!measureOf(part, n, null).part;
		const launches = segmentEvents(part, frame.own).some(
			(e) => e.services && /^(change|start|gain)$/.test(e.class)
		);
		// "Bis Ende 2025 soll die Marke von 100 erreicht sein": what is planned has not come in.
		const goal = head.via === 'before' && before?.metric === 'services_live' && says(wished);
		if (
			!freed &&
			!seenLive &&
			!launches &&
			!offer &&
			!digital &&
			!channel &&
			!more &&
			!level &&
			!launched &&
			!goal
		)
			return veto('no_offer');
	}
	const stage = stageOf(part, n.from, 'services_live');
	const measure = measureOf(part, n, head.via === 'next' || head.via === 'universe' ? head.from : null);
	const { bound, from } = boundOf(part, n);
	const planned = stage?.stage === 'planned' && stage.distance <= 1;
	const chosen = stage && (stage.stage === 'live' || stage.distance <= 1) ? stage : null;
	const at = forecastOf(part, n) ? 'planned' : (chosen?.stage ?? 'live');
	const coverage = coverageOf(part, n, head, 'services_live');
	// "45 in allen Kommunen, weitere 30 immerhin in einer": a level of its own beside the other, and nothing new.
	const otherReach =
		head.via === 'before' &&
		coverage !== 'unknown' &&
		before !== null &&
		before.coverage !== 'unknown' &&
		before.coverage !== coverage;
	const base = isBase(part, n.from, frame.own);
	const added =
		!base &&
		((measure.measure === 'added' &&
			!(at === 'rollout' && /^zusätzliche[nr]?$/.test(part.tokens[n.to]?.norm ?? ''))) ||
			chosen?.event?.class === 'gain' ||
			joinsIn(part, frame.own)?.class === 'gain' ||
			((chosen?.event ?? joinsIn(part, frame.own))?.class === 'follow' &&
				at === 'planned' &&
				part.tokens[n.from - 1]?.norm !== 'alle') ||
			(chosen?.distance === 0 && cameIn(chosen.event)) ||
			ledTo(part, n) !== null ||
			(measure.more && !otherReach && (at === 'live' || planned)));
	why.push({ stage: 'stage', note: `${chosen?.cue?.form ?? 'default'} → ${at}` });
	return {
		reading: {
			part,
			number: n,
			metric: 'services_live',
			value: n.value,
			upper: n.upper,
			unit: head.value as Unit,
			bound,
			stage: at,
			stageCue: chosen?.cue ?? null,
			measure: added ? 'added' : 'total',
			...(added && measure.firm ? { firm: true } : {}),
			coverage,
			head,
			implied: false,
			from,
			to: head.via === 'next' || head.via === 'universe' ? head.to : n.to,
			flags: n.oddFormat ? ['number_format'] : [],
			rule: `service.${head.via}`,
			why
		}
	};
}

/** "Den Preis bekommt, wer wenigstens 60 Dienste anbietet": how many one must have. */
const condition = (part: Part, n: NumberMention, segment: number): boolean =>
	segment > 0 &&
	part.tokens[part.segments[segment]!.from]!.text === ',' &&
	opensWith(part, segment, 'wer') &&
	boundOf(part, n).bound === 'at_least' &&
	!/^(den|der|die|von|aus)$/.test(leadIn(part, n)) &&
	segmentTokens(part, segment - 1).some((t) =>
		/^(erhält|erhalten|bekommt|bekommen|gewinnt|gewinnen|verdient|ausgezeichnet|geehrt|gefördert)$/.test(
			t.norm
		)
	);

/** "13 stehen im Netz, die beiden restlichen folgen": those of which nothing was told yet. */
const lastOnes = (part: Part, n: NumberMention): boolean =>
	/^(letzten|übrigen|restlichen|verbleibenden|verbliebenen|fehlenden|ausstehenden|anderen)$/.test(
		part.tokens[n.to]?.norm ?? ''
	) && segmentEvents(part, part.segmentOf[n.from]!).some((e) => e.services && e.stage === 'planned');

/** "Spitzenreiter und Schlusslicht trennen 412 Leistungen": how far apart two counts are. */
const isDownload = wordIs(/^herunterladen$|^leistungsbeschreibung/);
const difference = /^(trennen|trennt|trennten|abstand|vorsprung|rückstand|differenz)$/;

/** "elf mehr als Fulda": how far ahead of another place. */
function aheadOf(part: Part, n: NumberMention, head: Head, places: readonly PlaceAt[]): boolean {
	const at = head.via === 'next' && part.tokens[n.to]?.norm !== 'mehr' ? head.to : n.to;
	if (!/^(mehr|weniger)$/.test(part.tokens[at]?.norm ?? '') || part.tokens[at + 1]?.norm !== 'als')
		return false;
	const other = /^(in|im)$/.test(part.tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2;
	return places.some((p) => p.from === other && !p.adjective);
}

/** "das Themenfeld, in dem 23 Leistungsbündel liegen": how the catalogue is filed; nothing says that they are there. */
const filed = (part: Part, n: NumberMention, head: Head): boolean =>
	head.via === 'next' &&
	!segmentTags(part, 'stage', part.segmentOf[n.from]).some(
		(t) => !/^(gehör|umfass)/.test(t.form) && t.value !== 'money'
	) &&
	sentenceTokens(part, part.sentenceOf[n.from]).some((t) =>
		/^(themenfeld|themenfelds|themenfelder|themenfeldes|handlungsfeld)$/.test(t.norm)
	);

/**
 * "14 Sozialleistungen": money that people get, unless its clause says that they can ask for it online ("über die Plattform
 * beantragen").
 */
function paidOut(part: Part, n: NumberMention, head: Head): boolean {
	if (
		!/^(sozial|geld|versicherungs|familien|transfer)leistung(en)?$/.test(part.tokens[head.from]?.norm ?? '')
	)
		return false;
	const own = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	const asked = own.some((w) =>
		/^(beantragen|beantragt|beantragbar|verfügbar|abrufbar|nutzbar|freigeschaltet)$/.test(w)
	);
	const online = own.some((w) => /online|digital|elektron|plattform|portal|internet|^netz$|^app$/.test(w));
	return !(asked && online);
}

/** "60 Vorgänge lassen sich online erledigen": what people can do there, and none that came in. */
export function doable(part: Part, n: NumberMention, head: Head): boolean {
	if (!/^(vorgänge|vorgängen|prozesse|prozessen)$/.test(part.tokens[head.from]?.norm ?? '')) return false;
	const own = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	return (
		n.value <= mostOffered &&
		((own.some((w) => /^(lassen|können|kann|könne|könnten)$/.test(w)) &&
			own.some((w) => /^(erledigen|erledigt|abwickeln|abgewickelt|anstoßen|beantragen|beantragt)$/.test(w)) &&
			own.some((w) =>
				/^(online|digital|elektronisch|internet|netz|sofa|couch|zuhause|bildschirm|portal)$/.test(w)
			)) ||
			// "hat sechs Vorgänge freigeschaltet": nobody switches on cases.
			own.some((w) => /^(freigeschaltet|freischalten|onlinegestellt)$/.test(w)))
	);
}

/** "Bei 63 Formularen bleibt es beim Papier", "bleiben auf Papier": nothing has changed for those. */
function staysPaper(part: Part, segment: number): boolean {
	const own = segmentTokens(part, segment).map((t) => t.norm);
	return (
		own.some((w) => /^(bleibt|bleiben|bleibe|blieb|blieben)$/.test(w)) &&
		own.some(
			(w, i) =>
				/^(papier|papierform|papierweg|papierantrag|papierformular)$/.test(w) &&
				/^(bei|beim|auf|in|an|am)$/.test(own[i - 1] ?? '')
		)
	);
}

/** More than any place offers: "12.000 Verfahren führt das Gericht elektronisch". */
const mostOffered = 1500;
const open =
	/^(offene[nr]?|laufende[nr]?|anhängige?[nr]?|schwebende[nr]?|unerledigte[nr]?|liegengebliebene[nr]?|abgeschlossene[nr]?|eingeleitete[nr]?|eröffnete[nr]?)$/;

/** "40.000 offene Verfahren", "900 Verfahren sind anhängig": cases that an office or a court has, no kind of service. */
function pending(part: Part, n: NumberMention, head: Head): boolean {
	if (part.tokens[head.from]?.norm !== 'verfahren' || head.via === 'before') return false;
	const said = [
		...part.tokens.slice(n.to, head.from),
		...segmentTokens(part, part.segmentOf[n.from]).filter((t) => t.norm === 'anhängig')
	];
	return n.value > mostOffered || said.some((t) => open.test(t.norm));
}

/** "sechs der Dienste": some of those that were counted before. */
function ofTheTold(part: Part, n: NumberMention): boolean {
	const group =
		part.tokens[n.to]?.norm === 'der' ||
		/^von (den|diesen)$/.test(`${part.tokens[n.to]?.norm} ${part.tokens[n.to + 1]?.norm}`);
	if (!group || part.tokens[n.from - 1]?.norm === 'nur') return false;
	return part.numbers.some((m) => {
		const other = m.to <= n.from && !m.money && m.value > n.value ? headAfter(part, m) : null;
		return other !== null && 'head' in other && other.head.class === 'service';
	});
}

/** "elf Online-Anträge …. Drei weitere Anträge": the number before counted the same noun, or a compound of it. */
function sameNoun(part: Part, m: NumberMention, head: Head): boolean {
	const other = headAfter(part, m);
	return (
		'head' in other &&
		other.head.class === 'service' &&
		part.tokens[other.head.from]!.norm.endsWith(part.tokens[head.from]!.norm)
	);
}

const telling =
	/^(vermeldet|meldet|meldete|teilte|teilt|sagte|sagt|kündigte|erklärte|berichtete|berichtet|heißt|hieß|versprach)$/;

/** "könnten … bereits erledigen, heißt es": reported speech, no wish. */
function reported(part: Part, at: number): boolean {
	const sentence = part.sentenceOf[at];
	const words = sentenceTokens(part, sentence).map((t) => t.norm);
	// "…, vermeldet die Stadt, weitere würden im Herbst freigeschaltet".
	if (
		part.tokens[at]!.norm === 'würden' &&
		words.some((w) => telling.test(w)) &&
		!words.some((w) => /^(wenn|falls|sofern)$/.test(w))
	)
		return true;
	return (
		words.some((w) => /^(bereits|schon|mittlerweile|inzwischen)$/.test(w)) &&
		!/^(müssten|müsste|hätte|hätten|fordert)$/.test(part.tokens[at]!.norm)
	);
}

/** "hatte Auskunft verlangt und erfuhr, dass die Stadt 96 Dienste anbietet": what somebody learnt is so, whatever was asked for. */
const learnt = (part: Part, demand: number, n: NumberMention): boolean =>
	part.segmentOf[demand] !== part.segmentOf[n.from] &&
	part.tokens
		.slice(demand + 1, n.from)
		.some((t) =>
			/^(erfuhr|erfuhren|erfährt|erfahren|ergab|ergaben|zeigte|zeigten|hervor|heraus|bestätigte|bestätigt)$/.test(
				t.norm
			)
		) &&
	part.tokens.slice(demand + 1, n.from).some((t) => t.norm === 'dass');

/**
 * "möge die 34 Onlinedienste in Anspruch nehmen, empfiehlt …": what people are told to use is there already; the article tells
 * that. "Empfiehlt, 34 Dienste anzubieten" wants them yet.
 */
function commended(part: Part, n: NumberMention): boolean {
	if (
		!/^(die|den|diese|diesen|ihre|ihren|unsere|unseren|seine|seinen)$/.test(
			part.tokens[n.from - 1]?.norm ?? ''
		)
	)
		return false;
	const own = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	return own.some(
		(w, i) =>
			/^(nutzen|benutzen|verwenden|zurückgreifen|zurückzugreifen|ausprobieren|auszuprobieren)$/.test(w) ||
			(w === 'anspruch' && own.slice(i + 1).includes('nehmen'))
	);
}

const wordsFrom = (part: Part, i: number): string => `${part.tokens[i]?.norm} ${part.tokens[i + 1]?.norm}`;

function sentenceSays(part: Part, n: NumberMention, pattern: RegExp): boolean {
	const sentence = part.sentenceOf[n.from];
	return sentenceTokens(part, sentence).some((t) => pattern.test(t.norm));
}

/** "Von 580 Leistungen kann man 372 abrufen": the number after "von" is what the later one is a part of. */
function isUniverse(part: Part, n: NumberMention): boolean {
	const before = part.tokens.slice(Math.max(0, n.from - 3), n.from).map((t) => t.norm);
	if (!before.some((w) => w === 'von' || w === 'unter') || chosenFrom(part, n)) return false;
	const start = part.sentences[part.sentenceOf[n.from]!]!.from;
	if (n.from - start > 4 && part.tokens[n.from - before.length]?.kind !== 'mark') return false;
	return part.numbers.some(
		(m) =>
			m.from > n.to && part.sentenceOf[m.from] === part.sentenceOf[n.from] && m.value < n.value && !m.money
	);
}

/** "plant 100 Dienste bis 2027": a goal, and no list that a later number is a part of. */
const meant = (part: Part, segment: number): boolean =>
	segmentEvents(part, segment).some((e) => e.class === 'plan' || e.phase === 'ahead') ||
	tagsIn(part, 'stage', segment).some((t) => t.class === 'planned' && t.value !== 'money');

/** "zählt 712 Leistungen …; digitalisiert sind 383": no word of offer beside it, and a smaller number with one later. */
function contrasted(part: Part, n: NumberMention, head: Head, places: readonly PlaceAt[]): boolean {
	if (head.via !== 'next') return false;
	const segment = part.segmentOf[n.from]!;
	const offered = (s: number) =>
		tagsIn(part, 'stage', s).some((t) => t.class === 'live' && t.value === 'services');
	const words = segmentTokens(part, segment).map((t) => t.norm);
	// "98 Dienste stehen im Marktplatz, 14 davon seit Langem": what lies there is offered.
	const lies =
		words.some((w) => /^(stehen|liegen|stecken|finden)$/.test(w)) &&
		words.some((w) => /(portal|marktplatz|store|plattform|katalog|netz|internet|online|app)$/.test(w));
	// "kann auf 38 Leistungen verweisen, die der Kreis anbietet", "151 Leistungen in mindestens einer Kommune und 81 flächendeckend".
	const next = part.segments[segment + 1];
	const relative =
		next !== undefined && /^, (die|welche)$/.test(wordsFrom(part, next.from)) && offered(segment + 1);
	const reached = segmentTags(part, 'coverage', segment).some(
		(t) => t.value === 'services' && t.from >= n.to
	);
	if (offered(segment) || relative || reached || lies || meant(part, segment)) return false;
	return part.numbers.some(
		(m) =>
			m.from > n.to &&
			part.sentenceOf[m.from] === part.sentenceOf[n.from] &&
			m.value < n.value &&
			!m.money &&
			'elided' in headAfter(part, m) &&
			offered(part.segmentOf[m.from]!) &&
			part.segmentOf[m.from] !== segment &&
			pastIn(part, part.segmentOf[m.from]!, m) === null &&
			!ofAnotherPlace(part, n, m, places) &&
			// "52 Dienste hinzugekommen, 47 weitere …": on top, no part of it.
			!measureOf(part, m, null).more
	);
}
