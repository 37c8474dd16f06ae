package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plusminus.arithmetic.Arithmetic;
import plusminus.arithmetic.Quantity;
import plusminus.transcript.Quote;

/** Which numbers of a sentence state the size of the whole, and of what. */
final class Amounts {

  /**
   * A number on a subject.
   *
   * @param value in pieces, bytes or seconds, for a rate in each second
   * @param changes whether the sentence says that it is another case: a peak, a growth, a
   *     correction
   */
  record Stated(String subject, double value, String unit, Quote quote, boolean changes) {}

  private static final List<String> POPULATIONS =
      List.of("user", "dau", "customer", "guest", "hotel", "account");
  private static final Set<String> FLOWS =
      Set.of(
          "read",
          "write",
          "request",
          "message",
          "order",
          "booking",
          "post",
          "upload",
          "search",
          "event",
          "click",
          "view",
          "query",
          "transaction",
          "payment",
          "ride",
          "redirect");
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\b(?:now|instead|actually|rather|correct(?:ion|ed)?|sorry|i"
              + " mean|changes?|if|grow\\w*|growth|later|next|in (?:a|one|two|five|\\d+)"
              + " years?|suppose|what if|worst|up to|at \\d+x|\\d+x|new"
              + " number|update|revis\\w+|used to|today|tomorrow|someday|eventually|per region|per"
              + " shard)\\b");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:peak\\w*|bursts?|spikes?|of"
              + " (?:the|those|them|these)|reach\\w*|miss\\w*|cach\\w+|left|each|per"
              + " (?!second|day|minute|hour|week|month|year|sec)\\w+|shards?|regions?|box|boxes|nodes?|partitions?|limit\\w*|cap|capped|can|could|handles?|does|max\\w*)\\b|%");

  private Amounts() {}

  static List<Stated> in(Sentence sentence) {
    var stated = new ArrayList<Stated>();
    population(sentence).ifPresent(stated::add);
    String text = sentence.quote().text();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean flows = FLOWS.stream().anyMatch(lower::contains);
    if (flows && !PART.matcher(text).find()) {
      Arithmetic.quantities(text).stream()
          .flatMap(quantity -> flow(sentence, quantity).stream())
          .forEach(stated::add);
    }
    return stated;
  }

  private static Optional<Stated> population(Sentence sentence) {
    Optional<String> subject = subject(sentence.words());
    return subject
        .flatMap(each -> Arithmetic.population(sentence.quote().text(), each))
        .map(
            amount -> {
              String unit = amount.isRate() ? "/s" : "";
              return stated(sentence, amount, subject.get(), amount.value(), unit);
            });
  }

  /** A rate of what the system does, as a whole. */
  private static Optional<Stated> flow(Sentence sentence, Quantity quantity) {
    boolean rate = quantity.isRate() && quantity.isPlain() && quantity.measure().seconds() == -1;
    boolean whole = quantity.naming().each().isEmpty() && quantity.measure().bytes() == 0;
    if (!rate || !whole) {
      return Optional.empty();
    }
    return quantity.naming().nouns().stream()
        .limit(2)
        .filter(FLOWS::contains)
        .findFirst()
        .map(noun -> stated(sentence, quantity, noun + "/s", quantity.base(), "/s"));
  }

  private static Stated stated(
      Sentence sentence, Quantity quantity, String subject, double value, String unit) {
    Quote whole = sentence.quote();
    String text = whole.text().substring(quantity.from(), quantity.to());
    var quote = new Quote(whole.turn(), whole.from() + quantity.from(), text);
    return new Stated(subject, value, unit, quote, CHANGES.matcher(whole.text()).find());
  }

  /** What a number in a sentence counts. */
  private static Optional<String> subject(List<String> words) {
    return POPULATIONS.stream()
        .filter(words::contains)
        .map(word -> word.equals("dau") ? "user" : word)
        .findFirst();
  }
}
