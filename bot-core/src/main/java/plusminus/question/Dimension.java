package plusminus.question;

import java.util.Locale;

/** The ten headings of a scorecard. */
public enum Dimension {
  Requirements,
  Estimation,
  Components,
  ApiData,
  Depth,
  Tradeoffs,
  RightSizing,
  FailureOps,
  DifferentAngle,
  Communication;

  /** The name in texts and files, such as {@code api_data}. */
  public String id() {
    return name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
