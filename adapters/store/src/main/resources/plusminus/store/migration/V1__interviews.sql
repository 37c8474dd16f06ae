-- SQLite and PostgreSQL both understand this. Times are milliseconds since 1970 where the name ends in _at and
-- milliseconds on the interview's clock where it is clock. Columns named data, state and move hold JSON, whose member v
-- is its version.

CREATE TABLE person (
  id text NOT NULL PRIMARY KEY
);

CREATE TABLE account (
  platform text NOT NULL,
  workspace text NOT NULL,
  user_id text NOT NULL,
  person text NOT NULL REFERENCES person (id),
  PRIMARY KEY (platform, workspace, user_id)
);
CREATE INDEX account_person ON account (person);

CREATE TABLE space (
  id text NOT NULL PRIMARY KEY,
  platform text NOT NULL,
  workspace text NOT NULL,
  settings text NOT NULL,
  UNIQUE (platform, workspace)
);

-- Questions, prompts and rubrics as they were when an interview was started with them.
CREATE TABLE text (
  hash text NOT NULL PRIMARY KEY,
  kind text NOT NULL,
  name text NOT NULL,
  body text NOT NULL
);

-- Where each interview stands. A commit raises epoch and names the one it was made on, so that the slower of two is refused.
CREATE TABLE interview (
  id text NOT NULL PRIMARY KEY,
  conversation text NOT NULL,
  space text NOT NULL REFERENCES space (id),
  question text NOT NULL,
  title text NOT NULL,
  level text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'paused', 'closed')),
  epoch bigint NOT NULL,
  state text NOT NULL,
  created_at bigint NOT NULL,
  changed_at bigint NOT NULL
);
CREATE INDEX interview_conversation ON interview (conversation, status);
CREATE INDEX interview_changed ON interview (changed_at);

CREATE TABLE seat (
  interview text NOT NULL REFERENCES interview (id),
  number integer NOT NULL,
  person text NOT NULL REFERENCES person (id),
  name text NOT NULL,
  role text NOT NULL,
  level text NOT NULL,
  PRIMARY KEY (interview, number)
);
CREATE INDEX seat_person ON seat (person);

-- Seat is empty where the bot or the platform speaks.
CREATE TABLE turn (
  interview text NOT NULL REFERENCES interview (id),
  seq integer NOT NULL,
  speaker text NOT NULL,
  seat integer,
  body text NOT NULL,
  clock bigint NOT NULL,
  PRIMARY KEY (interview, seq)
);

-- Seq is the number of the turn.
CREATE TABLE reading (
  interview text NOT NULL REFERENCES interview (id),
  seq integer NOT NULL,
  data text NOT NULL,
  PRIMARY KEY (interview, seq)
);

CREATE TABLE evidence (
  interview text NOT NULL REFERENCES interview (id),
  seq integer NOT NULL,
  turn integer NOT NULL,
  seat integer NOT NULL,
  criterion text NOT NULL,
  data text NOT NULL,
  PRIMARY KEY (interview, seq)
);

-- Seq is the epoch that the event made. A turn that was spoken is not repeated here: data is empty and turn is its number.
CREATE TABLE event (
  interview text NOT NULL REFERENCES interview (id),
  seq bigint NOT NULL,
  kind text NOT NULL,
  turn integer,
  data text,
  move text,
  clock bigint NOT NULL,
  committed_at bigint NOT NULL,
  PRIMARY KEY (interview, seq)
);

CREATE TABLE scorecard (
  interview text NOT NULL REFERENCES interview (id),
  seat integer NOT NULL,
  data text NOT NULL,
  made_at bigint NOT NULL,
  PRIMARY KEY (interview, seat)
);

-- Arrived counts within the conversation and orders messages of the same millisecond.
CREATE TABLE inbox (
  conversation text NOT NULL,
  message text NOT NULL,
  arrived bigint NOT NULL,
  platform text NOT NULL,
  workspace text NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL,
  body text NOT NULL,
  sent_at bigint NOT NULL,
  clock bigint NOT NULL,
  done integer NOT NULL,
  PRIMARY KEY (conversation, message)
);
CREATE INDEX inbox_order ON inbox (conversation, arrived);
CREATE INDEX inbox_pending ON inbox (conversation, done);

-- Place counts within the conversation: sequence starts again with its next interview and the machine's clock may be set back.
CREATE TABLE outbox (
  id text NOT NULL PRIMARY KEY,
  conversation text NOT NULL,
  place bigint NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  body text NOT NULL,
  sent_at bigint
);
CREATE INDEX outbox_order ON outbox (conversation, place);
CREATE INDEX outbox_waiting ON outbox (conversation, sent_at);
