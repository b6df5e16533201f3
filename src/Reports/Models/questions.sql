-- Question x everybody's first answer. difficulty: the share of first answers that are right, so 1 is easy.
-- discrimination: point-biserial correlation of being right here with the share of right first answers to the other questions of
-- the same item; nothing where everybody is alike. seconds: the median.
with totals as (
    select learner, unit, sum(case when correct then 1 else 0 end) as correct, count(*) as questions
    from answers
    where correct is not null
    group by learner, unit
), judged as (
    select a.question, a.unit, a.seconds, a.answers, case when a.correct then 1.0 else 0.0 end as correct,
           case when t.questions > 1 then cast(t.correct - case when a.correct then 1 else 0 end as double precision) / (t.questions - 1) end as others
    from answers a
    join totals t on t.learner = a.learner and t.unit = a.unit
    where a.correct is not null
)
select question, unit, count(*) as learners, sum(answers) as answers, avg(correct) as difficulty,
       case when max(correct) > min(correct) and max(others) > min(others) then corr(correct, others) end as discrimination,
       percentile_cont(0.5) within group (order by seconds) as seconds
from judged
group by question, unit
