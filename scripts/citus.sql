-- Distributes a store over a Citus cluster. Run once, as its owner, after coursepack has made the tables and before they are large:
--   psql postgres://user@host/database -f scripts/citus.sql
-- Written from Citus' documentation and not run by us: see docs/report-models.md.
set search_path to coursepack;

-- Two statements of one actor are on one node, with their raw text: learners are judged where they are.
-- The unique index on (id, actor) has the distribution column in it, as Citus demands.
select create_distributed_table('statements', 'actor');
select create_distributed_table('raw', 'actor', colocate_with => 'statements');

-- Small, and needed everywhere.
select create_reference_table('actors');
select create_reference_table('places');
select create_reference_table('voidings');
select create_reference_table('sources');

-- refused and rivals stay on the coordinator: only loading writes them, and hardly anybody reads them.
