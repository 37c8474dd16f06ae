package plusminus.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import plusminus.rubric.Band;
import plusminus.rubric.Mark;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Level;

/** A scorecard as JSON for other programs. */
final class CardJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CardJson() {}

  static String of(String interview, Scorecard card) {
    ObjectNode root = JSON.createObjectNode();
    root.put("interview", interview).put("title", card.title()).put("level", card.level().name());
    root.put("minutes", card.minutes().toMinutes()).put("clock_seconds", card.clock().toSeconds());
    root.put("band", card.band().id());
    ObjectNode bands = root.putObject("bands");
    for (Level level : Level.values()) {
      bands.put(level.name(), card.bands().getOrDefault(level, card.band()).id());
    }
    root.put("level_read", levelRead(card));
    ArrayNode marks = root.putArray("marks");
    card.marks().forEach(mark -> mark(marks.addObject(), mark));
    ArrayNode missing = root.putArray("not_assessed");
    card.notAssessed()
        .forEach(
            each ->
                missing
                    .addObject()
                    .put("dimension", each.dimension().id())
                    .put("reason", lower(each.reason())));
    ArrayNode advice = root.putArray("next_time");
    card.advice()
        .forEach(
            each -> {
              ObjectNode node = advice.addObject().put("dimension", each.dimension().id());
              each.mark().ifPresent(number -> node.put("mark", number));
              node.put("say", each.say());
            });
    ObjectNode conduct = root.putObject("conduct");
    conduct.put("turns", card.conduct().turns()).put("talk_share", card.conduct().talkShare());
    conduct.put("longest_turn", card.conduct().longestTurn());
    conduct.put("challenges", card.conduct().challenges()).put("hints", card.conduct().hints());
    conduct.put("answered", card.conduct().answered()).put("recorded", card.conduct().recorded());
    return root.toPrettyString();
  }

  private static String levelRead(Scorecard card) {
    String none = card.band() == Band.NotEnoughSignal ? "not_read" : "below_L4";
    return card.levelRead().map(Level::name).orElse(none);
  }

  private static void mark(ObjectNode node, Mark mark) {
    node.put("sign", mark.sign().symbol()).put("dimension", mark.dimension().id());
    node.put("criterion", mark.criterion()).put("text", mark.sentence());
    ArrayNode quotes = node.putArray("quotes");
    mark.quotes()
        .forEach(quote -> quotes.addObject().put("turn", quote.turn()).put("text", quote.text()));
    node.put("minute", mark.at().toMinutes()).put("help", lower(mark.help()));
    node.put("challenged", mark.challenged()).put("marker", lower(mark.marker()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
