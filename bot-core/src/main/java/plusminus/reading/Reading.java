package plusminus.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plusminus.arithmetic.Estimate;
import plusminus.drawing.Diagram;
import plusminus.transcript.Quote;

/**
 * What one turn shows.
 *
 * @param turn the number of the turn
 * @param seat the number of the seat that said it
 * @param words how many words were said
 * @param signals in the order of the text
 * @param wants the facts that its questions ask for, the first question's first
 * @param hits sentences that may be evidence for a point or a wrong claim
 * @param estimates results that were claimed to follow from stated parts
 */
public record Reading(
    int turn,
    int seat,
    int words,
    List<Signal> signals,
    List<Want> wants,
    List<Hit> hits,
    List<Estimate> estimates,
    Diagram diagram) {
  public Reading {
    signals = List.copyOf(signals);
    wants = List.copyOf(wants);
    hits = List.copyOf(hits);
    estimates = List.copyOf(estimates);
  }

  public boolean shows(Signal.Kind kind) {
    return signals.stream().anyMatch(signal -> signal.kind() == kind);
  }

  public boolean showsAny(Signal.Kind... kinds) {
    return Set.of(kinds).stream().anyMatch(this::shows);
  }

  public Optional<Signal> first(Signal.Kind kind) {
    return signals.stream().filter(signal -> signal.kind() == kind).findFirst();
  }

  public List<Signal> all(Signal.Kind kind) {
    return signals.stream().filter(signal -> signal.kind() == kind).toList();
  }

  /** The kinds of signals that lie on a stretch. */
  public Set<Signal.Kind> kindsAt(Quote stretch) {
    return signals.stream()
        .filter(signal -> signal.quote().overlaps(stretch))
        .map(Signal::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The kinds of signals in the whole turn. */
  public Set<Signal.Kind> kinds() {
    return signals.stream().map(Signal::kind).collect(Collectors.toUnmodifiableSet());
  }

  /** The sentence that shows most of a point. */
  public Optional<Hit> best(String about, Hit.Verdict verdict) {
    return hits.stream()
        .filter(hit -> hit.about().equals(about) && hit.verdict() == verdict)
        .max((one, other) -> Double.compare(one.strength(), other.strength()));
  }

  public Optional<Estimate> wrongEstimate() {
    return estimates.stream().filter(estimate -> !estimate.isRight()).findFirst();
  }
}
