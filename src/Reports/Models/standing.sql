-- Learner x course, as far as they are.
-- required_done, items_done: of the course's items, each once. active_seconds: for each attempt the greatest of all visits, all
-- sessions, and what the course's own result tells; summed over attempts. score: the best that the course tells, else the mean
-- of the best scores of what can be passed and was tried. completed_at: the last time; first_completed_at: the first.
with per_attempt as (
    select learner, registration, min(first_launch) as started_at, max(last_activity) as last_activity, sum(statements) as statements,
           greatest(sum(visited), sum(sessions), coalesce(max(told) filter (where unit = -1), 0), sum(active_seconds) filter (where unit >= 0)) as active_seconds
    from attempts
    group by learner, registration
), per_learner as (
    select learner, min(started_at) as started_at, max(last_activity) as last_activity, sum(statements) as statements, sum(active_seconds) as active_seconds
    from per_attempt
    group by learner
), best as (
    select a.learner, a.unit, max(a.score) as score, min(a.done_at) as done_at
    from attempts a
    group by a.learner, a.unit
), items as (
    select b.learner,
           count(*) filter (where u.unit >= 0 and b.done_at is not null) as items_done,
           count(*) filter (where u.unit >= 0 and u.required and b.done_at is not null) as required_done,
           max(b.score) filter (where u.unit = -1) as course_score,
           avg(b.score) filter (where u.unit >= 0 and u.pass_mark is not null) as mean_score
    from best b
    join units u on u.unit = b.unit
    group by b.learner
), complete as (
    select learner, min(completed_at) as first_completed_at, max(completed_at) as completed_at, count(*) filter (where told_by = 'statement') as by_statement
    from completions
    group by learner
)
select p.learner, p.started_at, p.last_activity, p.statements, p.active_seconds, i.items_done, i.required_done,
       coalesce(i.course_score, i.mean_score) as score, c.first_completed_at, c.completed_at, coalesce(c.by_statement, 0) > 0 as by_statement
from per_learner p
join items i on i.learner = p.learner
left join complete c on c.learner = p.learner
