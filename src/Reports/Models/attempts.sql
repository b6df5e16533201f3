-- Learner x unit x attempt. An attempt is what has one registration; statements without one are one attempt.
-- first_launch, last_activity: of any statement about the unit or a part of it.
-- completed_at, passed_at: the first statement that says so; failed_at: the last. LMSs say "satisfied" and "waived" (cmi5 9.3).
-- done_at: passed_at where there is something to pass, else completed_at.
-- score: the best, -1 to 1. tries: how often a result was told.
-- visited: seconds of all visits ("experienced"), each of which tells of its own time only.
-- told: seconds as results tell them, of all visits so far; sessions: the sum of what "terminated" tells, each of its own session.
-- active_seconds: the greater of visited and told, never their sum. visits_from, visits_to: epoch seconds around all visits.
with said as (
    select c.*, c.level <> 'part' as whole,
           date_part('epoch', c.happened) as moment
    from counted c
    where c.unit is not null
), attempt as (
    select learner, unit, registration,
           min(happened) as first_launch,
           max(happened) as last_activity,
           min(happened) filter (where whole and (verb in ('completed', 'passed', 'satisfied', 'waived') or completion)) as completed_at,
           min(happened) filter (where whole and (verb in ('passed', 'satisfied', 'waived') or success)) as passed_at,
           max(happened) filter (where whole and (verb = 'failed' or not success)) as failed_at,
           max(score) filter (where whole) as score,
           min(score) filter (where whole and verb = 'passed') as passed_score,
           count(*) filter (where whole and verb in ('passed', 'failed') and not launch) as own_tries,
           count(*) filter (where whole and verb in ('passed', 'failed') and launch) as launch_tries,
           count(*) filter (where whole and verb = 'completed' and not launch) as own_completions,
           count(*) filter (where whole and verb = 'completed' and launch) as launch_completions,
           coalesce(sum(seconds) filter (where verb = 'experienced'), 0) as visited,
           coalesce(max(seconds) filter (where whole and verb in ('completed', 'passed', 'failed')), 0) as told,
           coalesce(sum(seconds) filter (where verb = 'terminated'), 0) as sessions,
           min(moment - seconds) filter (where verb = 'experienced') as visits_from,
           max(moment) filter (where verb = 'experienced' and seconds is not null) as visits_to,
           max(happened) filter (where verb = 'answered') as last_answer,
           max(happened) filter (where whole and verb in ('completed', 'passed', 'failed')) as last_result,
           count(*) as statements
    from said
    group by learner, unit, registration
)
select a.learner, a.unit, a.registration,
       row_number() over (partition by a.learner, a.unit order by a.first_launch, a.registration) as attempt,
       a.first_launch, a.last_activity, a.completed_at, a.passed_at, a.failed_at,
       case when u.pass_mark is not null then a.passed_at else a.completed_at end as done_at,
       a.score, a.passed_score,
       case when a.own_tries > 0 then a.own_tries else a.launch_tries end as tries,
       case when a.own_completions > a.launch_completions then a.own_completions else a.launch_completions end as completions,
       a.visited, a.told, a.sessions, case when a.visited > a.told then a.visited else a.told end as active_seconds,
       a.visits_from, a.visits_to, a.last_answer, a.last_result, a.statements
from attempt a
join units u on u.unit = a.unit
