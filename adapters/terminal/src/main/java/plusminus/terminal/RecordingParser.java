package plusminus.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a recording line by line; one parser for one file. */
final class RecordingParser {

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})[ \\t]*");
  private static final Pattern CLOCK = Pattern.compile("[ \\t]*@(\\d{1,3}):([0-5]\\d)[ \\t]*");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+•]|\\d{1,9}[.)])[ \\t]+\\S.*");
  private static final Pattern INDENTED = Pattern.compile("(?:\\t| {2,}).*");

  private static final int SHORTEST_RULE = 3;

  /** A longer line above {@code ---} is a sentence above a rule. */
  private static final int LONGEST_HEADING = 80;

  /** A message before it is known whether the file has headings. */
  private record Piece(int section, boolean fenced, Optional<Duration> clock, String text) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> message = new ArrayList<>();
  private boolean list;
  private boolean gap;
  private Optional<Fence> fence = Optional.empty();
  private Optional<Duration> clock = Optional.empty();
  private boolean headings;
  private int section;

  Recording parse(String file) {
    for (String line : Comments.without(file).split("\n", -1)) {
      read(line.stripTrailing());
    }
    endMessage();
    return new Recording(turns());
  }

  private void read(String line) {
    if (fence.isPresent()) {
      message.add(line);
      if (fence.get().closesAt(line)) {
        endMessage();
      }
      return;
    }
    Optional<Fence> opening = Fence.opensAt(line);
    if (opening.isPresent()) {
      endMessage();
      fence = opening;
      message.add(line);
      return;
    }
    if (isHeading(line)) {
      endSection();
      return;
    }
    Matcher time = CLOCK.matcher(line);
    if (time.matches()) {
      endMessage();
      section++;
      clock = Optional.of(clock(time));
      return;
    }
    readWords(line);
  }

  private static Duration clock(Matcher time) {
    return Duration.ofMinutes(Long.parseLong(time.group(1)))
        .plusSeconds(Long.parseLong(time.group(2)));
  }

  private boolean isHeading(String line) {
    if (HEADING.matcher(line).matches()) {
      endMessage();
      return true;
    }
    boolean title =
        message.size() == 1 && !list && !gap && message.getFirst().length() <= LONGEST_HEADING;
    if (title && UNDERLINE.matcher(line).matches()) {
      message.clear();
      return true;
    }
    return false;
  }

  private void readWords(String line) {
    if (line.isBlank()) {
      readBlank();
      return;
    }
    if (isRule(line)) {
      endMessage();
      return;
    }
    boolean item = ITEM.matcher(line).matches();
    if (gap && !item && !INDENTED.matcher(line).matches()) {
      endMessage();
    }
    list |= item;
    gap = false;
    message.add(line);
  }

  private static boolean isRule(String line) {
    String marks = line.replaceAll("[ \\t]", "");
    char mark = marks.charAt(0);
    boolean isLine = marks.length() >= SHORTEST_RULE && "-*_".indexOf(mark) >= 0;
    return (isLine || mark == '=') && marks.chars().allMatch(each -> each == mark);
  }

  /** One blank line may stand between the items of a list. */
  private void readBlank() {
    if (!list || gap) {
      endMessage();
      return;
    }
    gap = true;
  }

  private void endSection() {
    endMessage();
    headings = true;
    section++;
  }

  private void endMessage() {
    String text = String.join("\n", message);
    if (!text.isBlank()) {
      boolean fenced = fence.isPresent();
      pieces.add(new Piece(section, fenced, clock, fenced ? text : text.stripIndent().strip()));
      clock = Optional.empty();
    }
    message.clear();
    list = false;
    gap = false;
    fence = Optional.empty();
  }

  private List<Recording.Turn> turns() {
    var turns = new ArrayList<Recording.Turn>();
    var turn = new ArrayList<Piece>();
    for (Piece piece : pieces) {
      if (!turn.isEmpty() && !joins(turn, piece)) {
        turns.add(turn(turn));
        turn.clear();
      }
      turn.add(piece);
    }
    if (!turn.isEmpty()) {
      turns.add(turn(turn));
    }
    return turns;
  }

  /** Without headings a drawing goes with what was said before it. */
  private boolean joins(List<Piece> turn, Piece piece) {
    boolean together = turn.getLast().section() == piece.section();
    boolean shownBefore = turn.stream().allMatch(Piece::fenced);
    return together && (headings || piece.fenced() || shownBefore);
  }

  private static Recording.Turn turn(List<Piece> pieces) {
    return new Recording.Turn(pieces.getFirst().clock(), pieces.stream().map(Piece::text).toList());
  }
}
