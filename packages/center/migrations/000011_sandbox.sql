-- What a database holds: made-up data or real. It never holds both.
create table center_mode (
  id boolean primary key default true constraint center_mode_one_row check (id),
  mode text not null constraint center_mode_known check (mode in ('sandbox', 'live'))
);

-- How far the clock of a sandbox has been moved ahead of the real time: every replica goes by it.
create table sandbox_clock (
  id boolean primary key default true constraint sandbox_clock_one_row check (id),
  ahead_ms bigint not null constraint sandbox_clock_forward check (ahead_ms >= 0)
);
insert into sandbox_clock (ahead_ms) values (0);
