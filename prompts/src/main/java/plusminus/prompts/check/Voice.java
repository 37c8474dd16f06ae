package plusminus.prompts.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plusminus.transcript.Turn;

/** What an interviewer's words must not do. */
public final class Voice {

  private static final List<Pattern> NEVER =
      Stream.of(
              "great",
              "good (?:question|point|answer|job|choice|idea)",
              "exactly(?![- ]once)",
              "perfect",
              "excellent",
              "awesome",
              "impressive",
              "well done",
              "you did",
              "correct[.!]",
              "that is right",
              "looking for",
              "are you (?:really )?sure",
              "how would you scale",
              "how do you (?:handle|ensure|deal with)",
              "what about failures",
              "(?:should|would|could|do|are|is)n['’]t (?:you|it|that|there)",
              "overkill",
              "over-?engineered",
              "mov(?:e|ing) on(?! to a)",
              "proceed to",
              "(?:next|this|the \\w+) phase",
              "high-level design",
              "detailed discussion",
              "that is wrong",
              "that's wrong",
              "you are wrong",
              "incorrect",
              "mistake",
              "i (?:already )?told you",
              "as i said",
              "give you a hint",
              "here is a hint",
              "hello",
              "still there",
              "running out of time",
              "hurry up",
              "(?:someone|somebody|anyone)(?: else)?, please",
              "good luck",
              "the cap theorem",
              "cap tells",
              "in theory",
              "textbook",
              "best practice",
              "obviously",
              "what do you think the load",
              "language model",
              "as an ai")
          .map(phrase -> Pattern.compile("(?<![\\w“])" + phrase + "\\b", Pattern.CASE_INSENSITIVE))
          .toList();

  private Voice() {}

  /** What is wrong with words that are said at one go. */
  public static List<String> faults(String words, int mostWords, int mostQuestions) {
    var faults = new ArrayList<String>();
    int length = Turn.words(words);
    if (length > mostWords) {
      faults.add(length + " words: " + words);
    }
    if (words.chars().filter(c -> c == '?').count() > mostQuestions) {
      faults.add("too many questions: " + words);
    }
    if (words.indexOf('!') >= 0) {
      faults.add("exclaims: " + words);
    }
    for (Pattern phrase : NEVER) {
      Matcher found = phrase.matcher(words);
      if (found.find()) {
        faults.add("never says '" + found.group() + "': " + words);
      }
    }
    return faults;
  }
}
