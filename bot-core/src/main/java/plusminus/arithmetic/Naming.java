package plusminus.arithmetic;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that say what a number counts.
 *
 * @param nouns the words behind it, as stems, in order
 * @param each for each of what it counts: per user, one box
 * @param total whether it was said to be all there is
 */
public record Naming(List<String> nouns, Set<String> each, boolean total) {

  static final Naming NONE = new Naming(List.of(), Set.of(), false);

  /** Each of whatever was spoken of before. */
  static final String EACH = "each";

  private static final Set<String> PEOPLE =
      Set.of(
          "user",
          "people",
          "person",
          "customer",
          "guest",
          "viewer",
          "driver",
          "rider",
          "player",
          "subscriber",
          "member",
          "account",
          "visitor",
          "client",
          "tenant",
          "student",
          "follower",
          "merchant",
          "seller",
          "shopper",
          "device",
          "passenger",
          "commuter",
          "dau",
          "mau",
          "human",
          "reader");

  private static final Set<String> RESOURCES =
      Set.of(
          "box",
          "server",
          "machine",
          "node",
          "shard",
          "instance",
          "partition",
          "broker",
          "worker",
          "host",
          "pod",
          "container",
          "disk",
          "drive",
          "vm",
          "consumer",
          "thread",
          "core",
          "cpu",
          "proces",
          "replica",
          "process",
          "ssd",
          "hdd",
          "task",
          "executor",
          "gateway",
          "connection",
          "cluster",
          "gpu",
          "chunk",
          "segment",
          "bucket",
          "rack",
          "region",
          "batch",
          "page",
          "file");

  public Naming {
    nouns = List.copyOf(nouns);
    each = Set.copyOf(each);
  }

  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("'s$", "");
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.matches(".*(?:xes|sses|shes|ches)") && !lower.endsWith("aches")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  boolean countsPeople() {
    return nouns.stream().limit(2).anyMatch(PEOPLE::contains);
  }

  boolean countsResources() {
    return nouns.stream().limit(2).anyMatch(RESOURCES::contains);
  }

  boolean sharesNoun(Naming other) {
    return !Collections.disjoint(nouns, other.nouns);
  }

  /** Whether this counts for each of what the other counts. */
  boolean isForEachOf(Naming other) {
    return !Collections.disjoint(each, other.nouns);
  }

  Naming forEachOf(Set<String> more) {
    var both = new HashSet<>(each);
    both.addAll(more);
    return new Naming(nouns, both, total);
  }
}
