package plusminus.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import plusminus.interview.Interview;

/** The buttons under our words; an id names what it does and the row in the store it does it to. */
final class Controls {

  /** What a button does. */
  enum Action {
    Hint,
    Why,
    Answer,
    Pause,
    Resume,
    End,
    ShowCard,
    WhyMark,
    PickMark,
    Transcript,
    DeleteAll,
    KeepAll
  }

  /** What was pressed. */
  record Pressed(Action action, String subject) {}

  private Controls() {}

  static String id(Action action, String subject) {
    return action.name() + ":" + subject;
  }

  /** What an id means; empty for one that this version does not know. */
  static Optional<Pressed> pressed(String id) {
    int colon = id.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    for (Action action : Action.values()) {
      if (action.name().equals(id.substring(0, colon))) {
        return Optional.of(new Pressed(action, id.substring(colon + 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * What the candidate of an interview may do now.
   *
   * @param answers whether an answer has to be typed into a form
   */
  static Optional<ActionRow> of(House house, Interview interview, boolean answers) {
    if (!interview.isOpen()) {
      return Optional.empty();
    }
    String id = interview.id();
    if (interview.paused()) {
      return Optional.of(
          ActionRow.of(
              Button.primary(id(Action.Resume, id), house.line("button-resume")),
              Button.danger(id(Action.End, id), house.line("button-end"))));
    }
    List<Button> buttons = new ArrayList<>();
    if (answers) {
      buttons.add(Button.primary(id(Action.Answer, id), house.line("button-answer")));
    }
    buttons.add(Button.secondary(id(Action.Hint, id), house.line("button-hint")));
    buttons.add(Button.secondary(id(Action.Why, id), house.line("button-why")));
    buttons.add(Button.secondary(id(Action.Pause, id), house.line("button-pause")));
    buttons.add(Button.danger(id(Action.End, id), house.line("button-end")));
    return Optional.of(ActionRow.of(buttons));
  }
}
