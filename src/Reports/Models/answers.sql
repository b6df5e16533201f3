-- Learner x question: the first answer, whichever attempt it is from, and how many there are.
select learner, question, unit, response, correct, seconds, answers
from (
    select learner, question, unit, response, success as correct, seconds,
           row_number() over (partition by learner, question order by happened, seq) as place,
           count(*) over (partition by learner, question) as answers
    from counted
    where verb = 'answered' and question is not null
) answer
where place = 1
