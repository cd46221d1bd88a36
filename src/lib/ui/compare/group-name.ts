import { m } from '#lib/i18n/paraglide/messages.js';
import type { PeerGroup } from '#lib/places/peer-groups.ts';

/** What Länder that are compared among themselves are called together. */
export const groupName = (group: PeerGroup): string =>
	({
		all: m.compare_group_all,
		city: m.compare_group_city,
		west: m.compare_group_west,
		east: m.compare_group_east,
		large: m.compare_group_large,
		middle: m.compare_group_middle,
		small: m.compare_group_small
	})[group]();
