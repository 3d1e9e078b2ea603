-- What assistants did, by time alone, by tool, and what did not go well, whoever's it is: the receipts' own indexes begin
-- with the shopper.
create index tool_calls_by_moment on tool_calls (occurred_at desc);
create index tool_calls_by_tool on tool_calls (tool, occurred_at desc);
create index tool_calls_by_trouble on tool_calls (outcome, occurred_at desc) where outcome <> 'succeeded';
