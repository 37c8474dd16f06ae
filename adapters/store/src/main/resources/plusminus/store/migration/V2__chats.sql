-- Since_at is when the interview's clock began to run; empty while it stands. Due_at is when somebody looks at it though
-- nothing was said.
ALTER TABLE interview ADD COLUMN since_at bigint;
ALTER TABLE interview ADD COLUMN due_at bigint;
-- One interview at a time is open in a conversation.
CREATE UNIQUE INDEX interview_open ON interview (conversation) WHERE status IN ('open', 'paused');
CREATE INDEX interview_due ON interview (due_at) WHERE due_at IS NOT NULL;

-- When somebody was last looking after the interviews: the time since then is given back to their clocks.
CREATE TABLE pulse (
  id integer NOT NULL PRIMARY KEY,
  at bigint NOT NULL
);

-- Target is the message that is edited or deleted; interview and turn are what a message has become a part of.
-- Done is 1 for what was dealt with and 2 for what was set aside.
ALTER TABLE inbox ADD COLUMN target text;
ALTER TABLE inbox ADD COLUMN interview text;
ALTER TABLE inbox ADD COLUMN turn integer;
CREATE INDEX inbox_open ON inbox (conversation) WHERE done = 0;
CREATE INDEX inbox_turn ON inbox (interview, turn);

-- Posted holds the platform's ids of the messages that the words became, joined by commas.
ALTER TABLE outbox ADD COLUMN posted text;
CREATE INDEX outbox_open ON outbox (conversation) WHERE sent_at IS NULL;
