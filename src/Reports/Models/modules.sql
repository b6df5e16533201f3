-- Learner x module: done when each of its required items is; for modules without required items, when each item is.
with best as (
    select a.learner, a.unit, u.module, u.required, min(a.done_at) as done_at, sum(a.active_seconds) as active_seconds, max(a.score) as score,
           min(a.first_launch) as first_launch
    from attempts a
    join units u on u.unit = a.unit
    where u.unit >= 0
    group by a.learner, a.unit, u.module, u.required
), asked as (
    select module, count(*) filter (where required) as required, count(*) as items
    from units
    where unit >= 0
    group by module
)
select b.learner, b.module, min(b.first_launch) as first_launch, sum(b.active_seconds) as active_seconds, avg(b.score) as score,
       count(*) filter (where b.done_at is not null) as items_done,
       case when case when a.required > 0 then count(*) filter (where b.required and b.done_at is not null) = a.required
                      else count(*) filter (where b.done_at is not null) = a.items end
            then max(b.done_at) filter (where b.required or a.required = 0) end as done_at
from best b
join asked a on a.module = b.module
group by b.learner, b.module, a.required, a.items
