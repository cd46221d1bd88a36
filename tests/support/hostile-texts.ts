const towns = ['Bonn', 'Kiel', 'Aachen', 'Gera', 'Ulm', 'Trier', 'Jena', 'Emden', 'Fulda', 'Passau'];
const many = (count: number, of: (i: number) => string, between = ', ') =>
	Array.from({ length: count }, (_, i) => of(i)).join(between);

/**
 * Texts of any length that tempt one rule each to look over everything again for each of their words. No sentence of them
 * means anything.
 */
export const hostileTexts: Readonly<Record<string, (times: number) => string>> = {
	'asides before an amount': (n) =>
		`[Gera] ${'Anträge über kein selbst der Anteil der '.repeat(n)} 200.000 Euro für die E-Akte.`,
	'shares before an amount': (n) =>
		`[Gera] ${'sind, also selbst Mio. auf Gera entfallen '.repeat(n)} 200.000 Euro für die E-Akte.`,
	'grants before an amount': (n) =>
		`[Gera] ${'Zwei Bescheide, 2023 sonst dotiert, 5 Mio. '.repeat(n)} 200.000 Euro für die E-Akte.`,
	'givers before an amount': (n) =>
		`[Köln] ${'Von den Landesprogramm, die das Land dotierten Bund hat Hessen '.repeat(n)} 2 Millionen Euro für die E-Akte.`,
	'attributes before a noun': (n) => `[Hessen] Es sind 44 ${'online im Internet '.repeat(n)}Dienste.`,
	'makers before a participle': (n) =>
		`[Hessen] 12 Onlinedienste, ${'die Bremen für alle Länder aus Hamburg und '.repeat(n)}übernommen hat.`,
	'places before an ordinal': (n) =>
		`[Hessen] Im Kreis Fulda ${'im Kreis Fulda die '.repeat(n)}vierte Kommune nutzt das Portal.`,
	'files on paper': (n) => `[Hessen] 12 Ämter führen ${'Papierakten und Akten '.repeat(n)}digital.`,
	'examples before the service': (n) =>
		`[Hessen] ${'von Bauantrag bis Wohngeld und '.repeat(n)} 12 Kommunen nutzen das Bürgerportal.`,
	'deeds before their verb': (n) =>
		`[Hessen] 12 Ämter nutzen den Dienst, ${'Hunde und Autos und Gewerbe '.repeat(n)}anmelden.`,
	'a word of one letter': (n) => `[Hessen] 12 Kommunen nutzen den ${'a'.repeat(40 * n)}.`,
	'a word of hyphens': (n) => `[Hessen] 12 Kommunen nutzen den ${'Kleingarten-'.repeat(4 * n)}.`,
	'a service of hyphens': (n) => `[Hessen] 12 Kommunen nutzen den ${'Dienst-'.repeat(4 * n)}antrag.`,
	'a word of dots': (n) => `[Hessen] 12 Dienste hält ${'a.'.repeat(5 * n)}x bereit`,
	'a word of times': (n) => `[Hessen] 12 Dienste mehr als ${'fach'.repeat(5 * n)}`,
	'a sentence of counts and places': (n) =>
		`[Hessen] ${many(n / 4, (i) => `${5000 - i} Dienste sind es in Hamburg, Bayern bietet ${4000 - i} an`)}`,
	'a sentence of additions': (n) =>
		`[Hessen] ${many(n / 4, (i) => `hat ${3 + i} Dienste freigeschaltet, sodass jetzt ${300 + i} offenstehen`)}`,
	'a sentence of bare counts': (n) =>
		`[Hessen] 120 Dienste sind online. ${many(n / 4, (i) => `man steht bei ${300 + i}`)}`,
	'a list of places': (n) =>
		`[Hessen] ${many(n / 4, (i) => `In ${towns[i % 10]} sind ${i + 20} Dienste online.`, ' ')}`
};
