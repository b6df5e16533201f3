-- Learner x completion of the course: each attempt whose own statement says so, and each time that all required items
-- have been done once more, in whatever attempts: the nth time is when the last of them was done for the nth time.
with done as (
    select a.learner, a.unit, a.done_at, row_number() over (partition by a.learner, a.unit order by a.done_at, a.registration) as round
    from attempts a
    join units u on u.unit = a.unit
    where u.required and u.unit >= 0 and a.done_at is not null
)
select learner, done_at as completed_at, 'statement' as told_by
from attempts
where unit = -1 and done_at is not null
union all
select learner, max(done_at), 'items'
from done
group by learner, round
having count(*) = (select count(*) from units where required and unit >= 0)
