package plusminus.rubric;

/** Why a criterion in free text is met or not. */
public enum Ground {
  Said,
  NothingSaid,
  /** Its subject may come up, what is demanded of it does not. */
  DemandUnmet,
  Lists,
  Praises,
  Hedges,
  Asks,
  Parrots,
  TakenBack,
  SteersMarks,
  Borderline
}
