package plusminus.rubric;

/** Who marks. */
public enum Marker {
  Rules,
  Model,
  Peer,
  Interviewer
}
