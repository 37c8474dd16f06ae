package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plusminus.Practices;
import plusminus.Rehearsal;
import plusminus.question.Fact;
import plusminus.question.Ledger;
import plusminus.question.Part;
import plusminus.question.Phase;
import plusminus.question.Phase.Ending;
import plusminus.rubric.Evidence;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Level;
import plusminus.transcript.Turn;

/** One interview from its first word to its last, in the manner of the first exemplar. */
class InterviewTest {

  @Test
  void anInterviewAboutCreditsFromItsOpeningToItsEnd() {
    Rehearsal talk = Rehearsal.at(Level.L5).hears(Move.Clarify, "opening");
    assertThat(talk.slot("level")).isEqualTo("L5");
    assertThat(talk.slot("minutes")).isEqualTo("45");

    talk.minute(1)
        .says("hi! so like api credits\n\nfirst q, can the balance go negative or do we reject?")
        .hears(Move.Answer, "fact");
    assertThat(talk.slot("fact")).isEqualTo("A balance never goes below zero.");
    assertThat(talk.interview().ledger().given())
        .containsEntry("overdraft", new Ledger.Given("never below zero", Fact.Source.Sheet));

    talk.minute(2)
        .says("tables: accounts, transactions\n\nassume high traffic so it needs to scale");
    talk.hears(Move.Estimate, "size-word");
    assertThat(talk.slot("quote")).contains("high traffic");
    assertThat(talk.slot("fact")).contains("200,000 accounts");

    talk.minute(4)
        .says("200k * 20 = 4M a day\n\n4M / 86400 = 463 a sec\n\nhm a lot, prob shard by account")
        .hears(Move.Challenge, "recomputed");
    assertThat(talk.slot("basis")).isEqualTo("4M / 86400");
    assertThat(talk.slot("claimed")).startsWith("463");

    talk.minute(6)
        .says(
            "argh 4M / 86400 = 46.3 per sec, lost the dot\n\none postgres is enough, no sharding");
    assertThat(talk.phase()).isEqualTo(new Phase.Assumptions());

    talk.minute(8).says("out of scope are login and refunds, they come later");
    talk.minute(9).says("ok so that is it for the rules of the thing");
    assertThat(talk.phase()).isEqualTo(new Phase.HighLevelDesign());

    talk.minute(12)
        .says(
            "app -> api -> credit svc -> postgres\n\n"
                + "POST /spend {account, amount}\n\n"
                + "accounts(id, balance)\n\n"
                + "lock the row then check then deduct in one transaction");
    assertThat(talk.interview().touch("atomic-spend").met()).isTrue();
    assertThat(talk.interview().ledger().part(Part.Contract))
        .contains("POST /spend {account, amount}");
    talk.hearsAbout(Move.Contract, "retry");

    talk.minute(20).says("not sure how to stop that").hears(Move.Hint, "rung");
    talk.minute(24)
        .says("oh. caller sends the same request id again and the unique index refuses the second");
    assertThat(talk.interview().touch("retry").met()).isTrue();
    Evidence retry =
        talk.evidence().stream()
            .filter(each -> each.criterion().equals("retry") && each.showing() == Showing.Meets)
            .findFirst()
            .orElseThrow();
    assertThat(retry.help()).isEqualTo(plusminus.rubric.Help.Hinted);

    talk.minute(30)
        .says("grafana shows the history per account")
        .hears(Move.Challenge, "wrong-claim");
    talk.minute(32).says("fair point, logs may drop lines").hears(Move.Acknowledge, "corrected");
    talk.minute(33)
        .says("transactions is append only and the balance of a day is the sum up to it")
        .hears(Move.Twist, "probe");
    assertThat(talk.phase()).isEqualTo(new Phase.DetailedDiscussion());
    assertThat(talk.interview().touch("audit").met()).isTrue();

    talk.minute(41)
        .says("the audit bit is weak, logs drop lines")
        .hears(Move.TimeCheck, "weakest-part");
    assertThat(talk.slot("left")).isEqualTo("4");
    assertThat(talk.phase()).isEqualTo(new Phase.WrapUp());

    talk.minute(45).says("nope all good, thx").hears(Move.Wrap, "close");
    assertThat(talk.phase()).isEqualTo(new Phase.Closed(Ending.TimeOver));
    assertThat(talk.interview().isOpen()).isFalse();
    assertThat(talk.evidence()).allMatch(each -> talk.transcript().holds(each.quote()));
  }

  @Test
  void turnsAreNumberedAsTheyAreSaid() {
    Rehearsal talk =
        Rehearsal.at(Level.L5).minute(1).says("how many users?").says("ok thanks then");
    assertThat(talk.transcript().turns()).extracting(Turn::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(talk.interview().nextTurn()).isEqualTo(6);
  }

  @Test
  void theCourseCountsBothSides() {
    Rehearsal talk =
        Rehearsal.at(Level.L5)
            .saying(option -> "five words are in this")
            .minute(1)
            .says("how many users are there?")
            .minute(2)
            .says("4M / 86400 = 463 a sec");
    Course course = talk.interview().course();
    assertThat(course.candidateTurns()).isEqualTo(2);
    assertThat(course.candidateWords()).isEqualTo(12);
    assertThat(course.interviewerTurns()).isEqualTo(3);
    assertThat(course.longestTurn()).isEqualTo(5);
    assertThat(course.answered()).isEqualTo(1);
    assertThat(course.challenges()).isEqualTo(1);
  }

  @Test
  void anInterviewerWhoIsNotUsIsHeard() {
    Interviewer interviewer = Practices.interviewer();
    Interview interview =
        interviewer.overhear(
            Practices.interview(Level.L5), "You said 50k users a day. What gives first?");
    assertThat(interview.asked().words()).endsWith("What gives first?");
    assertThat(interview.ledger().amounts()).containsKey("user");
    assertThat(interview.nextTurn()).isEqualTo(2);
    assertThat(interviewer.overhear(interview, "Go on.").asked().words()).isEqualTo("Go on.");
  }

  @Test
  void theClockNeverGoesBack() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(9).says("ok then").minute(3).says("and so on");
    assertThat(talk.interview().clock()).isEqualTo(java.time.Duration.ofMinutes(9));
  }
}
