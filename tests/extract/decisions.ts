/** A sentence of our own, what it states, and the rule of counting (guide decision) that it stands for. */
export interface Case {
	rule: number;
	line: string;
	figures: string[];
}

const cases: [rule: number, line: string, ...figures: string[]][] = [
	[
		1,
		'[Sachsen] Mittlerweile bieten die Ämter 412 Onlinedienste an; vor zwei Jahren waren es 190.',
		'S 412 live total 14'
	],
	[
		1,
		'[Kreis Unna] Über das Portal lassen sich 96 Anträge stellen, ein Jahr zuvor lag die Zahl noch bei 41.',
		'S 96 live total 05978'
	],
	[1, '[Hessen] Statt bisher 30 nutzen nun 45 Kommunen das Verfahren.', 'A 45 live total 06'],
	[
		1,
		'[Thüringen] Von 12 auf 31 ist die Zahl der angeschlossenen Landratsämter gewachsen.',
		'A 31 live total 16'
	],
	[2, '[Niedersachsen] 400 Millionen Euro fließen in den Glasfaserausbau und in digitale Schulen.'],
	[
		2,
		'[Saarland] Für Breitband stehen 80 Millionen Euro bereit, weitere 12 Millionen Euro sind für die Digitalisierung der Rathäuser eingeplant.',
		'€ 12000000 announced total 10'
	],
	[
		3,
		'[Hamburg] Für die Digitalisierung der Verwaltung sieht der Haushalt 40 Millionen Euro pro Jahr vor.',
		'€ 40000000 announced total 02'
	],
	[
		3,
		'[Bremen] Der Senat plant für die Jahre 2024 und 2025 zusammen 18 Millionen Euro für digitale Bürgerdienste der Verwaltung ein.',
		'€ 18000000 announced total 04'
	],
	[
		4,
		'[Brandenburg] Im Doppelhaushalt sind 25 Mio. Euro für die OZG-Umsetzung veranschlagt.',
		'€ 25000000 announced total 12'
	],
	[
		4,
		'[Kreis Höxter] Der Kreis hat einen Förderbescheid über 350.000 Euro für sein digitales Bauamt erhalten.',
		'€ 350000 committed total 05762'
	],
	[
		4,
		'[Berlin] Für die E-Akte hat die Verwaltung bislang 31 Millionen Euro ausgegeben.',
		'€ 31000000 paid total 11'
	],
	[
		4,
		'[Rheinland-Pfalz] Ausgezahlt wurden bisher 2,4 Mio. Euro für kommunale Digitalprojekte.',
		'€ 2400000 paid total 07'
	],
	[5, '[Celle] Der Rat hat beschlossen, dem Zweckverband beizutreten.', 'A 1 planned added 03351006 implied'],
	[
		5,
		'[Iserlohn] Seit Montag ist die Stadt Iserlohn der d-NRW beigetreten.',
		'A 1 live added 05962024 implied'
	],
	[5, '[Nordrhein-Westfalen] Als 325. Kommune hat sich Hamm der d-NRW angeschlossen.', 'A 325 live total 05'],
	[
		6,
		'[Kreis Borken] Der Kreis und seine 17 Kommunen nutzen das Serviceportal gemeinsam.',
		'A 18 live total 05554 all'
	],
	[6, '[Kreis Borken] Acht Kommunen des Kreises nutzen das Serviceportal.', 'A 8 live total 05554'],
	[7, '[Baden-Württemberg] Mit der E-Akte arbeiten inzwischen 48 Landesbehörden.', 'A 48 live total 08'],
	[
		7,
		'[Hessen] An die Behördennummer 115 sind mittlerweile 97 Kommunen angeschlossen.',
		'A 97 live total 06'
	],
	[8, '[Bund] 575 Verwaltungsleistungen müssen laut Onlinezugangsgesetz digital angeboten werden.'],
	[
		8,
		'[Sachsen-Anhalt] Bis Ende 2023 will das Land 250 Leistungen online anbieten.',
		'S 250 planned total 15 target 2023'
	],
	[9, '[Bayern] In mindestens einer Kommune sind 310 Leistungen verfügbar.', 'S 310 live total 09 some'],
	[9, '[Hamburg] 270 Onlinedienste stehen flächendeckend bereit.', 'S 270 live total 02 all'],
	[
		10,
		'[Berlin] Das Portal umfasst jetzt 320 Dienstleistungen, 45 davon sind neu.',
		'S 320 live total 11',
		'S 45 live added 11'
	],
	[11, '[Bremen] Rund 60 Prozent der Leistungen sind online.'],
	[11, '[Thüringen] Drei Viertel der Kommunen nutzen den Dienst.'],
	[12, '[Kiel] Über 45.000 Nutzerkonten, 12.000 Anträge und 300 Sensoren zählt die Stadt.'],
	[12, '[Nürnberg] Die App verzeichnet 25.000 Downloads und täglich 1.200 Zugriffe.'],
	[13, '[Bonn] Die Stadt bietet 140 Onlinedienste an.', 'S 140 live total 05314000'],
	[
		14,
		'[Bremen] Der in Bremen entwickelte Dienst wird bundesweit von 85 Jugendämtern eingesetzt.',
		'A 85 live total DE lead 04'
	],
	[
		14,
		'[Niedersachsen] Den unter Federführung Niedersachsens entwickelten Onlinedienst nutzen bereits 60 Gesundheitsämter.',
		'A 60 live total DE lead 03'
	],
	[
		16,
		'[Dresden] Für das Smart-City-Projekt erhält die Stadt 7,5 Millionen Euro vom Bund.',
		'€ 7500000 announced total 14612000'
	],
	[16, '[Bayern] 90 Millionen Euro gibt der Freistaat für das Gigabitnetz aus.'],
	[
		17,
		'[Oldenburg] Das Vorhaben „Digitales Rathaus“ wird vom Land mit 420.000 Euro gefördert.',
		'€ 420000 committed total 03403000'
	],
	[
		17,
		'[Hessen] Für das Programm Starke Heimat stellt das Land 16 Millionen Euro bereit.',
		'€ 16000000 announced total 06'
	],
	[
		17,
		'[Saarland] In digitale Verwaltungsdienste hat das Land bisher 9 Millionen Euro investiert.',
		'€ 9000000 paid total 10'
	],
	[
		18,
		'[Bayern] In der dritten Förderrunde des Programms Digitales Rathaus wurden 2,1 Millionen Euro bewilligt.',
		'€ 2100000 committed added 09'
	],
	[
		18,
		'[Berlin] Statt 32,2 Millionen Euro stehen für die Digitalisierung der Verwaltung nur noch 18,2 Millionen Euro bereit.',
		'€ 18200000 announced total 11'
	],
	[18, '[Brandenburg] 50 Millionen Euro wären nach Ansicht der Kommunen für die OZG-Umsetzung nötig.'],
	[19, '[Bayern] 165 Gemeinden bekommen Geld aus dem Programm Digitales Rathaus.'],
	[
		20,
		'[Hessen] 540 Leistungen sind in Hessen online, Bayern kommt auf 610.',
		'S 540 live total 06',
		'S 610 live total 09'
	],
	[
		20,
		'[OZG] Je 197 Leistungen sind in Brandenburg, Nordrhein-Westfalen und Sachsen online.',
		'S 197 live total 12',
		'S 197 live total 05',
		'S 197 live total 14'
	],
	[
		21,
		'[Schleswig-Holstein] Den in Kiel entwickelten Wohngelddienst nutzen in Niedersachsen bereits 120 Wohngeldstellen.',
		'A 120 live total 03 lead 01'
	],
	[22, '[Hamburg] Der Dienst ist in elf Ländern im Einsatz.'],
	[23, '[Bremen] 137 der 575 OZG-Leistungen sind online verfügbar.', 'S 137 live total 04'],
	[23, '[Saarland] Das Verfahren nutzen 40 von 52 Kommunen.', 'A 40 live total 10 some'],
	[
		24,
		'[Thüringen] Angeschlossen sind elf Landesbehörden, neun Landkreise und 87 Gemeinden.',
		'A 11 live total 16',
		'A 9 live total 16',
		'A 87 live total 16'
	],
	[
		24,
		'[Berlin] 15 Behörden sind an das System angebunden, nur zwei nutzen es.',
		'A 15 live total 11',
		'A 2 live total 11'
	],
	[
		25,
		'[Kreis Stade] Als dritter Landkreis in Niedersachsen bietet Stade den digitalen Bauantrag an.',
		'A 3 live total 03'
	],
	[26, '[Kreis Gütersloh] Der Kreis Gütersloh nimmt Bauanträge ab sofort digital entgegen.'],
	[27, '[Sachsen] 120 Leistungen sind derzeit in Umsetzung.', 'S 120 rollout total 14'],
	[27, '[Rheinland-Pfalz] Weitere 35 Kommunen werden derzeit angebunden.', 'A 35 rollout total 07'],
	[27, '[Hessen] 24 Städte haben ihre Teilnahme an der Plattform zugesagt.', 'A 24 planned added 06'],
	[
		28,
		'[Kassel] Das Portal informiert über 480 Leistungen der Stadt, meist stehen dort nur Formulare zum Herunterladen.'
	],
	[29, '[Potsdam] Die Stadt hat 75 Verwaltungsleistungen digitalisiert.', 'S 75 live total 12054000'],
	[30, '[Hessen] Einige Dutzend Kommunen nutzen bereits den Dienst, zahlreiche weitere wollen folgen.'],
	[
		30,
		'[Niedersachsen] Zwischen 40 und 50 Kommunen setzen die Software ein.',
		'A 40–50 at_least live total 03'
	],
	[
		31,
		'[Bayern] Das Programm Digitales Rathaus hat ein Volumen von rund 43 Millionen Euro.',
		'€ 43000000 approx announced total 09'
	],
	[33, '[Leipzig] 88 digitale Angebote hält das Rathaus bereit.', 'S 88 live total 14713000'],
	[
		35,
		'[Schleswig-Holstein] Das Land stockt das Förderprogramm für digitale Kommunen um 5 Millionen Euro auf.',
		'€ 5000000 announced added 01'
	],
	[
		35,
		'[Hessen] Für die digitale Verwaltung sind 30 Millionen Euro vorgesehen, davon 10 Millionen im Jahr 2024.',
		'€ 30000000 announced total 06',
		'€ 10000000 announced added 06'
	],
	[
		36,
		'[Bremen] Für die E-Akte stehen 6 Millionen Euro bereit, der Vertrag mit dem Dienstleister ist unterzeichnet.',
		'€ 6000000 committed total 04'
	],
	[
		37,
		'[Kreis Viersen] Fünf Kommunen sowie der Kreis Viersen nutzen die Plattform gemeinsam.',
		'A 6 live total 05166'
	],
	[38, '[Saarland] Sechs Kommunen erproben derzeit den digitalen Bauantrag.', 'A 6 rollout total 10'],
	[
		38,
		'[Saarland] In drei Pilotkommunen können Bürger den Bauantrag bereits online stellen.',
		'A 3 live total 10'
	],
	[
		40,
		'[Bund] 115 Leistungen sind online, 29 davon reine Bundesleistungen.',
		'S 115 live total DE',
		'S 29 live total DE'
	],
	[
		41,
		'[Sachsen] Im Haushalt sind 55 Millionen Euro für die Landes-IT eingestellt.',
		'€ 55000000 announced total 14'
	],
	[42, '[Hessen] Sämtliche 21 Landkreise sind an die Plattform angeschlossen.', 'A 21 live total 06 all'],
	[
		43,
		'[Brandenburg] Ein halbes Dutzend Kommunen arbeitet schon mit dem Portal.',
		'A 6 approx live total 12'
	],
	[
		44,
		'[Ulm] Mit 8 Millionen Euro fördert der Bund das Smart-City-Projekt, zu dem auch Sensoren und WLAN gehören.',
		'€ 8000000 committed total 08421000'
	],
	[45, '[Saarland] Das Saarland tritt der d-NRW bei.', 'A 1 planned added 10 implied'],
	[
		46,
		'[Trier] Der Bund fördert das Projekt Smart City mit 11 Millionen Euro.',
		'€ 11000000 committed total 07211000'
	],
	[47, '[Amt Peitz] Das Amt Peitz tritt dem Zweckverband bei.', 'A 1 planned added 12071 implied'],
	[
		48,
		'[Bremen] Von rund 600 Leistungen laut OZG sind 210 online verfügbar.',
		'S 210 approx live total 04'.replace(' approx', '')
	],
	[
		49,
		'[OZG] Flächendeckend verfügbar sind in Hamburg 290 Leistungen, in Bremen 250 und in Berlin 230.',
		'S 290 live total 02 all',
		'S 250 live total 04 all',
		'S 230 live total 11 all'
	],
	// More ways to say it.
	[
		10,
		'[Brandenburg] Inzwischen sind 650 digitale Dienste online. Davon sind 120 erst in diesem Jahr hinzugekommen.',
		'S 650 live total 12',
		'S 120 live added 12'
	],
	[
		10,
		'[Mannheim] Bürgerinnen und Bürger können inzwischen 210 Anliegen bequem von zu Hause aus erledigen.',
		'S 210 live total 08222000'
	],
	[
		10,
		'[Würzburg] Mit 188 Online-Diensten liegt die Stadt in Bayern weit vorn.',
		'S 188 live total 09663000'
	],
	[10, '[Rostock] Das Angebot wächst auf 130 Onlinedienste.', 'S 130 live total 13003000'],
	[
		10,
		'[Freiburg] Die Stadtverwaltung hat ihr Angebot um 25 neue Onlinedienste erweitert.',
		'S 25 live added 08311000'
	],
	[
		10,
		'[Bielefeld] Im Serviceportal der Stadt finden sich über 150 Dienstleistungen.',
		'S 150 at_least live total 05711000'
	],
	[
		8,
		'[Mainz] Bis zum Jahresende sollen 60 weitere Anträge digital gestellt werden können.',
		'S 60 planned added 07315000 target 2025'
	],
	[
		8,
		'[Lübeck] Geplant ist, bis 2027 insgesamt 300 Verwaltungsleistungen digital anzubieten.',
		'S 300 planned total 01003000 target 2027'
	],
	[24, '[Sachsen] Die Software ist in 64 Kommunen im Einsatz.', 'A 64 live total 14'],
	[
		24,
		'[Bayern] Mehr als 900 Gemeinden setzen auf das Bürgerservice-Portal.',
		'A 900 at_least live total 09'
	],
	[
		24,
		'[Hessen] Der Kreis der Nutzer wächst: 112 Kommunen haben sich der Plattform civento angeschlossen, 30 weitere wollen in diesem Jahr folgen.',
		'A 112 live total 06',
		'A 30 planned added 06 target 2025'
	],
	[24, '[Rheinland-Pfalz] Im Land waren 24 Kreise zur Konferenz eingeladen.'],
	[
		24,
		'[Baden-Württemberg] Landesweit gibt es 1.101 Gemeinden, von denen 420 an service-bw angeschlossen sind.',
		'A 420 live total 08'
	],
	[
		24,
		'[Niedersachsen] Dem Verbund gehören 34 Landkreise und 210 Gemeinden an.',
		'A 34 live total 03',
		'A 210 live total 03'
	],
	[
		17,
		'[Sachsen-Anhalt] Das Kabinett hat 12,5 Millionen Euro für die Einführung der elektronischen Akte in den Behörden freigegeben.',
		'€ 12500000 committed total 15'
	],
	[
		17,
		'[Kreis Steinfurt] 1,2 Millionen Euro investiert der Kreis in den kommenden Jahren in digitale Verwaltungsdienste.',
		'€ 1200000 announced total 05566'
	],
	[
		17,
		'[Thüringen] Minister Maier überreichte Zuwendungsbescheide in Höhe von insgesamt 3,4 Millionen Euro für kommunales E-Government.',
		'€ 3400000 committed total 16'
	],
	[
		17,
		'[Bund] Drei Milliarden Euro stellt der Bund für die Umsetzung des Onlinezugangsgesetzes bereit.',
		'€ 3000000000 announced total DE'
	],
	[12, '[Bonn] Die Umstellung auf die E-Akte spart der Verwaltung jährlich 2 Millionen Euro.'],
	[12, '[Köln] Der neue Reisepass kostet 70 Euro, das Bußgeld bis zu 10.000 Euro.'],
	[12, '[Wien] Die Stadt Wien bietet 200 digitale Amtswege an.'],
	[12, '[Essen] Beim Digitaltag stellten 40 Kommunen ihre Projekte vor.'],
	[5, '[Lemgo] Die Stadt prüft noch, ob sie der Genossenschaft beitritt.'],
	[5, '[Bocholt] Der Rat lehnte einen Beitritt zum Zweckverband ab.']
];

/** One sentence or more for each rule of counting. */
export const decisions: Case[] = cases.map(([rule, line, ...figures]) => ({ rule, line, figures }));
