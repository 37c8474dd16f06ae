package plusminus.transcript;

/**
 * A person's place in one interview.
 *
 * @param number counts from 1 within the interview
 * @param person the id of the person who sits here
 * @param name what the person is called in the conversation
 */
public record Seat(int number, String person, String name, Role role, Level level) {}
