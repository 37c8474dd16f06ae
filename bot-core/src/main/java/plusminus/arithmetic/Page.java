package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its quantities and sentences, and the words between them. */
final class Page {

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:i\\.e|e\\.g|approx|ca|vs|etc|incl|resp|avg|max|min|no))(?<![.!?])[.!?]++(?=\\s)|\\n"
              + "+|;(?=\\s)");
  private static final Pattern NOUN =
      Pattern.compile("[\\s-]+(?:(?:of|in|on|the|our|their) )?(?<noun>\\p{L}+)");
  private static final int LONGEST_GAP = 160;
  private static final int LONGEST_SENTENCE = 400;
  private static final int TOGETHER = 60;

  private final String text;
  private final List<Quantity> quantities;
  private final int[] sentences;
  private final List<Integer> ends = new ArrayList<>();

  Page(String text) {
    this.text = text;
    this.quantities = Quantities.in(text);
    findEnds();
    this.sentences = new int[quantities.size()];
    int sentence = 0;
    for (int i = 0; i < sentences.length; i++) {
      while (sentence < ends.size() && ends.get(sentence) <= quantities.get(i).from()) {
        sentence++;
      }
      sentences[i] = sentence;
    }
  }

  /** A full stop within a quantity ends nothing. */
  private void findEnds() {
    Matcher end = SENTENCE_END.matcher(text);
    int next = 0;
    while (end.find()) {
      while (next < quantities.size() && quantities.get(next).to() <= end.start()) {
        next++;
      }
      boolean within = next < quantities.size() && quantities.get(next).from() <= end.start();
      if (!within) {
        ends.add(end.end());
      }
    }
  }

  String text() {
    return text;
  }

  int size() {
    return quantities.size();
  }

  Quantity quantity(int i) {
    return quantities.get(i);
  }

  int indexOf(Quantity quantity) {
    return quantities.indexOf(quantity);
  }

  /** The number of the sentence that a quantity stands in. */
  int sentence(int i) {
    return sentences[i];
  }

  boolean isFollowed(int i) {
    return i + 1 < sentences.length && sentences[i + 1] == sentences[i];
  }

  private int start(int sentence) {
    return sentence == 0 ? 0 : ends.get(sentence - 1);
  }

  private int end(int sentence) {
    return sentence < ends.size() ? ends.get(sentence) : text.length();
  }

  /** The sentence around a quantity; of a very long one what is near. */
  String words(int i) {
    int from = Math.max(start(sentences[i]), quantities.get(i).from() - LONGEST_SENTENCE);
    int to = Math.min(end(sentences[i]), quantities.get(i).to() + LONGEST_SENTENCE);
    return text.substring(from, to);
  }

  /** What follows a quantity in its sentence. */
  String rest(int i) {
    int from = quantities.get(i).to();
    return text.substring(from, Math.min(end(sentences[i]), from + LONGEST_GAP));
  }

  /** The words between a quantity and the one before, or the beginning of the sentence. */
  String gap(int i) {
    int from = start(sentences[i]);
    int to = quantities.get(i).from();
    int before = i > 0 ? Math.max(from, Math.min(to, behind(quantities.get(i - 1)))) : from;
    return text.substring(Math.max(Math.min(before, to), to - LONGEST_GAP), to);
  }

  /** The text between a quantity and the next, nouns included. */
  String between(int i) {
    int to = quantities.get(i).to();
    return text.substring(to, Math.max(to, quantities.get(i + 1).from()));
  }

  /** The offset behind a quantity and the words that name it. */
  private int behind(Quantity quantity) {
    Matcher noun = NOUN.matcher(text).region(quantity.to(), text.length());
    int behind = quantity.to();
    while (noun.lookingAt()
        && quantity.naming().nouns().contains(Naming.stem(noun.group("noun")))) {
      behind = noun.end();
      noun.region(behind, text.length());
    }
    return behind;
  }

  /** Some quantities as they stand in the text, in one piece where they stand together. */
  String cite(List<Quantity> some) {
    int first = some.stream().mapToInt(Quantity::from).min().orElse(0);
    int last = some.stream().mapToInt(Quantity::to).max().orElse(0);
    boolean together =
        last - first <= TOGETHER && ends.stream().noneMatch(end -> first < end && end < last);
    if (together) {
      return text.substring(first, last).strip();
    }
    return String.join(
        ", ", some.stream().map(each -> text.substring(each.from(), each.to())).toList());
  }
}
