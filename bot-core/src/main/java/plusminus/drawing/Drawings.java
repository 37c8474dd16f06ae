package plusminus.drawing;

/** Reads files of drawing programs. Implementations are safe for use by several threads. */
public interface Drawings {

  /** What became of a file. */
  sealed interface Drawn {

    /** It was read; the graph has at least one box. */
    record Shown(Graph graph) implements Drawn {}

    /** It is not read. */
    record Refused(Reason reason) implements Drawn {}
  }

  /** Why a file is not read. */
  enum Reason {
    /** More bytes than a drawing needs, packed or unpacked. */
    TooLarge,
    /** Nested deeper than a drawing is. */
    TooDeep,
    /** More elements than a drawing has. */
    TooMany,
    /** It breaks off or is not what its name says. */
    Damaged,
    /** It brings a document type or entities, which no drawing needs. */
    Unsafe,
    /** There is no box with a name in it. */
    Empty
  }

  /** The number of bytes beyond which no file is read. */
  int LARGEST = 4_000_000;

  /** Whether a file of that name is one of these. */
  boolean reads(String fileName);

  /** Reads a file of such a name; takes any bytes and never fails. */
  Drawn read(String fileName, byte[] bytes);

  /** Where no program's files are read. */
  static Drawings none() {
    return new Drawings() {
      @Override
      public boolean reads(String fileName) {
        return false;
      }

      @Override
      public Drawn read(String fileName, byte[] bytes) {
        return new Drawn.Refused(Reason.Damaged);
      }
    };
  }
}
