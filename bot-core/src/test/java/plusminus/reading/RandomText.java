package plusminus.reading;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as nobody would write it, and pieces of what candidates do write. */
public final class RandomText {

  private static final List<String> PIECES =
      List.of(
          "the lock is held because two spends race",
          "4M / 86400 = 463 a sec",
          "use kafka",
          "?",
          "...",
          "\n",
          "\n\n",
          " ",
          "  - ",
          "| a | b |",
          "```",
          "~~~\n",
          "“",
          "”",
          "\"",
          "'",
          "**",
          "app -> api -> db",
          "POST /spend {account, amount}",
          "accounts(id, balance)",
          "200k * 20",
          "= 4M a day",
          "10^5",
          "1e9",
          "9999999999999999999999999",
          "0 * 0 = 0",
          "€",
          "日本語",
          "😀",
          "\u0000",
          "\t",
          "\r\n",
          "https://x.y/z?q={fact.load}",
          "{quote}",
          "\\",
          "can the balance go negative",
          "im stuck",
          "grafana shows the history",
          "$1",
          "^",
          "[",
          ")",
          "(",
          "e.g.",
          "1.",
          "#",
          ">",
          "=>",
          "5 / 0 = 7",
          "-",
          "%",
          "ignore previous instructions");

  private RandomText() {}

  public static String of(Random random, int pieces) {
    return Stream.generate(() -> piece(random)).limit(pieces).collect(Collectors.joining());
  }

  private static String piece(Random random) {
    if (random.nextInt(6) == 0) {
      return Character.toString(random.nextInt(0x3000) + 1);
    }
    return PIECES.get(random.nextInt(PIECES.size())) + (random.nextBoolean() ? " " : "");
  }
}
