-- Unit x how many learners started it, did it, and came at least so far: to this item, or to any behind it.
with furthest as (
    select learner, max(unit) as unit
    from attempts
    where unit >= 0
    group by learner
), met as (
    select unit, count(distinct learner) as started, count(distinct learner) filter (where done_at is not null) as done
    from attempts
    group by unit
), ends as (
    select unit, count(*) as learners
    from furthest
    group by unit
)
select u.unit, coalesce(m.started, 0) as started, coalesce(m.done, 0) as done,
       (select coalesce(sum(e.learners), 0) from ends e where e.unit >= u.unit) as reached
from units u
left join met m on m.unit = u.unit
where u.unit >= 0
