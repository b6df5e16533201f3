-- Every statement of the store, once: why it does not count, or as what it does. The first reason is the one.
select case when s.verb = 'voided' then 'voiding'
            when v.target is not null then 'voided'
            when s.happened > (select as_of from scope) then 'later'
            when t.place is null then 'elsewhere'
            when p.actor is null then 'unlisted'
            else t.level end as class,
       count(*) as statements
from statements s
left join targets t on t.place = s.place
left join people p on p.actor = s.actor
left join voided v on v.target = s.id
group by 1
