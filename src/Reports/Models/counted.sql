-- The statements that count: of this course, of these learners, until this moment, not voided until then.
select s.seq, s.id, s.happened, s.claimed, s.stored, p.learner, s.verb, s.place, t.level, t.unit, t.question, t.launch,
       s.registration, s.score, s.success, s.completion, s.seconds, s.response, s.faults
from statements s
join targets t on t.place = s.place
join people p on p.actor = s.actor
where s.verb <> 'voided'
  and s.happened <= (select as_of from scope)
  and not exists (select 1 from voided v where v.target = s.id)
