import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const words = (...list: string[]) => fc.constantFrom(...list);
/** "26000000 announced added", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'));

const always = alwaysTold(told);

describe('what an item is filed under, before the colon of its heading', () => {
	const given = words('stellt der Bund bereit', 'sind im Haushalt vorgesehen', 'plant das Ministerium ein');

	it('is the purpose of its money where it names digital administration', () => {
		const topic = words('OZG', 'Onlinezugangsgesetz', 'Registermodernisierung', 'E-Akte', 'E-Government');
		always([topic, million, given], (at, n, v) => ({
			text: `[${at}] ${n} Millionen Euro ${v}.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('is none where it is wider than administration, or where the money is for something else', () => {
		const wide = words('Digitalisierung', 'Finanzen', 'Bund', 'Kabinett');
		always([wide, million, given], (at, n, v) => ({
			text: `[${at}] ${n} Millionen Euro für Kommunen ${v}.`,
			figures: []
		}));
		const other = words('den Breitbandausbau', 'die Schulen', 'die Feuerwehr');
		always([million, other], (n, what) => ({
			text: `[OZG] ${n} Millionen Euro stellt der Bund für ${what} bereit.`,
			figures: []
		}));
	});
});

describe('a pot that is shared out', () => {
	const pot = words(
		'umfasst das Digitalpaket der Kommunen',
		'steckt das Land in die Digitalisierung der Kommunen',
		'fließen bis 2028 in die digitale Entwicklung der Kommunen'
	);
	const other = words(
		'Glasfaser und Schulen',
		'den Breitbandausbau',
		'die Hochschulen',
		'Mobilfunk und Straßen'
	);
	const most = words(
		'Der Löwenanteil fließt in',
		'Das meiste geht an',
		'Der größte Teil ist gedacht für',
		'Drei Viertel davon sind vorgesehen für',
		'75 Prozent sind vorgesehen für',
		'Die Hälfte davon fließt in',
		'Davon entfallen 150 Millionen Euro auf'
	);

	it('is none of administration where its greater part is for something else', () => {
		always([pot, most, other], (v, so, what) => ({
			text: `[Hessen] 200 Millionen Euro ${v}. ${so} ${what}.`,
			figures: []
		}));
		always([pot, other], (v, what) => ({
			text: `[Hessen] 200 Millionen Euro ${v} – 150 davon allerdings in ${what}.`,
			figures: []
		}));
	});

	it('leaves the part for administration a figure', () => {
		always([pot, million, words('Der Löwenanteil', 'Das meiste', 'Ein Großteil')], (v, n, most) => ({
			text: `[Hessen] 200 Millionen Euro ${v}. ${most} fließt in Schulen, ${n} Millionen Euro sind für die Digitalisierung der Verwaltung vorgesehen.`,
			figures: [`${n}000000 announced total`]
		}));
		always([pot, million], (v, n) => ({
			text: `[Hessen] 200 Millionen Euro ${v}. Für die Digitalisierung der Verwaltung sind ${n} Millionen Euro vorgesehen, den Rest teilen sich Schulen und Kliniken.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('stays a figure where only a small part is for something else, or where it is for a digital town hall or a smart city', () => {
		always([pot, words('20 Millionen Euro davon', 'Davon 20 Millionen Euro', '10 Prozent')], (v, so) => ({
			text: `[Hessen] 200 Millionen Euro ${v}. ${so} gehen an Schulen.`,
			figures: ['200000000 announced total']
		}));
		always([words('das digitale Rathaus', 'die Smart City', 'das Serviceportal'), other], (v, what) => ({
			text: `[Hessen] 200 Millionen Euro stellt das Land für ${v} bereit. Der Löwenanteil fließt in ${what}.`,
			figures: ['200000000 announced total']
		}));
	});

	const spent = words('wurden bisher ausgegeben', 'sind schon gebunden', 'wurden abgerufen');

	it('gives away what came of it, too, unless that is for administration', () => {
		always([pot, million, spent, other], (v, n, done, what) => ({
			text: `[Hessen] 200 Millionen Euro ${v}, ${n} Millionen ${done}. Das freut den Minister. Allein 110 Millionen Euro sind für ${what} vorgemerkt.`,
			figures: []
		}));
		always([pot, million, spent, other], (v, n, done, what) => ({
			text: `[Hessen] 200 Millionen Euro ${v}. Allein 110 Millionen Euro sind für ${what} vorgemerkt. Für die digitale Verwaltung ${done.replace(' ', ` ${n} Millionen Euro `)}.`,
			figures: [`${n}000000 ${/gebunden/.test(done) ? 'committed' : 'paid'} total`]
		}));
	});

	it('stays a figure where the rest is only paid by somebody else', () => {
		always([million, words('übernimmt', 'zahlt', 'trägt')], (n, pays) => ({
			text: `[Hessen] ${n} Millionen Euro fließen in die Digitalisierung der Kommunen. 80 Prozent ${pays} die Hochschule.`,
			figures: [`${n}000000 announced total`]
		}));
	});
});

describe('what is rebuilt', () => {
	const given = words('stellt das Land bereit', 'sind im Haushalt vorgesehen');

	it('is no building where it is how offices work', () => {
		const office = words(
			'der Amtsstuben zu digitalen Dienstleistern',
			'der Verwaltung zu einer digitalen',
			'der Behörden zu digitalen Dienstleistern',
			'der Melde- und anderer Register'
		);
		always([million, office, given], (n, what, v) => ({
			text: `[OZG] Für den Umbau ${what} ${v.replace(/^(\S+)/, `$1 ${n} Millionen Euro`)}.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('is a building elsewhere', () => {
		const house = words(
			'des Rathauses',
			'der Schule',
			'des Bürgerhauses',
			'der Turnhalle',
			'des Amtsgebäudes'
		);
		always([million, house, given], (n, what, v) => ({
			text: `[Fulda] Die Stadt wird digital. Für den Umbau ${what} ${v.replace(/^(\S+)/, `$1 ${n} Millionen Euro`)}.`,
			figures: []
		}));
	});
});

describe('digital administration that has names of its own', () => {
	it('is what a Themenfeld of the OZG is', () => {
		const field = words('Bildung', 'Gesundheit', 'Bauen und Wohnen', 'Querschnitt');
		always([million, field], (n, name) => ({
			text: `[Hessen] Für das Themenfeld ${name} hat der Bund dem Land per Vereinbarung ${n} Millionen Euro gesichert.`,
			figures: [`${n}000000 committed total`]
		}));
	});

	it('is what offices know of their own data, and the hardware they buy', () => {
		const system = words('einen Datenkatalog', 'ein Datenportal', 'ein Datencockpit', 'neue Hardware');
		const offices = words('Bundesministerien', 'Bundesbehörden', 'Landesministerien');
		always([million, system, offices], (n, what, who) => ({
			text: `[Bund] Für ${what} der ${who} hat der Bund einen Auftrag über ${n} Millionen Euro erteilt.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million], (n) => ({
			text: `[Bund] Für neue Hardware der Schulen hat das Land einen Auftrag über ${n} Millionen Euro erteilt.`,
			figures: []
		}));
	});
});

describe('a digital word that tells whose, not what for', () => {
	it('is none of administration as the adjective of something else', () => {
		const other = words('digitale Start-ups', 'digitale Hochschulen', 'digitale Bildung', 'digitale Museen');
		always([million, other], (n, what) => ({
			text: `[Fulda] Für ${what} legt die Stadt einen Topf auf, ${n} Millionen Euro stehen bereit. Die Verwaltung folgt.`,
			figures: []
		}));
	});

	it('is none in the name of a ministry whose whole budget is told', () => {
		const has = words('verfügt über einen Haushalt von', 'hat ein Budget von', 'kommt auf einen Etat von');
		always([million, has], (n, v) => ({
			text: `[Hessen] Das Digitalministerium ${v} ${n} Millionen Euro; die Verwaltung soll moderner werden.`,
			figures: []
		}));
		always([million, words('verfügt über einen Haushalt von', 'hat ein Budget von')], (n, v) => ({
			text: `[Hessen] Das Digitalministerium ${v} ${n} Millionen Euro für die E-Akte.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('may be one of the names of registers and once-only', () => {
		const name = words('NOOTS', 'das Once-Only-Prinzip', 'die Registerlandschaft', 'neue Rechner der Ämter');
		always([million, name], (n, what) => ({
			text: `[Bund] Für ${what} sind im Haushalt ${n} Millionen Euro eingestellt.`,
			figures: [`${n}000000 announced total`]
		}));
	});
});

describe('an office and what it offers', () => {
	it('is modernised where the way it works is meant', () => {
		const office = words(
			'der Verwaltung',
			'seiner Stadtverwaltung',
			'des Bürgerservices',
			'der öffentlichen Verwaltung'
		);
		always([million, office], (n, what) => ({
			text: `[Fulda] Für die Modernisierung ${what} hat der Ort ${n} Millionen Euro investiert.`,
			figures: [`${n}000000 paid total`]
		}));
		always([million, words('der Turnhalle', 'des Schwimmbads', 'des Kurparks')], (n, what) => ({
			text: `[Fulda] Für die Modernisierung ${what} hat die Verwaltung ${n} Millionen Euro investiert.`,
			figures: []
		}));
	});

	it('may be a search for day care, which is no day nursery', () => {
		const service = words('Kita-Portal', 'Kitaportal', 'Kita-Navigator', 'Kitaplatz-Portal');
		always([million, service], (n, what) => ({
			text: `[Fulda] Onlinedienste nützen Eltern. Für ${what} hat der Rat ${n} Millionen Euro freigegeben.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million, words('Kitas', 'Kita-Plätze', 'Kitaausbau')], (n, what) => ({
			text: `[Fulda] Onlinedienste nützen Eltern. Für ${what} hat der Rat ${n} Millionen Euro freigegeben.`,
			figures: []
		}));
	});
});
