package plusminus.rubric;

import java.util.regex.Pattern;

/** A question word of a criterion and the words by which a clause answers it. */
enum QuestionWord {
  Who(
      "\\bwho\\b|\\bwhom\\b",
      "\\b(?:owners?|admins?|support|team|customers?|users?|members?|person|people|somebody|"
          + "someone|nobody|only|staff|friends?|he|she|they|us|me|on.call)\\b"),
  When(
      "\\bwhen\\b|\\bhow long\\b|\\bhow fresh\\b|\\bwindow\\b",
      "\\b(?:when|if|after|until|once|as soon|before|on|every|each|within|seconds?|minutes?|"
          + "hours?|days?|weeks?|months?|years?|ms|later|right away|immediately)\\b"),
  IfFails(
      "\\bwhat happens\\b|\\bfail\\w*|\\boutage\\b|\\bis down\\b|\\bdrops\\b|\\bdies\\b",
      "\\b(?:if|when|whenever|dies?|down|fails?|failed|crash\\w*|gone|away|without|out|lost|"
          + "timeout|answer)\\b");

  private final Pattern asked;
  private final Pattern answered;

  QuestionWord(String asked, String answered) {
    this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
    this.answered = Pattern.compile(answered, Pattern.CASE_INSENSITIVE);
  }

  boolean isIn(String criterion) {
    return asked.matcher(criterion).find();
  }

  boolean isAnsweredBy(String sentence) {
    return answered.matcher(sentence).find();
  }
}
