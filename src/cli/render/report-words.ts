/*
 * The words that a report says besides its page, each from its own file: all words of the site together are 1,400 files, which took
 * a command three seconds of processor to load.
 */
export { about_added } from '#lib/i18n/paraglide/messages/about_added.js';
export { about_conflict } from '#lib/i18n/paraglide/messages/about_conflict.js';
export { about_funding } from '#lib/i18n/paraglide/messages/about_funding.js';
export { about_h1 } from '#lib/i18n/paraglide/messages/about_h1.js';
export { about_level } from '#lib/i18n/paraglide/messages/about_level.js';
export { about_missing } from '#lib/i18n/paraglide/messages/about_missing.js';
export { about_nationwide } from '#lib/i18n/paraglide/messages/about_nationwide.js';
export { about_ranks } from '#lib/i18n/paraglide/messages/about_ranks.js';
export { about_series } from '#lib/i18n/paraglide/messages/about_series.js';
export { about_undated } from '#lib/i18n/paraglide/messages/about_undated.js';
export { cite_no_date } from '#lib/i18n/paraglide/messages/cite_no_date.js';
export { method_bound } from '#lib/i18n/paraglide/messages/method_bound.js';
export { method_coverage } from '#lib/i18n/paraglide/messages/method_coverage.js';
export { method_reading } from '#lib/i18n/paraglide/messages/method_reading.js';
export { method_stage } from '#lib/i18n/paraglide/messages/method_stage.js';
export { profile_contents } from '#lib/i18n/paraglide/messages/profile_contents.js';
export { report_method_more } from '#lib/i18n/paraglide/messages/report_method_more.js';
export { source_line } from '#lib/i18n/paraglide/messages/source_line.js';
export { sources_h1 } from '#lib/i18n/paraglide/messages/sources_h1.js';
