package plusminus.question;

/** Where an interview stands; phases only ever go forward. */
public sealed interface Phase extends Comparable<Phase> {

  /** A word about the candidate before the clock starts. */
  record Introduction() implements Phase {}

  /** Rules, scope and size are being found. */
  record Assumptions() implements Phase {}

  /** The building blocks are being drawn, with their contracts and data. */
  record HighLevelDesign() implements Phase {}

  /** Single parts are taken down to their mechanism. */
  record DetailedDiscussion() implements Phase {}

  /** The last minutes: a look back. */
  record WrapUp() implements Phase {}

  /** Nothing more is heard. */
  record Closed(Ending ending) implements Phase {}

  /** Why an interview is over. */
  enum Ending {
    TimeOver,
    NothingOpen,
    CandidateStopped
  }

  /** The name by which texts refer to the phase. */
  default String label() {
    return getClass().getSimpleName();
  }

  private int order() {
    return switch (this) {
      case Introduction phase -> 0;
      case Assumptions phase -> 1;
      case HighLevelDesign phase -> 2;
      case DetailedDiscussion phase -> 3;
      case WrapUp phase -> 4;
      case Closed phase -> 5;
    };
  }

  @Override
  default int compareTo(Phase other) {
    return Integer.compare(order(), other.order());
  }

  default boolean isBefore(Phase other) {
    return compareTo(other) < 0;
  }
}
