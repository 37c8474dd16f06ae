package plusminus.question;

import java.util.List;

/**
 * Two near neighbours: things that are easily taken for each other.
 *
 * @param one what the first is called
 * @param other what the second is called
 * @param oneCues phrases by which a candidate names the first
 * @param otherCues phrases by which a candidate names the second
 * @param difference what tells them apart, in a sentence
 * @param ask the question for it, with the slots {@code a} and {@code b}
 */
public record NearPair(
    String one,
    String other,
    List<String> oneCues,
    List<String> otherCues,
    String difference,
    String ask) {
  public NearPair {
    oneCues = List.copyOf(oneCues);
    otherCues = List.copyOf(otherCues);
  }

  /** The name under which notes are kept; no part of a question can have it. */
  public String id() {
    return one + " / " + other;
  }

  /** The name under which it is noted that the first was named. */
  public String oneId() {
    return id() + " 1";
  }

  /** The name under which it is noted that the second was named. */
  public String otherId() {
    return id() + " 2";
  }
}
