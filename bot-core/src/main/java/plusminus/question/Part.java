package plusminus.question;

/** What a named piece of a candidate's drawing is. */
public enum Part {
  Client,
  Service,
  Store,
  Copy,
  Queue,
  Extension,
  Call,
  Contract,
  Table
}
