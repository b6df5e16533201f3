-- Question x response of the first answers: what else they take it for.
select question, response, correct, count(*) as learners
from answers
group by question, response, correct
