package plusminus.terminal;

import java.util.function.UnaryOperator;
import plusminus.drawing.Drawings;
import plusminus.service.Account;
import plusminus.service.InterviewService;

/**
 * Where a candidate is interviewed: what conducts, what keeps, and what shows it.
 *
 * @param cards answers the scorecard of the interview with an id, as text that is set already
 * @param drawings reads the files of drawing programs
 */
public record Room(
    InterviewService service,
    InterviewService.Ports ports,
    Account candidate,
    Screen screen,
    UnaryOperator<String> cards,
    Drawings drawings) {}
