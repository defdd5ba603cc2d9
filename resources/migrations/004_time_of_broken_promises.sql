-- Where the time of a promise to resolve went that was not kept: a list of milliseconds, in the
-- order of handoff::Spent with the hours outside opening hours last; NULL where it was kept.
ALTER TABLE ticket ADD COLUMN time_went TEXT;
