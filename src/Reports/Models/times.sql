-- Unit x active seconds of those who have done it, all their attempts together, until now.
with spent as (
    select a.learner, a.unit, sum(a.active_seconds) as seconds
    from attempts a
    where a.unit >= 0
    group by a.learner, a.unit
    having count(a.done_at) > 0
)
select unit, count(*) as learners,
       percentile_cont(0.1) within group (order by seconds) as p10,
       percentile_cont(0.25) within group (order by seconds) as p25,
       percentile_cont(0.5) within group (order by seconds) as p50,
       percentile_cont(0.75) within group (order by seconds) as p75,
       percentile_cont(0.9) within group (order by seconds) as p90
from spent
group by unit
