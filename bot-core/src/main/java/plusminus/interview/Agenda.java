package plusminus.interview;

import java.util.List;
import java.util.stream.Stream;
import plusminus.question.Phase;

/** Which policies are asked, and in which order, when something happens in a phase. */
final class Agenda {

  private static final List<Policy> SILENCE = List.of();

  /** What a turn does to the talk itself comes before what it says. */
  private static final List<Policy> TALK =
      List.of(
          Conversation::stopWhenTheyWantTo,
          Pace::closeWhenTimeIsOver,
          Conversation::readOrdersAsText,
          Conversation::pauseWhenTheyLeave,
          Conversation::keepGradesForTheEnd,
          Conversation::sayItAgain,
          Conversation::tellTheirPlace,
          Drawing::letThemBegin,
          Conversation::answerTheirQuestion,
          Conversation::leaveWhatTheySaidAlready,
          Conversation::letThemDraw,
          Conversation::letThemFinish,
          Ladder::helpWhenStuck,
          Conversation::bringThemBack,
          Conversation::liftToTheSystem,
          Pace::keepTheLastMinutes);

  private static final List<Policy> DOUBT =
      List.of(
          Doubts::recomputeTheirNumber,
          Doubts::nameTheContradiction,
          Doubts::doubtAWrongClaim,
          Doubts::pushBackOnScaleNobodyAskedFor,
          Doubts::askForTheOtherSide,
          Doubts::askForMoreThanFame,
          Doubts::agreeToDiffer,
          Conversation::takeAGoodArgument,
          Conversation::noteTheirCorrection);

  private static final List<Policy> ASSUME =
      List.of(
          Ground::haveThemCut,
          Ground::turnAdjectivesIntoNumbers,
          Ground::putANumberOnASize,
          Ground::askWhatComesBeforeTheSolution,
          Drawing::pickOneOfTheList,
          Conversation::letThemGoOn,
          Ground::fixTheScope,
          Ground::fixTheLoad,
          Ground::askForARule,
          Drawing::beginToDraw,
          Points::goIntoDetail);

  private static final List<Policy> DRAW =
      List.of(
          Pace::goToTheHardPart,
          Drawing::pickOneOfTheList,
          Drawing::askForTheReason,
          Points::takeTheirWordForIt,
          Drawing::haveThemDraw,
          Drawing::askForTheContract,
          Points::askForTheDifference,
          Points::askForTheMechanism,
          Drawing::askAboutTheSilentBox,
          Points::askForTheNextPoint,
          Points::goIntoDetail,
          Stress::lookForTheWeakestPart,
          Stress::endWhereNothingIsOpen);

  private static final List<Policy> DISCUSS =
      List.of(
          Drawing::pickOneOfTheList,
          Drawing::askForTheReason,
          Points::askForTheMechanism,
          Points::askForTheDifference,
          Stress::breakAnAssumption,
          Points::askForTheNextPoint,
          Stress::twist,
          Stress::lookForTheWeakestPart,
          Stress::endWhereNothingIsOpen);

  private static final List<Policy> LOOK_BACK =
      List.of(
          Points::askForTheDifference, Points::askForTheNextPoint, Stress::endWhereNothingIsOpen);

  /** A phase and what happens in it. */
  private record At(Phase phase, Event event) {}

  private Agenda() {}

  static List<Policy> of(Phase phase, Event event) {
    return switch (new At(phase, event)) {
      case At(Phase.Closed p, Event e) -> SILENCE;
      case At(Phase p, Event.Began e) -> List.of(Conversation::open);
      case At(Phase.Introduction p, Event.Spoke e) -> List.of(Conversation::open);
      case At(Phase.Assumptions p, Event.Spoke e) -> together(ASSUME);
      case At(Phase.HighLevelDesign p, Event.Spoke e) -> together(DRAW);
      case At(Phase.DetailedDiscussion p, Event.Spoke e) -> together(DISCUSS);
      case At(Phase.WrapUp p, Event.Spoke e) -> together(LOOK_BACK);
      case At(Phase p, Event.Heckled e) -> List.of(Conversation::keepSpectatorsOut);
      case At(Phase p, Event.AskedForHint e) -> List.of(Ladder::nextRung, Ladder::giveRoom);
      case At(Phase p, Event.AskedForTime e) -> List.of(Conversation::sayTheTime);
      case At(Phase p, Event.WentQuiet e) ->
          List.of(Pace::closeWhenTimeIsOver, Conversation::giveRoomWhenQuiet);
      case At(Phase p, Event.WentAway e) -> List.of(Conversation::pauseWhileTheyAreAway);
      case At(Phase p, Event.TimePassed e) ->
          List.of(Pace::closeWhenTimeIsOver, Pace::announceTheLastMinutes);
      case At(Phase p, Event.Paused e) -> List.of(Conversation::pause);
      case At(Phase p, Event.Resumed e) -> SILENCE;
      case At(Phase p, Event.Stopped e) -> List.of(Conversation::stop);
    };
  }

  private static List<Policy> together(List<Policy> rest) {
    return Stream.of(TALK, DOUBT, rest).flatMap(List::stream).toList();
  }
}
