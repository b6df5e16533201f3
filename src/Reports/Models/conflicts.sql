-- What contradicts something, or cannot be. One row each, with the learner, the unit, the moment and a number that tells how much.
with faulty as (
    select * from counted where faults <> 0
), visits as (
    select learner, unit, id, happened, date_part('epoch', happened) - seconds as begun,
           lag(date_part('epoch', happened)) over (partition by learner order by happened, seq) as ended_before
    from counted
    where verb = 'experienced' and seconds > 0
), around as (
    select learner, registration, sum(visited) as visited, max(visits_to) - min(visits_from) as passed, max(last_activity) as happened
    from attempts
    group by learner, registration
), unlisted as (
    select s.actor, count(*) as statements, max(s.happened) as happened
    from statements s
    join targets t on t.place = s.place
    where s.verb <> 'voided' and s.happened <= (select as_of from scope) and not exists (select 1 from people p where p.actor = s.actor)
    group by s.actor
)
select 'clock-ahead' as kind, learner, unit, claimed as happened, date_part('epoch', claimed) - date_part('epoch', stored) as amount, id, cast(null as varchar) as detail
from faulty where (faults & 1) <> 0
union all
select 'negative-duration', learner, unit, happened, null, id, null from faulty where (faults & 2) <> 0
union all
select 'unreadable-duration', learner, unit, happened, null, id, null from faulty where (faults & 4) <> 0
union all
select 'absurd-duration', learner, unit, happened, null, id, null from faulty where (faults & 8) <> 0
union all
select 'score-out-of-range', learner, unit, happened, null, id, null from faulty where (faults & 16) <> 0
union all
select 'overlapping-visits', learner, unit, happened, ended_before - begun, id, null from visits where ended_before - begun > 1
union all
select 'more-time-than-passed', learner, -1, happened, visited - passed, null, cast(registration as varchar) from around where visited - passed > 60
union all
select 'passed-then-failed', learner, unit, failed_at, date_part('epoch', failed_at) - date_part('epoch', passed_at), null, cast(registration as varchar)
from attempts where failed_at > passed_at
union all
select 'completed-twice', learner, unit, last_activity, completions, null, cast(registration as varchar) from attempts where completions > 1
union all
select 'answered-after-the-end', a.learner, a.unit, a.last_answer, date_part('epoch', a.last_answer) - date_part('epoch', a.last_result), null, cast(a.registration as varchar)
from attempts a join units u on u.unit = a.unit
where u.kind in ('quiz', 'exam') and a.done_at is not null and a.last_answer > a.last_result
union all
select 'passed-below-the-mark', a.learner, a.unit, a.passed_at, a.passed_score, null, cast(a.registration as varchar)
from attempts a join units u on u.unit = a.unit
where a.passed_score < u.pass_mark - 0.00005
union all
select 'unknown-activity', null, null, max(c.happened), count(*), null, p.object
from counted c join places p on p.place = c.place
where c.level = 'unknown'
group by p.object
union all
select 'unknown-learner', null, null, u.happened, u.statements, null, a.key
from unlisted u join actors a on a.actor = u.actor
union all
select 'same-id', null, null, r.loaded, null, r.id, r.source from rivals r
