-- What a store holds. Times are UTC without a zone; seconds, scores (-1 to 1) are double precision. The same on DuckDB and PostgreSQL.

-- Where to go on in each source, and what came of it so far.
create table if not exists sources (
    name varchar primary key, place varchar, loaded timestamp,
    read bigint not null, fresh bigint not null, repeated bigint not null, refused bigint not null, voiding bigint not null);

-- Who learns. key: see LearnerKey.
create table if not exists actors (actor integer not null, key varchar not null, name varchar);

-- What statements are about, and what that is part of; ids of context activities one a line.
create table if not exists places (
    place integer not null, object varchar not null, parents varchar not null, groupings varchar not null,
    defined boolean not null, definition varchar);

-- One row a statement. happened: what counts; claimed: the timestamp as it came. faults: the bits of Fault.
create table if not exists statements (
    seq bigint not null, id uuid not null, happened timestamp not null, claimed timestamp not null, stored timestamp,
    actor integer not null, verb varchar not null, place integer not null, registration uuid,
    score double precision, success boolean, completion boolean, seconds double precision, response varchar,
    faults integer not null, digest bigint not null);

-- The statement as it came: what every verdict can be proven with.
create table if not exists raw (seq bigint not null, actor integer not null, json varchar /*compressed*/ not null);

-- Which statements are voided, since when, and by which one. The target may come later, or never.
create table if not exists voidings (target uuid not null, happened timestamp not null, seq bigint not null);

-- What came and is no statement.
create table if not exists refused (source varchar not null, loaded timestamp not null, reason varchar not null, text varchar not null);

-- Other statements under an id that is taken: the first one counts.
create table if not exists rivals (source varchar not null, loaded timestamp not null, id uuid not null, json varchar not null);
