import { CompiledQuery } from "kysely";
import type { Migration } from "../../storage/migrate.ts";

/**
 * Articles and what was found in them. Three layers, each made anew from the one before:
 * what was read (articles, origins, files, versions, queue), what the analysis found in each alone (analyses, bands, places), and what
 * was joined, window by window (windows and all tables with a column of that name; actors are the sum of their parts).
 */
const tables = [
  // What was read. An origin is a document of a file; several may be one article.
  `create table corpus_articles (n {serial}, id text not null unique, hash text not null, text text not null, record text not null, version {int} not null)`,
  `create table corpus_origins (path text not null, part text not null, n {int} not null, primary key (path, part))`,
  `create index corpus_origins_n on corpus_origins (n)`,
  `create table corpus_files (path text primary key, signature text not null, refused text not null, notes text not null)`,
  `create table corpus_versions (id text not null, version {int} not null, hash text not null, text text not null, record text not null, until text not null, primary key (id, version))`,
  `create table corpus_queue (n {int} primary key)`,
  // What the analysis found in each article alone.
  `create table corpus_analyses (n {int} primary key, analyser text not null, place text not null, shingles {int} not null, signature {blob} not null, body {blob} not null)`,
  `create index corpus_analyses_place on corpus_analyses (place)`,
  `create index corpus_analyses_analyser on corpus_analyses (analyser)`,
  `create table corpus_bands (band {int} not null, n {int} not null, primary key (band, n))`,
  `create index corpus_bands_n on corpus_bands (n)`,
  `create table corpus_places (place text primary key, articles {int} not null, changes {int} not null)`,
  // What was joined.
  `create table corpus_windows (span text primary key, joined {int} not null, version text not null, summary {blob} not null)`,
  `create table corpus_joined (n {int} primary key, span text not null, id text not null, title text, outlet text, languages text not null, published_from text, published_to text, same text not null, translation_of text, light text not null, body {blob} not null)`,
  `create index corpus_joined_span on corpus_joined (span)`,
  `create index corpus_joined_translation on corpus_joined (translation_of)`,
  `create table corpus_entries (e {serial}, span text not null, id text not null, kind {int} not null, day_from text not null, day_to text not null, weight {int} not null, outlets text not null, languages text not null, body text not null)`,
  `create index corpus_entries_span on corpus_entries (span)`,
  `create index corpus_entries_day on corpus_entries (kind, day_from)`,
  `create index corpus_entries_weight on corpus_entries (kind, weight)`,
  `create table corpus_entry_actors (actor text not null, kind {int} not null, weight {int} not null, e {int} not null, span text not null, primary key (actor, kind, weight, e))`,
  `create index corpus_entry_actors_span on corpus_entry_actors (span)`,
  `create table corpus_entry_days (day text not null, e {int} not null, span text not null, primary key (day, e))`,
  `create index corpus_entry_days_span on corpus_entry_days (span)`,
  `create table corpus_stances (actor text, target text not null, outlet text, rank {int} not null, id text not null, span text not null, body text not null)`,
  `create index corpus_stances_actor on corpus_stances (actor, rank)`,
  `create index corpus_stances_target on corpus_stances (target, rank)`,
  `create index corpus_stances_outlet on corpus_stances (outlet, rank)`,
  `create index corpus_stances_span on corpus_stances (span)`,
  `create table corpus_voices (actor text not null, day text not null, n {int} not null, span text not null, primary key (actor, day, n))`,
  `create index corpus_voices_span on corpus_voices (span)`,
  `create table corpus_days (day text not null, span text not null, articles {int} not null, primary key (day, span))`,
  `create index corpus_days_span on corpus_days (span)`,
  `create table corpus_actor_parts (actor text not null, span text not null, mentions {int} not null, body text not null, primary key (actor, span))`,
  `create index corpus_actor_parts_span on corpus_actor_parts (span)`,
  `create table corpus_actors (actor text primary key, mentions {int} not null, speaks_for text, body text not null)`,
  `create index corpus_actors_mentions on corpus_actors (mentions)`,
  `create index corpus_actors_speaks_for on corpus_actors (speaks_for)`,
  `create table corpus_names (word text not null, actor text not null, primary key (word, actor))`,
  `create index corpus_names_actor on corpus_names (actor)`,
  `create table corpus_changed_actors (actor text primary key)`,
];

const searchable = {
  sqlite: [
    `create virtual table corpus_search using fts5(title, body, outlet, lang, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
    `create virtual table corpus_search_words using fts5vocab(corpus_search, row)`,
    `create virtual table corpus_entry_words using fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', detail=none)`,
  ],
  postgres: [
    `create table corpus_search (n bigint primary key, words tsvector not null)`,
    `create index corpus_search_words on corpus_search using gin (words)`,
    `create table corpus_entry_words (e bigint primary key, words tsvector not null)`,
    `create index corpus_entry_words_words on corpus_entry_words using gin (words)`,
  ],
};

export const migrations: readonly Migration[] = [
  {
    name: "001-corpus",
    up: async (schema, kind) => {
      const types: Readonly<Record<string, string>> =
        kind === "sqlite"
          ? { serial: "integer primary key autoincrement", int: "integer", blob: "blob" }
          : { serial: "bigint generated by default as identity primary key", int: "bigint", blob: "bytea" };
      // Strings are ordered by their bytes: the ranges of places are prefixes.
      const ordered = (statement: string) =>
        kind === "sqlite" ? statement : statement.replace(/\btext\b(?! text)(?= not null| primary key|[,)])/gu, `text collate "C"`);
      for (const statement of [...tables, ...searchable[kind]]) {
        const written = ordered(statement).replace(/\{(?<type>\w+)\}/gu, (_, type: string) => types[type] ?? type);
        await schema.executeQuery(CompiledQuery.raw(written));
      }
    },
  },
];
