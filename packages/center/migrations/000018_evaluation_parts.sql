-- The few sums of a month by which units and procedures are compared, and by which it is decided what of them may be
-- told. Kept in the same transactions as the cells: those hold a hundred counts a row, and all of a year's were read for nine.
create table evaluation_parts (
  cube text not null,
  -- Of the unit or the procedure; empty for the province.
  id text not null,
  starts_on date not null,
  received integer not null,
  in_time integer not null,
  late integer not null,
  undated integer not null,
  otherwise_done integer not null,
  took_working_days integer not null,
  rated integer not null,
  moved integer not null,
  moved_waiting integer not null,
  happened integer not null,
  constraint evaluation_parts_pkey primary key (cube, starts_on, id)
);

insert into evaluation_parts
select * from (
select cube, coalesce(key::jsonb ->> 0, ''), starts_on,
       coalesce((counts ->> 'received')::int, 0),
       coalesce((counts ->> 'finishedEarly')::int, 0) + coalesce((counts ->> 'finishedOnTime')::int, 0),
       coalesce((counts ->> 'finishedLate')::int, 0),
       coalesce((counts ->> 'finishedUndated')::int, 0),
       coalesce((counts ->> 'finishedAgain')::int, 0) + coalesce((counts ->> 'withdrawn')::int, 0)
         + coalesce((counts ->> 'stopped')::int, 0),
       coalesce((counts ->> 'tookWorkingDays')::int, 0),
       coalesce((counts ->> 'ratedVerySatisfied')::int, 0) + coalesce((counts ->> 'ratedSatisfied')::int, 0)
         + coalesce((counts ->> 'ratedNotSatisfied')::int, 0),
       coalesce((counts ->> 'moved')::int, 0),
       coalesce((counts ->> 'movedWaiting')::int, 0),
       (select coalesce(sum(value::int), 0)
          from jsonb_each_text(counts - array[
            'waiting', 'running', 'pausedSupplement', 'pausedPayment', 'pausedSuspension', 'runningOverdue',
            'pausedOverdue', 'ratedVerySatisfied', 'ratedSatisfied', 'ratedNotSatisfied', 'ratedRepeatedly',
            'moved', 'movedWaiting']))
  from evaluation_cells where cube in ('province', 'competent', 'receiving', 'procedure')
) as sums (cube, id, starts_on, received, in_time, late, undated, otherwise_done, took_working_days, rated, moved, moved_waiting, happened)
-- A month of due days alone comes to nought here.
 where rated <> 0 or moved <> 0 or moved_waiting <> 0 or happened <> 0;
