package plusminus.rubric;

import java.util.Locale;

/** The verdict at a level, the best first. */
public enum Band {
  StrongHire,
  Hire,
  LeanHire,
  LeanNoHire,
  NoHire,
  NotEnoughSignal;

  /** The name in texts and files, such as {@code lean_hire}. */
  public String id() {
    return name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** Whether it speaks for the candidate. */
  public boolean hires() {
    return compareTo(LeanHire) <= 0;
  }
}
