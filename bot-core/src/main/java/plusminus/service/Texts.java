package plusminus.service;

import plusminus.interview.Setting.Pins;

/** Knows the texts of today and those that an interview was started with. */
public interface Texts {

  /** Keeps today's texts for a question and answers their hashes. */
  Pins pin(String question);

  /** The texts behind hashes, whatever today's are. */
  Edition edition(Pins pins, String title);
}
