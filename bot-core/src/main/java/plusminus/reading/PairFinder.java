package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plusminus.question.NearPair;
import plusminus.reading.Hit.Verdict;
import plusminus.reading.Signal.Kind;

/** Finds which of two near neighbours a turn names, and whether it sets one against the other. */
final class PairFinder {

  private static final double FIRM = 1;

  /** Words that set one thing against another. */
  private static final Set<String> COMPARING =
      Set.of(
          "than", "wherea", "whil", "instead", "rather", "unlik", "versu", "vs", "but", "differ");

  private static final Set<Kind> WEIGHS =
      Set.of(Kind.Alternative, Kind.Downside, Kind.SwitchCondition);

  private final Cue.Compiler cues;

  PairFinder(Cue.Compiler cues) {
    this.cues = cues;
  }

  List<Hit> find(List<Sentence> sentences, List<Signal> signals, List<NearPair> pairs) {
    var hits = new ArrayList<Hit>();
    for (NearPair pair : pairs) {
      List<Sentence> one = naming(sentences, pair.oneCues());
      List<Sentence> other = naming(sentences, pair.otherCues());
      one.stream().limit(1).forEach(each -> hits.add(hit(pair.oneId(), Verdict.Names, each)));
      other.stream().limit(1).forEach(each -> hits.add(hit(pair.otherId(), Verdict.Names, each)));
      if (!one.isEmpty() && !other.isEmpty()) {
        Stream.concat(one.stream(), other.stream())
            .filter(each -> compares(each, signals))
            .findFirst()
            .ifPresent(each -> hits.add(hit(pair.id(), Verdict.Shows, each)));
      }
    }
    return hits;
  }

  private List<Sentence> naming(List<Sentence> sentences, List<String> phrases) {
    return sentences.stream()
        .filter(each -> phrases.stream().anyMatch(phrase -> cues.cue(phrase).in(each.words())))
        .toList();
  }

  private static Hit hit(String about, Verdict verdict, Sentence sentence) {
    return new Hit(about, verdict, sentence.quote(), sentence.quote(), FIRM);
  }

  private static boolean compares(Sentence sentence, List<Signal> signals) {
    return sentence.words().stream().anyMatch(COMPARING::contains)
        || signals.stream()
            .filter(signal -> WEIGHS.contains(signal.kind()))
            .anyMatch(signal -> signal.quote().overlaps(sentence.quote()));
  }
}
