-- What a report puts beside the store before it asks: temporary, and filled by ReportScope.
drop table if exists scope;
create temp table scope as select {as_of} as as_of;

-- What is voided until then.
drop table if exists voided;
create temp table voided as select distinct target from voidings where happened <= (select as_of from scope);

-- Everything that can be completed. unit: 0 and up are the items in order, -1 the course, -2 and down its modules.
-- pass_mark: to be done, it has to be passed. place_in_order: of items, among themselves.
drop table if exists units;
create temp table units (unit integer not null, module integer, kind varchar not null, iri varchar not null, title varchar not null, minutes double precision, required boolean not null, pass_mark double precision);

-- Which places belong to the course, and to what of it. level: course, module, item, part (of an item, such as a question), unknown.
-- launch: under the id that the LMS launched it by.
drop table if exists targets;
create temp table targets (place integer not null, level varchar not null, unit integer, question integer, launch boolean not null);

-- Whose statements count. Several actors may be one learner.
drop table if exists people;
create temp table people (actor integer not null, learner integer not null);
