package plusminus.service;

import plusminus.question.Question;
import plusminus.rubric.Rubric;
import plusminus.wording.Phrases;
import plusminus.wording.Script;

/** The texts that one interview is conducted with. */
public record Edition(Question question, Script script, Phrases card, Rubric rubric) {}
