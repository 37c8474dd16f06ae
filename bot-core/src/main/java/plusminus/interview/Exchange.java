package plusminus.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Turn;

/**
 * The end of the talk so far.
 *
 * @param asked what the interviewer said last
 * @param last the move that was made last, empty before the first
 * @param topic the point that is being talked about
 * @param recent the last turns, their texts cut to what a next move needs
 * @param wordings the keys of the wordings that were used
 * @param nextTurn the number that the next turn gets
 */
public record Exchange(
    SpeechAct asked,
    Optional<Option> last,
    Optional<String> topic,
    List<Turn> recent,
    Set<String> wordings,
    int nextTurn) {

  private static final int RECENT = 6;
  private static final int RECENT_LENGTH = 2_000;

  public Exchange {
    recent = List.copyOf(recent);
    wordings = Collections.unmodifiableSet(new LinkedHashSet<>(wordings));
  }

  static Exchange start() {
    return new Exchange(
        SpeechAct.none(), Optional.empty(), Optional.empty(), List.of(), Set.of(), 1);
  }

  Exchange with(Turn turn) {
    var turns = new ArrayList<>(recent);
    turns.add(cut(turn));
    if (turns.size() > RECENT) {
      turns.removeFirst();
    }
    return new Exchange(asked, last, topic, turns, wordings, turn.number() + 1);
  }

  /** With turns in the place of those that have their numbers; what was last said is set anew. */
  Exchange with(List<Turn> replaced, UnaryOperator<String> words) {
    List<Turn> turns =
        recent.stream()
            .map(
                turn ->
                    replaced.stream()
                        .filter(each -> each.number() == turn.number())
                        .findFirst()
                        .map(Exchange::cut)
                        .orElse(turn))
            .toList();
    var act = new SpeechAct(asked.kind(), asked.about(), words.apply(asked.words()));
    return new Exchange(
        act, last.map(option -> option.worded(words)), topic, turns, wordings, nextTurn);
  }

  private static Turn cut(Turn turn) {
    String text = turn.text();
    String kept = text.length() <= RECENT_LENGTH ? text : text.substring(0, RECENT_LENGTH);
    return new Turn(turn.number(), turn.speaker(), kept, turn.at());
  }

  Exchange with(SpeechAct act) {
    return new Exchange(act, last, topic, recent, wordings, nextTurn);
  }

  /** After a move; what it was about is the topic from then on. */
  Exchange with(Option option, SpeechAct act, Optional<String> wording) {
    var used = new LinkedHashSet<>(wordings);
    wording.ifPresent(used::add);
    boolean onTopic = option.about().isPresent() && option.move() != Move.Answer;
    Optional<String> next = onTopic ? option.then().or(option::about) : topic;
    boolean service = option.situation().equals("on-request");
    return new Exchange(act, service ? last : Optional.of(option), next, recent, used, nextTurn);
  }
}
