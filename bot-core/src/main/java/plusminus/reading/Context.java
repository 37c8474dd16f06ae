package plusminus.reading;

import plusminus.question.Ledger;
import plusminus.question.Question;

/**
 * What a turn is read against.
 *
 * @param asked what the interviewer said last
 */
public record Context(Question question, Ledger ledger, SpeechAct asked) {}
